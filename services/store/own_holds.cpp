// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/own_holds.h"

#include <algorithm>

namespace docket::store {

using namespace domain;

Result<void> OwnHolds::add(const StockHold &hold)
{
    for (const StockQuantity &line : summedByPlace(hold.lines)) {
        auto added =
            m_connection
                .statement("INSERT OR REPLACE INTO own_hold (id, sku, location, quantity, expires) "
                           "VALUES (?, ?, ?, ?, ?)")
                .bindAll(hold.id, line.key.sku, line.key.location, line.quantity, toMilliseconds(hold.expiresAt))
                .run();
        if (!added)
            return added;
    }
    return {};
}

Result<std::vector<StockKey>> OwnHolds::remove(const QUuid &id)
{
    std::vector<StockKey> places;
    sql::Statement &find = m_connection.statement("SELECT sku, location FROM own_hold WHERE id = ?");
    find.bindAll(id);
    for (;;) {
        const auto row = find.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            break;
        places.push_back({find.text(0), find.text(1)});
    }
    const auto removed = m_connection.statement("DELETE FROM own_hold WHERE id = ?").bindAll(id).run();
    if (!removed)
        return tl::make_unexpected(removed.error());
    return places;
}

Result<std::vector<QUuid>> OwnHolds::expired(Instant now)
{
    std::vector<QUuid> ids;
    sql::Statement &find = m_connection.statement("SELECT DISTINCT id FROM own_hold WHERE expires <= ?");
    find.bindAll(toMilliseconds(now));
    for (;;) {
        const auto row = find.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return ids;
        ids.push_back(find.uuid(0));
    }
}

Result<StockLevel> OwnHolds::withoutOwn(StockLevel level)
{
    sql::Statement &find =
        m_connection.statement("SELECT coalesce(sum(quantity), 0) FROM own_hold WHERE sku = ? AND location = ?");
    const auto row = find.bindAll(level.key.sku, level.key.location).step();
    if (!row)
        return tl::make_unexpected(row.error());
    level.held = std::max<qint64>(0, level.held - (*row ? find.int64(0) : 0));
    find.reset();
    return level;
}

} // namespace docket::store
