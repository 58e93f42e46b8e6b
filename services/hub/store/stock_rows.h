// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/product.h"
#include "services/hub/store/connection.h"

#include <QUuid>

namespace docket::hub {

/// SQL: what is held at the place of the row `stock`, less what holds the condition `isOver` is true of have there.
QByteArray heldExcept(const QByteArray &isOver);
/// SQL: the time of a hold is over.
inline constexpr const char *holdIsOver =
    "stock_hold.expires_at <= (extract(epoch FROM clock_timestamp()) * 1000)::bigint";

/// The tables stock and stock_movement. The caller holds the lock of each place. `connection` outlives it.
///
/// A place that a later transaction has changed answers `write_conflict`: this one would come before it in the feed.
class StockRows {
public:
    explicit StockRows(Connection &connection) : m_connection(connection) {}

    /// What is held by holds whose time is over does not count as held any more.
    /// Nor is what `own` holds, which whoever asks may take.
    Result<domain::StockLevel> read(const domain::StockKey &key, const QUuid &own = {});
    /// Moves the level and keeps the movement; the place's revision afterwards.
    Result<qint64> move(const domain::StockMovement &movement, const QUuid &event);
    /// Holds more (less: below zero) there for a while; the place's revision afterwards.
    Result<qint64> hold(const domain::StockKey &key, qint64 quantity);
    /// Of the place's events; `entity` is `sku@location`.
    Result<qint64> version(const QString &entity);
    Result<void> setVersion(const domain::StockKey &key, qint64 version);

private:
    Connection &m_connection;
};

} // namespace docket::hub
