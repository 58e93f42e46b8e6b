// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/conforming_shop.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using docket::test::ConformingShop;

/// What the desk does over any store.
class TestBehaviour : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_maker = test::storeMaker(); }
    void init();
    void cleanup();

    void placesAnOrderAndReservesStock();
    void readsBackWhatItKept();
    void shipsInPartsAndDelivers();
    void cancelingReleasesStockAndReinstatingReservesItAgain();
    void aHeldOrderDoesNotShip();
    void editsReserveTheDifferenceOnly();
    void aCommandSentAgainHasItsEffectOnce();
    void anIdUsedForAnotherCommandIsRefused();
    void refusalsChangeNothingAndAreKept();
    void aChangeOfWhatHasChangedIsRefused();
    void numbersCountUp();
    void refusalsAndRehearsalsUseUpNoNumbers();
    void aNumberThatWasGivenByHandIsSkipped();
    void aNumberIsTakenOncePerSource();
    void stockThatArrivesServesTheOldestRequiredDateFirst();
    void releasedStockServesThoseWhoWait();
    void movesStockBetweenPlaces();
    void customersAndProductsCountTheirEvents();
    void manyCommandsShareATransactionAndEachHasItsResult();
    void aTransactionThatIsDroppedLeavesNothing();
    void ordersOfManyMonthsKeepTheirEvents();
    void keepsTextsOfEveryScript();
    void findsCustomersAndProductsByWords();
    void listsOnePageInEachOrder();

private:
    std::unique_ptr<test::StoreMaker> m_maker;
    std::unique_ptr<ConformingShop> m_shop;
};

namespace {

constexpr qint64 teaAtFirst = 10;

QString codeOf(const Decided<ordering::Outcome> &outcome)
{
    return outcome ? QString() : outcome.error().first().code;
}

CreateOrder orderOf(const QString &sku, qint64 quantity)
{
    CreateOrder create;
    create.customerId = u"C1"_s;
    create.currency = test::euro();
    create.lines = {LineDraft{{}, sku, {}, {}, quantity, {}, {}, {}}};
    return create;
}

} // namespace

void TestBehaviour::init()
{
    m_shop = std::make_unique<ConformingShop>(*m_maker);
    m_shop->open(teaAtFirst);
}

// Whatever a test did: every invariant holds over what is kept.
void TestBehaviour::cleanup()
{
    QCOMPARE(m_shop->faults(), QStringList());
    m_shop.reset();
}

void TestBehaviour::placesAnOrderAndReservesStock()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    QVERIFY(placed);
    QCOMPARE(placed->order->version, 2);
    QCOMPARE(placed->order->lines.front().reserved, 4);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 4);
    QCOMPARE(m_shop->level(u"TEA"_s).available(), 6);
}

void TestBehaviour::readsBackWhatItKept()
{
    const auto placed = m_shop->place(u"TEA"_s, 4, false, QDate(2026, 4, 1));
    QCOMPARE(m_shop->order(placed->order->id), placed->order);
    QCOMPARE(m_shop->eventsOf(placed->order->id), placed->events);
    const auto byNumber = m_shop->reader().ordersByNumber(placed->order->number.toLower());
    QVERIFY(byNumber);
    QCOMPARE(*byNumber, std::vector{*placed->order});
    QCOMPARE(m_shop->order(test::idOf(77)), std::nullopt);
    QVERIFY(m_shop->eventsOf(test::idOf(77)).empty());
    QVERIFY(m_shop->reader().customer(u"C1"_s)->has_value());
    QVERIFY(!m_shop->reader().customer(u"C2"_s)->has_value());
    QCOMPARE(m_shop->reader().product(u"TEA"_s)->value(), test::product(u"TEA"_s, 450));
    QCOMPARE(m_shop->reader().count({search::And{}}), 1);
}

void TestBehaviour::shipsInPartsAndDelivers()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    const QUuid id = placed->order->id;
    const auto part =
        m_shop->execute(ShipOrder{{}, {{placed->order->lines.front().id, 3}}, u"DHL"_s, u"JD01"_s, {}, {}}, id);
    QVERIFY(part);
    QVERIFY(statusOf(*part->order) == OrderStatus::PartiallyShipped);
    QCOMPARE(m_shop->level(u"TEA"_s).onHand, 7);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 1);
    const auto rest = m_shop->execute(ShipOrder{}, id);
    QVERIFY(rest);
    QCOMPARE(m_shop->level(u"TEA"_s).onHand, 6);
    QCOMPARE(codeOf(m_shop->execute(ShipOrder{}, id)), u"nothing_open"_s);
    for (const Shipment &shipment : rest->order->shipments)
        QVERIFY(m_shop->execute(DeliverShipment{shipment.id}, id));
    QVERIFY(statusOf(*m_shop->order(id)) == OrderStatus::Delivered);
}

void TestBehaviour::cancelingReleasesStockAndReinstatingReservesItAgain()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    QVERIFY(m_shop->execute(CancelOrder{u"changed mind"_s}, placed->order->id));
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 0);
    QCOMPARE(codeOf(m_shop->execute(CancelOrder{u"again"_s}, placed->order->id)), u"already_canceled"_s);
    QVERIFY(m_shop->execute(ReinstateOrder{}, placed->order->id));
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 4);
    QVERIFY(statusOf(*m_shop->order(placed->order->id)) == OrderStatus::Placed);
}

void TestBehaviour::aHeldOrderDoesNotShip()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    QVERIFY(m_shop->execute(HoldOrder{u"address unclear"_s}, placed->order->id));
    QCOMPARE(codeOf(m_shop->execute(ShipOrder{}, placed->order->id)), u"on_hold"_s);
    QVERIFY(m_shop->execute(ReleaseHold{}, placed->order->id));
    QVERIFY(m_shop->execute(ShipOrder{}, placed->order->id));
}

void TestBehaviour::editsReserveTheDifferenceOnly()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    const OrderLine &line = placed->order->lines.front();
    EditOrder more;
    more.lines = {LineDraft{line.id, line.sku, {}, {}, 6, {}, {}, {}}};
    const auto edited = m_shop->execute(more, placed->order->id);
    QVERIFY(edited);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 6);
    const auto *reserved = std::get_if<InventoryReserved>(&edited->events.back().body);
    QVERIFY(reserved);
    QCOMPARE(reserved->reservations.front().quantity, 2);
}

void TestBehaviour::aCommandSentAgainHasItsEffectOnce()
{
    const Command command = m_shop->desk().newCommand(orderOf(u"TEA"_s, 3));
    const auto first = m_shop->desk().execute(command, ConformingShop::actor());
    const auto second = m_shop->desk().execute(command, ConformingShop::actor());
    QVERIFY(first && second);
    QVERIFY(!first->duplicate);
    QVERIFY(second->duplicate);
    QCOMPARE(second->version, first->version);
    QCOMPARE(second->order, first->order);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 3);
    QCOMPARE(m_shop->reader().count({search::And{}}), 1);
}

void TestBehaviour::anIdUsedForAnotherCommandIsRefused()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    Command command = m_shop->desk().newCommand(AddNote{u"one"_s}, placed->order->id);
    QVERIFY(m_shop->desk().execute(command, ConformingShop::actor()));
    command.body = AddNote{u"two"_s};
    QCOMPARE(codeOf(m_shop->desk().execute(command, ConformingShop::actor())), u"command_id_reused"_s);
    QCOMPARE(m_shop->order(placed->order->id)->notes.size(), std::size_t{1});
}

void TestBehaviour::refusalsChangeNothingAndAreKept()
{
    QCOMPARE(codeOf(m_shop->place(u"TEA"_s, 11)), u"insufficient_stock"_s);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved, 0);
    QCOMPARE(m_shop->kept().refusedCommands(), 1);
    QCOMPARE(m_shop->reader().count({search::And{}}), 0);

    Actor agent = ConformingShop::actor();
    agent.permissions = permissionsOf(Role::Warehouse);
    const Command command = m_shop->desk().newCommand(orderOf(u"TEA"_s, 1));
    QCOMPARE(codeOf(m_shop->desk().execute(command, agent)), u"not_permitted"_s);
    QCOMPARE(m_shop->kept().refusedCommands(), 2);
    // A refusal is no effect: the same command may be tried again.
    QVERIFY(m_shop->desk().execute(command, ConformingShop::actor()));
}

void TestBehaviour::aChangeOfWhatHasChangedIsRefused()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    QVERIFY(m_shop->execute(AddNote{u"called"_s}, placed->order->id));
    Command late = m_shop->desk().newCommand(CancelOrder{u"late"_s}, placed->order->id);
    late.baseVersion = placed->order->version;
    QCOMPARE(codeOf(m_shop->desk().execute(late, ConformingShop::actor())), u"version_conflict"_s);
}

void TestBehaviour::numbersCountUp()
{
    for (const QString &counter : {u"-00001"_s, u"-00002"_s, u"-00003"_s})
        QCOMPARE(m_shop->place(u"TEA"_s, 1)->order->number, m_shop->kept().device() + counter);
}

void TestBehaviour::refusalsAndRehearsalsUseUpNoNumbers()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(!m_shop->place(u"TEA"_s, 1000));
    auto &desk = m_shop->desk();
    QVERIFY(desk.rehearseAll({desk.newCommand(orderOf(u"TEA"_s, 1))}, ConformingShop::actor()).front());
    QCOMPARE(m_shop->reader().count({search::And{}}), 0);
    QCOMPARE(m_shop->place(u"TEA"_s, 1)->order->number, m_shop->kept().device() + u"-00001"_s);
}

void TestBehaviour::aNumberThatWasGivenByHandIsSkipped()
{
    CreateOrder byHand = orderOf(u"TEA"_s, 1);
    byHand.number = m_shop->kept().device() + u"-00002"_s;
    QVERIFY(m_shop->execute(byHand));
    QCOMPARE(m_shop->place(u"TEA"_s, 1)->order->number, m_shop->kept().device() + u"-00001"_s);
    QCOMPARE(m_shop->place(u"TEA"_s, 1)->order->number, m_shop->kept().device() + u"-00003"_s);
}

void TestBehaviour::aNumberIsTakenOncePerSource()
{
    CreateOrder create = orderOf(u"TEA"_s, 1);
    create.number = m_shop->place(u"TEA"_s, 1)->order->number;
    QCOMPARE(codeOf(m_shop->execute(create)), u"number_taken"_s);
    create.source = u"phone"_s;
    QVERIFY(m_shop->execute(create));
    QCOMPARE(m_shop->reader().ordersByNumber(create.number)->size(), std::size_t{2});
}

void TestBehaviour::stockThatArrivesServesTheOldestRequiredDateFirst()
{
    QVERIFY(m_shop->execute(AdjustStock{{u"TEA"_s, defaultLocation()}, StockChange::Count, 0, {}}));
    const auto undated = m_shop->place(u"TEA"_s, 2, true);
    const auto late = m_shop->place(u"TEA"_s, 2, true, QDate(2026, 5, 1));
    const auto early = m_shop->place(u"TEA"_s, 2, true, QDate(2026, 4, 1));
    QVERIFY(undated && late && early);
    QVERIFY(m_shop->execute(AdjustStock{{u"TEA"_s, defaultLocation()}, StockChange::Receive, 3, u"delivery"_s}));
    const auto reservedNow = [&](const auto &outcome) {
        return m_shop->order(outcome->order->id)->lines.front().reserved;
    };
    QCOMPARE(reservedNow(early), 2);
    QCOMPARE(reservedNow(late), 1);
    QCOMPARE(reservedNow(undated), 0);
    QVERIFY(m_shop->execute(AdjustStock{{u"TEA"_s, defaultLocation()}, StockChange::Receive, 3, u"delivery"_s}));
    QCOMPARE(reservedNow(late), 2);
    QCOMPARE(reservedNow(undated), 2);
    QCOMPARE(m_shop->level(u"TEA"_s).available(), 0);
}

void TestBehaviour::releasedStockServesThoseWhoWait()
{
    const auto holder = m_shop->place(u"TEA"_s, 10);
    const auto waiting = m_shop->place(u"TEA"_s, 4, true);
    QVERIFY(m_shop->execute(CancelOrder{u"not paid"_s}, holder->order->id));
    QCOMPARE(m_shop->order(waiting->order->id)->lines.front().reserved, 4);
}

void TestBehaviour::movesStockBetweenPlaces()
{
    QVERIFY(m_shop->execute(MoveStock{u"TEA"_s, u"main"_s, u"annex"_s, 3}));
    QCOMPARE(m_shop->level(u"TEA"_s).onHand, 7);
    QCOMPARE(m_shop->level(u"TEA"_s, u"annex"_s).onHand, 3);
    const auto events = m_shop->events({EntityKind::Stock, u"TEA@main"_s});
    QCOMPARE(events.size(), std::size_t{2});
    QCOMPARE(events.back().sequence, 2);
    QCOMPARE(m_shop->events({EntityKind::Stock, u"TEA@annex"_s}).size(), std::size_t{1});
}

void TestBehaviour::customersAndProductsCountTheirEvents()
{
    Customer changed = test::customer(u"C1"_s);
    changed.name = u"Grace Example"_s;
    const auto saved = m_shop->execute(SaveCustomer{changed});
    QVERIFY(saved);
    QCOMPARE(saved->version, 2);
    QCOMPARE(m_shop->reader().customer(u"C1"_s)->value(), changed);
    const auto events = m_shop->events({EntityKind::Customer, u"C1"_s});
    QCOMPARE(events.size(), std::size_t{2});
    QCOMPARE(std::get<CustomerSaved>(events.back().body).before, test::customer(u"C1"_s));
    QVERIFY(m_shop->execute(SaveProduct{test::product(u"TEA"_s, 500)}));
    QCOMPARE(m_shop->events({EntityKind::Product, u"TEA"_s}).back().sequence, 2);
}

void TestBehaviour::manyCommandsShareATransactionAndEachHasItsResult()
{
    const auto one = m_shop->place(u"TEA"_s, 1);
    const auto two = m_shop->place(u"TEA"_s, 1);
    QVERIFY(m_shop->execute(HoldOrder{u"check"_s}, two->order->id));
    auto &desk = m_shop->desk();
    const auto outcomes = desk.executeAll(
        {desk.newCommand(HoldOrder{u"bulk"_s}, one->order->id), desk.newCommand(HoldOrder{u"bulk"_s}, two->order->id),
         desk.newCommand(AddNote{u"bulk"_s}, one->order->id), desk.newCommand(orderOf(u"TEA"_s, 1)),
         desk.newCommand(orderOf(u"TEA"_s, 1))},
        ConformingShop::actor());
    QCOMPARE(outcomes.size(), std::size_t{5});
    QVERIFY(outcomes[0] && outcomes[2] && outcomes[3] && outcomes[4]);
    QCOMPARE(codeOf(outcomes[1]), u"already_on_hold"_s);
    QVERIFY(outcomes[3]->order->number < outcomes[4]->order->number);
    QCOMPARE(m_shop->order(one->order->id)->version, outcomes[2]->version);
}

void TestBehaviour::aTransactionThatIsDroppedLeavesNothing()
{
    const auto placed = m_shop->place(u"TEA"_s, 4);
    const auto before = m_shop->order(placed->order->id);
    {
        auto work = m_shop->kept().store().begin();
        QVERIFY(work);
        Order changed = *(*work)->order(placed->order->id).value();
        Event event;
        event.id = test::idOf(900);
        event.entity = {EntityKind::Order, changed.id.toString(QUuid::WithoutBraces)};
        event.sequence = changed.version + 1;
        OrderUpdated update;
        update.noteAdded = Note{m_shop->clock().now(), u"ana"_s, u"never"_s};
        event.body = update;
        changed.notes.push_back(*update.noteAdded);
        changed.version = event.sequence;
        QVERIFY((*work)->save(ordering::OrderChange{before, changed, {event}}));
        // Its own writes are seen inside.
        QCOMPARE((*work)->order(changed.id).value(), std::optional(changed));
    }
    QCOMPARE(m_shop->order(placed->order->id), before);
    QCOMPARE(m_shop->eventsOf(placed->order->id).size(), std::size_t{2});
    QVERIFY(m_shop->execute(AddNote{u"and it goes on"_s}, placed->order->id));
}

void TestBehaviour::ordersOfManyMonthsKeepTheirEvents()
{
    const QDate first(2025, 11, 15);
    for (const int months : {0, 1, 2, 13, -600, 1'200}) {
        ImportOrder import;
        import.number = u"OLD%1"_s.arg(months);
        import.source = u"file"_s;
        import.customer = snapshotOf(test::customer(u"C1"_s));
        import.currency = test::euro();
        import.placedAt = startOfDay(first.addMonths(months), QTimeZone::utc());
        ImportOrder::Line line;
        line.line.sku = u"TEA"_s;
        line.line.name = u"Tea"_s;
        line.line.location = defaultLocation();
        line.line.quantity = 1;
        line.line.unitPrice = test::eur(100);
        line.line.importOrdinal = 1;
        import.lines = {line};
        const auto imported = m_shop->execute(import);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().first().sentence));
        QVERIFY(m_shop->execute(AddNote{u"found again"_s}, imported->order->id));
        QVERIFY(m_shop->eventsOf(imported->order->id).size() >= 2);
    }
    std::size_t events = 0;
    QVERIFY(m_shop->reader().eventsOf({search::And{}}, [&](const Event &) {
        ++events;
        return true;
    }));
    QVERIFY(events >= 12);
}

void TestBehaviour::keepsTextsOfEveryScript()
{
    Customer customer = test::customer(u"C'2"_s);
    customer.name = QString::fromUtf8("Ö'Brien \\ \"Łódź\" 東京都 مُحَمَّد 🙂 % _ ; -- ? :a $1");
    QVERIFY(m_shop->execute(SaveCustomer{customer}));
    QCOMPARE(m_shop->reader().customer(customer.id)->value(), customer);
    CreateOrder create = orderOf(u"TEA"_s, 1);
    create.customerId = customer.id;
    create.note = customer.name;
    const auto placed = m_shop->execute(create);
    QVERIFY(placed);
    QCOMPARE(m_shop->order(placed->order->id), placed->order);
}

void TestBehaviour::findsCustomersAndProductsByWords()
{
    Customer other = test::customer(u"C2"_s);
    other.name = QString::fromUtf8("Jürgen Müller");
    other.company = u"Blue Sea Traders"_s;
    QVERIFY(m_shop->execute(SaveCustomer{other}));
    QVERIFY(m_shop->execute(SaveProduct{test::product(u"TEA-GREEN"_s, 450)}));
    const auto found = [&](const QString &text) {
        QStringList ids;
        const auto read = m_shop->reader().customers(text, 10, [&](const Customer &customer) {
            ids << customer.id;
            return true;
        });
        ids.sort();
        return read ? ids : QStringList{read.error().code};
    };
    QCOMPARE(found(u"muller"_s), QStringList{u"C2"_s});
    QCOMPARE(found(u"blue trad"_s), QStringList{u"C2"_s});
    QCOMPARE(found(u"blue nobody"_s), QStringList());
    QCOMPARE(found({}), QStringList({u"C1"_s, u"C2"_s}));
    QCOMPARE(found(u"%"_s), QStringList());
    QStringList skus;
    QVERIFY(m_shop->reader().products(u"tea"_s, 10, [&](const Product &product) {
        skus << product.sku;
        return true;
    }));
    QCOMPARE(skus, QStringList({u"TEA"_s, u"TEA-GREEN"_s}));
}

void TestBehaviour::listsOnePageInEachOrder()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_shop->place(u"TEA"_s, 1, false, i % 2 == 0 ? std::optional(QDate(2026, 4, 9 - i)) : std::nullopt));
    for (int field = 0; field <= static_cast<int>(search::SortField::Country); ++field) {
        for (const bool descending : {false, true}) {
            const search::Sort sort{static_cast<search::SortField>(field), descending};
            std::vector<Order> all;
            QVERIFY(m_shop->reader().orders({search::And{}}, sort, -1, [&](const Order &order) {
                all.push_back(order);
                return true;
            }));
            QCOMPARE(all.size(), std::size_t{5});
            std::vector<Order> page;
            QVERIFY(m_shop->reader().orders({search::And{}}, sort, 3, [&](const Order &order) {
                page.push_back(order);
                return true;
            }));
            QVERIFY(std::ranges::equal(page, std::span(all).first(3)));
        }
    }
}

QTEST_GUILESS_MAIN(TestBehaviour)
#include "test_behaviour.moc"
