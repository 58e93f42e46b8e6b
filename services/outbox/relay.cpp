// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/relay.h"

#include <condition_variable>

namespace docket::outbox {

using std::chrono::milliseconds;
using Phase = RelayState::Phase;

namespace {

constexpr milliseconds shortestSleep{100};
constexpr milliseconds longestSleep = std::chrono::hours(24);

} // namespace

class Relay::Worker {
public:
    Worker(Parts parts, const ordering::Clock &clock, Random random, Options options, Observer observer)
        : m_parts(std::move(parts))
        , m_clock(clock)
        , m_random(std::move(random))
        , m_options(std::move(options))
        , m_observer(std::move(observer))
    {
    }

    void run();
    void stop();
    void wake(bool atOnce);
    [[nodiscard]] RelayState state() const;

private:
    [[nodiscard]] bool isStopping() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isStopping;
    }
    bool openParts();
    void work(Dispatcher &dispatcher);
    void troubled(const Error &trouble);
    void sleep(std::optional<milliseconds> most, bool isBlocked);
    void enter(Phase phase, std::optional<Error> trouble = {}, std::optional<domain::Instant> until = {});
    void tell(const Round &round) const
    {
        if (m_observer)
            m_observer(round);
    }
    [[nodiscard]] std::optional<milliseconds> untilDue();

    Parts m_parts;
    const ordering::Clock &m_clock;
    Random m_random;
    Options m_options;
    Observer m_observer;
    std::unique_ptr<Queue> m_queue;
    std::unique_ptr<Transport> m_transport;
    int m_troubles = 0;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isStopping = false;
    bool m_isWoken = false;
    bool m_triesNow = false;
    RelayState m_state;
    const Dispatcher *m_dispatcher = nullptr;
};

void Relay::Worker::run()
{
    while (!isStopping() && !openParts()) {
    }
    if (!isStopping()) {
        Dispatcher dispatcher(*m_queue, *m_transport, m_clock, m_random, m_options.dispatcher);
        {
            const std::lock_guard lock(m_mutex);
            m_dispatcher = &dispatcher;
        }
        if (m_options.opensAtStart) {
            if (const auto opened = m_transport->open(); !opened)
                troubled(opened.error());
        }
        while (!isStopping())
            work(dispatcher);
        const std::lock_guard lock(m_mutex);
        m_dispatcher = nullptr;
    }
    // In this thread, as they were made in it.
    if (m_transport)
        m_transport->close();
    m_queue.reset();
    enter(Phase::Stopped);
    tell({});
}

bool Relay::Worker::openParts()
{
    if (!m_queue) {
        auto queue = m_parts.queue();
        if (!queue) {
            troubled(queue.error());
            return false;
        }
        m_queue = std::move(*queue);
    }
    auto transport = m_parts.transport();
    if (!transport) {
        troubled(transport.error());
        return false;
    }
    const std::lock_guard lock(m_mutex);
    m_transport = std::move(*transport);
    return true;
}

void Relay::Worker::work(Dispatcher &dispatcher)
{
    enter(Phase::Sending);
    const auto round = dispatcher.runRound([this] { return isStopping(); });
    const Error *trouble = !round ? &round.error() : round->trouble ? &*round->trouble : nullptr;
    if (round && (round->delivered > 0 || round->failed > 0))
        m_troubles = 0;
    if (trouble != nullptr) {
        if (round && round->claimed > 0)
            tell(*round);
        troubled(*trouble);
        return;
    }
    m_troubles = 0;
    if (round->claimed > 0) {
        tell(*round);
        return;
    }
    enter(Phase::Idle);
    sleep(untilDue(), false);
}

void Relay::Worker::troubled(const Error &trouble)
{
    const milliseconds pause = backoff(m_troubles++, m_random);
    enter(Phase::Waiting, trouble, m_clock.now() + pause);
    tell({.trouble = trouble});
    sleep(pause, true);
}

std::optional<milliseconds> Relay::Worker::untilDue()
{
    std::optional<milliseconds> most;
    if (m_options.lookEvery.count() > 0)
        most = m_options.lookEvery;
    if (const auto due = m_queue->nextDue(); due && *due) {
        // What is due and was not claimed waits for another: no reason to ask in a hurry.
        const milliseconds left = std::max(shortestSleep, **due - m_clock.now());
        most = most ? std::min(*most, left) : left;
    }
    return most;
}

void Relay::Worker::sleep(std::optional<milliseconds> most, bool isBlocked)
{
    const auto now = std::chrono::steady_clock::now();
    const auto until = now + most.value_or(longestSleep);
    const auto hangUp = std::min(until, now + m_options.hangUpAfter);
    std::unique_lock lock(m_mutex);
    const auto isUp = [&] { return m_isStopping || m_triesNow || (m_isWoken && !isBlocked); };
    if (!m_changed.wait_until(lock, hangUp, isUp) && hangUp < until) {
        if (m_transport)
            m_transport->close();
        m_changed.wait_until(lock, until, isUp);
    }
    m_isWoken = false;
    m_triesNow = false;
}

void Relay::Worker::enter(Phase phase, std::optional<Error> trouble, std::optional<domain::Instant> until)
{
    const std::lock_guard lock(m_mutex);
    m_state.phase = phase;
    // While it is tried again, what was wrong is still what is known.
    if (phase != Phase::Sending) {
        m_state.trouble = std::move(trouble);
        m_state.until = until;
    }
}

void Relay::Worker::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopping = true;
    // An open connection is still waited for; one that is being made, or stands still, is not.
    if (m_transport && m_state.trouble)
        m_transport->interrupt();
    m_changed.notify_all();
}

void Relay::Worker::wake(bool atOnce)
{
    const std::lock_guard lock(m_mutex);
    m_isWoken = true;
    m_triesNow = m_triesNow || atOnce;
    m_changed.notify_all();
}

RelayState Relay::Worker::state() const
{
    const std::lock_guard lock(m_mutex);
    RelayState state = m_state;
    state.inFlight = m_dispatcher != nullptr ? m_dispatcher->inFlight() : 0;
    return state;
}

Relay::Relay(Parts parts, const ordering::Clock &clock, Random random, Options options, Observer observer)
    : m_worker(
          std::make_unique<Worker>(std::move(parts), clock, std::move(random), std::move(options), std::move(observer)))
    , m_thread([worker = m_worker.get()] { worker->run(); })
{
}

Relay::~Relay()
{
    m_worker->stop();
    m_thread.join();
}

void Relay::wake()
{
    m_worker->wake(false);
}

void Relay::tryNow()
{
    m_worker->wake(true);
}

RelayState Relay::state() const
{
    return m_worker->state();
}

} // namespace docket::outbox
