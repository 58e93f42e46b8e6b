// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/domain/order_shop.h"

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestEditOrder : public QObject {
    Q_OBJECT

private slots:
    void aPriceOnlyEditChangesNoReservation();
    void aLargerQuantityReservesTheDifference();
    void aSmallerQuantityReleasesTheDifference();
    void theUnreservedPartOfALineGoesFirst();
    void anotherProductMovesTheReservation();
    void aRemovedLineGivesItsStockToANewOne();
    void aQuantityCannotGoBelowWhatShippedOrIsCanceled();
    void aShippedLineStaysWithItsProductAndPlace();
    void aKnownNetStandsUntilThePriceOfTheLineChanges();
    void changesAddressShippingAndDateWithBeforeAndAfter();
    void refusesShippedDeliveredAndCanceledOrders();
    void saysEverythingThatIsWrongAtOnce();
    void refusesAnOrderThatChangedMeanwhile();
};

void TestEditOrder::aPriceOnlyEditChangesNoReservation()
{
    OrderShop s;
    s.place();
    LineDraft cheaper = s.draft(1, u"A"_s, 4);
    cheaper.unitPrice = eur(900);
    QCOMPARE(s.tell(s.edit({cheaper, s.draft(2, u"B"_s, 2)})), u"order.updated"_s);
    QCOMPARE(s.line(1).unitPrice, eur(900));
    QCOMPARE(s.stock(u"A"_s), u"10/4"_s);
    const auto &event = std::get<OrderUpdated>(s.shop.eventsOf(s.orderId).back().body);
    QCOMPARE(event.lines.size(), 1U);
    QCOMPARE(event.lines[0].before->unitPrice, eur(1'000));
    QCOMPARE(event.lines[0].after->unitPrice, eur(900));
}

void TestEditOrder::aLargerQuantityReservesTheDifference()
{
    OrderShop s;
    s.place();
    QCOMPARE(s.tell(s.edit({s.draft(1, u"A"_s, 7), s.draft(2, u"B"_s, 2)})), u"order.updated inventory.reserved"_s);
    const auto &reserved = std::get<InventoryReserved>(s.shop.eventsOf(s.orderId).back().body);
    QCOMPARE(reserved.reservations, (std::vector<Reservation>{{idOf(1), {u"A"_s, u"main"_s}, 3}}));
    QCOMPARE(s.stock(u"A"_s), u"10/7"_s);
}

void TestEditOrder::aSmallerQuantityReleasesTheDifference()
{
    OrderShop s;
    s.place();
    QCOMPARE(s.tell(s.edit({s.draft(1, u"A"_s, 1), s.draft(2, u"B"_s, 2)})), u"inventory.released order.updated"_s);
    QCOMPARE(s.stock(u"A"_s), u"10/1"_s);
}

void TestEditOrder::theUnreservedPartOfALineGoesFirst()
{
    OrderShop s;
    QVERIFY(s.ask(s.create({s.draft(1, u"B"_s, 6)}, true)));
    QCOMPARE(s.tell(s.edit({s.draft(1, u"B"_s, 4)})), u"order.updated"_s);
    QCOMPARE(s.stock(u"B"_s), u"4/4"_s);
}

void TestEditOrder::anotherProductMovesTheReservation()
{
    OrderShop s;
    s.place();
    QCOMPARE(s.tell(s.edit({s.draft(1, u"B"_s, 2), s.draft(2, u"B"_s, 2)})),
             u"inventory.released order.updated inventory.reserved"_s);
    QCOMPARE(s.line(1).name, u"Product B"_s);
    QCOMPARE(s.line(1).unitPrice, eur(250));
    QCOMPARE(s.line(1).taxRate, Rate{200'000});
    QCOMPARE(s.stock(u"A"_s), u"10/0"_s);
    QCOMPARE(s.stock(u"B"_s), u"4/4"_s);
}

void TestEditOrder::aRemovedLineGivesItsStockToANewOne()
{
    OrderShop s;
    QVERIFY(s.ask(s.create({s.draft(1, u"A"_s, 10), s.draft(2, u"B"_s, 1)})));
    QCOMPARE(s.tell(s.edit({s.draft(2, u"B"_s, 1), s.draft(3, u"A"_s, 8)})),
             u"inventory.released order.updated inventory.reserved"_s);
    QVERIFY(!findLine(s.order(), idOf(1)));
    QCOMPARE(s.line(3).reserved, 8);
    QCOMPARE(s.stock(u"A"_s), u"10/8"_s);
}

void TestEditOrder::aQuantityCannotGoBelowWhatShippedOrIsCanceled()
{
    OrderShop s;
    s.place();
    QVERIFY(s.ask(s.ship(100, {{idOf(1), 2}})));
    QVERIFY(s.ask(CancelLines{{{idOf(1), 1}}, u"too many"_s}));
    QCOMPARE(s.tell(s.edit({s.draft(1, u"A"_s, 2), s.draft(2, u"B"_s, 2)})), u"below_shipped@lines[0].quantity"_s);
    QCOMPARE(s.tell(s.edit({s.draft(1, u"A"_s, 3), s.draft(2, u"B"_s, 2)})), u"inventory.released order.updated"_s);
}

void TestEditOrder::aShippedLineStaysWithItsProductAndPlace()
{
    OrderShop s;
    s.place();
    QVERIFY(s.ask(s.ship(100, {{idOf(1), 2}})));
    QCOMPARE(s.tell(s.edit({s.draft(1, u"B"_s, 4), s.draft(2, u"B"_s, 2)})), u"line_shipped@lines[0].sku"_s);
    QCOMPARE(s.tell(s.edit({s.draft(2, u"B"_s, 2)})), u"line_shipped@lines"_s);
}

void TestEditOrder::aKnownNetStandsUntilThePriceOfTheLineChanges()
{
    OrderShop s;
    ImportOrder import;
    import.number = u"1"_s;
    import.currency = euro();
    ImportOrder::Line line;
    line.line.id = idOf(1);
    line.line.sku = u"OLD"_s;
    line.line.quantity = 2;
    line.line.unitPrice = eur(100);
    line.line.fixedNet = 177;
    import.lines = {line};
    QVERIFY(s.ask(import));
    LineDraft taxed = s.draft(1, u"OLD"_s, 2);
    taxed.taxRate = Rate{70'000};
    QCOMPARE(s.tell(s.edit({taxed})), u"order.updated"_s);
    QCOMPARE(s.line(1).fixedNet, std::optional<qint64>(177));
    QCOMPARE(s.tell(s.edit({s.draft(1, u"OLD"_s, 3)})), u"order.updated"_s);
    QVERIFY(!s.line(1).fixedNet);
    QCOMPARE(totalsOf(s.line(1))->net, 300);
}

void TestEditOrder::changesAddressShippingAndDateWithBeforeAndAfter()
{
    OrderShop s;
    s.place();
    EditOrder edit;
    edit.shipTo = Address{u"Bo"_s, {}, u"Oslo"_s, {}, {}, u"NO"_s};
    edit.shippingMinor = 490;
    edit.requiredOn = std::optional(QDate(2026, 5, 1));
    QCOMPARE(s.tell(edit), u"order.updated"_s);
    const auto &event = std::get<OrderUpdated>(s.shop.eventsOf(s.orderId).back().body);
    QCOMPARE(event.shipTo->before.city, u"Leeds"_s);
    QCOMPARE(*event.shippingMinor, (Change<qint64>{0, 490}));
    QCOMPARE(s.order().requiredOn, std::optional(QDate(2026, 5, 1)));
    QCOMPARE(s.tell(edit), QString()); // again: nothing
    edit.requiredOn = std::optional<QDate>();
    QCOMPARE(s.tell(edit), u"order.updated"_s);
    QVERIFY(!s.order().requiredOn);
}

void TestEditOrder::refusesShippedDeliveredAndCanceledOrders()
{
    OrderShop s;
    s.place();
    QVERIFY(s.ask(s.ship(100)));
    EditOrder edit;
    edit.shippingMinor = 1;
    QCOMPARE(s.tell(edit), u"not_editable@"_s);
    QVERIFY(s.ask(DeliverShipment{idOf(100)}));
    QCOMPARE(s.ask(edit).error()[0].args, (QStringList{u"K3F-00001"_s, u"delivered"_s}));
    OrderShop canceled;
    canceled.place();
    QVERIFY(canceled.ask(CancelOrder{u"no"_s}));
    QCOMPARE(canceled.tell(edit), u"not_editable@"_s);
}

void TestEditOrder::saysEverythingThatIsWrongAtOnce()
{
    OrderShop s;
    s.place();
    EditOrder edit = s.edit(
        {s.draft(1, u"A"_s, 99), s.draft(1, u"A"_s, std::numeric_limits<qint64>::min()), s.draft(3, u"NONE"_s, 1)});
    edit.shippingMinor = -5;
    QCOMPARE(s.tell(edit), u"invalid_shipping@shipping repeated_line@lines[1].id invalid_quantity@lines[1].quantity "
                           "unknown_product@lines[2].sku insufficient_stock@lines[0].quantity"_s);
    const auto refused = s.ask(s.edit({s.draft(1, u"A"_s, 99), s.draft(2, u"B"_s, 2)}));
    QVERIFY(!refused);
    QVERIFY2(refused.error()[0].sentence.contains(u"Wanted: 95 more,"_s), qPrintable(refused.error()[0].sentence));
    QCOMPARE(s.tell(s.edit({})), u"no_lines@lines"_s);
    QVERIFY(s.ask(CancelLines{{{idOf(1), 4}}, u"no"_s}));
    QCOMPARE(s.tell(s.edit({s.draft(1, u"A"_s, 4)})), u"nothing_left@lines"_s);
}

void TestEditOrder::refusesAnOrderThatChangedMeanwhile()
{
    OrderShop s;
    s.place();
    EditOrder edit;
    edit.shippingMinor = 1;
    QCOMPARE(s.tell(edit, 1), u"version_conflict@base_version"_s);
    QCOMPARE(s.tell(edit, 2), u"order.updated"_s);
}

QTEST_GUILESS_MAIN(TestEditOrder)
#include "test_edit_order.moc"
