// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/base_rows.h"

#include "services/store/order_rows.h"
#include "services/store/own_holds.h"

#include <bit>

namespace docket::store {

using namespace domain;

namespace {

/// What is kept of an order beside its document, so that sums need not read it again.
struct OrderColumns {
    std::optional<qint64> month;
    std::optional<qint64> digest;
};

Result<OrderColumns> columnsOf(const wire::SyncRow &row)
{
    if (row.entity.kind != EntityKind::Order || row.document.isEmpty())
        return OrderColumns{};
    const auto order = orderFromDocument(row.document);
    if (!order)
        return tl::make_unexpected(order.error());
    const auto digest = wire::contentDigest(row.document);
    if (!digest)
        return tl::make_unexpected(digest.error());
    const QDate placed = dayOf(order->placedAt, QTimeZone::utc());
    return OrderColumns{QDate(placed.year(), placed.month(), 1).toJulianDay(), std::bit_cast<qint64>(*digest)};
}

} // namespace

Result<std::optional<BaseRows::Base>> BaseRows::read(EntityKind kind, const QString &id)
{
    sql::Statement &find = m_connection.statement("SELECT version, document FROM copy_base WHERE kind = ? AND id = ?");
    const auto row = find.bindAll(static_cast<int>(kind), id).step();
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return std::nullopt;
    Base base{find.int64(0), find.blob(1).toByteArray()};
    find.reset();
    return base;
}

Result<StockLevel> BaseRows::withoutOwnHolds(const StockLevel &level)
{
    return OwnHolds(m_connection).withoutOwn(level);
}

Result<bool> BaseRows::take(const wire::SyncRow &row)
{
    const int kind = static_cast<int>(row.entity.kind);
    sql::Statement &find = m_connection.statement("SELECT version, stale FROM copy_base WHERE kind = ? AND id = ?");
    const auto known = find.bindAll(kind, row.entity.id).step();
    if (!known)
        return tl::make_unexpected(known.error());
    const bool isOld = *known && find.int64(0) >= row.version && !find.boolean(1);
    find.reset();
    if (isOld)
        return false;
    const auto columns = columnsOf(row);
    if (!columns)
        return tl::make_unexpected(columns.error());
    const auto taken =
        m_connection
            .statement("INSERT OR REPLACE INTO copy_base (kind, id, version, document, month, digest, stale) "
                       "VALUES (?, ?, ?, ?, ?, ?, 0)")
            .bindAll(kind, row.entity.id, row.version,
                     row.document.isEmpty() ? std::nullopt : std::optional<QByteArray>(row.document), columns->month,
                     columns->digest)
            .run();
    if (!taken)
        return tl::make_unexpected(taken.error());
    return true;
}

Result<void> BaseRows::makeStale(std::optional<QDate> month)
{
    if (!month)
        return m_connection.statement("UPDATE copy_base SET stale = 1").run();
    return m_connection.statement("UPDATE copy_base SET stale = 1 WHERE month = ?").bindAll(month->toJulianDay()).run();
}

Result<std::set<EntityKey>> BaseRows::dropStale()
{
    std::set<EntityKey> dropped;
    sql::Statement &find = m_connection.statement("SELECT kind, id FROM copy_base WHERE stale <> 0");
    for (;;) {
        const auto row = find.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            break;
        dropped.emplace(static_cast<EntityKind>(find.int32(0)), find.text(1));
    }
    const auto gone = m_connection.statement("DELETE FROM copy_base WHERE stale <> 0").run();
    if (!gone)
        return tl::make_unexpected(gone.error());
    return dropped;
}

Result<std::vector<wire::MonthChecksum>> BaseRows::checksums()
{
    std::vector<wire::MonthChecksum> months;
    sql::Statement &find = m_connection.statement(
        "SELECT month, digest FROM copy_base WHERE month IS NOT NULL AND document IS NOT NULL ORDER BY month");
    for (;;) {
        const auto row = find.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return months;
        const QDate month = QDate::fromJulianDay(find.int64(0));
        if (months.empty() || months.back().month != month)
            months.push_back({month, {}});
        months.back().checksum.add(std::bit_cast<quint64>(find.int64(1)));
    }
}

} // namespace docket::store
