// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/synchronizer.h"

#include "services/sync/outcome.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::sync {

using std::chrono::seconds;

namespace {

// So many batches in a row that brought nothing end a round: others change the same orders faster than this can follow.
constexpr int mostIdleBatches = 5;

} // namespace

Synchronizer::Synchronizer(store::LocalCopy &copy, SessionKeeper &keeper, HubLink &link, Hooks hooks)
    : m_copy(copy)
    , m_hub(link.client())
    , m_client(link.client())
    , m_asking(copy, keeper, link, std::move(hooks.isStopped))
    , m_snapshot(copy, link.client(), m_asking, std::move(hooks.progress))
{
}

Decided<void> Synchronizer::begin(Round &round)
{
    const auto state = decided(m_copy.state());
    if (!state)
        return tl::make_unexpected(state.error());
    if (state->session.isEmpty())
        return refuse(signedOut(*state));
    const auto info = m_asking.answerOf(m_client.info());
    if (!info)
        return tl::make_unexpected(info.error());
    m_batch = std::max(1, info->mostCommands);
    const bool isWhole = !state->cursor.isEmpty() && state->snapshotCursor.isEmpty();
    if (!isWhole || state->feed != info->feed)
        return m_snapshot.fetch(round.received);
    return {};
}

Decided<void> Synchronizer::takeChanges(Round &round, seconds wait)
{
    for (bool more = true; more; wait = seconds(0)) {
        const auto state = decided(m_copy.state());
        if (!state)
            return tl::make_unexpected(state.error());
        const auto page = m_asking.answerOf(m_client.changes(state->cursor, wait));
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
    if (const auto learned = m_asking.learnWho(); !learned)
        return learned;
    if (const auto fetched = m_snapshot.fetch(round.received); !fetched)
        return fetched;
    return takeChanges(round, seconds(0));
}

Decided<void> Synchronizer::sendWaiting(Round &round)
{
    Sender sender(m_copy, m_hub, [this] { return m_asking.settle(); });
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
    const auto there = m_asking.answerOf(m_client.checksums(state->cursor));
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
        if (const auto fetched = m_snapshot.fetchParts(round.received); !fetched)
            return tl::make_unexpected(fetched.error());
    }
    if (const auto taken = fetchChanges(round); !taken)
        return tl::make_unexpected(taken.error());
    return compare();
}

} // namespace docket::sync
