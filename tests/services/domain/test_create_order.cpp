// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/domain/order_shop.h"

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestCreateOrder : public QObject {
    Q_OBJECT

private slots:
    void placesAnOrderAndReservesStock();
    void leavesOpenWhatIsShortWhenBackorderIsAllowed();
    void refusesWhatIsShortOtherwise();
    void neverBackordersADiscontinuedProduct();
    void saysEverythingThatIsWrongAtOnce();
    void refusesAmountsBeyondFifteenDigits();
    void keepsOneCurrency();
    void needsLinesACustomerAndAFreshId();
};

void TestCreateOrder::placesAnOrderAndReservesStock()
{
    OrderShop s;
    QCOMPARE(s.tell(s.create({s.draft(1, u"A"_s, 4), s.draft(2, u"B"_s, 2)})), u"order.created inventory.reserved"_s);
    const Order order = s.order();
    QCOMPARE(order.id, s.orderId);
    QCOMPARE(order.number, u"K3F-00001"_s);
    QCOMPARE(order.customer, snapshotOf(customer(u"C1"_s)));
    QCOMPARE(order.shipTo, customer(u"C1"_s).addresses.front());
    QCOMPARE(order.language, u"en"_s);
    QCOMPARE(order.version, 2);
    QCOMPARE(s.status(), u"placed"_s);
    QCOMPARE(s.line(1).unitPrice, eur(1'000));
    QCOMPARE(s.line(2).taxRate, Rate{200'000});
    QCOMPARE(s.line(2).name, u"Product B"_s);
    QCOMPARE(s.line(1).reserved, 4);
    QCOMPARE(s.stock(u"A"_s), u"10/4"_s);
    QCOMPARE(s.stock(u"B"_s), u"4/2"_s);
}

void TestCreateOrder::leavesOpenWhatIsShortWhenBackorderIsAllowed()
{
    OrderShop s;
    QCOMPARE(s.tell(s.create({s.draft(1, u"B"_s, 6), s.draft(2, u"C"_s, 1)}, true)),
             u"order.created inventory.reserved"_s);
    QCOMPARE(s.line(1).backordered(), 2);
    QCOMPARE(s.line(2).backordered(), 1);
    QCOMPARE(s.stock(u"B"_s), u"4/4"_s);
}

void TestCreateOrder::refusesWhatIsShortOtherwise()
{
    OrderShop s;
    const auto refused = s.ask(s.create({s.draft(1, u"A"_s, 7), s.draft(2, u"A"_s, 5)}));
    QVERIFY(!refused);
    const QString sentence =
        u"There is too little of A. Wanted: 5, available at main: 3. Order fewer, or allow a backorder."_s;
    QCOMPARE(
        refused.error(),
        (Rejection{{u"insufficient_stock"_s, u"lines[1].quantity"_s, sentence, {u"A"_s, u"5"_s, u"3"_s, u"main"_s}}}));
    QVERIFY(!s.shop.order(s.orderId));
    QCOMPARE(s.stock(u"A"_s), u"10/0"_s);
}

void TestCreateOrder::neverBackordersADiscontinuedProduct()
{
    OrderShop s;
    Product last = product(u"B"_s, 250);
    last.discontinued = true;
    s.shop.add(last);
    QCOMPARE(s.tell(s.create({s.draft(1, u"B"_s, 5)}, true)), u"insufficient_stock@lines[0].quantity"_s);
    QCOMPARE(s.tell(s.create({s.draft(1, u"B"_s, 4)}, true)), u"order.created inventory.reserved"_s);
}

void TestCreateOrder::saysEverythingThatIsWrongAtOnce()
{
    OrderShop s;
    CreateOrder create;
    create.customerId = u"nobody"_s;
    create.shippingMinor = -1;
    create.tags = QStringList{QString(51, u'x')};
    create.note = QString(10'001, u'x');
    create.requiredOn = QDate(1, 1, 1);
    create.shipTo = Address{{}, {}, QString(501, u'x'), {}, {}, {}};
    LineDraft line = s.draft(1, u"NONE"_s, 0);
    line.discount = {Rate::one + 1};
    line.taxRate = Rate{-1};
    line.unitPrice = eur(-1);
    create.lines = {line, s.draft(1, {}, 1'000'001)};
    QCOMPARE(s.tell(create),
             u"unknown_customer@customer_id invalid_currency@currency number_missing@number invalid_shipping@shipping "
             "too_long@tags[0] too_long@note invalid_date@required_on too_long@ship_to.city "
             "unknown_product@lines[0].sku invalid_quantity@lines[0].quantity invalid_discount@lines[0].discount "
             "invalid_tax_rate@lines[0].tax_rate invalid_price@lines[0].unit_price repeated_line@lines[1].id "
             "sku_missing@lines[1].sku invalid_quantity@lines[1].quantity"_s);
}

void TestCreateOrder::refusesAmountsBeyondFifteenDigits()
{
    OrderShop s;
    CreateOrder create = s.create({s.draft(1, u"A"_s, 1)});
    create.shippingMinor = std::numeric_limits<qint64>::max();
    QCOMPARE(s.tell(create), u"amount_too_large@shipping"_s);
    create.shippingMinor = largestMinor;
    QCOMPARE(s.tell(create), u"amount_too_large@lines"_s);
    create.shippingMinor = 0;
    create.lines[0].unitPrice = eur(largestMinor + 1);
    create.lines[0].discount = {Rate::one};
    QCOMPARE(s.tell(create), u"amount_too_large@lines[0].unit_price"_s);
}

void TestCreateOrder::keepsOneCurrency()
{
    OrderShop s;
    CreateOrder create = s.create({s.draft(1, u"A"_s, 1)});
    create.currency = dollar();
    QCOMPARE(s.tell(create), u"currency_mismatch@lines[0].unit_price"_s);
    create.lines[0].unitPrice = Money{900, dollar()};
    QCOMPARE(s.tell(create), u"order.created inventory.reserved"_s);
}

void TestCreateOrder::needsLinesACustomerAndAFreshId()
{
    OrderShop s;
    CreateOrder create = s.create({});
    create.customerId.clear();
    QCOMPARE(s.tell(create), u"customer_missing@customer_id no_lines@lines"_s);
    s.place();
    QCOMPARE(s.tell(s.create({s.draft(1, u"A"_s, 1)})), u"order_exists@id"_s);
}

QTEST_GUILESS_MAIN(TestCreateOrder)
#include "test_create_order.moc"
