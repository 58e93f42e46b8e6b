// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_reader.h"
#include "tests/support/local_shop.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using docket::test::LocalShop;

/// The desk over the real local database.
class TestOrderDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void placesAnOrderAndReservesStock();
    void looksTheCustomerUp();
    void cancelingReleasesStock();
    void shippingTakesFromStock();
    void aCommandSentAgainHasItsEffectOnce();
    void anIdUsedForAnotherCommandIsRefused();
    void aMissingPermissionIsRefusedAndKept();
    void refusalsChangeNothingAndAreKept();
    void numbersCountUpAndAreNeverGivenTwice();
    void refusalsUseUpNoNumbers();
    void aNumberThatWasGivenByHandIsSkipped();
    void aNumberThatIsTakenIsRefused();
    void stockThatArrivesServesTheOldestRequiredDateFirst();
    void releasedStockServesThoseWhoWait();
    void manyCommandsShareATransactionAndEachHasItsResult();
    void rehearsingChangesNothing();
    void eventsAreStampedAndCounted();
    void eventsAreQueuedForEachDestination();

private:
    std::unique_ptr<LocalShop> m_shop;
};

namespace {

QString codeOf(const Decided<ordering::Outcome> &outcome)
{
    return outcome ? QString() : outcome.error().first().code;
}

} // namespace

void TestOrderDesk::init()
{
    m_shop = std::make_unique<LocalShop>();
    m_shop->addCustomer(u"C1"_s);
    m_shop->addProduct(u"TEA"_s, 450);
    m_shop->count(u"TEA"_s, 10);
}

void TestOrderDesk::placesAnOrderAndReservesStock()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    QVERIFY(placed);
    QCOMPARE(placed->order->number, u"TST-00001"_s);
    QCOMPARE(placed->order->lines.front().reserved, 4);
    QCOMPARE(placed->order->version, 2);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 4);
    QCOMPARE(m_shop->level(u"TEA"_s).available(), 6);
    QCOMPARE(m_shop->violations(), QStringList());
}

void TestOrderDesk::looksTheCustomerUp()
{
    const auto placed = m_shop->place(u"TEA"_s, 1);
    QVERIFY(placed);
    QCOMPARE(placed->order->customer, snapshotOf(test::customer(u"C1"_s)));

    CreateOrder unknown;
    unknown.customerId = u"nobody"_s;
    unknown.currency = test::euro();
    QCOMPARE(codeOf(m_shop->execute(unknown)), u"unknown_customer"_s);
}

void TestOrderDesk::cancelingReleasesStock()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    const auto canceled = m_shop->execute(CancelOrder{u"changed mind"_s}, placed->order->id);
    QVERIFY(canceled);
    QVERIFY(statusOf(*canceled->order) == OrderStatus::Canceled);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 0);
    QCOMPARE(m_shop->level(u"TEA"_s).onHand, 10);
    QCOMPARE(codeOf(m_shop->execute(CancelOrder{u"again"_s}, placed->order->id)), u"already_canceled"_s);
    QCOMPARE(m_shop->violations(), QStringList());
}

void TestOrderDesk::shippingTakesFromStock()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    const auto part = m_shop->execute(
        ShipOrder{{}, {{placed->order->lines.front().id, 3}}, u"DHL"_s, u"JD01"_s, {}, {}}, placed->order->id);
    QVERIFY(part);
    QVERIFY(statusOf(*part->order) == OrderStatus::PartiallyShipped);
    QCOMPARE(m_shop->level(u"TEA"_s).onHand, 7);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 1);
    QVERIFY(m_shop->execute(ShipOrder{}, placed->order->id));
    QCOMPARE(m_shop->level(u"TEA"_s).onHand, 6);
    QCOMPARE(m_shop->violations(), QStringList());
}

void TestOrderDesk::aCommandSentAgainHasItsEffectOnce()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    const Command command = m_shop->desk().newCommand(CancelOrder{u"twice"_s}, placed->order->id);
    const auto first = m_shop->desk().execute(command, m_shop->actor());
    const auto second = m_shop->desk().execute(command, m_shop->actor());
    QVERIFY(first && second);
    QVERIFY(!first->duplicate);
    QVERIFY(second->duplicate);
    QCOMPARE(second->version, first->version);
    QVERIFY(second->events.empty());
    QCOMPARE(second->order, first->order);
    QCOMPARE(m_shop->violations(), QStringList());
}

void TestOrderDesk::anIdUsedForAnotherCommandIsRefused()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    Command command = m_shop->desk().newCommand(AddNote{u"one"_s}, placed->order->id);
    QVERIFY(m_shop->desk().execute(command, m_shop->actor()));
    command.body = AddNote{u"two"_s};
    QCOMPARE(codeOf(m_shop->desk().execute(command, m_shop->actor())), u"command_id_reused"_s);
}

void TestOrderDesk::aMissingPermissionIsRefusedAndKept()
{
    const auto placed = m_shop->place(u"TEA"_s, 1);
    Actor agent = m_shop->actor();
    agent.permissions = permissionsOf(Role::Agent);
    const auto shipped = m_shop->desk().execute(m_shop->desk().newCommand(ShipOrder{}, placed->order->id), agent);
    QCOMPARE(codeOf(shipped), u"not_permitted"_s);
    QCOMPARE(shipped.error().first().args.last(), u"ship"_s);
    QCOMPARE(m_shop->level(u"TEA"_s).onHand, 10);
}

void TestOrderDesk::refusalsChangeNothingAndAreKept()
{
    QCOMPARE(codeOf(m_shop->place(u"TEA"_s, 11)), u"insufficient_stock"_s);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 0);
    int kept = 0;
    store::LocalReader reader(m_shop->store().connection());
    const auto read = reader.refusedCommands(10, [&](const store::RefusedCommand &refused) {
        ++kept;
        [&] {
            QCOMPARE(refused.name, u"create_order"_s);
            QVERIFY(refused.command.contains("TEA"));
            QVERIFY(refused.errors.contains("insufficient_stock"));
        }();
        return true;
    });
    QVERIFY(read);
    QCOMPARE(kept, 1);
}

void TestOrderDesk::numbersCountUpAndAreNeverGivenTwice()
{
    QCOMPARE(m_shop->place(u"TEA"_s, 1)->order->number, u"TST-00001"_s);
    QVERIFY(!m_shop->place(u"TEA"_s, 100));
    const QString next = m_shop->place(u"TEA"_s, 1)->order->number;
    QVERIFY2(next > u"TST-00001"_s, qPrintable(next));
    QVERIFY(m_shop->place(u"TEA"_s, 1)->order->number > next);
}

void TestOrderDesk::refusalsUseUpNoNumbers()
{
    QCOMPARE(m_shop->place(u"TEA"_s, 1)->order->number, u"TST-00001"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!m_shop->place(u"TEA"_s, 1000));
    QCOMPARE(m_shop->place(u"TEA"_s, 1)->order->number, u"TST-00002"_s);
}

void TestOrderDesk::aNumberThatWasGivenByHandIsSkipped()
{
    QCOMPARE(m_shop->place(u"TEA"_s, 1)->order->number, u"TST-00001"_s);
    QVERIFY(m_shop->store().connection().exec("UPDATE orders SET number = 'TST-00002'"));
    QCOMPARE(m_shop->place(u"TEA"_s, 1)->order->number, u"TST-00003"_s);
}

void TestOrderDesk::aNumberThatIsTakenIsRefused()
{
    CreateOrder create;
    create.number = m_shop->place(u"TEA"_s, 1)->order->number;
    create.customerId = u"C1"_s;
    create.currency = test::euro();
    create.lines = {LineDraft{{}, u"TEA"_s, {}, {}, 1, {}, {}, {}}};
    QCOMPARE(codeOf(m_shop->execute(create)), u"number_taken"_s);
    create.source = u"phone"_s;
    QVERIFY(m_shop->execute(create));
}

void TestOrderDesk::stockThatArrivesServesTheOldestRequiredDateFirst()
{
    m_shop->count(u"TEA"_s, 0);
    const auto undated = m_shop->place(u"TEA"_s, 2, true);
    const auto late = m_shop->place(u"TEA"_s, 2, true, QDate(2026, 5, 1));
    const auto early = m_shop->place(u"TEA"_s, 2, true, QDate(2026, 4, 1));
    QVERIFY(undated && late && early);
    QCOMPARE(early->order->lines.front().backordered(), 2);

    QVERIFY(m_shop->execute(AdjustStock{{u"TEA"_s, defaultLocation()}, StockChange::Receive, 3, u"delivery"_s}));
    store::LocalReader reader(m_shop->store().connection());
    const auto reservedNow = [&](const auto &outcome) {
        return (*reader.order(outcome->order->id))->lines.front().reserved;
    };
    QCOMPARE(reservedNow(early), 2);
    QCOMPARE(reservedNow(late), 1);
    QCOMPARE(reservedNow(undated), 0);
    QCOMPARE(m_shop->violations(), QStringList());
}

void TestOrderDesk::releasedStockServesThoseWhoWait()
{
    const auto holder = m_shop->place(u"TEA"_s, 10);
    const auto waiting = m_shop->place(u"TEA"_s, 4, true);
    QVERIFY(m_shop->execute(CancelOrder{u"not paid"_s}, holder->order->id));
    store::LocalReader reader(m_shop->store().connection());
    QCOMPARE((*reader.order(waiting->order->id))->lines.front().reserved, 4);
    QCOMPARE(m_shop->violations(), QStringList());
}

void TestOrderDesk::manyCommandsShareATransactionAndEachHasItsResult()
{
    const auto one = m_shop->place(u"TEA"_s, 1);
    const auto two = m_shop->place(u"TEA"_s, 1);
    QVERIFY(m_shop->execute(HoldOrder{u"check"_s}, two->order->id));
    auto &desk = m_shop->desk();
    const auto outcomes = desk.executeAll(
        {desk.newCommand(HoldOrder{u"bulk"_s}, one->order->id), desk.newCommand(HoldOrder{u"bulk"_s}, two->order->id)},
        m_shop->actor());
    QCOMPARE(outcomes.size(), std::size_t{2});
    QVERIFY(outcomes[0]);
    QCOMPARE(codeOf(outcomes[1]), u"already_on_hold"_s);
    QCOMPARE(m_shop->violations(), QStringList());
}

void TestOrderDesk::rehearsingChangesNothing()
{
    const auto placed = m_shop->place(u"TEA"_s, 2);
    auto &desk = m_shop->desk();
    const auto rehearsed =
        desk.rehearseAll({desk.newCommand(CancelOrder{u"what if"_s}, placed->order->id)}, m_shop->actor());
    QVERIFY(rehearsed.front());
    QVERIFY(statusOf(*rehearsed.front()->order) == OrderStatus::Canceled);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 2);
    store::LocalReader reader(m_shop->store().connection());
    QVERIFY(statusOf(**reader.order(placed->order->id)) == OrderStatus::Placed);
    QCOMPARE(m_shop->violations(), QStringList());
}

void TestOrderDesk::eventsAreStampedAndCounted()
{
    const auto placed = m_shop->place(u"TEA"_s, 2);
    std::vector<Event> events;
    store::LocalReader reader(m_shop->store().connection());
    QVERIFY(
        reader.events({EntityKind::Order, placed->order->id.toString(QUuid::WithoutBraces)}, [&](const Event &event) {
            events.push_back(event);
            return true;
        }));
    QCOMPARE(events, placed->events);
    QCOMPARE(events.size(), std::size_t{2});
    QCOMPARE(typeOf(events[0].body), u"order.created"_s);
    QCOMPARE(typeOf(events[1].body), u"inventory.reserved"_s);
    QCOMPARE(events[1].sequence, 2);
    QCOMPARE(events[0].actor, u"ana"_s);
    QCOMPARE(events[0].device, u"TST"_s);
    QCOMPARE(events[0].recordedAt, m_shop->clock().now());
}

void TestOrderDesk::eventsAreQueuedForEachDestination()
{
    QVERIFY(m_shop->place(u"TEA"_s, 1));
    QCOMPARE(*m_shop->store().connection().int64("SELECT count(*) FROM outbox"), 0);
    QVERIFY(m_shop->store().saveDestination({.host = u"broker"_s}));
    QVERIFY(m_shop->place(u"TEA"_s, 1));
    QCOMPARE(*m_shop->store().connection().int64("SELECT count(*) FROM outbox WHERE state = 'queued'"), 2);
}

QTEST_GUILESS_MAIN(TestOrderDesk)
#include "test_order_desk.moc"
