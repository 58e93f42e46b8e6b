// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/relay.h"
#include "tests/services/outbox/memory_queue.h"
#include "tests/services/outbox/scripted_transport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::outbox;
using docket::test::MemoryQueue;
using docket::test::ScriptedTransport;
using Phase = RelayState::Phase;

/// The thread that runs a dispatcher: when it works, and when it sleeps.
class TestRelay : public QObject {
    Q_OBJECT

private slots:
    void init();
    void publishesWhatWaitsAtItsStart();
    void publishesWhatWasAddedWhenItIsWoken();
    void opensTheWayBeforeThereIsAnythingToSend();
    void saysAtItsStartWhatBlocksTheWay();
    void triesABlockedWayAgainWhenItIsTold();
    void makesItsPartsAgainWhenTheyCouldNotBeMade();
    void givesUpAConnectionThatIsNotUsed();

private:
    std::unique_ptr<Relay> start(Relay::Options options = {});
    void add(const QString &order);
    bool isDelivered();

    /// Between the relay's thread and the test's.
    struct Shared {
        std::mutex mutex;
        MemoryQueue queue;
        ScriptedTransport transport;
        bool isQueueThere = true;
    };
    class SharedQueue;
    class SharedTransport;
    std::unique_ptr<Shared> m_shared;
    ordering::SystemClock m_clock;
};

namespace {

constexpr int patience = 60'000; // milliseconds; only a test that fails waits as long

Error because(const QString &code)
{
    return {code, {}, u"Because."_s, {}};
}

} // namespace

class TestRelay::SharedQueue final : public Queue {
public:
    explicit SharedQueue(Shared &shared) : m_shared(shared) {}
    Result<std::vector<Entry>> claim(int limit, domain::Instant now) override
    {
        const std::lock_guard lock(m_shared.mutex);
        return m_shared.queue.claim(limit, now);
    }
    Result<void> settle(const std::vector<Settlement> &settlements, domain::Instant now) override
    {
        const std::lock_guard lock(m_shared.mutex);
        return m_shared.queue.settle(settlements, now);
    }
    Result<std::optional<domain::Instant>> nextDue() override { return std::nullopt; }
    Result<Figures> figures() override { return Figures{}; }

private:
    Shared &m_shared;
};

class TestRelay::SharedTransport final : public Transport {
public:
    explicit SharedTransport(Shared &shared) : m_shared(shared) {}
    [[nodiscard]] bool isOpen() const override
    {
        const std::lock_guard lock(m_shared.mutex);
        return m_shared.transport.isOpen();
    }
    Result<void> open() override
    {
        const std::lock_guard lock(m_shared.mutex);
        return m_shared.transport.open();
    }
    void close() override
    {
        const std::lock_guard lock(m_shared.mutex);
        m_shared.transport.close();
    }
    Result<void> publish(quint64 tag, const Message &message) override
    {
        const std::lock_guard lock(m_shared.mutex);
        return m_shared.transport.publish(tag, message);
    }
    Result<std::vector<Receipt>> receive(std::chrono::milliseconds patience) override
    {
        const std::lock_guard lock(m_shared.mutex);
        return m_shared.transport.receive(patience);
    }
    void interrupt() override {}

private:
    Shared &m_shared;
};

void TestRelay::init()
{
    m_shared = std::make_unique<Shared>();
}

// A blocked way is left alone for five minutes, longer than any test takes.
std::unique_ptr<Relay> TestRelay::start(Relay::Options options)
{
    constexpr double fiveMinutes = 300;
    Relay::Parts parts{
        [this]() -> Result<std::unique_ptr<Queue>> {
            const std::lock_guard lock(m_shared->mutex);
            if (!m_shared->isQueueThere)
                return tl::make_unexpected(because(u"busy"_s));
            return std::make_unique<SharedQueue>(*m_shared);
        },
        [this]() -> Result<std::unique_ptr<Transport>> { return std::make_unique<SharedTransport>(*m_shared); }};
    return std::make_unique<Relay>(
        std::move(parts), m_clock, [] { return fiveMinutes; }, std::move(options));
}

void TestRelay::add(const QString &order)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->queue.add(order);
}

bool TestRelay::isDelivered()
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->queue.isEmpty();
}

void TestRelay::publishesWhatWaitsAtItsStart()
{
    add(u"A"_s);
    add(u"A"_s);
    const auto relay = start();
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(relay->state(), RelayState{}, patience);
}

void TestRelay::publishesWhatWasAddedWhenItIsWoken()
{
    const auto relay = start();
    QTRY_COMPARE_WITH_TIMEOUT(relay->state().phase, Phase::Idle, patience);
    add(u"A"_s);
    relay->wake();
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered(), patience);
}

void TestRelay::opensTheWayBeforeThereIsAnythingToSend()
{
    Relay::Options options;
    options.opensAtStart = true;
    const auto relay = start(options);
    QTRY_COMPARE_WITH_TIMEOUT(SharedTransport(*m_shared).isOpen(), true, patience);
}

void TestRelay::saysAtItsStartWhatBlocksTheWay()
{
    m_shared->transport.openError = because(u"broker_credentials"_s);
    Relay::Options options;
    options.opensAtStart = true;
    const auto relay = start(options);
    QTRY_COMPARE_WITH_TIMEOUT(relay->state().phase, Phase::Waiting, patience);
    QCOMPARE(relay->state().trouble->code, u"broker_credentials"_s);
    QVERIFY(relay->state().until);
}

void TestRelay::triesABlockedWayAgainWhenItIsTold()
{
    m_shared->transport.openError = because(u"broker_refused"_s);
    add(u"A"_s);
    const auto relay = start();
    QTRY_COMPARE_WITH_TIMEOUT(relay->state().phase, Phase::Waiting, patience);
    QVERIFY(!isDelivered());
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->transport.openError.reset();
    }
    relay->tryNow();
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!relay->state().trouble, patience);
}

void TestRelay::makesItsPartsAgainWhenTheyCouldNotBeMade()
{
    m_shared->isQueueThere = false;
    add(u"A"_s);
    const auto relay = start();
    QTRY_COMPARE_WITH_TIMEOUT(relay->state().phase, Phase::Waiting, patience);
    QCOMPARE(relay->state().trouble->code, u"busy"_s);
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->isQueueThere = true;
    }
    relay->tryNow();
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered(), patience);
}

void TestRelay::givesUpAConnectionThatIsNotUsed()
{
    add(u"A"_s);
    Relay::Options options;
    options.hangUpAfter = std::chrono::milliseconds(1);
    const auto relay = start(options);
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!SharedTransport(*m_shared).isOpen(), patience);
    add(u"B"_s);
    relay->wake();
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered(), patience);
    const std::lock_guard lock(m_shared->mutex);
    QVERIFY(m_shared->transport.openings >= 2);
}

QTEST_GUILESS_MAIN(TestRelay)
#include "test_relay.moc"
