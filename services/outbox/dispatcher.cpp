// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/dispatcher.h"

#include "services/outbox/batch.h"

using namespace Qt::StringLiterals;

namespace docket::outbox {

using std::chrono::milliseconds;
using Kind = Settlement::Kind;

namespace {

// How long the last receipts are waited for when the program is about to end; what comes later is sent again, with the
// same id.
constexpr milliseconds parting{2'000};
// How long a request to stop may go unheard.
constexpr milliseconds attention{200};

const QString messageRefused = u"message_refused"_s;
const QString messageBrokeConnection = u"message_broke_connection"_s;

Error silent(milliseconds patience)
{
    const QString seconds = QString::number(patience.count() / 1'000);
    return {u"broker_silent"_s,
            {},
            u"The broker took messages and gave no answer for %1 s. They stay in the queue and are sent again."_s.arg(
                seconds),
            {seconds}};
}

void count(Round &round, const std::vector<Settlement> &settlements)
{
    for (const Settlement &settlement : settlements) {
        round.delivered += settlement.kind == Kind::Delivered ? 1 : 0;
        round.failed += settlement.kind == Kind::Failed ? 1 : 0;
        round.dead += settlement.kind == Kind::Dead ? 1 : 0;
    }
}

} // namespace

Dispatcher::Dispatcher(Queue &queue, Transport &transport, const ordering::Clock &clock, Random random,
                       DispatcherOptions options)
    : m_queue(queue)
    , m_transport(transport)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_options(std::move(options))
{
}

Result<Round> Dispatcher::runRound(const std::function<bool()> &isStopping)
{
    m_round = {};
    auto claimed = m_queue.claim(m_options.batch, m_clock.now());
    if (!claimed)
        return tl::make_unexpected(claimed.error());
    m_round.claimed = static_cast<qint64>(claimed->size());
    if (claimed->empty())
        return m_round;
    Batch batch(std::move(*claimed));
    if (const auto worked = work(batch, isStopping); !worked)
        return tl::make_unexpected(worked.error());
    batch.releaseRest();
    if (const auto settled = settle(batch); !settled)
        return tl::make_unexpected(settled.error());
    return m_round;
}

Result<void> Dispatcher::work(Batch &batch, const std::function<bool()> &isStopping)
{
    auto lastAnswer = std::chrono::steady_clock::now();
    while (!m_round.trouble && (batch.hasReady() || batch.inFlight() > 0)) {
        const bool stops = isStopping();
        if (stops && batch.inFlight() == 0)
            break;
        if (!stops)
            publishReady(batch);
        // While this waits for the disk, the receiver has the window to work on.
        if (batch.settlements() >= static_cast<std::size_t>(m_options.settleAt)) {
            if (auto settled = settle(batch); !settled)
                return settled;
        }
        const milliseconds patience = stops ? parting : m_options.answerTime;
        const bool isAnswered = m_round.trouble || batch.inFlight() == 0 || takeReceipts(batch);
        const auto now = std::chrono::steady_clock::now();
        if (isAnswered) {
            lastAnswer = now;
        } else if (now - lastAnswer > patience) {
            m_transport.close();
            m_round.trouble = silent(patience);
        }
        m_inFlight.store(static_cast<qint64>(batch.inFlight()), std::memory_order_relaxed);
    }
    m_inFlight.store(0, std::memory_order_relaxed);
    return {};
}

void Dispatcher::publishReady(Batch &batch)
{
    while (batch.hasReady() && batch.inFlight() < batch.window(static_cast<std::size_t>(m_options.window))) {
        if (!m_transport.isOpen()) {
            if (const auto opened = m_transport.open(); !opened) {
                m_round.trouble = opened.error();
                return;
            }
        }
        const quint64 tag = m_nextTag++;
        const Message message = messageOf(batch.entry(batch.firstReady()));
        batch.sent(tag);
        if (const auto published = m_transport.publish(tag, message); !published) {
            takeError(batch, published.error());
            return;
        }
    }
    m_inFlight.store(static_cast<qint64>(batch.inFlight()), std::memory_order_relaxed);
}

bool Dispatcher::takeReceipts(Batch &batch)
{
    const auto receipts = m_transport.receive(attention);
    if (!receipts) {
        takeError(batch, receipts.error());
        return true;
    }
    for (const Receipt &receipt : *receipts) {
        const auto index = batch.received(receipt.tag);
        if (!index)
            continue;
        if (receipt.verdict == Receipt::Verdict::Confirmed)
            batch.delivered(*index);
        else
            retryLater(batch, *index, receipt.reason);
    }
    return !receipts->empty();
}

void Dispatcher::takeError(Batch &batch, const Error &error)
{
    const bool isRefused = error.code == messageRefused;
    if (!isRefused && error.code != messageBrokeConnection) {
        m_round.trouble = error;
        return;
    }
    const auto index = batch.culprit();
    if (!index)
        return;
    const Entry &entry = batch.entry(*index);
    if (!isRefused && entry.breaks + 1 < m_options.mostBreaks) {
        batch.settled(*index, {.kind = Kind::Failed,
                               .nextAttempt = m_clock.now() + backoff(entry.attempts, m_random),
                               .code = error.code,
                               .sentence = error.sentence,
                               .isBreak = true});
        return;
    }
    batch.settled(*index, {.kind = Kind::Dead, .code = error.code, .sentence = error.sentence, .isBreak = !isRefused});
}

void Dispatcher::retryLater(Batch &batch, std::size_t index, const Error &reason)
{
    batch.settled(index, {.kind = Kind::Failed,
                          .nextAttempt = m_clock.now() + backoff(batch.entry(index).attempts, m_random),
                          .code = reason.code,
                          .sentence = reason.sentence});
}

Result<void> Dispatcher::settle(Batch &batch)
{
    const std::vector<Settlement> settlements = batch.takeSettlements();
    if (settlements.empty())
        return {};
    auto settled = m_queue.settle(settlements, m_clock.now());
    if (settled)
        count(m_round, settlements);
    return settled;
}

Message Dispatcher::messageOf(const Entry &entry) const
{
    return {entry.event.id, entry.event.type, entry.event.happenedAt, toCloudEvent(entry.event, m_options.source)};
}

} // namespace docket::outbox
