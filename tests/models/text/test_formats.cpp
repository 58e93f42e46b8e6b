// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/formats.h"

#include <QDateTime>
#include <QTest>
#include <QTextLayout>

using namespace docket;
using namespace Qt::StringLiterals;
using models::Formats;

namespace {

domain::Instant noonOf(QDate day)
{
    return domain::fromMilliseconds(QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch());
}

} // namespace

/// How values are written for people.
class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void writesDaysAsTheCountryDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("thisYear");
        QTest::addColumn<QString>("before");
        QTest::newRow("United States") << QLocale(u"en_US"_s) << u"Nov 5"_s << u"Nov 5, 2025"_s;
        QTest::newRow("Great Britain") << QLocale(u"en_GB"_s) << u"5 Nov"_s << u"5 Nov 2025"_s;
    }
    void writesDaysAsTheCountryDoes()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, thisYear);
        QFETCH(QString, before);
        const Formats formats(locale, QTimeZone::utc());
        const domain::Instant now = noonOf({2026, 11, 27});
        QCOMPARE(formats.relative(noonOf({2026, 11, 5}), now), thisYear);
        QCOMPARE(formats.relative(noonOf({2025, 11, 5}), now), before);
    }

    void writesChangesWithTheirSign()
    {
        const Formats formats(QLocale(u"en_US"_s), QTimeZone::utc());
        QVERIFY(formats.change(3).endsWith(u"+3"_s));
        QVERIFY(formats.change(-2'000).endsWith(u"-2,000"_s));
        QVERIFY(formats.change(0).isEmpty());
    }

    void keepsTheSignInFrontWhereOneReadsFromTheRight()
    {
        const Formats formats(QLocale(u"en_US"_s), QTimeZone::utc());
        for (const QString &text : {formats.change(3), formats.change(-3)}) {
            QTextLayout layout(text);
            QTextOption option;
            option.setTextDirection(Qt::RightToLeft);
            layout.setTextOption(option);
            layout.beginLayout();
            const QTextLine line = layout.createLine();
            layout.endLayout();
            const auto sign = static_cast<int>(text.size()) - 2;
            QVERIFY(line.cursorToX(sign) < line.cursorToX(sign + 1));
        }
    }
};

QTEST_MAIN(TestFormats)
#include "test_formats.moc"
