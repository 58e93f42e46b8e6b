// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/index_feed.h"

namespace docket::workspace {

namespace {

constexpr qsizetype mostKnown = 50'000;
constexpr quint64 latest = 100;

} // namespace

QList<ChangedOrder> IndexFeed::take(const store::CommittedChanges &changes)
{
    QList<ChangedOrder> told;
    std::vector<order_index::Change> fresh;
    const std::lock_guard lock(m_mutex);
    for (const store::SavedOrder &order : changes.orders) {
        told.append({static_cast<quint32>(order.position), order.id, order.version});
        if (m_others > 0) {
            quint64 &known = m_commits[order.position];
            if (changes.commit <= known)
                continue;
            known = changes.commit;
        }
        fresh.push_back({order.position, order.facts, order.isGone});
    }
    if (!fresh.empty())
        m_index.update(fresh);
    // Only what is told out of turn has to be known, and that is never late by many commits.
    if (m_commits.size() > mostKnown)
        m_commits.removeIf([&](const auto &known) { return known.value() + latest < changes.commit; });
    return told;
}

FeedOfTwoWriters::FeedOfTwoWriters(IndexFeed &feed) : m_feed(feed)
{
    const std::lock_guard lock(m_feed.m_mutex);
    ++m_feed.m_others;
}

FeedOfTwoWriters::~FeedOfTwoWriters()
{
    const std::lock_guard lock(m_feed.m_mutex);
    if (--m_feed.m_others == 0)
        m_feed.m_commits.clear();
}

} // namespace docket::workspace
