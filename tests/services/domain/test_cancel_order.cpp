// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/domain/order_shop.h"

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestCancelOrder : public QObject {
    Q_OBJECT

private slots:
    void cancelsAllAndReleasesItsStock();
    void whatHasShippedStaysShipped();
    void cancelsPartsOfLines();
    void saysEverythingThatIsWrongAtOnce();
    void reinstatesAndReservesAgain();
    void doesNotReinstateWhenTheStockIsGone();
};

void TestCancelOrder::cancelsAllAndReleasesItsStock()
{
    OrderShop s;
    s.place();
    QCOMPARE(s.tell(CancelOrder{u"changed their mind"_s}), u"order.canceled inventory.released"_s);
    QCOMPARE(s.status(), u"canceled"_s);
    QCOMPARE(s.order().cancelReason, u"changed their mind"_s);
    QCOMPARE(s.stock(u"A"_s), u"10/0"_s);
    QCOMPARE(s.tell(CancelOrder{u"again"_s}), u"already_canceled@"_s);
}

void TestCancelOrder::whatHasShippedStaysShipped()
{
    OrderShop s;
    s.place();
    QVERIFY(s.ask(s.ship(100, {{idOf(1), 3}})));
    QCOMPARE(s.tell(CancelOrder{u"late"_s}), u"order.updated inventory.released"_s);
    QCOMPARE(s.status(), u"shipped"_s);
    QCOMPARE(s.line(1).shipped, 3);
    QCOMPARE(s.line(1).canceled, 1);
    QCOMPARE(s.tell(CancelOrder{u"again"_s}), u"nothing_open@"_s);
}

void TestCancelOrder::cancelsPartsOfLines()
{
    OrderShop s;
    s.place();
    QCOMPARE(s.tell(CancelLines{{{idOf(1), 3}}, u"too many"_s}), u"order.updated inventory.released"_s);
    QCOMPARE(s.line(1).open(), 1);
    QCOMPARE(s.stock(u"A"_s), u"10/1"_s);
    QCOMPARE(s.tell(CancelLines{{{idOf(1), 1}, {idOf(2), 2}}, u"all"_s}), u"order.canceled inventory.released"_s);
}

void TestCancelOrder::saysEverythingThatIsWrongAtOnce()
{
    OrderShop s;
    s.place();
    QCOMPARE(s.tell(CancelLines{{{idOf(1), 5}, {idOf(1), 1}, {idOf(9), 1}, {idOf(2), 0}}, u" "_s}),
             u"reason_missing@reason over_open@lines[0].quantity repeated_line@lines[1].id unknown_line@lines[2].id "
             "invalid_quantity@lines[3].quantity"_s);
    QCOMPARE(s.tell(CancelLines{{}, u"why"_s}), u"no_lines@lines"_s);
    QCOMPARE(s.tell(CancelOrder{}), u"reason_missing@reason"_s);
    s.orderId = idOf(5);
    QCOMPARE(s.tell(CancelOrder{u"why"_s}), u"unknown_order@order_id"_s);
}

void TestCancelOrder::reinstatesAndReservesAgain()
{
    OrderShop s;
    s.place();
    QCOMPARE(s.tell(ReinstateOrder{}), u"not_canceled@"_s);
    QVERIFY(s.ask(CancelOrder{u"no"_s}));
    QCOMPARE(s.tell(CancelOrder{}), u"already_canceled@"_s); // no reason is asked for any more
    QCOMPARE(s.tell(ReinstateOrder{}), u"order.updated inventory.reserved"_s);
    QCOMPARE(s.status(), u"placed"_s);
    QCOMPARE(s.order().cancelReason, QString());
    QCOMPARE(s.stock(u"A"_s), u"10/4"_s);
}

void TestCancelOrder::doesNotReinstateWhenTheStockIsGone()
{
    OrderShop s;
    s.place();
    QVERIFY(s.ask(CancelOrder{u"no"_s}));
    QVERIFY(s.ask(AdjustStock{{u"A"_s, u"main"_s}, StockChange::Count, 1, {}}));
    QCOMPARE(s.tell(ReinstateOrder{}), u"insufficient_stock@lines[0].quantity"_s);
    Product last = product(u"A"_s, 1'000);
    last.discontinued = true;
    s.shop.add(last);
    QCOMPARE(s.tell(ReinstateOrder{true}), u"insufficient_stock@lines[0].quantity"_s);
    s.shop.add(product(u"A"_s, 1'000));
    QCOMPARE(s.tell(ReinstateOrder{true}), u"order.updated inventory.reserved"_s);
    QCOMPARE(s.line(1).backordered(), 3);
}

QTEST_GUILESS_MAIN(TestCancelOrder)
#include "test_cancel_order.moc"
