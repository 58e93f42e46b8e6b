// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/index_feed.h"

namespace docket::workspace {

QList<ChangedOrder> IndexFeed::take(const store::CommittedChanges &changes)
{
    QList<ChangedOrder> told;
    std::vector<order_index::Change> fresh;
    const std::lock_guard lock(m_mutex);
    for (const store::SavedOrder &order : changes.orders) {
        told.append({static_cast<quint32>(order.position), order.id, order.version});
        if (m_imports > 0) {
            qint64 &known = m_versions[order.position];
            if (order.version <= known)
                continue;
            known = order.version;
        }
        fresh.push_back({order.position, order.facts});
    }
    if (!fresh.empty())
        m_index.update(fresh);
    return told;
}

FeedOfTwoWriters::FeedOfTwoWriters(IndexFeed &feed) : m_feed(feed)
{
    const std::lock_guard lock(m_feed.m_mutex);
    ++m_feed.m_imports;
}

FeedOfTwoWriters::~FeedOfTwoWriters()
{
    const std::lock_guard lock(m_feed.m_mutex);
    if (--m_feed.m_imports == 0)
        m_feed.m_versions.clear();
}

} // namespace docket::workspace
