// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/stock_hold.h"
#include "services/hub/store/connection_pool.h"
#include "services/hub/store/entity_locks.h"

#include <functional>

namespace docket::hub {

class FeedWriter;
class HoldRows;

/// Stock held for a while, and what orders that are kept elsewhere did to stock.
///
/// Thread-safe: each call is one transaction on its thread's connection of the pool. It takes every lock before its
/// first write, as EntityLocks demands, and each place it changes comes out of the feed. Codes besides those of
/// postgres_error.h and `in_progress`: those named below, and `request_id_reused` for another request under an id that
/// was used already.
class StockHolds {
public:
    /// `pool` outlives it.
    explicit StockHolds(ConnectionPool &pool) : m_pool(pool) {}

    /// Holds all lines or none: `stock_short` for each that there is not enough for, the codes of `faultsOf`, and
    /// `reservation_ended` when it was released, taken or is over already. Asked again it answers what holds.
    Decided<domain::StockHold> reserve(const domain::HoldRequest &request, const QString &actor);

    /// Gives back what is held. One that is not there counts as released, also for a request that comes later.
    Result<void> release(const QUuid &id);

    /// Moves stock and ends the hold that was taken for it, once. Facts are not refused for want of free stock; but
    /// with `negative_stock` when less would be there, or reserved, than nothing.
    Decided<void> settle(const domain::StockSettlement &settlement);

    /// Ends holds whose time is over, at most `limit`; how many there were. Until then nobody counts them as held any
    /// more, but copies of the stock do not know yet.
    Result<int> endExpired(int limit);

    /// Forgets what ended or was settled before `before`: requests from then are not known any more.
    Result<void> forgetBefore(domain::Instant before);

private:
    struct Work;
    using Step = std::function<Decided<void>(Work &)>;
    Decided<void> inTransaction(const QUuid &id, const Step &step);

    ConnectionPool &m_pool;
};

} // namespace docket::hub
