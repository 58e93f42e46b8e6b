// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/stock_hold.h"
#include "services/hub/store/connection_pool.h"

#include <functional>
#include <span>

namespace docket::hub {

/// What orders do to stock that another service keeps, put down before and with each change of an order, so that the
/// other service hears of exactly those that became true, whatever breaks in between:
///
/// 1. `begin`: a row that stays whatever becomes of the order; then the stock is held over there, under the row's id;
/// 2. `confirm`: in the order's own transaction the row gets what is to be told. Committed with the order, or not at
/// all;
/// 3. confirmed rows are told and then forgotten; rows that were begun, and not confirmed in time, are given up: what
///    they held is released.
///
/// Thread-safe. `aside`, connections besides those of the orders' transactions, outlives it. Time is PostgreSQL's.
class StockIntents {
public:
    /// Holds stock at the other service. `stock_short` when there is not enough.
    using HoldCall = std::function<Decided<void>(const domain::HoldRequest &)>;
    /// There is something to tell or to release.
    using Wake = std::function<void()>;

    StockIntents(ConnectionPool &aside, HoldCall hold, Wake wake)
        : m_aside(aside)
        , m_hold(std::move(hold))
        , m_wake(std::move(wake))
    {
    }

    /// The id under which the stock is held that `movements` take; null when they take none. `write_conflict` when it
    /// is not there any more, so that the order is decided again. Called while the order's transaction has written
    /// nothing.
    Result<QUuid> begin(const QUuid &command, std::span<const domain::StockMovement> movements);
    /// In the transaction of `connection`, which changes the order. `id` as `begin` gave it.
    static Result<void> confirm(Connection &connection, const QUuid &id, const QUuid &command,
                                std::span<const domain::StockMovement> movements);
    /// The order's transaction was rolled back.
    void giveUp(const QUuid &id);
    void wake() const { m_wake(); }

    /// A connection besides that of the order's transaction, which gets no number by what is done on it.
    Result<Connection *> aside() { return m_aside.connection(); }

    /// What is to be told, in the order of happening, behind the first `skipped`.
    Result<std::vector<domain::StockSettlement>> confirmed(int limit, int skipped = 0);
    /// What is to be released: given up, or begun so long ago that nobody will confirm it. From now on nobody can.
    Result<std::vector<QUuid>> abandoned(int limit);
    /// It was told, or released.
    Result<void> forget(const QUuid &id);

    /// How long an order may take from holding its stock to its commit; longer than any time-out of a transaction.
    static constexpr std::chrono::seconds longestTransaction{60};
    /// How long the other service holds stock for an order: long enough for it to be away for a while. What is told
    /// later is recorded still, but others may have taken the stock meanwhile.
    static constexpr std::chrono::seconds holdTime{60 * 60};

private:
    ConnectionPool &m_aside;
    HoldCall m_hold;
    Wake m_wake;
};

} // namespace docket::hub
