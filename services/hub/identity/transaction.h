// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection_pool.h"

#include <QScopeGuard>

#include <type_traits>

namespace docket::hub {

template <typename Outcome>
Outcome failedWith(const Error &error)
{
    return tl::make_unexpected(typename Outcome::error_type{error});
}

/// Runs `work(Connection &)` in a transaction of the calling thread and commits when it gives a value; otherwise
/// nothing of it stays. `work` returns a Result or a Decided; a failure to begin or commit comes the same way.
template <typename Work>
auto inTransaction(ConnectionPool &pool, Work work) -> std::invoke_result_t<Work, Connection &>
{
    using Outcome = std::invoke_result_t<Work, Connection &>;
    const auto connection = pool.begin();
    if (!connection)
        return failedWith<Outcome>(connection.error());
    auto rollback = qScopeGuard([&] { (*connection)->rollback(); });
    Outcome outcome = work(**connection);
    if (!outcome)
        return outcome;
    rollback.dismiss();
    if (const auto committed = (*connection)->commit(); !committed)
        return failedWith<Outcome>(committed.error());
    return outcome;
}

/// Runs `read(Connection &)`, whose statements change nothing or may be repeated, without a transaction: once more when
/// the connection turns out to have ended while nobody used it.
template <typename Read>
auto reading(ConnectionPool &pool, Read read) -> std::invoke_result_t<Read, Connection &>
{
    using Outcome = std::invoke_result_t<Read, Connection &>;
    for (bool again = true;; again = false) {
        const auto connection = pool.connection();
        if (!connection)
            return failedWith<Outcome>(connection.error());
        Outcome outcome = read(**connection);
        if (outcome || !again || (*connection)->isOpen())
            return outcome;
    }
}

} // namespace docket::hub
