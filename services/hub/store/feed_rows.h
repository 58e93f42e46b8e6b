// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/hub/store/connection.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace docket::hub {

/// A place in the feed. Both parts grow; the first decides.
struct FeedCursor {
    quint64 xid = 0;
    qint64 pos = 0;

    bool operator==(const FeedCursor &) const = default;
    auto operator<=>(const FeedCursor &) const = default;
};

/// What a transaction changed: an entity, and the version it then had (for stock its revision).
struct FeedEntry {
    FeedCursor at;
    domain::EntityRef entity;
    qint64 version = 0;
    std::optional<QDate> month; ///< of orders: the first day of the month in which it was placed
    QStringList scope;          ///< places concerned, before and after; empty: everybody

    bool operator==(const FeedEntry &) const = default;
};

/// Gathers what a transaction changed, and writes each entity once, as it became. `connection` outlives it.
class FeedWriter {
public:
    explicit FeedWriter(Connection &connection) : m_connection(connection) {}

    void changed(const std::optional<domain::Order> &before, const domain::Order &after);
    void changed(const domain::StockKey &key, qint64 revision);
    /// A customer or a product.
    void changed(const domain::EntityRef &entity, qint64 version);
    Result<void> write();

private:
    Connection &m_connection;
    std::map<std::pair<domain::EntityKind, QString>, FeedEntry> m_entries;
};

/// The feed behind its watermark: the oldest transaction that is still writing, anywhere in the cluster. What is read
/// there never gets anything in front of it, so a cursor passes over nothing. `connection` outlives the reader.
class FeedReader {
public:
    explicit FeedReader(Connection &connection) : m_connection(connection) {}

    /// Entries behind `cursor`, in the order of the feed; fewer than `limit` only when there are no more yet.
    Result<std::vector<FeedEntry>> after(const FeedCursor &cursor, int limit);

    /// A cursor in front of everything that is not in the feed for certain yet. A snapshot read after asking for it has
    /// everything behind it.
    Result<FeedCursor> watermark();

private:
    Connection &m_connection;
};

} // namespace docket::hub
