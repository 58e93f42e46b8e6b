// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection_pool.h"
#include "services/hub/store/sync_scope.h"
#include "services/wire/json_sync.h"

#include <set>
#include <span>

namespace docket::hub {

/// What changed behind a cursor, as it is now; one row an entity.
struct Changes {
    FeedCursor cursor; ///< behind everything that `rows` tells of
    bool more = false; ///< there is more behind it already
    std::vector<wire::SyncRow> rows;
};

/// A piece of a part of a snapshot. `after` is the last one's id when more may follow.
struct PartPage {
    QString after;
    wire::Checksum checksum;
    std::vector<wire::SyncRow> rows;
};

/// The store's side of copies: what a scope has of the shop, and what happens to it. Each call sees one state, on the
/// calling thread's connection of the pool.
///
/// Codes besides those of postgres_error.h: `must_refetch` for another feed, and for a cursor that the feed does not
/// reach any more; `damaged_document`.
class SyncReader {
public:
    /// `feed`: the one that cursors and pages belong to; empty for a reader that has none yet. `pool` outlives the
    /// reader.
    SyncReader(ConnectionPool &pool, SyncScope scope, QString feed = {})
        : m_pool(pool)
        , m_scope(std::move(scope))
        , m_feed(std::move(feed))
    {
    }

    /// What the feed is, and a cursor in front of everything that a snapshot read from now on may lack.
    Result<FeedState> feed();
    /// Looks at up to `limit` entries of the feed, fewer when their documents are large.
    Result<Changes> changes(const FeedCursor &cursor, int limit);
    /// Months by their first day, newest first, then the catalogue.
    Result<std::vector<wire::SnapshotPart>> parts();
    /// `unknown_part` when there is no part of that name.
    Result<PartPage> page(const QString &part, const QString &after, int limit);
    /// By month, oldest first; months in which an order changed behind `cursor` are left out.
    Result<std::vector<wire::MonthChecksum>> checksums(const FeedCursor &cursor);

private:
    template <typename T, typename Read>
    Result<T> inOneState(Read read);
    /// A cursor, or the page of a snapshot, is still worth something.
    Result<void> mustReach(Connection &connection, const std::optional<FeedCursor> &cursor) const;
    bool concerns(const FeedEntry &entry) const;
    Result<void> addRows(Connection &connection, std::span<const FeedEntry> entries, Changes &changes,
                         std::set<std::pair<domain::EntityKind, QString>> &told);

    ConnectionPool &m_pool;
    SyncScope m_scope;
    QString m_feed;
};

} // namespace docket::hub
