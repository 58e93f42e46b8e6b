// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/publisher.h"
#include "services/outbox/relay.h"
#include "services/store/local_outbox.h"
#include "services/store/outbox_rows.h"
#include "tests/faults/killed_shop.h"
#include "tests/support/event_ledger.h"
#include "tests/support/faulty_proxy.h"
#include "tests/support/local_shop.h"
#include "tests/support/private_rabbitmq.h"

#include <QProcess>
#include <QTest>

#include <atomic>
#include <csignal>
#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using docket::test::EventLedger;
using docket::test::FaultyProxy;
using docket::test::LocalShop;
using docket::test::PrivateRabbitMq;
using outbox::BrokerAccess;
using outbox::Relay;

/// Events of the embedded shop on their way to a real broker, with everything going wrong that can: each arrives at
/// least once, repeats carry the same id, and those of one order come in their order.
class TestEventFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_broker = std::make_unique<PrivateRabbitMq>(); }
    void cleanupTestCase() { m_broker.reset(); }
    void init();

    void tellsTheWholeLifeOfAnOrder();
    void survivesABrokerThatIsStoppedUnderLoad();
    void survivesConnectionsThatAreCutInTheMiddle();
    void survivesBeingKilledBetweenPublishingAndNoting();
    void keepsWhatNobodyIsBoundFor();
    void keepsWhatDoesNotFitIntoAFullQueue();
    void putsAsideWhatIsTooLargeAndGoesOn();
    void drainsTenThousandEventsInTheSameMemory();

private:
    Relay::Parts parts(const BrokerAccess &access);
    std::unique_ptr<Relay> startRelay(const BrokerAccess &access, Relay::Observer observer = {});
    QSet<QUuid> recorded();
    outbox::Figures figures() { return *store::readOutboxFigures(m_shop->store().connection(), 1); }
    void placeMany(int orders);

    std::unique_ptr<PrivateRabbitMq> m_broker;
    std::unique_ptr<LocalShop> m_shop;
    BrokerAccess m_access;
    ordering::SystemClock m_clock;
    int m_exchanges = 0;
};

namespace {

constexpr int patience = 90'000;

qint64 residentKibibytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 pageKibibytes = 4;
    return status.readAll().split(' ').value(1).toLongLong() * pageKibibytes;
}

} // namespace

void TestEventFaults::init()
{
    m_access = m_broker->access(u"docket.faults.%1"_s.arg(++m_exchanges));
    m_shop = std::make_unique<LocalShop>();
    m_shop->addCustomer(u"C1"_s);
    m_shop->addProduct(u"TEA"_s, 450);
    m_shop->count(u"TEA"_s, 1'000'000);
    QVERIFY(m_shop->store().saveDestination(m_access.settings));
}

Relay::Parts TestEventFaults::parts(const BrokerAccess &access)
{
    return {[this]() -> Result<std::unique_ptr<outbox::Queue>> {
                return std::make_unique<store::LocalOutbox>(m_shop->connectToWrite(), 1);
            },
            [access]() -> Result<std::unique_ptr<outbox::Transport>> {
                return std::make_unique<outbox::Publisher>(access);
            }};
}

std::unique_ptr<Relay> TestEventFaults::startRelay(const BrokerAccess &access, Relay::Observer observer)
{
    Relay::Options options;
    options.dispatcher.source = u"urn:docket:shop:TST"_s;
    options.lookEvery = std::chrono::milliseconds(20);
    options.dispatcher.answerTime = std::chrono::seconds(60);
    // Retries come soon, but not at once.
    return std::make_unique<Relay>(
        parts(access), m_clock, [] { return 0.02; }, options, std::move(observer));
}

QSet<QUuid> TestEventFaults::recorded()
{
    // What is about orders: the rest was recorded before anybody was to be told.
    QSet<QUuid> ids;
    sql::Statement find = m_shop->store().connection().prepare("SELECT id FROM event WHERE kind = 0");
    while (*find.step())
        ids.insert(find.uuid(0));
    return ids;
}

void TestEventFaults::placeMany(int orders)
{
    for (int i = 0; i < orders; ++i)
        QVERIFY(m_shop->place(u"TEA"_s, 1));
}

void TestEventFaults::tellsTheWholeLifeOfAnOrder()
{
    EventLedger ledger(m_access, u"life"_s);
    const Order first = *m_shop->place(u"TEA"_s, 2)->order;
    ShipOrder ship;
    ship.shipmentId = QUuid::createUuid();
    ship.lines = {{first.lines[0].id, 2}};
    QVERIFY(m_shop->execute(ship, first.id));
    QVERIFY(m_shop->execute(DeliverShipment{ship.shipmentId}, first.id));
    const Order second = *m_shop->place(u"TEA"_s, 1)->order;
    QVERIFY(m_shop->execute(AddNote{u"Ring twice"_s}, second.id));
    QVERIFY(m_shop->execute(CancelOrder{u"changed their mind"_s}, second.id));
    const auto relay = startRelay(m_access);
    ledger.takeUntil(recorded());
    QCOMPARE(ledger.faults(), QStringList());
    QCOMPARE(ledger.typesOf(first.id.toString(QUuid::WithoutBraces)),
             (QStringList{u"order.created"_s, u"inventory.reserved"_s, u"order.shipped"_s, u"order.delivered"_s}));
    QCOMPARE(ledger.typesOf(second.id.toString(QUuid::WithoutBraces)),
             (QStringList{u"order.created"_s, u"inventory.reserved"_s, u"order.updated"_s, u"order.canceled"_s,
                          u"inventory.released"_s}));
    QCOMPARE(ledger.ids(), recorded());
    QTRY_COMPARE_WITH_TIMEOUT(figures().queued, 0, patience);
}

void TestEventFaults::survivesABrokerThatIsStoppedUnderLoad()
{
    EventLedger ledger(m_access, u"stopped"_s);
    placeMany(300);
    auto relay = startRelay(m_access);
    QTRY_VERIFY_WITH_TIMEOUT(figures().delivered > 0, patience);
    m_broker->stop();
    placeMany(100);
    QTRY_VERIFY_WITH_TIMEOUT(relay->state().trouble.has_value(), patience);
    QVERIFY(figures().queued > 0);
    m_broker->start();
    QTRY_COMPARE_WITH_TIMEOUT(figures().queued, 0, patience);
    QCOMPARE(figures().dead, 0);
    ledger.takeUntil(recorded());
    QCOMPARE(ledger.ids(), recorded());
    QCOMPARE(ledger.faults(), QStringList());
}

void TestEventFaults::survivesConnectionsThatAreCutInTheMiddle()
{
    EventLedger ledger(m_access, u"cut"_s);
    placeMany(200);
    FaultyProxy proxy(m_broker->port());
    BrokerAccess access = m_access;
    access.settings.port = proxy.port();
    const auto relay = startRelay(access);
    using Direction = FaultyProxy::Direction;
    // Within a sign-in, a message, a receipt.
    const std::vector<std::pair<Direction, qint64>> cuts = {{Direction::ToServer, 400},    {Direction::ToServer, 3'000},
                                                            {Direction::ToServer, 20'000}, {Direction::ToClient, 5},
                                                            {Direction::ToClient, 50},     {Direction::ToClient, 300}};
    for (const auto &[direction, bytes] : cuts) {
        const int before = proxy.cuts();
        proxy.cutAfter(bytes, direction);
        placeMany(20);
        QTRY_COMPARE_WITH_TIMEOUT(proxy.cuts(), before + 1, patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(figures().queued, 0, patience);
    ledger.takeUntil(recorded());
    QCOMPARE(ledger.ids(), recorded());
    QCOMPARE(ledger.faults(), QStringList());
}

void TestEventFaults::survivesBeingKilledBetweenPublishingAndNoting()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"docket.db"_s);
    QSet<QUuid> expected;
    {
        const auto store = *test::openFixedShop(path);
        QVERIFY(store->saveDestination(m_access.settings));
        const test::FakeClock clock;
        ordering::OrderDesk desk(*store, clock, domain::IdSource(1), [](const Command &) { return QByteArray("d"); });
        const auto day = test::fixedDay(10);
        for (const Command &command : day)
            QVERIFY(desk.execute(command, {u"ana"_s, u"KIL"_s, allPermissions()}));
        sql::Statement find = store->connection().prepare("SELECT id FROM event");
        while (*find.step())
            expected.insert(find.uuid(0));
    }
    EventLedger ledger(m_access, u"killed"_s);
    for (const int settlement : {1, 3, 2, 0}) {
        QProcess relay;
        relay.start(QStringLiteral(KILLED_RELAY),
                    {path, QString::number(m_broker->port()), m_access.settings.exchange, QString::number(settlement)});
        QVERIFY(relay.waitForFinished(patience));
        QCOMPARE(relay.exitStatus(), settlement == 0 ? QProcess::NormalExit : QProcess::CrashExit);
        QCOMPARE(relay.exitCode(), settlement == 0 ? 0 : SIGKILL);
    }
    ledger.takeUntil(expected);
    QCOMPARE(ledger.ids(), expected);
    QCOMPARE(ledger.faults(), QStringList());
    QVERIFY(ledger.repeats() > 0);
}

void TestEventFaults::keepsWhatNobodyIsBoundFor()
{
    placeMany(3);
    const auto relay = startRelay(m_access);
    QTRY_COMPARE_WITH_TIMEOUT(figures().waiting, 3, patience); // the first of each order; the rest waits behind
    QCOMPARE(figures().delivered, 0);
    const auto entries = *store::OutboxRows(m_shop->store().connection()).list(1, 1);
    QCOMPARE(entries[0].code, u"message_unroutable"_s);
    EventLedger ledger(m_access, u"late"_s);
    QTRY_COMPARE_WITH_TIMEOUT(figures().queued, 0, patience);
    ledger.takeUntil(recorded());
    QCOMPARE(ledger.ids(), recorded());
    QCOMPARE(ledger.faults(), QStringList());
}

void TestEventFaults::keepsWhatDoesNotFitIntoAFullQueue()
{
    EventLedger ledger(m_access, u"small"_s, 5);
    placeMany(100);
    const auto relay = startRelay(m_access);
    QTRY_VERIFY_WITH_TIMEOUT(figures().waiting > 0, patience);
    QVERIFY(figures().queued > 0);
    // The consumer makes room, again and again.
    ledger.takeUntil(recorded());
    QCOMPARE(ledger.ids(), recorded());
    QCOMPARE(ledger.faults(), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(figures().queued, 0, patience);
    QCOMPARE(figures().dead, 0);
}

void TestEventFaults::putsAsideWhatIsTooLargeAndGoesOn()
{
    EventLedger ledger(m_access, u"large"_s);
    placeMany(20);
    CreateOrder large;
    large.customerId = u"C1"_s;
    large.currency = m_shop->place(u"TEA"_s, 1)->order->currency;
    LineDraft line;
    line.sku = u"TEA"_s;
    line.quantity = 1;
    large.lines = std::vector<LineDraft>(800, line);
    const QUuid largeId = m_shop->execute(large)->order->id;
    placeMany(20);
    auto relay = startRelay(m_access);
    QTRY_COMPARE_WITH_TIMEOUT(figures().dead, 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(figures().queued, 1, patience); // its reservation waits behind it
    relay.reset();
    store::OutboxRows rows(m_shop->store().connection());
    const auto entries = *rows.list(1, 10);
    QCOMPARE(entries[0].state, store::OutboxEntry::State::Dead);
    QCOMPARE(entries[0].code, u"message_refused"_s);
    QCOMPARE(entries[0].event.entity.id, largeId.toString(QUuid::WithoutBraces));
    QCOMPARE(entries[1].state, store::OutboxEntry::State::HeldBack);
    QVERIFY(rows.decide(1, {entries[0].key}, store::OutboxAction::Discard, u"ana"_s, m_clock.now()));

    QSet<QUuid> expected = recorded();
    expected.remove(entries[0].event.id);
    expected.remove(entries[1].event.id); // as large as the order itself
    ledger.takeUntil(expected);
    QCOMPARE(ledger.ids(), expected);
    QCOMPARE(ledger.faults(), QStringList());
}

void TestEventFaults::drainsTenThousandEventsInTheSameMemory()
{
    EventLedger ledger(m_access, u"many"_s);
    // Many orders in one transaction each would take their time with the disk.
    std::vector<Command> commands;
    CreateOrder create;
    create.customerId = u"C1"_s;
    create.currency = m_shop->place(u"TEA"_s, 1)->order->currency;
    LineDraft line;
    line.sku = u"TEA"_s;
    line.quantity = 1;
    create.lines = {line};
    for (int batch = 0; batch < 10; ++batch) {
        commands.clear();
        for (int i = 0; i < 500; ++i)
            commands.push_back(m_shop->desk().newCommand(create));
        const auto outcomes = m_shop->desk().executeAll(commands, m_shop->actor());
        QVERIFY(std::ranges::all_of(outcomes, [](const auto &outcome) { return outcome.has_value(); }));
    }
    commands = {};
    QCOMPARE(figures().queued, 10'002);
    malloc_trim(0);
    const qint64 before = residentKibibytes();
    qint64 most = 0;
    {
        // Looked at after each round, in the relay's thread.
        std::atomic<qint64> mostSeen = before;
        const auto relay = startRelay(
            m_access, [&](const outbox::Round &) { mostSeen = std::max<qint64>(mostSeen, residentKibibytes()); });
        QTRY_COMPARE_WITH_TIMEOUT(figures().queued, 0, patience);
        most = mostSeen;
    }
    QCOMPARE(figures().delivered, 10'002);
    // All of them at once would be some 15 MB of text; a batch is a tenth of that, and the connection has its cache.
    constexpr qint64 allowedKibibytes = 24 * 1024;
    QVERIFY2(most - before < allowedKibibytes, qPrintable(QString::number(most - before)));
}

QTEST_GUILESS_MAIN(TestEventFaults)
#include "test_event_faults.moc"
