// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/snapshot_fetch.h"

#include "services/sync/outcome.h"

using namespace Qt::StringLiterals;

namespace docket::sync {

namespace {

constexpr int mostRefetches = 2;

// What came is what the hub counted.
bool isWhole(const wire::SnapshotPage &page)
{
    wire::Checksum checksum;
    for (const wire::SyncRow &row : page.rows)
        checksum.add(row.document.isEmpty() ? 0 : wire::contentDigest(row.document).value_or(0));
    return checksum == page.checksum;
}

} // namespace

SnapshotFetch::SnapshotFetch(store::LocalCopy &copy, remote::HttpClient &client, Asking &asking, Progress progress)
    : m_copy(copy)
    , m_client(client)
    , m_asking(asking)
    , m_progress(std::move(progress))
{
}

// One that was begun goes on, if it is still of this feed.
Decided<void> SnapshotFetch::begin(bool isAfresh)
{
    const auto info = m_asking.answerOf(m_client.info());
    if (!info)
        return tl::make_unexpected(info.error());
    const auto state = decided(m_copy.state());
    if (!state)
        return tl::make_unexpected(state.error());
    if (!isAfresh && !state->snapshotCursor.isEmpty() && state->feed == info->feed)
        return {};
    const auto outline = m_asking.answerOf(m_client.outline());
    if (!outline)
        return tl::make_unexpected(outline.error());
    return decided(m_copy.beginSnapshot(info->feed, *outline));
}

Decided<void> SnapshotFetch::fetch(qint64 &received)
{
    for (int left = mostRefetches;; --left) {
        if (const auto begun = begin(left < mostRefetches); !begun)
            return begun;
        auto fetched = fetchParts(received);
        const bool isOutdated = hasCode(fetched, u"must_refetch") || hasCode(fetched, u"invalid_cursor");
        if (!isOutdated || left == 0)
            return fetched;
    }
}

Decided<void> SnapshotFetch::fetchParts(qint64 &received)
{
    m_ahead.reset(); // One that was left over may be older than what the copy has by now.
    for (;;) {
        const auto part = decided(m_copy.nextPart());
        if (!part)
            return tl::make_unexpected(part.error());
        if (!*part)
            return decided(m_copy.finishSnapshot());
        if (const auto fetched = fetchPage(**part, received); !fetched)
            return fetched;
        const auto progress = decided(m_copy.progress());
        if (!progress)
            return tl::make_unexpected(progress.error());
        m_progress(*progress);
    }
}

QFuture<Decided<wire::SnapshotPage>> SnapshotFetch::askFor(const QString &part, const QString &after)
{
    const std::optional<Ahead> ahead = std::exchange(m_ahead, std::nullopt);
    if (ahead && ahead->part == part && ahead->after == after)
        return ahead->answer;
    return m_client.page(part, after);
}

Decided<void> SnapshotFetch::fetchPage(const store::CopyPart &part, qint64 &received)
{
    auto page = m_asking.answerOf(askFor(part.name, part.after));
    if (hasCode(page, u"unknown_part"))
        page = wire::SnapshotPage{part.name, {}, {}, {}}; // It went since the outline was made.
    if (!page)
        return tl::make_unexpected(page.error());
    if (!isWhole(*page)) {
        return refuse({u"damaged_answer"_s,
                       {},
                       u"A part of the hub's orders did not come as it was sent. Nothing of it was kept. Try again."_s,
                       {}});
    }
    if (!page->after.isEmpty())
        m_ahead = Ahead{part.name, page->after, m_client.page(part.name, page->after)};
    received += std::ssize(page->rows);
    return decided(m_copy.takePage(*page));
}

} // namespace docket::sync
