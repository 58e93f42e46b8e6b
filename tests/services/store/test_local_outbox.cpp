// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/migrations.h"
#include "services/store/local_outbox.h"
#include "services/store/outbox_rows.h"
#include "services/store/schema.h"
#include "tests/support/local_shop.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using namespace docket::outbox;
using docket::store::LocalOutbox;
using docket::store::OutboxAction;
using docket::store::OutboxRows;
using docket::test::LocalShop;
using State = docket::store::OutboxEntry::State;

/// The queue of events in the real local database.
class TestLocalOutbox : public QObject {
    Q_OBJECT

private slots:
    void init();
    void queuesWhatThePublisherWants();
    void queuesNothingWhileItIsSwitchedOff();
    void claimsInTheOrderOfRecording();
    void claimsManyAtThePriceOfEach();
    void saysWhatAnEventIsAbout();
    void whatFailedHoldsItsOwnOrderBackUntilItIsDue();
    void whatIsDeadHoldsItsOwnOrderBackUntilSomebodyDecides();
    void countsWhatBecameOfThem();
    void keepsWhoDecidedWhat();
    void doesNotFindWhatIsNotThere();
    void takesOverTheQueueOfAnOlderDatabase();

private:
    /// Places an order; the sequence of its events is created, reserved.
    QUuid place() { return m_shop->place(u"TEA"_s, 1)->order->id; }
    std::vector<Entry> claim() { return *m_outbox->claim(100, m_shop->clock().now()); }
    QStringList typesOfClaim();
    void settle(const Entry &entry, Settlement::Kind kind, Instant next = {});
    OutboxRows rows() { return OutboxRows(m_shop->store().connection()); }
    std::vector<State> states();

    std::unique_ptr<LocalShop> m_shop;
    std::unique_ptr<LocalOutbox> m_outbox;
};

void TestLocalOutbox::init()
{
    m_outbox.reset();
    m_shop = std::make_unique<LocalShop>();
    m_shop->addCustomer(u"C1"_s);
    m_shop->addProduct(u"TEA"_s, 450);
    m_shop->count(u"TEA"_s, 100);
    QVERIFY(m_shop->store().saveDestination({.host = u"broker"_s}));
    m_outbox = std::make_unique<LocalOutbox>(m_shop->connectToWrite(), 1);
}

QStringList TestLocalOutbox::typesOfClaim()
{
    QStringList types;
    for (const Entry &entry : claim())
        types << entry.event.type;
    return types;
}

void TestLocalOutbox::settle(const Entry &entry, Settlement::Kind kind, Instant next)
{
    QVERIFY(m_outbox->settle(
        {{.key = entry.key, .kind = kind, .nextAttempt = next, .code = u"queue_full"_s, .sentence = u"Full."_s}},
        m_shop->clock().now()));
}

std::vector<State> TestLocalOutbox::states()
{
    std::vector<State> states;
    const auto entries = rows().list(1, 100);
    for (const auto &entry : *entries)
        states.push_back(entry.state);
    return states;
}

void TestLocalOutbox::queuesWhatThePublisherWants()
{
    place();
    QCOMPARE(typesOfClaim(), (QStringList{u"order.created"_s, u"inventory.reserved"_s}));
    QVERIFY(m_shop->store().saveDestination({.host = u"broker"_s, .eventTypes = {u"inventory.reserved"_s}}));
    place();
    QCOMPARE(typesOfClaim(), (QStringList{u"order.created"_s, u"inventory.reserved"_s, u"inventory.reserved"_s}));
}

void TestLocalOutbox::queuesNothingWhileItIsSwitchedOff()
{
    QVERIFY(m_shop->store().saveDestination({.host = u"broker"_s}, false));
    place();
    QVERIFY(claim().empty());
}

void TestLocalOutbox::claimsInTheOrderOfRecording()
{
    const QUuid first = place();
    const QUuid second = place();
    const auto claimed = claim();
    QCOMPARE(claimed.size(), std::size_t{4});
    QCOMPARE(claimed[0].event.entity.id, first.toString(QUuid::WithoutBraces));
    QCOMPARE(claimed[1].event.sequence, 2);
    QCOMPARE(claimed[2].event.entity.id, second.toString(QUuid::WithoutBraces));
    QCOMPARE(m_outbox->claim(1, m_shop->clock().now())->size(), std::size_t{1});
}

void TestLocalOutbox::claimsManyAtThePriceOfEach()
{
    constexpr int orders = 200;
    m_shop->count(u"TEA"_s, orders);
    for (int i = 0; i < orders; ++i)
        place();
    sql::Connection connection = m_shop->connectToWrite();
    int steps = 0;
    const auto count = [](void *counter) { return ++*static_cast<int *>(counter), 0; };
    sqlite3_progress_handler(connection.handle(), 1, count, &steps);
    LocalOutbox outbox(std::move(connection), 1);
    const auto stepsOf = [&](int limit) {
        steps = 0;
        const auto claimed = outbox.claim(limit, m_shop->clock().now());
        return claimed && claimed->size() == static_cast<std::size_t>(limit) ? steps : 0;
    };
    const int stepsOfFew = stepsOf(orders / 10);
    const int stepsOfAll = stepsOf(2 * orders);
    QVERIFY(stepsOfFew > 0);
    QVERIFY2(stepsOfAll < 30 * stepsOfFew,
             qPrintable(u"%1 and %2"_s.arg(stepsOfFew).arg(stepsOfAll))); // 20 times as many
}

void TestLocalOutbox::saysWhatAnEventIsAbout()
{
    m_shop->count(u"TEA"_s, 90);
    m_shop->addCustomer(u"C2"_s);
    m_shop->addProduct(u"MUG"_s, 900);
    QStringList about;
    for (const Entry &entry : claim())
        about << entry.event.entity.id;
    QCOMPARE(about, (QStringList{u"TEA@main"_s, u"C2"_s, u"MUG"_s}));
}

void TestLocalOutbox::whatFailedHoldsItsOwnOrderBackUntilItIsDue()
{
    place();
    place();
    const auto now = m_shop->clock().now();
    settle(claim()[0], Settlement::Kind::Failed, now + std::chrono::seconds(5));
    QCOMPARE(claim().size(), std::size_t{2}); // those of the second order
    QCOMPARE(*m_outbox->nextDue(), now + std::chrono::seconds(5));
    QCOMPARE(states(), (std::vector{State::Waiting, State::HeldBack, State::Queued, State::Queued}));
    m_shop->clock().advance(std::chrono::seconds(5));
    const auto due = claim();
    QCOMPARE(due.size(), std::size_t{4});
    QCOMPARE(due[0].attempts, 1);
}

void TestLocalOutbox::whatIsDeadHoldsItsOwnOrderBackUntilSomebodyDecides()
{
    place();
    place();
    const auto dead = claim()[0];
    settle(dead, Settlement::Kind::Dead);
    m_shop->clock().advance(std::chrono::hours(24));
    QCOMPARE(claim().size(), std::size_t{2});
    QCOMPARE(*rows().deadKeys(1), std::vector{dead.key});
    QCOMPARE(*rows().decide(1, {dead.key}, OutboxAction::Retry, u"ana"_s, m_shop->clock().now()), 1);
    QCOMPARE(claim().size(), std::size_t{4});
    QCOMPARE(claim()[0].attempts, 0);
    settle(dead, Settlement::Kind::Dead);
    QCOMPARE(*rows().decide(1, {dead.key}, OutboxAction::Discard, u"ana"_s, m_shop->clock().now()), 1);
    QCOMPARE(claim().size(), std::size_t{3});
}

void TestLocalOutbox::countsWhatBecameOfThem()
{
    place();
    place();
    const auto recorded = m_shop->clock().now();
    const auto claimed = claim();
    m_shop->clock().advance(std::chrono::seconds(1));
    settle(claimed[0], Settlement::Kind::Delivered);
    settle(claimed[1], Settlement::Kind::Failed, recorded + std::chrono::hours(1));
    settle(claimed[2], Settlement::Kind::Dead);
    const Figures figures = *m_outbox->figures();
    QCOMPARE(figures.queued, 2);
    QCOMPARE(figures.waiting, 1);
    QCOMPARE(figures.dead, 1);
    QCOMPARE(figures.delivered, 1);
    QCOMPARE(figures.failed, 2);
    QCOMPARE(figures.oldest, recorded - std::chrono::seconds(1)); // the first order's second event
    QCOMPARE(figures.lastDelivered, m_shop->clock().now());
}

void TestLocalOutbox::keepsWhoDecidedWhat()
{
    place();
    const auto claimed = claim();
    settle(claimed[0], Settlement::Kind::Dead);
    QVERIFY(rows().decide(1, {claimed[0].key}, OutboxAction::Discard, u"ana"_s, m_shop->clock().now()));
    QCOMPARE(*rows().decide(1, {claimed[0].key}, OutboxAction::Discard, u"ben"_s, m_shop->clock().now()), 0);
    const auto decisions = *rows().decisions(10);
    QCOMPARE(decisions.size(), std::size_t{1});
    QCOMPARE(decisions[0].actor, u"ana"_s);
    QCOMPARE(decisions[0].action, OutboxAction::Discard);
    QCOMPARE(decisions[0].at, m_shop->clock().now());
    QCOMPARE(decisions[0].eventId, claimed[0].event.id);
    QCOMPARE(decisions[0].code, u"queue_full"_s);
    QCOMPARE(decisions[0].reason, u"Full."_s);
}

void TestLocalOutbox::doesNotFindWhatIsNotThere()
{
    place();
    const auto claimed = claim();
    QCOMPARE(*rows().keysOf(1, {claimed[1].event.id}), std::vector{claimed[1].key});
    const auto missing = rows().keysOf(1, {claimed[0].event.id, QUuid::createUuid()});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, u"not_found"_s);
}

void TestLocalOutbox::takesOverTheQueueOfAnOlderDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"docket.db"_s);
    const sql::Key key = sql::Key::generate();
    {
        auto old = *sql::Connection::open(path, key, sql::Connection::Mode::Create);
        QVERIFY(sql::migrate(old, store::migrations().first(2)));
        QVERIFY(old.exec("INSERT INTO customer (position, id, version, document) VALUES (7, 'C1', 1, x'7b7d');"
                         "INSERT INTO event (position, id, kind, entity, sequence, command, type, actor, device,"
                         " happened_at, recorded_at, payload) VALUES (3, x'00112233445566778899aabbccddeeff', 2, 7, 1,"
                         " x'00112233445566778899aabbccddeeff', 'customer.saved', 'ana', 'TST', 1000, 2000, x'7b7d');"
                         "INSERT INTO destination (id, kind, name) VALUES (1, 'rabbitmq', 'events');"
                         "INSERT INTO outbox (event, destination) VALUES (3, 1)"));
    }
    const auto opened = store::LocalStore::open(*sql::Connection::open(path, key, sql::Connection::Mode::ReadWrite));
    QVERIFY(opened);
    LocalOutbox outbox(*sql::Connection::open(path, key, sql::Connection::Mode::ReadWrite), 1);
    const auto claimed = outbox.claim(10, fromMilliseconds(5'000));
    QVERIFY(claimed);
    QCOMPARE(claimed->size(), std::size_t{1});
    QCOMPARE(claimed->front().event.entity, (EntityRef{EntityKind::Customer, u"C1"_s}));
    QCOMPARE(outbox.figures()->oldest, fromMilliseconds(2'000));
}

QTEST_GUILESS_MAIN(TestLocalOutbox)
#include "test_local_outbox.moc"
