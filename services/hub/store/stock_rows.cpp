// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/stock_rows.h"

#include "services/hub/store/row_values.h"
#include "services/ordering/unit_of_work.h"

namespace docket::hub {

using namespace domain;

QByteArray heldExcept(const QByteArray &isOver)
{
    return "(held - coalesce((SELECT sum(line.quantity) FROM stock_hold_line line JOIN stock_hold "
           "ON stock_hold.id = line.hold WHERE line.sku = stock.sku AND line.location = stock.location AND (" +
           isOver + ")), 0))::bigint";
}

Result<StockLevel> StockRows::read(const StockKey &key, const QUuid &own)
{
    static const QByteArray sql = "SELECT on_hand, reserved, " +
                                  heldExcept(QByteArray("stock_hold.id = ? OR ") + holdIsOver) +
                                  ", changed_by > pg_current_xact_id_if_assigned() FROM stock "
                                  "WHERE sku = ? AND location = ?";
    const auto rows = m_connection.run(sql, {idText(own), key.sku, key.location});
    if (!rows)
        return tl::make_unexpected(rows.error());
    StockLevel level;
    level.key = key;
    if ((*rows)->next()) {
        if ((*rows)->value(3).toBool())
            return tl::make_unexpected(ordering::writeConflict());
        level.onHand = (*rows)->value(0).toLongLong();
        level.reserved = (*rows)->value(1).toLongLong();
        level.held = (*rows)->value(2).toLongLong();
        level.counted = true;
    }
    return level;
}

Result<qint64> StockRows::move(const StockMovement &movement, const QUuid &event)
{
    const auto kept =
        m_connection.run("INSERT INTO stock_movement (sku, location, event, on_hand, reserved) VALUES (?, ?, ?, ?, ?)",
                         {movement.key.sku, movement.key.location, idText(event), movement.onHand, movement.reserved});
    if (!kept)
        return tl::make_unexpected(kept.error());
    const auto moved = m_connection.value(
        "UPDATE stock SET on_hand = on_hand + ?, reserved = reserved + ?, revision = revision + 1, "
        "changed_by = pg_current_xact_id() WHERE sku = ? AND location = ? AND changed_by <= pg_current_xact_id() "
        "RETURNING revision",
        {movement.onHand, movement.reserved, movement.key.sku, movement.key.location});
    if (!moved)
        return tl::make_unexpected(moved.error());
    if (*moved)
        return (*moved)->toLongLong();
    // Not there yet; or there, but changed by a later transaction.
    const auto isThere = m_connection.value("SELECT 1 FROM stock WHERE sku = ? AND location = ?",
                                            {movement.key.sku, movement.key.location});
    if (!isThere)
        return tl::make_unexpected(isThere.error());
    if (*isThere)
        return tl::make_unexpected(ordering::writeConflict());
    const auto made = m_connection.value(
        "INSERT INTO stock (sku, location, on_hand, reserved, revision) VALUES (?, ?, ?, ?, 1) RETURNING revision",
        {movement.key.sku, movement.key.location, movement.onHand, movement.reserved});
    if (!made)
        return tl::make_unexpected(made.error());
    return (*made)->toLongLong();
}

Result<qint64> StockRows::hold(const StockKey &key, qint64 quantity)
{
    const auto held = m_connection.value(
        "UPDATE stock SET held = held + ?, revision = revision + 1, changed_by = pg_current_xact_id() "
        "WHERE sku = ? AND location = ? AND changed_by <= pg_current_xact_id() RETURNING revision",
        {quantity, key.sku, key.location});
    if (!held)
        return tl::make_unexpected(held.error());
    // Changed by a later transaction: only what is there can be held.
    if (!*held)
        return tl::make_unexpected(ordering::writeConflict());
    return (*held)->toLongLong();
}

Result<qint64> StockRows::version(const QString &entity)
{
    const auto version = m_connection.value("SELECT version FROM stock WHERE sku || '@' || location = ?", {entity});
    if (!version)
        return tl::make_unexpected(version.error());
    return *version ? (*version)->toLongLong() : 0;
}

Result<void> StockRows::setVersion(const StockKey &key, qint64 version)
{
    const auto set = m_connection.run("UPDATE stock SET version = ? WHERE sku = ? AND location = ?",
                                      {version, key.sku, key.location});
    return set ? Result<void>() : tl::make_unexpected(set.error());
}

} // namespace docket::hub
