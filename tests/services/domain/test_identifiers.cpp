// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop_fixture.h"

#include "services/domain/identifiers.h"

#include <QTest>

#include <set>

using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestIdentifiers : public QObject {
    Q_OBJECT

private slots:
    void anIdIsAVersionSevenUuidOfItsMillisecond();
    void idsGrowWithinAMillisecondAndWhenTheClockGoesBack();
    void theSameSeedGivesTheSameIds();
    void twoSourcesDiffer();
    void deviceCodesAreThreeLettersOrDigits();
    void orderNumbersHaveFiveDigitsAtLeast();
    void instantsAreWrittenInUtcAndReadBack();
};

void TestIdentifiers::anIdIsAVersionSevenUuidOfItsMillisecond()
{
    const QUuid id = IdSource(1).next(minute(0));
    QCOMPARE(id.variant(), QUuid::DCE);
    const QByteArray bytes = id.toRfc4122();
    QCOMPARE(static_cast<quint8>(bytes[6]) >> 4U, 7U);
    qint64 milliseconds = 0;
    for (int i = 0; i < 6; ++i)
        milliseconds = milliseconds * 256 + static_cast<quint8>(bytes[i]);
    QCOMPARE(milliseconds, toMilliseconds(minute(0)));
}

void TestIdentifiers::idsGrowWithinAMillisecondAndWhenTheClockGoesBack()
{
    IdSource ids(2);
    QByteArray last = ids.next(minute(10)).toRfc4122();
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray next = ids.next(i < 10'000 ? minute(10) : minute(5)).toRfc4122();
        QVERIFY(next > last);
        QCOMPARE(static_cast<quint8>(next[6]) >> 4U, 7U);
        last = next;
    }
}

void TestIdentifiers::theSameSeedGivesTheSameIds()
{
    IdSource first(3);
    IdSource second(3);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(first.next(minute(i)), second.next(minute(i)));
}

void TestIdentifiers::twoSourcesDiffer()
{
    QVERIFY(IdSource().next(minute(0)) != IdSource().next(minute(0)));
    QVERIFY(IdSource(1).next(minute(0)) != IdSource(2).next(minute(0)));
}

void TestIdentifiers::deviceCodesAreThreeLettersOrDigits()
{
    for (const QString &code : {u"K3F"_s, u"000"_s, u"ABC"_s})
        QVERIFY(isDeviceCode(code));
    for (const QString &code : {u"k3f"_s, u"K3"_s, u"K3F4"_s, u"K-F"_s, u"ÄBC"_s, u""_s})
        QVERIFY2(!isDeviceCode(code), qPrintable(code));
    std::set<QString> codes;
    for (int i = 0; i < 100; ++i) {
        const QString code = randomDeviceCode();
        QVERIFY(isDeviceCode(code));
        QVERIFY(!code.contains(u'I') && !code.contains(u'O'));
        codes.insert(code);
    }
    QVERIFY(codes.size() > 50);
}

void TestIdentifiers::orderNumbersHaveFiveDigitsAtLeast()
{
    QCOMPARE(orderNumber(u"K3F", 42), u"K3F-00042"_s);
    QCOMPARE(orderNumber(u"K3F", 1'234'567), u"K3F-1234567"_s);
}

void TestIdentifiers::instantsAreWrittenInUtcAndReadBack()
{
    QCOMPARE(toIso(minute(30)), u"2026-03-02T10:30:00Z"_s);
    QCOMPARE(fromIso(u"2026-03-02T10:30:00Z"), std::optional(minute(30)));
    QCOMPARE(fromIso(u"2026-03-02T12:30:00+02:00"), std::optional(minute(30)));
    const Instant precise = minute(0) + std::chrono::milliseconds{7};
    QCOMPARE(toIso(precise), u"2026-03-02T10:00:00.007Z"_s);
    QCOMPARE(fromIso(toIso(precise)), std::optional(precise));
    for (const QString &text : {u"2026-03-02T10:30:00"_s, u"2026-03-02"_s, u"yesterday"_s, u"2026-13-02T10:30:00Z"_s})
        QVERIFY2(!fromIso(text), qPrintable(text));
    const QTimeZone tokyo("Asia/Tokyo");
    QCOMPARE(dayOf(minute(14 * 60), tokyo), QDate(2026, 3, 3));
    QCOMPARE(startOfDay(QDate(2026, 3, 3), tokyo), minute(5 * 60));
}

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "test_identifiers.moc"
