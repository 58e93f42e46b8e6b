// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/stock_hold.h"
#include "services/workspace/hub_connection.h"

#include <QTimer>

namespace docket::workspace {

/// Holds at the hub the stock that a draft of an order wants, for as long as the draft is written: some minutes at a
/// time, so that it is free again when the program dies. Destroying it releases what is held.
///
/// What is held here is available here: see store::OwnHolds. Lives in the thread of the connection, which outlives it.
class DraftHold final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        Nothing, ///< nothing is wanted
        Asking,
        Held,
        Short,   ///< there is not enough for all of it; nothing is held
        Unknown, ///< the hub cannot be asked now: what the copy says counts, as old as it is
    };

    explicit DraftHold(HubConnection &connection, QObject *parent = nullptr);
    ~DraftHold() override;

    /// What the draft wants now. Asked for when nothing was changed for a moment; the newest counts.
    void want(std::vector<domain::StockQuantity> lines);
    [[nodiscard]] State state() const { return m_state; }
    /// The draft is being placed: gives the id that the command has to have to take over what is held, and holds
    /// nothing more. Null when nothing is held; any other id does then.
    QUuid handOver();

signals:
    void changed();

private:
    void ask();
    void release();
    void answered(const QUuid &id, const Decided<domain::StockHold> &hold);
    void set(State state);

    HubConnection &m_connection;
    QTimer m_pause; ///< until what is typed stands
    QTimer m_renew;
    std::vector<domain::StockQuantity> m_wanted;
    QUuid m_held;   ///< null: nothing is
    QUuid m_asking; ///< null: nobody
    State m_state = State::Nothing;
};

} // namespace docket::workspace
