// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/synchronizer.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::sync {

using std::chrono::seconds;

namespace {

// So many batches in a row that brought nothing end a round: others change the same orders faster than this can follow.
constexpr int mostIdleBatches = 5;
constexpr int mostRefetches = 2;

tl::unexpected<Rejection> refuse(const Error &error)
{
    return tl::make_unexpected(Rejection{error});
}

template <typename T>
Decided<T> decided(Result<T> result)
{
    if (!result)
        return refuse(result.error());
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return std::move(*result);
}

template <typename T>
bool hasCode(const Decided<T> &outcome, QStringView code)
{
    return !outcome && outcome.error().constFirst().code == code;
}

// What came is what the hub counted.
bool isWhole(const wire::SnapshotPage &page)
{
    wire::Checksum checksum;
    for (const wire::SyncRow &row : page.rows)
        checksum.add(row.document.isEmpty() ? 0 : wire::contentDigest(row.document).value_or(0));
    return checksum == page.checksum;
}

} // namespace

Synchronizer::Synchronizer(store::LocalCopy &copy, SessionKeeper &keeper, HubLink &link, Hooks hooks)
    : m_copy(copy)
    , m_keeper(keeper)
    , m_link(link)
    , m_client(link.client())
    , m_session(link.client())
    , m_hooks(std::move(hooks))
{
}

Decided<void> Synchronizer::ended()
{
    if (!m_hooks.isStopped())
        return {};
    return refuse({u"stopped"_s, {}, u"Stopped as asked. What was done so far is kept."_s, {}});
}

Decided<void> Synchronizer::keepSession()
{
    if (const auto renewed = m_link.takeRenewed()) {
        if (const auto kept = m_keeper.keep(*renewed); !kept)
            return refuse(kept.error());
    }
    const auto endedBy = m_link.endedBy();
    if (!endedBy)
        return {};
    const auto state = m_copy.state();
    if (!state)
        return refuse(state.error());
    // Over it is also when the keychain cannot forget it now.
    if (state->endedBy.isEmpty())
        (void)m_keeper.end(*endedBy);
    store::CopyState ended;
    ended.endedBy = *endedBy;
    return refuse(signedOut(ended));
}

template <typename T>
Decided<T> Synchronizer::answerOf(QFuture<Decided<T>> future)
{
    constexpr unsigned long stepMilliseconds = 20;
    while (!future.isFinished()) {
        if (m_hooks.isStopped())
            future.cancel();
        QThread::msleep(stepMilliseconds);
    }
    if (const auto kept = keepSession(); !kept)
        return tl::make_unexpected(kept.error());
    if (const auto stopped = ended(); !stopped)
        return tl::make_unexpected(stopped.error());
    return remote::waitFor(std::move(future));
}

Decided<void> Synchronizer::begin(Round &round)
{
    const auto state = decided(m_copy.state());
    if (!state)
        return tl::make_unexpected(state.error());
    if (state->session.isEmpty())
        return refuse(signedOut(*state));
    const auto info = answerOf(m_client.info());
    if (!info)
        return tl::make_unexpected(info.error());
    m_batch = std::max(1, info->mostCommands);
    const bool isWhole = !state->cursor.isEmpty() && state->snapshotCursor.isEmpty();
    if (!isWhole || state->feed != info->feed)
        return fetchSnapshot(round);
    return {};
}

Decided<void> Synchronizer::fetchSnapshot(Round &round)
{
    for (int left = mostRefetches;; --left) {
        const auto info = answerOf(m_client.info());
        if (!info)
            return tl::make_unexpected(info.error());
        const auto state = decided(m_copy.state());
        if (!state)
            return tl::make_unexpected(state.error());
        // One that was begun goes on, if it is still of this feed.
        if (left < mostRefetches || state->snapshotCursor.isEmpty() || state->feed != info->feed) {
            const auto outline = answerOf(m_client.outline());
            if (!outline)
                return tl::make_unexpected(outline.error());
            if (const auto begun = m_copy.beginSnapshot(info->feed, *outline); !begun)
                return refuse(begun.error());
        }
        const auto fetched = fetchParts(round);
        const bool isOutdated = hasCode(fetched, u"must_refetch") || hasCode(fetched, u"invalid_cursor");
        if (!isOutdated || left == 0)
            return fetched;
    }
}

Decided<void> Synchronizer::fetchParts(Round &round)
{
    for (;;) {
        const auto part = decided(m_copy.nextPart());
        if (!part)
            return tl::make_unexpected(part.error());
        if (!*part)
            return decided(m_copy.finishSnapshot());
        if (const auto fetched = fetchPage(**part, round); !fetched)
            return fetched;
        const auto progress = decided(m_copy.progress());
        if (!progress)
            return tl::make_unexpected(progress.error());
        m_hooks.progress(*progress);
    }
}

Decided<void> Synchronizer::fetchPage(const store::CopyPart &part, Round &round)
{
    auto page = answerOf(m_client.page(part.name, part.after));
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
    round.received += std::ssize(page->rows);
    return decided(m_copy.takePage(*page));
}

Decided<void> Synchronizer::takeChanges(Round &round, seconds wait)
{
    for (bool more = true; more; wait = seconds(0)) {
        const auto state = decided(m_copy.state());
        if (!state)
            return tl::make_unexpected(state.error());
        const auto page = answerOf(m_client.changes(state->cursor, wait));
        if (!page)
            return tl::make_unexpected(page.error());
        if (const auto taken = m_copy.takeChanges(*page); !taken)
            return refuse(taken.error());
        round.received += std::ssize(page->rows);
        more = page->more;
    }
    return {};
}

Decided<void> Synchronizer::fetchChanges(Round &round, seconds wait)
{
    auto taken = takeChanges(round, wait);
    if (!hasCode(taken, u"must_refetch"))
        return taken;
    // Often because somebody may see something else now, and so do something else.
    const auto who = answerOf(m_session.who());
    if (!who)
        return tl::make_unexpected(who.error());
    m_link.learn(who->account);
    if (const auto kept = keepSession(); !kept)
        return kept;
    if (const auto fetched = fetchSnapshot(round); !fetched)
        return fetched;
    return takeChanges(round, seconds(0));
}

Decided<void> Synchronizer::sendWaiting(Round &round)
{
    Sender sender(m_copy, m_link.client(), [this]() -> Decided<void> {
        const auto kept = keepSession();
        return kept ? ended() : kept;
    });
    // What may have arrived first, so that its result is known before anything is shown on top of it.
    const auto again = sender.send(m_batch, true);
    if (!again)
        return tl::make_unexpected(again.error());
    round.sent += again->applied;
    round.refused += again->refused;
    if (auto taken = fetchChanges(round); !taken)
        return taken;
    for (int idle = 0; idle < mostIdleBatches;) {
        const auto sent = sender.send(m_batch);
        if (!sent)
            return tl::make_unexpected(sent.error());
        round.sent += sent->applied;
        round.refused += sent->refused;
        if (!sent->isProgress() && sent->repeated == 0)
            break;
        idle = sent->isProgress() ? 0 : idle + 1;
        if (auto taken = fetchChanges(round); !taken)
            return taken;
    }
    return {};
}

// The feed is held back by whatever else is being written at the hub, usually for a moment.
Decided<void> Synchronizer::awaitConfirmation(Round &round)
{
    constexpr int mostWaits = 5;
    for (int waits = 0; waits < mostWaits; ++waits) {
        const auto figures = decided(m_copy.figures());
        if (!figures)
            return tl::make_unexpected(figures.error());
        if (figures->applied == 0)
            return {};
        if (auto taken = fetchChanges(round, seconds(1)); !taken)
            return taken;
    }
    return {};
}

Decided<Round> Synchronizer::synchronize()
{
    Round round;
    auto done = begin(round);
    if (done)
        done = sendWaiting(round);
    if (done)
        done = awaitConfirmation(round);
    if (!done)
        return tl::make_unexpected(done.error());
    const auto figures = decided(m_copy.figures());
    if (!figures)
        return tl::make_unexpected(figures.error());
    round.left = *figures;
    return round;
}

Decided<Round> Synchronizer::listen(seconds wait)
{
    Round round;
    if (const auto taken = fetchChanges(round, wait); !taken)
        return tl::make_unexpected(taken.error());
    const auto figures = decided(m_copy.figures());
    if (!figures)
        return tl::make_unexpected(figures.error());
    round.left = *figures;
    return round;
}

Decided<std::vector<MonthCheck>> Synchronizer::compare()
{
    const auto state = decided(m_copy.state());
    if (!state)
        return tl::make_unexpected(state.error());
    const auto there = answerOf(m_client.checksums(state->cursor));
    if (!there)
        return tl::make_unexpected(there.error());
    const auto here = decided(m_copy.checksums());
    if (!here)
        return tl::make_unexpected(here.error());
    std::vector<MonthCheck> checks;
    for (const wire::MonthChecksum &month : *there) {
        const auto own = std::ranges::find(*here, month.month, &wire::MonthChecksum::month);
        checks.push_back({month.month, month.checksum, own == here->end() ? wire::Checksum{} : own->checksum});
    }
    return checks;
}

Decided<std::vector<MonthCheck>> Synchronizer::verify(bool repair)
{
    Round round;
    auto ready = begin(round);
    if (ready)
        ready = fetchChanges(round);
    if (!ready)
        return tl::make_unexpected(ready.error());
    auto checks = compare();
    if (!checks || !repair || std::ranges::all_of(*checks, &MonthCheck::isEqual))
        return checks;
    for (const MonthCheck &check : *checks) {
        if (check.isEqual())
            continue;
        if (const auto begun = m_copy.beginRepair(check.month); !begun)
            return refuse(begun.error());
        if (const auto fetched = fetchParts(round); !fetched)
            return tl::make_unexpected(fetched.error());
    }
    if (const auto taken = fetchChanges(round); !taken)
        return tl::make_unexpected(taken.error());
    return compare();
}

} // namespace docket::sync
