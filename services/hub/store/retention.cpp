// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/retention.h"

#include <QScopeGuard>

#include <functional>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

constexpr int rowsAtOnce = 2'000;

Result<qint64> inTransaction(ConnectionPool &pool, const std::function<Result<qint64>(Connection &)> &work)
{
    const auto connection = pool.begin();
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto rollback = qScopeGuard([&] { (*connection)->rollback(); });
    auto done = work(**connection);
    if (!done)
        return done;
    rollback.dismiss();
    if (const auto committed = (*connection)->commit(); !committed)
        return tl::make_unexpected(committed.error());
    return done;
}

// How many rows went, some at a time until there are no more.
Result<qint64> removeAll(ConnectionPool &pool, QByteArrayView sql, const QVariantList &values)
{
    for (qint64 removed = 0;;) {
        const auto some = inTransaction(pool, [&](Connection &connection) -> Result<qint64> {
            const auto rows = connection.run(sql, values + QVariantList{rowsAtOnce});
            if (!rows)
                return tl::make_unexpected(rows.error());
            return (*rows)->numRowsAffected();
        });
        if (!some)
            return some;
        removed += *some;
        if (*some < rowsAtOnce)
            return removed;
    }
}

// The transaction at which the feed is to begin; it never begins earlier than it did.
Result<qint64> moveStart(ConnectionPool &pool, qint64 before)
{
    return inTransaction(pool, [&](Connection &connection) -> Result<qint64> {
        const auto start = connection.value(
            "SELECT coalesce((SELECT f.xid FROM feed f WHERE f.recorded_at >= ? ORDER BY f.xid LIMIT 1), "
            "pg_snapshot_xmin(pg_current_snapshot()))::text",
            {before});
        if (!start)
            return tl::make_unexpected(start.error());
        const QString number = (*start)->toString();
        // Where nothing is to go, older cursors still lead somewhere.
        const auto moved = connection.run(
            "INSERT INTO setting AS s (name, value) SELECT 'feed_start', ? "
            "WHERE EXISTS (SELECT 1 FROM feed f WHERE f.xid < CAST(? AS xid8)) ON CONFLICT (name) DO UPDATE "
            "SET value = greatest(s.value::numeric, excluded.value::numeric)::text",
            {number, number});
        if (!moved)
            return tl::make_unexpected(moved.error());
        return number.toLongLong();
    });
}

} // namespace

Result<CleanedUp> cleanUp(ConnectionPool &pool, domain::Instant now)
{
    const qint64 before = domain::toMilliseconds(now - std::chrono::hours(24) * keptDays);
    CleanedUp cleaned;
    const auto commands = removeAll(pool,
                                    "DELETE FROM command WHERE id IN "
                                    "(SELECT id FROM command WHERE recorded_at < ? LIMIT ?)",
                                    {before});
    if (!commands)
        return tl::make_unexpected(commands.error());
    cleaned.commands = *commands;
    const auto start = moveStart(pool, before);
    if (!start)
        return tl::make_unexpected(start.error());
    const auto entries = removeAll(pool,
                                   "DELETE FROM feed WHERE (xid, pos) IN (SELECT f.xid, f.pos FROM feed f "
                                   "WHERE f.xid < CAST(? AS xid8) ORDER BY f.xid, f.pos LIMIT ?)",
                                   {QString::number(*start)});
    if (!entries)
        return tl::make_unexpected(entries.error());
    cleaned.feedEntries = *entries;
    return cleaned;
}

} // namespace docket::hub
