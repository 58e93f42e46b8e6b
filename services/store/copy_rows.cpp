// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/copy_rows.h"

namespace docket::store {

using namespace domain;

namespace {

std::optional<qint64> someMilliseconds(const std::optional<Instant> &instant)
{
    return instant ? std::optional(toMilliseconds(*instant)) : std::nullopt;
}

} // namespace

Result<std::optional<CopyState>> CopyRows::read()
{
    sql::Statement &find =
        m_connection.statement("SELECT address, email, session, feed, cursor, snapshot_cursor, synced_at, ended_by, "
                               "reached_at, lease_seen_at, lease_used_ms FROM copy");
    const auto row = find.step();
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return std::nullopt;
    CopyState state;
    state.address = find.text(0);
    state.email = find.text(1);
    state.session = find.blob(2).toByteArray();
    state.feed = find.text(3);
    state.cursor = find.text(4);
    state.snapshotCursor = find.text(5);
    if (!find.isNull(6))
        state.syncedAt = fromMilliseconds(find.int64(6));
    state.endedBy = find.text(7);
    if (!find.isNull(8)) {
        state.lease = {fromMilliseconds(find.int64(8)), fromMilliseconds(find.int64(9)),
                       std::chrono::milliseconds(find.int64(10))};
    }
    find.reset();
    return state;
}

Result<void> CopyRows::write(const CopyState &state)
{
    return m_connection
        .statement("INSERT OR REPLACE INTO copy (only, address, email, session, feed, cursor, snapshot_cursor, "
                   "synced_at, ended_by, reached_at, lease_seen_at, lease_used_ms) "
                   "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bindAll(state.address, state.email, state.session, state.feed, state.cursor, state.snapshotCursor,
                 someMilliseconds(state.syncedAt), state.endedBy, someMilliseconds(state.lease.reachedAt),
                 toMilliseconds(state.lease.seenAt), qint64(state.lease.used.count()))
        .run();
}

Result<void> CopyRows::replaceParts(const std::vector<wire::SnapshotPart> &parts)
{
    if (auto cleared = m_connection.statement("DELETE FROM copy_part").run(); !cleared)
        return cleared;
    for (const wire::SnapshotPart &part : parts) {
        const auto added = m_connection.statement("INSERT INTO copy_part (name, count) VALUES (?, ?)")
                               .bindAll(part.name, part.count)
                               .run();
        if (!added)
            return added;
    }
    return {};
}

Result<std::optional<CopyPart>> CopyRows::nextPart()
{
    sql::Statement &find = m_connection.statement(
        "SELECT name, after, count, fetched FROM copy_part WHERE done = 0 ORDER BY position LIMIT 1");
    const auto row = find.step();
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return std::nullopt;
    CopyPart part{find.text(0), find.text(1), find.int64(2), find.int64(3)};
    find.reset();
    return part;
}

Result<void> CopyRows::advance(const QString &part, const QString &after, qint64 rows)
{
    return m_connection.statement("UPDATE copy_part SET after = ?, fetched = fetched + ?, done = ? WHERE name = ?")
        .bindAll(after, rows, after.isEmpty() ? 1 : 0, part)
        .run();
}

Result<CopyProgress> CopyRows::progress()
{
    sql::Statement &find = m_connection.statement("SELECT total(fetched), total(count) FROM copy_part");
    const auto row = find.step();
    if (!row)
        return tl::make_unexpected(row.error());
    const CopyProgress progress{find.int64(0), find.int64(1)};
    find.reset();
    return progress;
}

} // namespace docket::store
