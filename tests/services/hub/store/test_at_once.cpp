// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/apply.h"
#include "services/hub/store/schema.h"
#include "tests/services/hub/store/hub_shop.h"
#include "tests/support/parallel.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using docket::test::HubShop;

/// What many do to the hub's store in the same moment.
class TestAtOnce : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_cluster = std::make_unique<test::PrivatePostgres>(); }
    void init() { m_shop = std::make_unique<HubShop>(*m_cluster, 1); }
    void cleanup();

    void theSameCommandFiftyTimesHasOneEffectAndFiftyEqualAnswers();
    void theSameStockCommandFiftyTimesMovesStockOnce();
    void anotherBodyUnderTheSameIdIsRefused();
    void ofTwentyBuyersOfTheLastUnitOneWins();
    void ofTwentyShipmentsOfOneOrderOneLeaves();
    void batchesThatMeetInOppositeOrderAllComeThrough();
    void theFirstOrdersOfAMonthMakeItsTableOnce();
    void aMonthThatAnotherMadeMeanwhileTakesEvents();
    void aMonthIsThereForAllBeforeItsFirstOrder();
    void aMonthThatWasPutAwayTakesNoEventsUntilItIsBack();
    void theLastUnitServesOneOfThoseWhoWait();
    void hubsThatStartTogetherShareDeviceAndFeed();

private:
    using Outcomes = std::vector<Decided<ordering::Outcome>>;
    Outcomes allAtOnce(const std::vector<Command> &commands);
    Command commandOf(const CommandBody &body, const QUuid &orderId = {});

    std::unique_ptr<test::PrivatePostgres> m_cluster;
    std::unique_ptr<HubShop> m_shop;
    quint64 m_seed = 1000;
};

namespace {

qsizetype accepted(const std::vector<Decided<ordering::Outcome>> &outcomes)
{
    return std::ranges::count_if(outcomes, [](const auto &outcome) { return outcome.has_value(); });
}

qsizetype refusedWith(const QString &code, const std::vector<Decided<ordering::Outcome>> &outcomes)
{
    return std::ranges::count_if(outcomes,
                                 [&](const auto &outcome) { return !outcome && outcome.error().first().code == code; });
}

// A new order that takes no stock, as an import makes it.
ordering::OrderChange importOf(const QString &number, QDate placedOn)
{
    Order order;
    order.id = QUuid::createUuid();
    order.number = number;
    order.customer = snapshotOf(test::customer(u"C1"_s));
    order.currency = test::euro();
    order.placedAt = startOfDay(placedOn, QTimeZone::utc());
    order.takesStock = false;
    OrderLine line;
    line.id = QUuid::createUuid();
    line.sku = u"TEA"_s;
    line.location = defaultLocation();
    line.quantity = 1;
    line.unitPrice = test::eur(100);
    order.lines = {line};
    Event event;
    event.id = QUuid::createUuid();
    event.entity = {EntityKind::Order, order.id.toString(QUuid::WithoutBraces)};
    event.sequence = 1;
    event.body = OrderCreated{order};
    const auto after = domain::apply(std::nullopt, event);
    return {std::nullopt, *after, {event}};
}

} // namespace

void TestAtOnce::cleanup()
{
    QCOMPARE(m_shop->faults(), QStringList());
    m_shop.reset();
}

Command TestAtOnce::commandOf(const CommandBody &body, const QUuid &orderId)
{
    return m_shop->desk(++m_seed).newCommand(body, orderId);
}

TestAtOnce::Outcomes TestAtOnce::allAtOnce(const std::vector<Command> &commands)
{
    Outcomes outcomes(commands.size());
    test::inParallel(static_cast<int>(commands.size()), [&](int index) {
        const auto at = static_cast<std::size_t>(index);
        outcomes[at] = m_shop->desk(10'000 + at).execute(commands[at], HubShop::actor());
    });
    return outcomes;
}

void TestAtOnce::theSameCommandFiftyTimesHasOneEffectAndFiftyEqualAnswers()
{
    const auto outcomes = allAtOnce(std::vector<Command>(50, commandOf(HubShop::orderOf(u"TEA"_s, 1))));
    QCOMPARE(accepted(outcomes), 50);
    QCOMPARE(std::ranges::count_if(outcomes, [](const auto &outcome) { return !outcome->duplicate; }), 1);
    for (const auto &outcome : outcomes) {
        QCOMPARE(outcome->version, outcomes.front()->version);
        QCOMPARE(outcome->order, outcomes.front()->order);
    }
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM orders"), QVariant(1));
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM feed WHERE entity = 0"), QVariant(1));
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 1);
}

void TestAtOnce::theSameStockCommandFiftyTimesMovesStockOnce()
{
    const AdjustStock delivery{{u"TEA"_s, defaultLocation()}, StockChange::Receive, 7, {}};
    const auto outcomes = allAtOnce(std::vector<Command>(50, commandOf(delivery)));
    QCOMPARE(accepted(outcomes), 50);
    for (const auto &outcome : outcomes)
        QCOMPARE(outcome->version, outcomes.front()->version);
    QCOMPARE(m_shop->level(u"TEA"_s).onHand, 8);
}

void TestAtOnce::anotherBodyUnderTheSameIdIsRefused()
{
    std::vector<Command> commands(10, commandOf(HubShop::orderOf(u"TEA"_s, 1)));
    for (std::size_t i = 0; i < commands.size(); ++i)
        std::get<CreateOrder>(commands[i].body).note = QString::number(i);
    const auto outcomes = allAtOnce(commands);
    QCOMPARE(accepted(outcomes), 1);
    QCOMPARE(refusedWith(u"command_id_reused"_s, outcomes), 9);
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM orders"), QVariant(1));
}

void TestAtOnce::ofTwentyBuyersOfTheLastUnitOneWins()
{
    std::vector<Command> commands;
    for (int i = 0; i < 20; ++i)
        commands.push_back(commandOf(HubShop::orderOf(u"TEA"_s, 1)));
    const auto outcomes = allAtOnce(commands);
    QCOMPARE(accepted(outcomes), 1);
    QCOMPARE(refusedWith(u"insufficient_stock"_s, outcomes), 19);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 1);
    QCOMPARE(m_shop->level(u"TEA"_s).available(), 0);
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM orders"), QVariant(1));
}

void TestAtOnce::ofTwentyShipmentsOfOneOrderOneLeaves()
{
    auto desk = m_shop->desk(2);
    const auto placed = desk.execute(desk.newCommand(HubShop::orderOf(u"TEA"_s, 1)), HubShop::actor());
    std::vector<Command> commands;
    for (int i = 0; i < 20; ++i)
        commands.push_back(commandOf(ShipOrder{}, placed->order->id));
    const auto outcomes = allAtOnce(commands);
    QCOMPARE(accepted(outcomes), 1);
    QCOMPARE(refusedWith(u"nothing_open"_s, outcomes), 19);
    QCOMPARE(m_shop->level(u"TEA"_s).onHand, 0);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 0);
}

void TestAtOnce::batchesThatMeetInOppositeOrderAllComeThrough()
{
    auto desk = m_shop->desk(3);
    std::vector<QUuid> ids;
    for (int i = 0; i < 4; ++i) {
        CreateOrder create = HubShop::orderOf(u"TEA"_s, 1);
        create.allowBackorder = true;
        ids.push_back(desk.execute(desk.newCommand(create), HubShop::actor())->order->id);
    }
    constexpr int batches = 16;
    std::vector<int> failures(batches);
    test::inParallel(batches, [&](int index) {
        auto own = m_shop->desk(20'000 + static_cast<quint64>(index));
        std::vector<Command> batch;
        for (const QUuid &id : ids)
            batch.push_back(own.newCommand(AddNote{QString::number(index)}, id));
        if (index % 2 == 1)
            std::ranges::reverse(batch);
        for (const auto &outcome : own.executeAll(batch, HubShop::actor()))
            failures[static_cast<std::size_t>(index)] += outcome ? 0 : 1;
    });
    QCOMPARE(failures, std::vector<int>(batches));
    for (const QUuid &id : ids) {
        QCOMPARE(m_shop->database()
                     .value("SELECT jsonb_array_length(document->'notes') FROM orders WHERE id = '" +
                            id.toByteArray(QUuid::WithoutBraces) + '\'')
                     .toInt(),
                 batches);
    }
}

void TestAtOnce::theFirstOrdersOfAMonthMakeItsTableOnce()
{
    m_shop->clock().advance(std::chrono::hours(24 * 40));
    std::vector<Command> commands;
    for (int i = 0; i < 12; ++i) {
        CreateOrder create = HubShop::orderOf(u"TEA"_s, 1);
        create.allowBackorder = true;
        commands.push_back(commandOf(create));
    }
    QCOMPARE(accepted(allAtOnce(commands)), 12);
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM order_event_2026_04 WHERE sequence = 1"), QVariant(12));
}

void TestAtOnce::aMonthThatAnotherMadeMeanwhileTakesEvents()
{
    hub::HubStore &store = m_shop->database().store();
    {
        const auto first = test::valueOf(store.begin());
        QVERIFY(first->save(importOf(u"A1"_s, QDate(2024, 5, 2))));
        QVERIFY(first->commit());
    }
    const auto work = test::valueOf(store.begin());
    QVERIFY(work->save(importOf(u"A2"_s, QDate(2024, 5, 2))));
    std::jthread([&] {
        const auto other = test::valueOf(store.begin());
        QVERIFY(other->save(importOf(u"B1"_s, QDate(2024, 6, 2))));
        QVERIFY(other->commit());
    }).join();
    const auto saved = work->save(importOf(u"B2"_s, QDate(2024, 6, 3)));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence));
    QVERIFY(work->commit());
}

// Or one who sees the order may not see its events.
void TestAtOnce::aMonthIsThereForAllBeforeItsFirstOrder()
{
    const auto others = [&](const QByteArray &sql) {
        QVariant seen;
        std::jthread([&] { seen = m_shop->database().value(sql); }).join();
        return seen;
    };
    const QByteArray parts = "SELECT count(*) FROM pg_inherits WHERE inhrelid = to_regclass('order_event_2024_05')";
    {
        const auto work = test::valueOf(m_shop->database().store().begin());
        QCOMPARE(others(parts), QVariant(0));
        QVERIFY(work->save(importOf(u"A1"_s, QDate(2024, 5, 2))));
        QCOMPARE(others(parts), QVariant(1));
    }
    QCOMPARE(others(parts), QVariant(1));
    QCOMPARE(others("SELECT count(*) FROM orders"), QVariant(0));
    const auto work = test::valueOf(m_shop->database().store().begin());
    QVERIFY(work->save(importOf(u"A2"_s, QDate(2024, 5, 2))));
    QVERIFY(work->commit());
    QCOMPARE(others("SELECT count(*) FROM order_event_2024_05"), QVariant(1));
}

void TestAtOnce::aMonthThatWasPutAwayTakesNoEventsUntilItIsBack()
{
    hub::HubStore &store = m_shop->database().store();
    const auto saved = [&](const QString &number) -> Result<void> {
        const auto work = test::valueOf(store.begin());
        auto done = work->save(importOf(number, QDate(2024, 5, 2)));
        return done ? work->commit() : done;
    };
    const auto exec = [&](const QString &sql) {
        test::valueOf(test::valueOf(m_shop->database().pool().connection())->exec(sql));
    };
    QVERIFY(saved(u"A1"_s));
    exec(u"ALTER TABLE order_event DETACH PARTITION order_event_2024_05"_s);
    // Once by the connection that knew the month, and once by one that looks.
    for (const QString &number : {u"A2"_s, u"A3"_s}) {
        const auto refused = saved(number);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"month_put_away"_s);
        QCOMPARE(refused.error().args, QStringList{u"2024-05"_s});
    }
    exec(u"ALTER TABLE order_event ATTACH PARTITION order_event_2024_05 "
         "FOR VALUES FROM ('2024-05-01') TO ('2024-06-01')"_s);
    QVERIFY(saved(u"A4"_s));
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM order_event_2024_05"), QVariant(2));
}

void TestAtOnce::theLastUnitServesOneOfThoseWhoWait()
{
    auto desk = m_shop->desk(4);
    const auto holder = desk.execute(desk.newCommand(HubShop::orderOf(u"TEA"_s, 1)), HubShop::actor());
    std::vector<Command> commands{commandOf(CancelOrder{u"not paid"_s}, holder->order->id)};
    for (int i = 0; i < 15; ++i) {
        CreateOrder create = HubShop::orderOf(u"TEA"_s, 1);
        create.allowBackorder = true;
        commands.push_back(commandOf(create));
    }
    QCOMPARE(accepted(allAtOnce(commands)), 16);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 1);
}

void TestAtOnce::hubsThatStartTogetherShareDeviceAndFeed()
{
    hub::ConnectionPool pool(test::HubDatabase::optionsFor(*m_cluster, m_cluster->createDatabase()));
    constexpr std::size_t hubs = 8;
    std::vector<QString> found(hubs);
    test::inParallel(hubs, [&](int index) {
        (void)test::valueOf(hub::migrate(*test::valueOf(pool.connection())));
        const auto store = test::valueOf(hub::HubStore::open(pool));
        found[static_cast<std::size_t>(index)] = store->device() + u' ' + test::valueOf(store->feedId());
    });
    QCOMPARE(found, std::vector<QString>(hubs, found.front()));
    QVERIFY(found.front().size() > 4);
}

QTEST_GUILESS_MAIN(TestAtOnce)
#include "test_at_once.moc"
