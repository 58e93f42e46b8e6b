// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/ports.h"
#include "services/store/change_writer.h"
#include "services/store/conflict_rows.h"
#include "services/store/local_store.h"
#include "services/store/pending_rows.h"
#include "services/store/replay.h"

namespace docket::store {

/// A pending command as it was carried out over what the hub confirmed.
struct ReplayedCommand {
    PendingCommand pending;
    domain::Command command; ///< merged; its base version is that of the order at its turn
};

/// Keeps what is worked with equal to what the hub confirmed with the pending commands on top. Works inside the
/// caller's transaction.
class Overlay {
public:
    /// All outlive it.
    Overlay(sql::Connection &connection, ChangeWriter &writer, const ordering::Clock &clock)
        : m_connection(connection)
        , m_writer(writer)
        , m_clock(clock)
    {
    }

    /// Carries the pending commands out anew, and shows them and `changed`. Those whose result the hub has confirmed
    /// stop being pending; what clashes with what others did becomes a conflict.
    Result<std::vector<ReplayedCommand>> renew(const std::set<EntityKey> &changed);
    /// A hold whose id is that of a command which does not wait any more: the order has what was held, or does not get
    /// it. Shown with the next renewal.
    Result<void> endHold(const QUuid &id);
    /// Marks the order as one that has conflicts, or not.
    Result<void> mark(const QUuid &order);
    /// What is shown differently since this was asked last.
    CommittedChanges takeChanges() { return std::exchange(m_changes, {}); }

private:
    Result<std::vector<ReplayedCommand>> carryOut(Replay &replay);
    /// Nothing when it is not to be carried out.
    Result<std::optional<domain::Command>> prepare(Replay &replay, BaseRows &base, const PendingCommand &pending);
    Result<std::optional<domain::Command>> mergeOver(Replay &replay, const PendingCommand &pending);
    Result<std::set<EntityKey>> shown();
    Result<void> forgetShown();
    Result<void> show(Replay &replay, const EntityKey &key);
    Result<void> showOrder(Replay &replay, const EntityKey &key);
    Result<void> showStock(Replay &replay, const EntityKey &key);
    template <typename T>
    Result<void> showCatalogue(Replay &replay, const EntityKey &key, const std::optional<T> &value);
    Result<void> markAt(qint64 position, const domain::Order &order, bool isChanged);
    Result<void> record(const std::vector<domain::Event> &events, qint64 row);

    sql::Connection &m_connection;
    ChangeWriter &m_writer;
    const ordering::Clock &m_clock;
    std::set<EntityKey> m_freed;   ///< levels of which a hold ended
    std::set<QUuid> m_pending;     ///< orders with commands that wait, since the last renewal
    std::set<QUuid> m_conflicting; ///< the same of open conflicts
    CommittedChanges m_changes;
};

/// What a command would look at of what is there.
Result<domain::Facts> presentFacts(Replay &replay, const domain::Command &command);

} // namespace docket::store
