// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop_fixture.h"

#include "services/domain/order.h"

#include <QTest>

#include <limits>

using namespace docket::domain;
using namespace docket::test;

namespace {

OrderLine line(qint64 price, qint64 quantity, qint64 discount = 0, qint64 tax = 0)
{
    OrderLine line;
    line.unitPrice = eur(price);
    line.quantity = quantity;
    line.discount = {discount};
    line.taxRate = {tax};
    return line;
}

Order orderOf(std::vector<OrderLine> lines, qint64 shipping = 0)
{
    Order order;
    order.currency = euro();
    order.lines = std::move(lines);
    order.shipping = eur(shipping);
    return order;
}

} // namespace

class TestTotals : public QObject {
    Q_OBJECT

private slots:
    void netIsPriceTimesQuantityLessDiscountRoundedOnce();
    void taxIsRoundedFromTheRoundedNet();
    void aKnownNetStands();
    void theTotalAddsNetsTaxesAndShipping();
    void canceledQuantitiesAreAShareOfNetAndTax();
    void thereAreNoneWhenAnAmountOverflows();
};

void TestTotals::netIsPriceTimesQuantityLessDiscountRoundedOnce()
{
    QCOMPARE(totalsOf(line(333, 3))->net, 999);
    QCOMPARE(totalsOf(line(1, 1, 500'000))->net, 1);     // 0.5 goes up
    QCOMPARE(totalsOf(line(333, 3, 150'000))->net, 849); // 849.15
    QCOMPARE(totalsOf(line(1'000, 2, Rate::one))->net, 0);
}

void TestTotals::taxIsRoundedFromTheRoundedNet()
{
    // 0.5 becomes 1 before tax: 0.5 of 1 is 1, where 0.5 of 0.5 would be 0.
    const auto amounts = totalsOf(line(1, 1, 500'000, 500'000));
    QCOMPARE(amounts->net, 1);
    QCOMPARE(amounts->tax, 1);
    QCOMPARE(totalsOf(line(1'050, 1, 0, 190'000))->tax, 200); // 199.5
}

void TestTotals::aKnownNetStands()
{
    OrderLine known = line(1'000, 2, 0, 100'000);
    known.fixedNet = 1'777;
    QCOMPARE(totalsOf(known)->net, 1'777);
    QCOMPARE(totalsOf(known)->tax, 178);
}

void TestTotals::theTotalAddsNetsTaxesAndShipping()
{
    const auto totals = totalsOf(orderOf({line(1'000, 2, 0, 190'000), line(250, 1)}, 490));
    QCOMPARE(*totals, (Totals{2'250, 380, 490, 3'120, 0}));
}

void TestTotals::canceledQuantitiesAreAShareOfNetAndTax()
{
    OrderLine part = line(100, 3, 0, 100'000);
    part.canceled = 1;
    const auto totals = totalsOf(orderOf({part}));
    QCOMPARE(totals->total, 330);
    QCOMPARE(totals->canceled, 110);
    part.fixedNet = 100;
    QCOMPARE(totalsOf(orderOf({part}))->canceled, 37); // a third of 110
}

void TestTotals::thereAreNoneWhenAnAmountOverflows()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(!totalsOf(line(most, 2)));
    QVERIFY(!totalsOf(orderOf({line(600'000'000'000'000, 1), line(600'000'000'000'000, 1)})));
    QVERIFY(!totalsOf(orderOf({line(1, 1)}, most)));
    QVERIFY(!totalsOf(orderOf({line(1, 1)}, 999'999'999'999'999)));
    OrderLine known = line(1, 1);
    known.fixedNet = most;
    QVERIFY(!totalsOf(known));
    QVERIFY(totalsOf(orderOf({line(1, 1)}, 999'999'999'999'998)));
}

QTEST_GUILESS_MAIN(TestTotals)
#include "test_totals.moc"
