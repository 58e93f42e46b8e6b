// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/product.h"
#include "services/hub/store/connection.h"

#include <QUuid>

namespace docket::hub {

/// The tables stock and stock_movement. The caller holds the lock of each place. `connection` outlives it.
///
/// A place that a later transaction has changed answers `write_conflict`: this one would come before it in the feed.
class StockRows {
public:
    explicit StockRows(Connection &connection) : m_connection(connection) {}

    Result<domain::StockLevel> read(const domain::StockKey &key);
    /// Moves the level and keeps the movement; the place's revision afterwards.
    Result<qint64> move(const domain::StockMovement &movement, const QUuid &event);
    /// Of the place's events; `entity` is `sku@location`.
    Result<qint64> version(const QString &entity);
    Result<void> setVersion(const domain::StockKey &key, qint64 version);

private:
    Connection &m_connection;
};

} // namespace docket::hub
