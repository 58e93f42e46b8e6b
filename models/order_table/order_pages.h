// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_table/order_row.h"
#include "services/workspace/workspace.h"

#include <QCache>
#include <QSet>

#include <deque>
#include <memory>

namespace docket::models {

/// The rows of orders that are or may soon be seen, by position. Answers from memory; what is missing is read page by
/// page on a reading thread. A row is never older than the last change that the workspace told of. UI thread.
class OrderPages final : public QObject {
    Q_OBJECT

public:
    static constexpr int capacity = 2000;
    /// A page is read in a few milliseconds, so that what is looked at next waits no longer.
    static constexpr std::size_t pageSize = 64;

    /// `shop` outlives the object.
    explicit OrderPages(workspace::Workspace &shop, QObject *parent = nullptr);

    /// Null while it is not here. Valid until the event loop runs.
    [[nodiscard]] const OrderRow *find(quint32 position) const
    {
        const Row *row = m_rows.object(position);
        return row ? row->get() : nullptr;
    }

    /// Whether the row is here, as the order was last told to be.
    [[nodiscard]] bool isUpToDate(quint32 position) const;

    /// These are to be read, in this order; what was wanted before and is not yet being read is forgotten.
    void want(const std::vector<quint32> &positions);
    /// Rows that are here are read again; until then they show what they were.
    void takeChanges(const QList<workspace::ChangedOrder> &changed);

signals:
    void loaded(const QList<quint32> &positions);
    void failed(const docket::Error &error);

private:
    using Row = std::shared_ptr<const OrderRow>; ///< an answer is copied on its way, a row is not
    struct Page {
        std::vector<Row> rows;
        std::optional<Error> error;
    };
    static Page readPage(workspace::ReadSession &session, const std::vector<quint32> &positions);

    void readNext();
    void take(const std::vector<quint32> &asked, const Page &page);

    workspace::Workspace &m_shop;
    QCache<quint32, Row> m_rows;
    QSet<quint32> m_stale; ///< changed since the row that is here was read
    QSet<quint32> m_again; ///< changed since the read that is under way began
    std::deque<quint32> m_queue;
    QSet<quint32> m_underWay;
    int m_reads = 0;
};

} // namespace docket::models
