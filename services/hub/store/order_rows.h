// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection.h"
#include "services/ordering/unit_of_work.h"

namespace docket::hub {

/// The tables orders and backorder. Who writes an order holds its lock. `connection` outlives it.
class OrderRows {
public:
    explicit OrderRows(Connection &connection) : m_connection(connection) {}

    /// `write_conflict` when a later transaction has changed it: this one would come before it in the feed.
    Result<std::optional<domain::Order>> read(const QUuid &id);
    Result<std::optional<domain::Order>> read(const QString &number, const QString &source);
    Result<bool> hasNumber(const QString &number);
    /// `write_conflict` when the stored order is not `change.before`, or its number or id is taken.
    Result<void> save(const ordering::OrderChange &change);
    /// Orders waiting for stock at `key`, oldest required date first.
    Result<std::vector<QUuid>> backorders(const domain::StockKey &key, int limit);
    Result<std::vector<domain::StockKey>> placesWaitedFor();

private:
    Result<void> insert(const domain::Order &order);
    Result<void> update(const domain::Order &before, const domain::Order &after);
    Result<void> insertBackorders(const domain::Order &order);

    Connection &m_connection;
};

} // namespace docket::hub
