// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/product.h"
#include "services/sql/connection.h"

#include <optional>

namespace docket::store {

/// Stock levels and the movements they are sums of.
class StockRows {
public:
    explicit StockRows(sql::Connection &connection) : m_connection(connection) {}

    Result<domain::StockLevel> read(const domain::StockKey &key);
    /// The row's key; 0 when the place was never counted.
    Result<qint64> rowOf(const domain::StockKey &key);
    /// The row's key; makes an empty row when there is none.
    Result<qint64> ensureRow(const domain::StockKey &key);
    /// Adds the movement to its level, and makes the place counted. Code `constraint_check` when a level would be
    /// negative: a defect, as decisions see to it.
    Result<void> move(const domain::StockMovement &movement, qint64 eventPosition);
    /// The sequence of the last event of the place with that id (`sku@location`); 0 without one.
    Result<qint64> version(const QString &id);
    Result<void> setVersion(qint64 row, qint64 version);

private:
    sql::Connection &m_connection;
};

} // namespace docket::store
