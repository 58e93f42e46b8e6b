// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/query_parser.h"

#include <QtTest>

#include <random>

using namespace docket;
using namespace docket::search;
using namespace Qt::StringLiterals;

namespace {

const ParseContext asked{domain::fromMilliseconds(1772362800000), QTimeZone("Europe/Berlin")};

QueryErrors errorsOf(const QString &query)
{
    const auto parsed = parseQuery(query, asked);
    return parsed ? QueryErrors() : parsed.error();
}

} // namespace

class TestQueryErrors : public QObject {
    Q_OBJECT

private slots:
    void pointsAtWhatIsWrong_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *query, const char *code, const char *part, const char *suggestion = "") {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(code) << QString::fromUtf8(part)
                                 << QString::fromUtf8(suggestion);
        };
        row("a costumer:b", "unknown_field", "costumer", "customer");
        row("12:30", "unknown_field", "12");
        row("http://x", "unknown_field", "http");
        row(">100", "missing_field", ">100");
        row("customer: x", "missing_value", "");
        row("customer:!", "missing_value", "!");
        row("status:shiped", "unknown_status", "shiped", "shipped");
        row("status:placed,opne", "unknown_status", "opne", "open");
        row("pending:maybe", "bad_flag", "maybe", "yes");
        row("currency:EURO", "unknown_currency", "EURO");
        row("total>1,000", "one_value_only", "total>1,000");
        row("total>1.2345", "bad_amount", "1.2345");
        row("total:1,000", "ambiguous_amount", "1,000");
        row("total:1,50", "ambiguous_amount", "1,50");
        row("total:1,000..2,000", "ambiguous_amount", "1,000..2");
        row("total:200..100", "reversed_range", "200..100", "100..200");
        row("placed:2026-07-06..2026-07-04", "reversed_range", "2026-07-06..2026-07-04", "2026-07-04..2026-07-06");
        row("required:7d..today", "reversed_range", "7d..today", "today..7d");
        row("%", "no_words", "%");
        row("_", "no_words", "_");
        row(" - ", "no_words", "-");
        row("(%) or -_", "no_words", "(%) or -_");
        row("not status:placed", "not_is_minus", "not ", "-");
        row("a NOT b", "not_is_minus", "NOT ", "-");
        row("sku:*", "missing_value", "*");
        row("total:5EUR..6USD", "bad_amount", "5EUR..6USD");
        row("total:..", "bad_amount", "..");
        row("total:999999999999999", "bad_amount", "999999999999999");
        row("placed:2026-13", "bad_date", "2026-13");
        row("placed:2026-02-30", "bad_date", "2026-02-30");
        row("placed:yesterda", "bad_date", "yesterda", "yesterday");
        row("required:2026-02-10T10:00", "bad_day", "2026-02-10T10:00", "2026-02-10");
        row("customer>b", "not_comparable", "customer>b");
        row("number:1..5", "not_a_range", "1..5");
        row("m*ller", "misplaced_star", "m*ller");
        row("a \"b c", "unclosed_quote", "\"b c", "\"b c\"");
        row("(a", "unclosed_group", "(");
        row("a) b", "unopened_group", ")");
        row("a ()", "empty_group", "(");
        row("a or", "missing_operand", "or");
        row("or a", "missing_operand", "or");
        row("-or", "missing_operand", "-");
    }

    void pointsAtWhatIsWrong()
    {
        QFETCH(QString, query);
        QFETCH(QString, code);
        QFETCH(QString, part);
        QFETCH(QString, suggestion);
        const QueryErrors errors = errorsOf(query);
        QVERIFY(!errors.isEmpty());
        QCOMPARE(errors.first().code, code);
        QCOMPARE(query.mid(errors.first().position, errors.first().length), part);
        QCOMPARE(errors.first().suggestion, suggestion);
        QVERIFY(errors.first().sentence.endsWith(u'.'));
    }

    void tellsEveryErrorInTheirOrder()
    {
        const QueryErrors errors = errorsOf(u"stauts:a total>x (placed:b \"c"_s);
        QStringList codes;
        for (const QueryError &error : errors)
            codes << error.code;
        QCOMPARE(codes, QStringList({u"unknown_field"_s, u"bad_amount"_s, u"unclosed_group"_s, u"bad_date"_s,
                                     u"unclosed_quote"_s}));
    }

    void refusesWhatIsTooLarge()
    {
        QCOMPARE(errorsOf(QString(maximalQueryLength + 1, u'a')).first().code, u"query_too_long"_s);
        QVERIFY(errorsOf(QString(maximalQueryLength, u'a')).isEmpty());
        QCOMPARE(errorsOf(u"a "_s.repeated(maximalTerms + 1)).first().code, u"too_many_terms"_s);
        QVERIFY(errorsOf(u"a "_s.repeated(maximalTerms)).isEmpty());
        const auto nested = [](int depth) { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
        QVERIFY(errorsOf(nested(maximalNesting - 1)).isEmpty());
        QCOMPARE(errorsOf(nested(maximalNesting)).first().code, u"nested_too_deep"_s);
        QCOMPARE(errorsOf(QString(4000, u'-') + u'a').first().code, u"nested_too_deep"_s);
        QCOMPARE(errorsOf(QString(4000, u'(')).first().code, u"nested_too_deep"_s);
    }

    void survivesAnything()
    {
        const QString pieces[] = {u"("_s,
                                  u")"_s,
                                  u"-"_s,
                                  u"\""_s,
                                  u"*"_s,
                                  u":"_s,
                                  u">"_s,
                                  u"<="_s,
                                  u","_s,
                                  u".."_s,
                                  u" "_s,
                                  u"or"_s,
                                  u"status"_s,
                                  u"placed"_s,
                                  u"required"_s,
                                  u"total"_s,
                                  u"tag"_s,
                                  u"99999d"_s,
                                  u"0000"_s,
                                  u"9999y"_s,
                                  u"2026-02-30T99:99"_s,
                                  u"EUR"_s,
                                  u"none"_s,
                                  u"ü"_s,
                                  u"東"_s,
                                  QString(QChar(0xd83d)),
                                  QString(QChar(0xdc00)),
                                  QString(QChar(0)),
                                  u"\u0301"_s,
                                  u"\u202e"_s,
                                  u"1"_s};
        std::mt19937 random(7); // NOLINT(cert-msc*): the same inputs in every run
        for (int round = 0; round < 10000; ++round) {
            QString query;
            for (auto length = random() % 20; length > 0; --length)
                query += random() % 10 == 0 ? QString(QChar(static_cast<char16_t>(random())))
                                            : pieces[random() % std::size(pieces)];
            const auto parsed = parseQuery(query, asked);
            if (parsed)
                continue;
            QVERIFY(!parsed.error().isEmpty());
            for (const QueryError &error : parsed.error())
                QVERIFY(error.position >= 0 && error.length >= 0 && error.position + error.length <= query.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestQueryErrors)
#include "test_query_errors.moc"
