// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/stock_hold.h"
#include "services/sql/connection.h"

namespace docket::store {

/// Stock that a hub holds for drafts written here. Works inside the caller's transaction.
class OwnHolds {
public:
    explicit OwnHolds(sql::Connection &connection) : m_connection(connection) {}

    Result<void> add(const domain::StockHold &hold);
    /// Gives the places it was of; none when it is not there.
    Result<std::vector<domain::StockKey>> remove(const QUuid &id);
    /// Those that ended by themselves.
    Result<std::vector<QUuid>> expired(domain::Instant now);
    /// The level as it is here: what is held for this copy is available. Never more than the hub says is held.
    Result<domain::StockLevel> withoutOwn(domain::StockLevel level);

private:
    sql::Connection &m_connection;
};

} // namespace docket::store
