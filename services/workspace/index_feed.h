// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/workspace.h"

#include <mutex>

namespace docket::workspace {

/// Brings what was committed into the index. Thread-safe: the writer, an import and the synchronising with a hub all
/// commit, and what one of them committed first may be told last, so the feed then goes by the order of the commits.
class IndexFeed {
public:
    explicit IndexFeed(order_index::OrderIndex &index) : m_index(index) {}

    /// Updates the index; gives the orders that changed.
    QList<ChangedOrder> take(const store::CommittedChanges &changes);

private:
    friend class FeedOfTwoWriters;

    order_index::OrderIndex &m_index;
    std::mutex m_mutex;
    int m_others = 0;
    QHash<qint64, quint64> m_commits; ///< by position, of what came while there are others
};

/// While one is alive, somebody commits besides the writer.
class FeedOfTwoWriters {
public:
    explicit FeedOfTwoWriters(IndexFeed &feed);
    ~FeedOfTwoWriters();
    Q_DISABLE_COPY_MOVE(FeedOfTwoWriters)

private:
    IndexFeed &m_feed;
};

} // namespace docket::workspace
