// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/domain/order_shop.h"

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestShipOrder : public QObject {
    Q_OBJECT

private slots:
    void shipsAPartAndThenTheRest();
    void refusesHeldAndCanceledOrders();
    void saysEverythingThatIsWrongAtOnce();
    void shipsABackorderOnlyAsFarAsStockGoes();
    void neverTakesWhatOthersHaveReserved();
    void refusesWhatACountDidNotFind();
    void deliversPartsAndThenTheOrder();
    void reservesABackorderWhenStockArrives();
};

void TestShipOrder::shipsAPartAndThenTheRest()
{
    OrderShop s;
    s.place();
    QCOMPARE(s.tell(s.ship(100, {{idOf(1), 3}})), u"order.shipped"_s);
    QCOMPARE(s.status(), u"partially_shipped"_s);
    QVERIFY(!std::get<OrderShipped>(s.shop.eventsOf(s.orderId).back().body).isFinal);
    QCOMPARE(s.stock(u"A"_s), u"7/1"_s);
    QCOMPARE(s.tell(s.ship(101)), u"order.shipped"_s);
    QVERIFY(std::get<OrderShipped>(s.shop.eventsOf(s.orderId).back().body).isFinal);
    QCOMPARE(s.status(), u"shipped"_s);
    QCOMPARE(s.stock(u"A"_s), u"6/0"_s);
    QCOMPARE(s.stock(u"B"_s), u"2/0"_s);
    QCOMPARE(s.tell(s.ship(102)), u"nothing_open@"_s);
}

void TestShipOrder::refusesHeldAndCanceledOrders()
{
    OrderShop s;
    s.place();
    QVERIFY(s.ask(HoldOrder{u"fraud"_s}));
    const auto refused = s.ask(s.ship(100));
    QCOMPARE(refused.error()[0].sentence, u"Order K3F-00001 is on hold (fraud). Release it before it ships."_s);
    QVERIFY(s.ask(CancelOrder{u"no"_s}));
    QCOMPARE(s.tell(s.ship(100)), u"order_canceled@ on_hold@"_s);
}

void TestShipOrder::saysEverythingThatIsWrongAtOnce()
{
    OrderShop s;
    s.place();
    ShipOrder ship = s.ship(0, {{idOf(1), 5}, {idOf(1), 1}, {idOf(9), 1}, {idOf(2), -1}});
    ship.shipmentId = {};
    ship.parcels = {{-1, QString(51, u'x')}};
    ship.carrier = QString(501, u'x');
    QCOMPARE(s.tell(ship), u"shipment_exists@shipment_id too_long@carrier invalid_weight@parcels[0].weight "
                           "too_long@parcels[0].size over_open@lines[0].quantity repeated_line@lines[1].id "
                           "unknown_line@lines[2].id invalid_quantity@lines[3].quantity"_s);
    QVERIFY(s.ask(s.ship(100, {{idOf(1), 1}})));
    QCOMPARE(s.tell(s.ship(100)), u"shipment_exists@shipment_id"_s);
}

void TestShipOrder::shipsABackorderOnlyAsFarAsStockGoes()
{
    OrderShop s;
    QVERIFY(s.ask(s.create({s.draft(1, u"B"_s, 6)}, true)));
    QCOMPARE(s.tell(s.ship(100)), u"insufficient_stock@lines[0].quantity"_s);
    QCOMPARE(s.tell(s.ship(100, {{idOf(1), 4}})), u"order.shipped"_s);
    QCOMPARE(s.stock(u"B"_s), u"0/0"_s);
    QVERIFY(s.ask(AdjustStock{{u"B"_s, u"main"_s}, StockChange::Receive, 5, {}}));
    QCOMPARE(s.tell(s.ship(101)), u"order.shipped"_s);
    QCOMPARE(s.stock(u"B"_s), u"3/0"_s);
}

void TestShipOrder::neverTakesWhatOthersHaveReserved()
{
    OrderShop s;
    s.place();
    s.orderId = idOf(1'001);
    QVERIFY(s.ask(s.create({s.draft(3, u"A"_s, 8)}, true)));
    QCOMPARE(s.tell(s.ship(100)), u"insufficient_stock@lines[0].quantity"_s);
    QCOMPARE(s.tell(s.ship(100, {{idOf(3), 6}})), u"order.shipped"_s);
    QCOMPARE(s.stock(u"A"_s), u"4/4"_s);
}

void TestShipOrder::refusesWhatACountDidNotFind()
{
    OrderShop s;
    s.place();
    QVERIFY(s.ask(AdjustStock{{u"A"_s, u"main"_s}, StockChange::Count, 3, {}}));
    QCOMPARE(s.tell(s.ship(100)), u"insufficient_stock@lines[0].quantity"_s);
    QCOMPARE(s.tell(s.ship(100, {{idOf(1), 3}})), u"order.shipped"_s);
    QCOMPARE(s.stock(u"A"_s), u"0/1"_s);
}

void TestShipOrder::deliversPartsAndThenTheOrder()
{
    OrderShop s;
    s.place();
    QCOMPARE(s.tell(DeliverShipment{idOf(100)}), u"unknown_shipment@shipment_id"_s);
    QVERIFY(s.ask(s.ship(100, {{idOf(1), 4}})));
    QCOMPARE(s.tell(DeliverShipment{idOf(100)}), u"order.updated"_s);
    QCOMPARE(s.status(), u"partially_shipped"_s);
    QCOMPARE(s.tell(DeliverShipment{idOf(100)}), u"already_delivered@shipment_id"_s);
    QVERIFY(s.ask(s.ship(101)));
    QCOMPARE(s.status(), u"shipped"_s);
    QCOMPARE(s.tell(DeliverShipment{idOf(101)}), u"order.delivered"_s);
    QCOMPARE(s.status(), u"delivered"_s);
}

void TestShipOrder::reservesABackorderWhenStockArrives()
{
    OrderShop s;
    QVERIFY(s.ask(s.create({s.draft(1, u"B"_s, 9)}, true)));
    QCOMPARE(s.tell(ReserveBackorder{}), QString());
    QVERIFY(s.ask(AdjustStock{{u"B"_s, u"main"_s}, StockChange::Receive, 3, {}}));
    QCOMPARE(s.tell(ReserveBackorder{}), u"inventory.reserved"_s);
    QCOMPARE(s.line(1).backordered(), 2);
    QCOMPARE(s.stock(u"B"_s), u"7/7"_s);
}

QTEST_GUILESS_MAIN(TestShipOrder)
#include "test_ship_order.moc"
