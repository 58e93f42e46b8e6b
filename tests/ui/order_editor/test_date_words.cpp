// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/date_words.h"

#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

class TestDateWords : public QObject {
    Q_OBJECT

private slots:
    void readsDatesAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate none;
        QTest::newRow("today") << u"en_US"_s << u"today"_s << QDate(2026, 3, 2);
        QTest::newRow("tomorrow") << u"en_US"_s << u" Tomorrow "_s << QDate(2026, 3, 3);
        QTest::newRow("span") << u"en_US"_s << u"+3d"_s << QDate(2026, 3, 5);
        QTest::newRow("weeks") << u"en_US"_s << u"2w"_s << QDate(2026, 3, 16);
        QTest::newRow("weekday") << u"en_US"_s << u"friday"_s << QDate(2026, 3, 6);
        QTest::newRow("same weekday is the next one") << u"en_US"_s << u"mon"_s << QDate(2026, 3, 9);
        QTest::newRow("ISO") << u"de_DE"_s << u"2026-04-01"_s << QDate(2026, 4, 1);
        QTest::newRow("German") << u"de_DE"_s << u"01.04.2026"_s << QDate(2026, 4, 1);
        QTest::newRow("German, short year") << u"de_DE"_s << u"01.04.26"_s << QDate(2026, 4, 1);
        QTest::newRow("German, no year") << u"de_DE"_s << u"1.4."_s << QDate(2026, 4, 1);
        QTest::newRow("passed this year") << u"de_DE"_s << u"1.2."_s << QDate(2027, 2, 1);
        QTest::newRow("American") << u"en_US"_s << u"4/1/26"_s << QDate(2026, 4, 1);
        QTest::newRow("half a word") << u"en_US"_s << u"t"_s << none;
        QTest::newRow("nonsense") << u"en_US"_s << u"soonish"_s << none;
        QTest::newRow("a bare number") << u"en_US"_s << u"12"_s << none;
    }

    void readsDatesAsTheyAreTyped()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const models::Formats formats(QLocale(locale), QTimeZone::utc());
        const auto read = ui::DateWords::read(text, QDate(2026, 3, 2), formats);
        QCOMPARE(read.value_or(QDate()), day);
    }
};

QTEST_GUILESS_MAIN(TestDateWords)
#include "test_date_words.moc"
