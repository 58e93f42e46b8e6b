// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/stock_rows.h"

namespace docket::store {

using namespace domain;

Result<StockLevel> StockRows::read(const StockKey &key)
{
    StockLevel level;
    level.key = key;
    sql::Statement &find =
        m_connection.statement("SELECT on_hand, reserved, held FROM stock WHERE sku = ? AND location = ?");
    const auto row = find.bindAll(key.sku, key.location).step();
    if (!row)
        return tl::make_unexpected(row.error());
    if (*row) {
        level.onHand = find.int64(0);
        level.reserved = find.int64(1);
        level.held = find.int64(2);
        level.counted = true;
        find.reset();
    }
    return level;
}

Result<qint64> StockRows::rowOf(const StockKey &key)
{
    sql::Statement &find = m_connection.statement("SELECT key FROM stock WHERE sku = ? AND location = ?");
    const auto row = find.bindAll(key.sku, key.location).step();
    if (!row)
        return tl::make_unexpected(row.error());
    const qint64 id = *row ? find.int64(0) : 0;
    find.reset();
    return id;
}

Result<qint64> StockRows::ensureRow(const StockKey &key)
{
    auto row = rowOf(key);
    if (!row || *row != 0)
        return row;
    const auto inserted =
        m_connection.statement("INSERT INTO stock (sku, location, on_hand, reserved, version) VALUES (?, ?, 0, 0, 0)")
            .bindAll(key.sku, key.location)
            .run();
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    return m_connection.lastInsertRowId();
}

Result<void> StockRows::move(const StockMovement &movement, qint64 eventPosition)
{
    const auto row = ensureRow(movement.key);
    if (!row)
        return tl::make_unexpected(row.error());
    const auto moved =
        m_connection.statement("UPDATE stock SET on_hand = on_hand + ?, reserved = reserved + ? WHERE key = ?")
            .bindAll(movement.onHand, movement.reserved, *row)
            .run();
    if (!moved)
        return moved;
    return m_connection.statement("INSERT INTO stock_movement (stock, event, on_hand, reserved) VALUES (?, ?, ?, ?)")
        .bindAll(*row, eventPosition, movement.onHand, movement.reserved)
        .run();
}

Result<qint64> StockRows::version(const QString &id)
{
    // SKU and place are told apart by the columns: a SKU may have an @ itself.
    sql::Statement &find = m_connection.statement(
        "SELECT version FROM stock WHERE sku || '@' || location = ?2 AND sku >= ?1 AND sku <= ?2");
    const auto row = find.bindAll(id.section(u'@', 0, 0), id).step();
    if (!row)
        return tl::make_unexpected(row.error());
    const qint64 version = *row ? find.int64(0) : 0;
    find.reset();
    return version;
}

Result<void> StockRows::setVersion(qint64 row, qint64 version)
{
    return m_connection.statement("UPDATE stock SET version = ? WHERE key = ?").bindAll(version, row).run();
}

} // namespace docket::store
