// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/line_price.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace docket;
using exchange::readPrice;
using wire::Decimal;

namespace {

domain::Currency dollars()
{
    return *domain::Currency::fromCode(u"USD");
}

wire::ImportedLine row(qint64 quantity)
{
    wire::ImportedLine line;
    line.sku = u"A"_s;
    line.quantity = quantity;
    return line;
}

qint64 netOf(const exchange::LinePrice &price, qint64 quantity)
{
    domain::OrderLine line;
    line.unitPrice = price.unitPrice;
    line.quantity = quantity;
    line.discount = price.discount;
    line.fixedNet = price.fixedNet;
    return domain::totalsOf(line).value().net;
}

} // namespace

class TestLinePrice : public QObject {
    Q_OBJECT
private slots:
    void takesPriceAndDiscount();
    void keepsANetThatTheFormulaDoesNotGive();
    void dropsANetThatTheFormulaGives();
    void findsThePriceOfANetOnlyLine();
    void liftsAPriceThatWasRoundedDown();
    void takesADiscountAmountOffTheLine();
    void takesASubtotalThatDoesNotDivide();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
};

void TestLinePrice::takesPriceAndDiscount()
{
    wire::ImportedLine line = row(9);
    line.unitPrice = Decimal{186, 1};
    line.discount = Decimal{15, 2};
    const auto price = readPrice(line, dollars());
    QVERIFY(price.has_value());
    QCOMPARE(price->unitPrice.minor, 1860);
    QCOMPARE(price->discount.millionths, 150'000);
    QVERIFY(!price->fixedNet);
}

void TestLinePrice::keepsANetThatTheFormulaDoesNotGive()
{
    wire::ImportedLine line = row(3);
    line.unitPrice = Decimal{10, 0};
    line.net = Decimal{2899, 2};
    const auto price = readPrice(line, dollars());
    QVERIFY(price.has_value());
    QCOMPARE(price->unitPrice.minor, 1000);
    QCOMPARE(netOf(*price, 3), 2899);
}

void TestLinePrice::dropsANetThatTheFormulaGives()
{
    wire::ImportedLine line = row(3);
    line.unitPrice = Decimal{10, 0};
    line.discount = Decimal{1, 1};
    line.net = Decimal{27, 0};
    const auto price = readPrice(line, dollars());
    QVERIFY(price.has_value());
    QVERIFY(!price->fixedNet);
    QCOMPARE(price->discount.millionths, 100'000);
}

void TestLinePrice::findsThePriceOfANetOnlyLine()
{
    wire::ImportedLine line = row(3);
    line.net = Decimal{1000, 2};
    const auto price = readPrice(line, dollars());
    QVERIFY(price.has_value());
    QCOMPARE(price->unitPrice.minor, 334);
    QCOMPARE(netOf(*price, 3), 1000);
}

void TestLinePrice::liftsAPriceThatWasRoundedDown()
{
    wire::ImportedLine line = row(3);
    line.unitPrice = Decimal{333, 2};
    line.net = Decimal{10, 0};
    const auto price = readPrice(line, dollars());
    QVERIFY(price.has_value());
    QCOMPARE(price->unitPrice.minor, 334);
    QCOMPARE(netOf(*price, 3), 1000);
}

void TestLinePrice::takesADiscountAmountOffTheLine()
{
    wire::ImportedLine line = row(2);
    line.unitPrice = Decimal{20, 0};
    line.discountAmount = Decimal{5, 0};
    const auto price = readPrice(line, dollars());
    QVERIFY(price.has_value());
    QCOMPARE(price->unitPrice.minor, 2000);
    QCOMPARE(netOf(*price, 2), 3500);
}

void TestLinePrice::takesASubtotalThatDoesNotDivide()
{
    wire::ImportedLine line = row(3);
    line.subtotal = Decimal{10, 0};
    const auto price = readPrice(line, dollars());
    QVERIFY(price.has_value());
    QCOMPARE(netOf(*price, 3), 1000);
}

void TestLinePrice::refusesWhatCannotBe_data()
{
    QTest::addColumn<Decimal>("unitPrice");
    QTest::addColumn<Decimal>("net");
    QTest::addColumn<Decimal>("discountAmount");
    QTest::addColumn<QString>("code");
    const Decimal none{-1, 9};
    QTest::newRow("no price") << none << none << none << u"price_missing"_s;
    QTest::newRow("tenths of a cent") << Decimal{10001, 3} << none << none << u"too_many_decimals"_s;
    QTest::newRow("zeros behind the cent are fine, the net is not")
        << Decimal{10000, 3} << Decimal{31, 0} << none << u"net_above_price"_s;
    QTest::newRow("too large") << Decimal{999'999'999'999'999, 0} << none << none << u"amount_too_large"_s;
    QTest::newRow("discount above the price") << Decimal{1, 0} << none << Decimal{4, 0} << u"discount_above_price"_s;
}

void TestLinePrice::refusesWhatCannotBe()
{
    QFETCH(Decimal, unitPrice);
    QFETCH(Decimal, net);
    QFETCH(Decimal, discountAmount);
    QFETCH(QString, code);
    const auto given = [](const Decimal &d) { return d.scale == 9 ? std::nullopt : std::optional(d); };
    wire::ImportedLine line = row(3);
    line.unitPrice = given(unitPrice);
    line.net = given(net);
    line.discountAmount = given(discountAmount);
    const auto price = readPrice(line, dollars());
    QVERIFY(!price.has_value());
    QCOMPARE(price.error().front().code, code);
}

QTEST_GUILESS_MAIN(TestLinePrice)
#include "test_line_price.moc"
