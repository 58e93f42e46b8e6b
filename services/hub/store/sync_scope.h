// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/feed_rows.h"

namespace docket::hub {

/// What of the shop somebody's copy has.
struct SyncScope {
    bool personalData = true;        ///< beyond the shipping address; without it there are no customers
    QStringList locations;           ///< orders with a line there, and the stock there; none: all
    std::optional<QDate> firstMonth; ///< orders placed in an earlier one (UTC) are left out

    bool operator==(const SyncScope &) const = default;
};

/// What there is of the feed. A cursor outside of it leads nowhere: what it would have to be told is not kept any more,
/// or the database is an older one than it comes from.
struct FeedState {
    QString id;
    quint64 start = 0; ///< the oldest transaction that is kept
    FeedCursor watermark;
    quint64 next = 0; ///< no transaction is that young yet

    [[nodiscard]] bool reaches(const FeedCursor &cursor) const { return cursor.xid >= start && cursor.xid <= next; }
};

Result<FeedState> feedState(Connection &connection);

} // namespace docket::hub
