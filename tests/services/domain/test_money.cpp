// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop_fixture.h"

#include <QTest>

#include <limits>

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void knowsTheDecimalsOfACurrency_data();
    void knowsTheDecimalsOfACurrency();
    void refusesWhatIsNoCurrency();
    void readsPlainDecimals_data();
    void readsPlainDecimals();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void writesAllDecimalsOfTheCurrency();
    void addsAndSubtractsInOneCurrencyOnly();
    void refusesSumsThatOverflow();
    void roundsHalfUp_data();
    void roundsHalfUp();
    void refusesProductsThatOverflow();
    void readsAndWritesRates();
};

void TestMoney::knowsTheDecimalsOfACurrency_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("decimals");
    QTest::newRow("two") << u"EUR"_s << 2;
    QTest::newRow("none") << u"JPY"_s << 0;
    QTest::newRow("three") << u"KWD"_s << 3;
    QTest::newRow("first of the list") << u"AED"_s << 2;
    QTest::newRow("last of the list") << u"ZWG"_s << 2;
    QTest::newRow("across a line of the list") << u"CUP"_s << 2;
}

void TestMoney::knowsTheDecimalsOfACurrency()
{
    QFETCH(const QString, code);
    QFETCH(const int, decimals);
    const auto currency = Currency::fromCode(code);
    QVERIFY(currency);
    QCOMPARE(currency->code(), code);
    QCOMPARE(currency->decimals(), decimals);
    QCOMPARE(QString::number(currency->minorPerMajor()).size(), decimals + 1);
}

void TestMoney::refusesWhatIsNoCurrency()
{
    for (const QString &code : {u"eur"_s, u"EU"_s, u"EURO"_s, u"XXX"_s, u"UR "_s, u""_s, u"ÄÖÜ"_s})
        QVERIFY2(!Currency::fromCode(code), qPrintable(code));
    QVERIFY(!Currency().isValid());
    QVERIFY(Currency().code().isEmpty());
}

void TestMoney::readsPlainDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("cents") << u"12.50"_s << u"EUR"_s << qint64(1'250);
    QTest::newRow("one decimal") << u"12.5"_s << u"EUR"_s << qint64(1'250);
    QTest::newRow("whole") << u"12"_s << u"EUR"_s << qint64(1'200);
    QTest::newRow("negative") << u"-0.01"_s << u"EUR"_s << qint64(-1);
    QTest::newRow("more zeros than decimals") << u"1.0000"_s << u"EUR"_s << qint64(100);
    QTest::newRow("nothing before the point") << u".5"_s << u"EUR"_s << qint64(50);
    QTest::newRow("only zeros behind the point") << u".00"_s << u"EUR"_s << qint64(0);
    QTest::newRow("no decimals") << u"1500"_s << u"JPY"_s << qint64(1'500);
    QTest::newRow("no decimals, zeros") << u"1500.00"_s << u"JPY"_s << qint64(1'500);
    QTest::newRow("three decimals") << u"1.234"_s << u"KWD"_s << qint64(1'234);
    QTest::newRow("largest") << u"9999999999999.99"_s << u"EUR"_s << qint64(999'999'999'999'999);
}

void TestMoney::readsPlainDecimals()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QFETCH(const qint64, minor);
    const Currency currency = *Currency::fromCode(code);
    const auto money = moneyFromDecimal(text, currency);
    QVERIFY(money);
    QCOMPARE(money->minor, minor);
    QCOMPARE(*moneyFromDecimal(toDecimal(*money), currency), *money);
}

void TestMoney::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const QString &text : {u""_s, u"-"_s, u"."_s, u"1,50"_s, u"1 000"_s, u"1.2.3"_s, u"abc"_s, u"1e3"_s, u"--1"_s,
                                u"٣"_s, u"0.001"_s, u"NaN"_s})
        QTest::newRow(qPrintable(text)) << text << u"invalid_amount"_s;
    QTest::newRow("16 digits") << u"10000000000000.00"_s << u"amount_too_large"_s;
    QTest::newRow("29 digits") << u"99999999999999999999999999999"_s << u"amount_too_large"_s;
}

void TestMoney::refusesWhatIsNoAmount()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    const auto money = moneyFromDecimal(text, euro());
    QVERIFY(!money);
    QCOMPARE(money.error().code, code);
    QVERIFY(money.error().sentence.endsWith(u'.'));
}

void TestMoney::writesAllDecimalsOfTheCurrency()
{
    QCOMPARE(toDecimal(eur(-1'250)), u"-12.50"_s);
    QCOMPARE(toDecimal(eur(5)), u"0.05"_s);
    QCOMPARE(toDecimal(eur(0)), u"0.00"_s);
    QCOMPARE(toDecimal(Money{7, *Currency::fromCode(u"JPY")}), u"7"_s);
    QCOMPARE(toDecimal(Money{7, *Currency::fromCode(u"BHD")}), u"0.007"_s);
    QCOMPARE(toDecimal(eur(std::numeric_limits<qint64>::min())), u"-92233720368547758.08"_s);
}

void TestMoney::addsAndSubtractsInOneCurrencyOnly()
{
    QCOMPARE(*add(eur(150), eur(-50)), eur(100));
    QCOMPARE(*subtract(eur(150), eur(50)), eur(100));
    QCOMPARE(add(eur(1), Money{1, dollar()}).error().code, u"currency_mismatch"_s);
    QCOMPARE(subtract(eur(1), Money{1, dollar()}).error().code, u"currency_mismatch"_s);
}

void TestMoney::refusesSumsThatOverflow()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(add(eur(most), eur(1)).error().code, u"amount_too_large"_s);
    QCOMPARE(subtract(eur(-most), eur(2)).error().code, u"amount_too_large"_s);
}

void TestMoney::roundsHalfUp_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("rounded");
    QTest::newRow("just below the half") << qint64(1) << qint64(499'999) << qint64(0);
    QTest::newRow("the half goes up") << qint64(1) << qint64(500'000) << qint64(1);
    QTest::newRow("an even half goes up too") << qint64(5) << qint64(500'000) << qint64(3);
    QTest::newRow("negative, away from zero") << qint64(-5) << qint64(500'000) << qint64(-3);
    QTest::newRow("exact") << qint64(200) << qint64(190'000) << qint64(38);
}

void TestMoney::roundsHalfUp()
{
    QFETCH(const qint64, amount);
    QFETCH(const qint64, numerator);
    QFETCH(const qint64, rounded);
    QCOMPARE(mulDivHalfUp(amount, 1, numerator, Rate::one), std::optional<qint64>(rounded));
}

void TestMoney::refusesProductsThatOverflow()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(!mulDivHalfUp(most, most, Rate::one, Rate::one));
    QVERIFY(!mulDivHalfUp(-most, most, Rate::one, Rate::one));
    QVERIFY(!mulDivHalfUp(1'000'000'000'000'000, 1, Rate::one, Rate::one));
    QCOMPARE(mulDivHalfUp(999'999'999'999'999, 1'000'000, 1, 1'000'000), std::optional<qint64>(999'999'999'999'999));
}

void TestMoney::readsAndWritesRates()
{
    QCOMPARE(rateFromDecimal(u"0.15")->millionths, 150'000);
    QCOMPARE(rateFromDecimal(u"1")->millionths, Rate::one);
    QCOMPARE(rateFromDecimal(u"0.05000000074505806")->millionths, 50'000);
    QCOMPARE(rateFromDecimal(u"0.0000005")->millionths, 1);
    QCOMPARE(rateFromDecimal(u"0.00000049")->millionths, 0);
    for (const QString &text : {u"-0.1"_s, u"x"_s, u""_s, u"99999999"_s})
        QCOMPARE(rateFromDecimal(text).error().code, u"invalid_rate"_s);
    QCOMPARE(toDecimal(Rate{150'000}), u"0.15"_s);
    QCOMPARE(toDecimal(Rate{0}), u"0"_s);
    QCOMPARE(toDecimal(Rate{10'000'000}), u"10"_s);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "test_money.moc"
