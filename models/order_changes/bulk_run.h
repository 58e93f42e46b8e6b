// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_changes/bulk_item.h"
#include "services/workspace/workspace.h"

#include <QList>
#include <QObject>

#include <memory>

namespace docket::models {

/// One change to many orders: read, rehearsed, carried out in small transactions between which others have their turn,
/// with a result for each order.
///
///     run->prepare(positions);   // reads and rehearses; then Stage::Rehearsed
///     run->start();              // carries out what the rehearsal found possible; then Stage::Finished
///     run->retry();              // once more, those that were refused
///
/// **Exactly once.** The ids of the commands are fixed before anything is sent, so trying again what may have been
/// done already does nothing a second time. A run keeps its results until it goes; when it goes while it is working,
/// nothing more is begun.
///
/// UI thread; the work is done on the workspace's threads. `shop` outlives the run.
class BulkRun final : public QObject {
    Q_OBJECT

public:
    /// Rehearsed: `prepare` is over, nothing is changed yet. Finished: `start` came to its end, or was stopped.
    enum class Stage : quint8 { Idle, Preparing, Rehearsed, Running, Finished, Failed };
    Q_ENUM(Stage)

    /// More than this at once would be hard to oversee, and to take back.
    static constexpr qsizetype mostOrders = 10'000;

    BulkRun(workspace::Workspace &shop, BulkPlan plan, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const std::vector<BulkItem> &items() const { return m_items; }
    [[nodiscard]] BulkCounts counts() const { return countsOf(m_items); }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Stopped by `cancel` before all was done.
    [[nodiscard]] bool wasStopped() const { return m_isCanceled && m_stage != Stage::Running; }
    /// Why the stage is Failed: the orders could not be read.
    [[nodiscard]] const Error &failure() const { return m_failure; }

    /// At most `mostOrders`; see OrderIndex about positions.
    void prepare(const QList<quint32> &positions);
    void start();
    /// Stops between two transactions; what is done stays done. While preparing, it ends the run: Stage::Idle.
    void cancel() { m_isCanceled = true; }
    /// What was refused, and what a stop kept from beginning. Commands are sent again as they were; refused ones that
    /// were never sent, or whose order changed meanwhile, are planned anew from the order as it is.
    void retry();

    /// How many of the done can be taken back.
    [[nodiscard]] qsizetype undoable() const;
    /// A run that takes back what this one did, as far as it can be; rehearsed, to be started.
    [[nodiscard]] std::unique_ptr<BulkRun> inverse() const;

signals:
    void stageChanged(docket::models::BulkRun::Stage stage);
    void progressed(qint64 done, qint64 total);
    /// Rows of `items`, both included.
    void itemsChanged(qsizetype first, qsizetype last);

private:
    using Outcomes = std::vector<Decided<ordering::Outcome>>;

    void enter(Stage stage);
    void advance(qint64 done);
    void readPage(qsizetype first);
    void rehearse(std::size_t first, qsizetype nextPosition);
    void begin(std::vector<std::size_t> queue);
    void executeNext();
    void replan(std::vector<std::size_t> queue, std::vector<std::size_t> stale);
    void fix(BulkItem &item, std::vector<domain::CommandBody> bodies) const;
    void take(std::span<const std::size_t> rows, const Outcomes &outcomes, bool isRehearsal);

    workspace::Workspace &m_shop;
    BulkPlan m_plan;
    Stage m_stage = Stage::Idle;
    Error m_failure;
    QList<quint32> m_positions;
    std::vector<BulkItem> m_items;
    std::vector<std::size_t> m_queue; ///< rows still to be sent, the next one last
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isCanceled = false;
    workspace::Workspace::WorkToken m_work; ///< held while it prepares or runs
};

} // namespace docket::models
