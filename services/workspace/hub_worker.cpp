// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/hub_worker.h"

#include "services/sync/lease.h"

using namespace Qt::StringLiterals;

namespace docket::workspace {

using Phase = HubState::Phase;
using std::chrono::milliseconds;

namespace {

// The hub answers at the first change; see the limit of `wait` in its contract.
constexpr std::chrono::seconds longestListening(25);
constexpr std::chrono::minutes lookAtClock(1);

// Only a person can mend these: trying again is of use after that.
bool endsTheSession(const Error &error)
{
    static const QStringList codes{u"signed_out"_s, u"session_ended"_s, u"lease_ended"_s};
    return codes.contains(error.code);
}

ServiceHealth healthOf(const remote::Health &health)
{
    using remote::CircuitBreaker;
    if (health.state != CircuitBreaker::State::Open)
        return {};
    const auto left = health.nextTry - CircuitBreaker::Time::clock::now();
    return {true, std::max(milliseconds(0), std::chrono::ceil<milliseconds>(left))};
}

} // namespace

struct HubWorker::Tools {
    Tools(sql::Connection opened, const ordering::Clock &clock, identity::SecretStore *keychain)
        : connection(std::move(opened))
        , copy(connection, clock)
        , keeper(copy, keychain)
    {
    }

    sql::Connection connection;
    store::LocalCopy copy;
    sync::SessionKeeper keeper;
    std::unique_ptr<sync::HubLink> link;
    std::unique_ptr<sync::Synchronizer> synchronizer;
};

HubWorker::HubWorker(Parts parts, const ordering::Clock &clock, outbox::Random random, bool isOffline)
    : m_parts(std::move(parts))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_isOffline(isOffline)
    , m_thread([this] { run(); })
{
}

HubWorker::~HubWorker()
{
    m_isEnding = true;
    tryNow();
    m_thread.join();
}

void HubWorker::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isWoken = true;
    }
    m_called.notify_all();
}

void HubWorker::tryNow()
{
    m_troubles = 0;
    wake();
}

void HubWorker::workOffline(bool isWished)
{
    m_isOffline = isWished;
    tryNow();
}

HubState HubWorker::state() const
{
    HubState state;
    std::shared_ptr<HubLookups> lookups;
    {
        const std::scoped_lock lock(m_mutex);
        state = m_state;
        lookups = m_lookups;
    }
    if (lookups) {
        state.customers = healthOf(lookups->customersHealth());
        state.inventory = healthOf(lookups->inventoryHealth());
    }
    return state;
}

std::shared_ptr<HubLookups> HubWorker::lookups() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lookups;
}

void HubWorker::setLookups(std::shared_ptr<HubLookups> lookups)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_lookups.swap(lookups);
    }
    lookups.reset(); // Ends the calls of the old one, which may take a moment.
}

void HubWorker::set(const std::function<void(HubState &)> &change)
{
    {
        const std::scoped_lock lock(m_mutex);
        change(m_state);
    }
    m_parts.observer();
}

void HubWorker::sleep(milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    m_called.wait_for(lock, longest, [this] { return m_isWoken || m_isEnding; });
    m_isWoken = false;
}

bool HubWorker::isInterrupted() const
{
    return m_isEnding || m_isOffline || (m_isListening && m_isWoken);
}

void HubWorker::run()
{
    while (!m_isEnding) {
        auto connection = m_parts.connection();
        if (connection) {
            Tools tools(std::move(*connection), m_clock, m_parts.keychain);
            tools.copy.observeChanges(m_parts.changes);
            work(tools);
            return;
        }
        const milliseconds pause = outbox::backoff(m_troubles++, m_random);
        set([&](HubState &state) {
            state.phase = Phase::Waiting;
            state.trouble = connection.error();
            state.nextTry = m_clock.now() + pause;
        });
        sleep(pause);
    }
}

void HubWorker::work(Tools &tools)
{
    while (!m_isEnding && !m_isOver) {
        if (!m_isOffline) {
            round(tools);
        } else if (hasLease(tools)) {
            show(tools.copy, Phase::Offline);
            sleep(lookAtClock);
        }
    }
    setLookups(nullptr);
}

// Who is away from the hub for too long may have been locked out since.
bool HubWorker::hasLease(Tools &tools)
{
    const auto may = sync::mayChange(tools.copy, m_clock);
    if (may || !endsTheSession(may.error()))
        return true;
    show(tools.copy, Phase::SignedOut, may.error());
    m_isOver = true;
    return false;
}

void HubWorker::round(Tools &tools)
{
    const auto copy = tools.copy.state();
    if (!copy) {
        failed(tools, copy.error());
        return;
    }
    if (!tools.link) {
        auto session = tools.keeper.load();
        if (!session) {
            failed(tools, session.error().constFirst());
            return;
        }
        tools.link = std::make_unique<sync::HubLink>(QUrl(copy->address), std::move(*session));
        tools.synchronizer =
            std::make_unique<sync::Synchronizer>(tools.copy, tools.keeper, *tools.link,
                                                 sync::Synchronizer::Hooks{[this] { return isInterrupted(); },
                                                                           [this](const store::CopyProgress &progress) {
                                                                               set([&](HubState &state) {
                                                                                   state.phase = Phase::Fetching;
                                                                                   state.progress = progress;
                                                                               });
                                                                           }});
        setLookups(std::make_shared<HubLookups>(
            HubLookups::Clients{tools.link->another(), tools.link->another(), tools.link->another()}));
    }
    if (copy->cursor.isEmpty())
        show(tools.copy, Phase::Fetching);
    m_isWoken = false;
    (void)tools.copy.dropExpiredHolds(); // What cannot be written now is dropped in the next round.
    auto done = tools.synchronizer->synchronize();
    if (done) {
        m_troubles = 0;
        show(tools.copy, Phase::Online);
        m_isListening = true;
        done = tools.synchronizer->listen(longestListening);
        m_isListening = false;
        if (done)
            show(tools.copy, Phase::Online);
    }
    if (!done && done.error().constFirst().code != u"stopped"_s)
        failed(tools, done.error().constFirst());
}

void HubWorker::failed(Tools &tools, const Error &error)
{
    m_isOver = endsTheSession(error);
    show(tools.copy, m_isOver ? Phase::SignedOut : Phase::Waiting, error);
    if (m_isOver)
        return;
    milliseconds pause = outbox::backoff(m_troubles++, m_random);
    if (error.code == u"service_paused"_s && !error.args.isEmpty())
        pause = std::max(pause, milliseconds(std::chrono::seconds(error.args.constFirst().toLongLong())));
    set([&](HubState &state) { state.nextTry = m_clock.now() + pause; });
    const auto until = std::chrono::steady_clock::now() + pause;
    // What is done here meanwhile does not make the hub answer: it is counted, and the pause goes on.
    for (auto left = pause; left.count() > 0 && !m_isEnding && !m_isOffline;
         left = std::chrono::duration_cast<milliseconds>(until - std::chrono::steady_clock::now())) {
        sleep(left);
        if (m_troubles == 0 || !hasLease(tools))
            break;
        const auto figures = tools.copy.figures();
        if (figures)
            set([&](HubState &state) { state.figures = *figures; });
    }
}

void HubWorker::show(store::LocalCopy &copy, Phase phase, std::optional<Error> trouble)
{
    const auto state = copy.state();
    const auto figures = copy.figures();
    set([&](HubState &shown) {
        shown.phase = phase;
        shown.trouble = std::move(trouble);
        shown.nextTry.reset();
        if (state)
            shown.syncedAt = state->syncedAt;
        if (figures)
            shown.figures = *figures;
    });
}

} // namespace docket::workspace
