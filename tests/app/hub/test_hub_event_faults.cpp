// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/publishing_shop.h"
#include "tests/support/event_ledger.h"
#include "tests/support/faulty_proxy.h"
#include "tests/support/hub_database.h"

#include <QTest>

#include <thread>

using namespace docket;
using namespace Qt::StringLiterals;
using test::EventLedger;
using test::FaultyProxy;
using test::HubProcess;
using test::PrivateRabbitMq;
using test::PublishingShop;

/// Two hubs that publish what is in one database, with everything going wrong that can: each event arrives at least
/// once, none is lost, repeats carry the same id, and those of one order come in their order.
class TestHubEventFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void twoHubsShareTheWork();
    void surviveABrokerThatIsStoppedUnderLoad();
    void surviveConnectionsThatAreCutInTheMiddle();
    void surviveAHubThatIsKilledBetweenPublishingAndNoting();

private:
    HubProcess &first() { return m_shop->hub(); }
    /// Whether both hubs' logs say so, in this test.
    bool bothSay(const QByteArray &words);
    /// Threads that place orders at both hubs, `orders` at each.
    std::vector<std::jthread> load(int orders);
    void expectEverythingToArrive(EventLedger &ledger);

    std::unique_ptr<PrivateRabbitMq> m_broker;
    std::unique_ptr<PublishingShop> m_shop;
    std::unique_ptr<HubProcess> m_second;
    QByteArray m_token;
    qsizetype m_earlierLog = 0; ///< of the first hub; the second is another one for each test
    int m_exchanges = 0;
};

namespace {

constexpr int patience = 180'000; // milliseconds; only a test that fails waits as long

} // namespace

void TestHubEventFaults::initTestCase()
{
    m_broker = std::make_unique<PrivateRabbitMq>();
    m_shop = std::make_unique<PublishingShop>(QStringLiteral(DOCKET_HUB), *m_broker);
    m_shop->shop().countLamps(100'000);
}

void TestHubEventFaults::cleanupTestCase()
{
    m_shop.reset();
    m_broker.reset();
}

void TestHubEventFaults::init()
{
    m_shop->publishTo(u"docket.hub.%1"_s.arg(++m_exchanges));
    m_second = std::make_unique<HubProcess>(first());
    m_second->start(m_shop->settings());
    m_token = first().tokenOf(u"agent"_s);
    m_earlierLog = first().log().size();
}

void TestHubEventFaults::cleanup()
{
    m_second.reset();
}

bool TestHubEventFaults::bothSay(const QByteArray &words)
{
    return first().log().mid(m_earlierLog).contains(words) && m_second->log().contains(words);
}

std::vector<std::jthread> TestHubEventFaults::load(int orders)
{
    std::vector<std::jthread> threads;
    for (const quint16 port : {first().port(), m_second->port()})
        threads.emplace_back([port, orders, token = m_token] { PublishingShop::orderAndCancel(port, token, orders); });
    return threads;
}

void TestHubEventFaults::expectEverythingToArrive(EventLedger &ledger)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->queued(), 0, patience);
    QCOMPARE(m_shop->dead(), 0);
    const QSet<QUuid> expected = m_shop->recorded();
    ledger.takeUntil(expected);
    QCOMPARE(ledger.ids(), expected);
    QCOMPARE(ledger.faults(), QStringList());
}

void TestHubEventFaults::twoHubsShareTheWork()
{
    EventLedger ledger(m_shop->access(), u"two"_s);
    constexpr int rounds = 50; // only a test that fails needs as many
    for (int round = 0; round == 0 || (round < rounds && !bothSay("events sent")); ++round)
        load(15).clear();
    QVERIFY(bothSay("events sent"));
    expectEverythingToArrive(ledger);
    // Nothing went wrong, so that nothing was sent twice.
    QCOMPARE(m_shop->delivered(), m_shop->recorded().size());
    QCOMPARE(ledger.repeats(), 0);
}

void TestHubEventFaults::surviveABrokerThatIsStoppedUnderLoad()
{
    EventLedger ledger(m_shop->access(), u"stopped"_s);
    {
        const auto placing = load(40);
        QTRY_VERIFY_WITH_TIMEOUT(m_shop->delivered() > 0, patience);
        m_broker->stop();
    }
    // All orders were taken: nobody waits for the broker.
    QVERIFY(m_shop->queued() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(bothSay("events not sent"), patience);
    m_broker->start();
    expectEverythingToArrive(ledger);
}

void TestHubEventFaults::surviveConnectionsThatAreCutInTheMiddle()
{
    EventLedger ledger(m_shop->access(), u"cut"_s);
    FaultyProxy proxy(m_broker->port());
    for (HubProcess *hub : {&first(), m_second.get()}) {
        hub->terminate();
        hub->start(m_shop->settings(proxy.port()));
    }
    using Direction = FaultyProxy::Direction;
    // Within a sign-in, a message, a receipt.
    const std::vector<std::pair<Direction, qint64>> cuts = {{Direction::ToServer, 400},
                                                            {Direction::ToServer, 20'000},
                                                            {Direction::ToClient, 5},
                                                            {Direction::ToClient, 50},
                                                            {Direction::ToClient, 300}};
    for (const auto &[direction, bytes] : cuts) {
        const int before = proxy.cuts();
        proxy.cutAfter(bytes, direction);
        load(8).clear();
        QTRY_VERIFY_WITH_TIMEOUT(proxy.cuts() > before, patience);
    }
    expectEverythingToArrive(ledger);
}

void TestHubEventFaults::surviveAHubThatIsKilledBetweenPublishingAndNoting()
{
    EventLedger ledger(m_shop->access(), u"killed"_s);
    // The orders are taken while no hub gets to the broker, so that one of them has much to send at once.
    FaultyProxy proxy(m_broker->port());
    proxy.setMode(FaultyProxy::Mode::Refuse);
    for (HubProcess *hub : {&first(), m_second.get()}) {
        hub->terminate();
        hub->start(m_shop->settings(proxy.port()));
    }
    load(10).clear();
    m_second->terminate();
    first().terminate();
    const qint64 waiting = m_shop->queued();
    QCOMPARE(waiting, 2 * 10 * PublishingShop::eventsOfEach);

    // What was sent is noted in the transaction that counts it: that one has to wait.
    hub::ConnectionPool lockers(m_shop->kept().pool().options());
    hub::Connection &locking = *test::valueOf(lockers.begin());
    QVERIFY(locking.exec(u"LOCK TABLE outbox_total IN EXCLUSIVE MODE"_s));
    first().start(m_shop->settings());
    const QSet<QUuid> expected = m_shop->recorded();
    ledger.takeUntil(expected);
    QCOMPARE(ledger.ids(), expected);
    QTRY_VERIFY_WITH_TIMEOUT(m_shop->number("SELECT count(*) FROM pg_locks WHERE NOT granted AND relation ="
                                            " 'outbox_total'::regclass") == 1,
                             patience);
    first().kill();
    locking.rollback();

    // Another hub sends it all again as soon as the claim of the dead one has run out.
    m_second->start(m_shop->settings());
    QCOMPARE(m_shop->queued(), waiting);
    expectEverythingToArrive(ledger);
    ledger.take(waiting);
    QCOMPARE(ledger.ids(), expected);
    QCOMPARE(ledger.repeats(), waiting);
    QCOMPARE(m_shop->delivered(), expected.size());
}

QTEST_GUILESS_MAIN(TestHubEventFaults)
#include "test_hub_event_faults.moc"
