// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/decimal_text.h"
#include "services/wire/moment_text.h"

#include <QTest>

using namespace docket;
using namespace docket::wire;
using namespace Qt::StringLiterals;

class TestCellTexts : public QObject {
    Q_OBJECT

private slots:
    void readsDecimalsExactly_data();
    void readsDecimalsExactly();
    void refusesWhatIsNoPlainNumber_data();
    void refusesWhatIsNoPlainNumber();
    void readsWholeNumbers();
    void readsIsoDates_data();
    void readsIsoDates();
    void readsDatesByFormat_data();
    void readsDatesByFormat();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void explainsTheWordNull();
    void refusesFormatsThatMeanNothing();
    void turnsMomentsIntoInstants();
};

void TestCellTexts::readsDecimalsExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("sign");
    QTest::addColumn<qint64>("unscaled");
    QTest::addColumn<int>("scale");
    const auto row = [](const QString &text, QChar sign, qint64 unscaled, int scale) {
        QTest::newRow((text + u' ' + sign).toUtf8().constData()) << text << sign << unscaled << scale;
    };
    row(u"14.00"_s, u'.', 1400, 2);
    row(u"-0.5"_s, u'.', -5, 1);
    row(u"\u22127"_s, u'.', -7, 0);
    row(u"+7"_s, u'.', 7, 0);
    row(u" 007 "_s, u'.', 7, 0);
    row(u"12,5"_s, u',', 125, 1);
    row(u"1.234,50"_s, u',', 123450, 2);
    row(u"1,234.50"_s, u'.', 123450, 2);
    row(u"1,234,567"_s, u'.', 1234567, 0);
    row(u"1 234,5"_s, u',', 12345, 1);
    row(u"1\u00a0234"_s, u',', 1234, 0);
    row(u"1\u202f234\u202f567,8"_s, u',', 12345678, 1);
    row(u"1'234.50"_s, u'.', 123450, 2);
    row(u"999999999999999999"_s, u'.', 999999999999999999, 0);
    row(u"0.000000000000000001"_s, u'.', 1, 18);
}

void TestCellTexts::readsDecimalsExactly()
{
    QFETCH(QString, text);
    QFETCH(QChar, sign);
    QFETCH(qint64, unscaled);
    QFETCH(int, scale);
    const auto read = readDecimal(text, sign);
    QVERIFY(read);
    QCOMPARE(*read, (Decimal{unscaled, scale}));
}

void TestCellTexts::refusesWhatIsNoPlainNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("sign");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &text, QChar sign, const QString &code, const QString &says) {
        QTest::newRow((text + u' ' + sign).toUtf8().constData()) << text << sign << code << says;
    };
    row(u"1,234"_s, u'.', u"ambiguous_number"_s, u"thousands or decimals"_s);
    row(u"1.234"_s, u',', u"ambiguous_number"_s, u"thousands or decimals"_s);
    row(u"12,5"_s, u'.', u"not_a_number"_s, u"decimal sign \".\""_s);
    row(u"12.50"_s, u',', u"not_a_number"_s, u"decimal sign \",\""_s);
    row(u"1,23,456.0"_s, u'.', u"not_a_number"_s, u""_s);
    row(u"1234,567.0"_s, u'.', u"not_a_number"_s, u""_s);
    row(u"1 234'567"_s, u'.', u"not_a_number"_s, u""_s);
    row(u"1.2.3"_s, u'.', u"not_a_number"_s, u""_s);
    row(u"$5"_s, u'.', u"not_a_number"_s, u"currency sign"_s);
    row(u"5 €"_s, u'.', u"not_a_number"_s, u"currency sign"_s);
    row(u"15%"_s, u'.', u"not_a_number"_s, u"0.15"_s);
    row(u"1.5E+05"_s, u'.', u"not_a_number"_s, u"spreadsheet"_s);
    row(u"NULL"_s, u'.', u"not_a_number"_s, u"word NULL"_s);
    row(u"(5)"_s, u'.', u"not_a_number"_s, u""_s);
    row(u"5."_s, u'.', u"not_a_number"_s, u""_s);
    row(u".5"_s, u'.', u"not_a_number"_s, u""_s);
    row(u"--5"_s, u'.', u"not_a_number"_s, u""_s);
    row(u"-"_s, u'.', u"not_a_number"_s, u""_s);
    row(u"\u0661\u0662"_s, u'.', u"not_a_number"_s, u""_s);
    row(u"1000000000000000000"_s, u'.', u"number_too_large"_s, u"18 digits"_s);
    row(u"0.0000000000000000001"_s, u'.', u"number_too_large"_s, u"18 digits"_s);
}

void TestCellTexts::refusesWhatIsNoPlainNumber()
{
    QFETCH(QString, text);
    QFETCH(QChar, sign);
    QFETCH(QString, code);
    QFETCH(QString, says);
    const auto read = readDecimal(text, sign);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY2(read.error().clause.contains(says), qPrintable(read.error().clause));
}

void TestCellTexts::readsWholeNumbers()
{
    QCOMPARE(readCount(u"12", u'.').value_or(-1), 12);
    QCOMPARE(readCount(u"12.0", u'.').value_or(-1), 12);
    QCOMPARE(readCount(u"12,00", u',').value_or(-1), 12);
    QCOMPARE(readCount(u"0", u'.').value_or(-1), 0);
    QCOMPARE(readCount(u"1.5", u'.').error().code, u"not_whole"_s);
    QCOMPARE(readCount(u"-1", u'.').error().code, u"negative"_s);
    QCOMPARE(readCount(u"x", u'.').error().code, u"not_a_number"_s);
}

void TestCellTexts::readsIsoDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("offset"); // seconds; -1 for none
    const auto row = [](const char *text, QTime time, int offset) {
        QTest::newRow(text) << QString::fromLatin1(text) << time << offset;
    };
    row("2024-02-29", {}, -1);
    row("2024-02-29T09:14", {9, 14}, -1);
    row("2024-02-29 09:14:03", {9, 14, 3}, -1);
    row("2024-02-29 00:00:00.000", {0, 0}, -1);
    row("2024-02-29T09:14:03.5Z", {9, 14, 3, 500}, 0);
    row("2024-02-29T09:14:03.123456+01:00", {9, 14, 3, 123}, 3600);
    row("2024-02-29 09:14:03 -0500", {9, 14, 3}, -18000);
    row("2024-02-29T09:14:03+05", {9, 14, 3}, 18000);
    row("2024-02-29 09:14:03 UTC", {9, 14, 3}, 0);
}

void TestCellTexts::readsIsoDates()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QFETCH(int, offset);
    const auto read = MomentFormat().read(text);
    QVERIFY(read);
    QCOMPARE(read->date, QDate(2024, 2, 29));
    QCOMPARE(read->time.value_or(QTime()), time);
    QCOMPARE(read->utcOffsetSeconds.value_or(-1), offset);
}

void TestCellTexts::readsDatesByFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    const auto row = [](const char *format, const char *text, QTime time) {
        QTest::newRow(format) << QString::fromLatin1(format) << QString::fromLatin1(text) << time;
    };
    row("yyyy-MM-dd HH:mm:ss ZZZ", "2024-01-05 09:14:03 -0500", {9, 14, 3});
    row("dd.MM.yyyy", "05.01.2024", {});
    row("d.M.yyyy", "5.1.2024", {});
    row("d/M/yy", "05/01/24", {});
    row("MM/dd/yyyy hh:mm AP", "01/05/2024 12:30 am", {0, 30});
    row("M/d/yyyy h:mm ap", "1/5/2024 1:05 PM", {13, 5});
    row("MMMM d, yyyy", "january 5, 2024", {});
    row("dd-MMM-yyyy 'at' HH:mm:ss.zzz", "05-Jan-2024 at 23:59:59.250", {23, 59, 59, 250});
    row("yyyyMMdd", "20240105", {});
}

void TestCellTexts::readsDatesByFormat()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(QTime, time);
    const auto compiled = MomentFormat::compile(format);
    QVERIFY(compiled);
    const auto read = compiled->read(text);
    QVERIFY(read);
    QCOMPARE(read->date, QDate(2024, 1, 5));
    QCOMPARE(read->time.value_or(QTime()), time);
}

void TestCellTexts::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *format, const char *text, const char *code) {
        QTest::newRow(qPrintable(QString::fromLatin1(format) + u' ' + QString::fromLatin1(text)))
            << QString::fromLatin1(format) << QString::fromLatin1(text) << QString::fromLatin1(code);
    };
    row("", "2024-02-30", "impossible_date");
    row("", "2023-02-29", "impossible_date");
    row("", "2024-13-01", "impossible_date");
    row("", "2024-01-01 24:00", "impossible_date");
    row("", "2024-01-01 10:61", "impossible_date");
    row("", "1899-12-31", "date_out_of_range");
    row("", "2201-01-01", "date_out_of_range");
    row("", "0000-00-00", "impossible_date");
    row("", "05.01.2024", "not_a_date");
    row("", "2024-1-5", "not_a_date");
    row("", "2024-01-05x", "not_a_date");
    row("", "2024-01-05 10:00 +99:00", "not_a_date");
    row("", "45296", "not_a_date");
    row("dd.MM.yyyy", "31.02.2024", "impossible_date");
    row("dd.MM.yyyy", "2024-01-05", "not_a_date");
    row("dd.MM.yyyy", "05.01.2024 10:00", "not_a_date");
    row("dd.MM.yyyy", "05.01.", "not_a_date");
    row("h:mm AP d.M.yyyy", "13:00 PM 1.1.2024", "impossible_date");
}

void TestCellTexts::refusesWhatIsNoDate()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(QString, code);
    const MomentFormat reader = format.isEmpty() ? MomentFormat() : *MomentFormat::compile(format);
    const auto read = reader.read(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void TestCellTexts::explainsTheWordNull()
{
    const auto read = MomentFormat().read(u"NULL");
    QVERIFY(!read);
    QVERIFY(read.error().clause.contains(u"word NULL"_s));
}

void TestCellTexts::refusesFormatsThatMeanNothing()
{
    QCOMPARE(MomentFormat::compile(u"YYYY-MM-DD"_s).error().code, u"unknown_date_letter"_s);
    QVERIFY(MomentFormat::compile(u"YYYY-MM-DD"_s).error().sentence.contains(u"\"YYYY\""_s));
    QCOMPARE(MomentFormat::compile(u"yyyy-MM-ddTHH:mm"_s).error().code, u"unknown_date_letter"_s);
    QVERIFY(MomentFormat::compile(u"yyyy-MM-dd'T'HH:mm"_s));
    QCOMPARE(MomentFormat::compile(u"MM/yyyy"_s).error().code, u"incomplete_date_format"_s);
    QCOMPARE(MomentFormat::compile(u""_s).error().code, u"incomplete_date_format"_s);
}

void TestCellTexts::turnsMomentsIntoInstants()
{
    const QTimeZone berlin("Europe/Berlin");
    const auto millisecondsOf = [&](const char16_t *text) {
        return domain::toMilliseconds(MomentFormat().read(text)->instant(berlin));
    };
    QCOMPARE(millisecondsOf(u"1970-01-02"), 23 * 3600 * 1000);
    QCOMPARE(millisecondsOf(u"1970-01-01T01:00:00.250"), 250);
    QCOMPARE(millisecondsOf(u"1970-01-01T00:00:01Z"), 1000);
    QCOMPARE(millisecondsOf(u"1970-01-01T00:00:00-01:00"), 3600 * 1000);
}

QTEST_GUILESS_MAIN(TestCellTexts)
#include "test_cell_texts.moc"
