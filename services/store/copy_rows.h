// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/sql/connection.h"
#include "services/wire/json_sync.h"

#include <optional>

namespace docket::store {

/// How long ago the hub answered, as services/sync/lease.h counts it.
struct CopyLease {
    std::optional<domain::Instant> reachedAt; ///< when it answered last; nothing: never
    domain::Instant seenAt{};                 ///< what the clock showed when it was looked at last
    std::chrono::milliseconds used{};         ///< of the time in between

    bool operator==(const CopyLease &) const = default;
};

/// That this shop is a copy of a hub's, and how far the copying is.
struct CopyState {
    QString address;    ///< of the hub
    QString email;      ///< who signed in
    QByteArray session; ///< wire::SessionAnswer, its tokens only where no keychain has them; empty: signed out
    QString feed;
    QString cursor;         ///< where the feed goes on; empty: the first snapshot is not whole yet
    QString snapshotCursor; ///< where it will go on when the snapshot is whole; empty: none is being fetched
    std::optional<domain::Instant> syncedAt;
    QString endedBy; ///< the hub's code when it ended the session; empty: it did not
    CopyLease lease;

    bool operator==(const CopyState &) const = default;
};

/// A part of a snapshot that is not whole yet.
struct CopyPart {
    QString name;
    QString after;
    qint64 count = 0;
    qint64 fetched = 0;
};

/// How much of a snapshot is there, in rows.
struct CopyProgress {
    qint64 fetched = 0;
    qint64 count = 0;
};

/// The rows that say so. Work inside the caller's transaction.
class CopyRows {
public:
    explicit CopyRows(sql::Connection &connection) : m_connection(connection) {}

    /// Nothing for a shop of its own.
    Result<std::optional<CopyState>> read();
    Result<void> write(const CopyState &state);

    Result<void> replaceParts(const std::vector<wire::SnapshotPart> &parts);
    Result<std::optional<CopyPart>> nextPart();
    /// `after` as the page said it: empty, the part is whole.
    Result<void> advance(const QString &part, const QString &after, qint64 rows);
    Result<CopyProgress> progress();

private:
    sql::Connection &m_connection;
};

} // namespace docket::store
