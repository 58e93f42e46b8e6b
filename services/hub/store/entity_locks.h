// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/hub/store/connection.h"

#include <set>

namespace docket::hub {

/// What a transaction locks, in the order in which it does so: orders, then stock, then customers and products.
struct LockName {
    domain::EntityKind kind = domain::EntityKind::Order;
    QString id; ///< as in EntityRef

    bool operator==(const LockName &) const = default;
    bool operator<(const LockName &other) const { return kind != other.kind ? kind < other.kind : id < other.id; }
};
using LockSet = std::set<LockName>;

/// The locks of one write transaction: PostgreSQL's advisory locks, so that what is not there yet can be locked too,
/// and so that waiting for one gives the transaction no number (xid).
///
/// That number decides the place in the change feed, and is given at the first write. A transaction therefore waits
/// only before it: then whoever changes an order later also has the later number, and an order's versions come out of
/// the feed as they were made. After its first write it takes what is free, and when something is not, or was changed
/// meanwhile by a later transaction, gives up with `write_conflict`. Begun again with the same names, all of them are
/// locked before anything is written, in one order, so that two such transactions do not wait for each other.
class EntityLocks {
public:
    /// `again`: what an attempt before had locked or wanted. `connection` outlives the locks.
    EntityLocks(Connection &connection, LockSet again) : m_connection(connection), m_again(std::move(again)) {}

    /// Holds a command's id, so that the same command sent twice at once is done once. The names of the attempt before
    /// are locked after the first one. Code `in_progress` when the other does not come to an end within the lock
    /// time-out.
    Result<void> takeCommand(const QUuid &id);
    /// Free of charge when it is held already.
    Result<void> take(const LockName &name);
    Result<void> take(const LockSet &names);

    /// Will be needed further on: to be locked from the beginning, should this attempt be given up.
    void expect(const LockName &name) { m_names.insert(name); }

    /// From now on no waiting.
    void wrote() { m_wrote = true; }
    [[nodiscard]] bool hasWritten() const { return m_wrote; }
    /// All that is held, was wanted or is expected.
    [[nodiscard]] const LockSet &names() const { return m_names; }

private:
    Result<void> waitForAll(const LockSet &names);

    Connection &m_connection;
    LockSet m_again;
    LockSet m_names;
    LockSet m_held;
    bool m_wrote = false;
};

} // namespace docket::hub
