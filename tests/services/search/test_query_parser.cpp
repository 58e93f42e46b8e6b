// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/query_parser.h"

#include <QtTest>

using namespace docket;
using namespace docket::search;
using namespace Qt::StringLiterals;

namespace {

// Sunday, 1 March 2026, 12:00 in Berlin.
const ParseContext asked{domain::fromMilliseconds(1772362800000), QTimeZone("Europe/Berlin")};

Expression read(const QString &query)
{
    auto parsed = parseQuery(query, asked);
    if (!parsed)
        qWarning() << query << parsed.error().first().sentence;
    return parsed ? *parsed : Expression{Or{}};
}

Expression words(const QStringList &words, TextField field = TextField::Any, bool prefix = false)
{
    return {WordsTerm{field, words, prefix}};
}

Expression status(domain::OrderStatus status)
{
    return {StatusTerm{status}};
}

qint64 berlin(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), asked.zone).toMSecsSinceEpoch();
}

qint64 julian(int year, int month, int day)
{
    return QDate(year, month, day).toJulianDay();
}

constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qint64 most = std::numeric_limits<qint64>::max();

} // namespace

class TestQueryParser : public QObject {
    Q_OBJECT

private slots:
    void readsWords()
    {
        QCOMPARE(read(u""_s), Expression{And{}});
        QCOMPARE(read(u" Müller "_s), words({u"muller"_s}));
        QCOMPARE(read(u"mül*"_s), words({u"mul"_s}, TextField::Any, true));
        QCOMPARE(read(u"jean-luc"_s), words({u"jean"_s, u"luc"_s}));
        QCOMPARE(read(u"\"Blauer See\""_s), words({u"blauer"_s, u"see"_s}));
        QCOMPARE(read(u"“Blauer S”*"_s), words({u"blauer"_s, u"s"_s}, TextField::Any, true));
        QCOMPARE(read(u"customer:\"Blauer See\""_s), words({u"blauer"_s, u"see"_s}, TextField::Customer));
        QCOMPARE(read(u"NUMBER=K3F-00042"_s), words({u"k3f"_s, u"00042"_s}, TextField::Number));
        QCOMPARE(read(u"\"http://x\""_s), words({u"http"_s, u"x"_s}));
    }

    void passesOverPunctuation()
    {
        QCOMPARE(read(u"smith & - ! sons"_s), read(u"smith sons"_s));
        QCOMPARE(read(u"not"_s), words({u"not"_s}));
        QCOMPARE(read(u"\"not\" open"_s), read(u"(\"not\") open"_s));
        QCOMPARE(read(u"a or !!"_s), read(u"a"_s));
        QCOMPARE(read(u"smith -!! (…)"_s), read(u"smith"_s));
    }

    void bindsNotBeforeAndBeforeOr()
    {
        const Expression a = words({u"a"_s});
        const Expression b = words({u"b"_s});
        const Expression c = words({u"c"_s});
        QCOMPARE(read(u"a b"_s), allOf({a, b}));
        QCOMPARE(read(u"a and b"_s), allOf({a, b}));
        QCOMPARE(read(u"a b or c"_s), anyOf({allOf({a, b}), c}));
        QCOMPARE(read(u"a OR b or c"_s), anyOf({a, b, c}));
        QCOMPARE(read(u"a (b or c)"_s), allOf({a, anyOf({b, c})}));
        QCOMPARE(read(u"-a b"_s), allOf({negated(a), b}));
        QCOMPARE(read(u"-(a b)"_s), negated(allOf({a, b})));
        QCOMPARE(read(u"--a"_s), negated(negated(a)));
        QCOMPARE(read(u"a(b)c"_s), allOf({a, b, c}));
        QCOMPARE(read(u"\"or\" \"and\""_s), allOf({words({u"or"_s}), words({u"and"_s})}));
    }

    void readsStatusesAndFlags()
    {
        using domain::OrderStatus;
        QCOMPARE(read(u"status:placed"_s), status(OrderStatus::Placed));
        QCOMPARE(read(u"status:Partially-Shipped"_s), status(OrderStatus::PartiallyShipped));
        QCOMPARE(read(u"status:shipped,cancelled"_s),
                 anyOf({status(OrderStatus::Shipped), status(OrderStatus::Canceled)}));
        QCOMPARE(read(u"status:open"_s), anyOf({status(OrderStatus::Placed), status(OrderStatus::PartiallyShipped)}));
        QCOMPARE(read(u"hold:yes"_s), (Expression{FlagTerm{Held, true}}));
        QCOMPARE(read(u"hold:no pending:yes conflict:no"_s),
                 allOf({{FlagTerm{Held, false}}, {FlagTerm{Pending, true}}, {FlagTerm{Conflict, false}}}));
        QCOMPARE(read(u"hold:credit"_s), allOf({{FlagTerm{Held, true}}, words({u"credit"_s}, TextField::Other)}));
    }

    void readsMissingAndPresentValues()
    {
        QCOMPARE(read(u"required:none"_s), (Expression{MissingTerm{MissingTerm::Field::Required}}));
        QCOMPARE(read(u"tag:*"_s), negated({MissingTerm{MissingTerm::Field::Tag}}));
        QCOMPARE(read(u"carrier:dhl,none"_s),
                 anyOf({words({u"dhl"_s}, TextField::Carrier), {MissingTerm{MissingTerm::Field::Carrier}}}));
        QCOMPARE(read(u"tag:\"none\""_s), words({u"none"_s}, TextField::Tag));
    }

    void readsAmounts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("exact") << u"total:100"_s << qint64{100000} << qint64{100001};
        QTest::newRow("decimals") << u"total=100.5"_s << qint64{100500} << qint64{100501};
        QTest::newRow("more") << u"total>100"_s << qint64{100001} << most;
        QTest::newRow("at least") << u"total>=100.005"_s << qint64{100005} << most;
        QTest::newRow("less") << u"total<100"_s << least << qint64{100000};
        QTest::newRow("equals") << u"total=100"_s << qint64{100000} << qint64{100001};
        QTest::newRow("one value") << u"total:100..100"_s << qint64{100000} << qint64{100001};
        QTest::newRow("at most") << u"total:<=100"_s << least << qint64{100001};
        QTest::newRow("range") << u"total:50..100"_s << qint64{50000} << qint64{100001};
        QTest::newRow("open end") << u"total:50.."_s << qint64{50000} << most;
        QTest::newRow("open start") << u"total:..50"_s << least << qint64{50001};
        QTest::newRow("negative") << u"total>-1"_s << qint64{-999} << most;
    }

    void readsAmounts()
    {
        QFETCH(QString, query);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QCOMPARE(read(query), (Expression{RangeTerm{RangeField::Total, from, to}}));
    }

    void readsCurrencies()
    {
        QCOMPARE(read(u"currency:eur"_s), Expression{CurrencyTerm{u"EUR"_s}});
        QCOMPARE(read(u"total>100eur"_s),
                 allOf({{RangeTerm{RangeField::Total, 100001, most}}, {CurrencyTerm{u"EUR"_s}}}));
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("day") << u"placed:2026-02-10"_s << berlin(2026, 2, 10) << berlin(2026, 2, 11);
        QTest::newRow("day the clocks change") << u"placed:2026-03-29"_s << berlin(2026, 3, 29) << berlin(2026, 3, 30);
        QTest::newRow("month") << u"placed:2025-12"_s << berlin(2025, 12, 1) << berlin(2026, 1, 1);
        QTest::newRow("year") << u"placed:2025"_s << berlin(2025, 1, 1) << berlin(2026, 1, 1);
        QTest::newRow("after a day") << u"placed>2026-02-10"_s << berlin(2026, 2, 11) << most;
        QTest::newRow("up to a month's end") << u"placed<=2026-02"_s << least << berlin(2026, 3, 1);
        QTest::newRow("months") << u"placed:2025-12..2026-01"_s << berlin(2025, 12, 1) << berlin(2026, 2, 1);
        QTest::newRow("since") << u"placed:2026-02-10.."_s << berlin(2026, 2, 10) << most;
        QTest::newRow("today") << u"placed:today"_s << berlin(2026, 3, 1) << berlin(2026, 3, 2);
        QTest::newRow("yesterday") << u"placed:Yesterday"_s << berlin(2026, 2, 28) << berlin(2026, 3, 1);
        QTest::newRow("week begins on Monday") << u"placed:this-week"_s << berlin(2026, 2, 23) << berlin(2026, 3, 2);
        QTest::newRow("last month") << u"placed:last-month"_s << berlin(2026, 2, 1) << berlin(2026, 3, 1);
        QTest::newRow("last seven days") << u"placed:7d"_s << berlin(2026, 2, 23) << berlin(2026, 3, 2);
        QTest::newRow("since seven days") << u"placed>7d"_s << berlin(2026, 2, 23) << most;
        QTest::newRow("older than two weeks") << u"placed<2w"_s << least << berlin(2026, 2, 15);
        QTest::newRow("between") << u"placed:3m..1m"_s << berlin(2025, 12, 1) << berlin(2026, 2, 2);
        QTest::newRow("minute") << u"placed:2026-02-10T09:30"_s << berlin(2026, 2, 10, 9, 30)
                                << berlin(2026, 2, 10, 9, 31);
        QTest::newRow("moment in UTC") << u"placed>=2026-02-10T08:30Z"_s << berlin(2026, 2, 10, 9, 30) << most;
    }

    void readsTimes()
    {
        QFETCH(QString, query);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QCOMPARE(read(query), (Expression{RangeTerm{RangeField::Placed, from, to}}));
    }

    void looksAheadForRequiredDays()
    {
        const auto required = [](qint64 from, qint64 to) {
            return Expression{RangeTerm{RangeField::Required, from, to}};
        };
        QCOMPARE(read(u"required:7d"_s), required(julian(2026, 3, 1), julian(2026, 3, 8)));
        QCOMPARE(read(u"required<7d"_s), required(least, julian(2026, 3, 8)));
        QCOMPARE(read(u"required:tomorrow"_s), required(julian(2026, 3, 2), julian(2026, 3, 3)));
        QCOMPARE(read(u"required<today -status:shipped"_s),
                 allOf({required(least, julian(2026, 3, 1)), negated(status(domain::OrderStatus::Shipped))}));
    }

    void findsNumbersHoweverTheyAreGrouped()
    {
        QCOMPARE(read(u"phone:49-30"_s),
                 anyOf({words({u"49"_s, u"30"_s}, TextField::Phone), words({u"4930"_s}, TextField::Phone)}));
        QCOMPARE(read(u"postal:\"SW1A 1AA\""_s),
                 anyOf({words({u"sw1a"_s, u"1aa"_s}, TextField::Postal), words({u"sw1a1aa"_s}, TextField::Postal)}));
    }
};

QTEST_GUILESS_MAIN(TestQueryParser)
#include "test_query_parser.moc"
