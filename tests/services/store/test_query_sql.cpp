// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/query_parser.h"
#include "services/sql/migrations.h"
#include "services/sql/transaction.h"
#include "services/store/query_sql.h"
#include "services/store/schema.h"
#include "tests/services/sql/sql_fixture.h"
#include "tests/support/order_table.h"
#include "tests/support/random_orders.h"

#include <sqlite3.h>

#include <algorithm>

using namespace docket;
using namespace docket::search;
using namespace Qt::StringLiterals;

namespace {

struct Known {
    qint64 position;
    OrderFacts facts;
    OrderText text;
};

const ParseContext asked{domain::fromMilliseconds(1772366400000), QTimeZone("Europe/Berlin")}; // 2026-03-01T12:00Z

QString describe(const Expression &expression);

struct Describe {
    QString operator()(const And &node) const { return list(u"and"_s, node.operands); }
    QString operator()(const Or &node) const { return list(u"or"_s, node.operands); }
    QString operator()(const Not &node) const { return u"not "_s + describe(*node.operand); }
    QString operator()(const WordsTerm &term) const
    {
        return u"%1:\"%2\"%3"_s.arg(int(term.field)).arg(term.words.join(u' '), term.prefix ? u"*"_s : QString());
    }
    QString operator()(const StatusTerm &term) const { return u"status %1"_s.arg(int(term.status)); }
    QString operator()(const FlagTerm &term) const { return u"flag %1=%2"_s.arg(int(term.flag)).arg(term.set); }
    QString operator()(const CurrencyTerm &term) const { return term.code; }
    QString operator()(const RangeTerm &term) const
    {
        return u"range %1 %2..%3"_s.arg(int(term.field)).arg(term.from).arg(term.to);
    }
    QString operator()(const MissingTerm &term) const { return u"missing %1"_s.arg(int(term.field)); }

    static QString list(const QString &name, const std::vector<Expression> &operands)
    {
        QStringList parts;
        for (const Expression &operand : operands)
            parts << describe(operand);
        return name + u'(' + parts.join(u", "_s) + u')';
    }
};

QString describe(const Expression &expression)
{
    return std::visit(Describe{}, expression.node);
}

} // namespace

/// The plain evaluator of services/search says what a query means; the index in memory and SQL have to answer the same,
/// order by order and in the same order.
class TestQuerySql : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto opened = m_database.open();
        VERIFY_RESULT(opened);
        m_connection.emplace(std::move(*opened));
        VERIFY_RESULT(sql::migrate(*m_connection, store::migrations()));
        m_table.emplace(*m_connection);
        m_words.emplace(*m_connection);

        auto transaction = sql::Transaction::begin(*m_connection);
        VERIFY_RESULT(transaction);
        constexpr qint64 orders = 1500;
        for (qint64 position = 1; position <= orders; ++position) {
            if (position % 97 == 0)
                continue; // salvaged databases have gaps
            const domain::Order order = m_random.order(position);
            m_orders.push_back({position, m_random.factsOf(order), textOf(order)});
            VERIFY_RESULT(m_table->write(position, m_orders.back().facts, m_orders.back().text));
        }
        VERIFY_RESULT(transaction->commit());
        VERIFY_RESULT(store::loadIndex(*m_connection, m_index));
        QCOMPARE(m_index.count(), qint64(m_orders.size()));
    }

    void keepsEveryFactInMemory()
    {
        for (const Known &known : m_orders)
            QCOMPARE(m_index.facts(known.position), std::optional(known.facts));
        QVERIFY(!m_index.facts(97));
    }

    void answersRandomTreesAlike()
    {
        for (int round = 0; round < 1500; ++round)
            compareAnswers(m_random.expression(), round);
        // Else the comparison would mean little.
        QVERIFY2(m_telling > 500, QByteArray::number(m_telling));
    }

    void answersRandomTextsAlike()
    {
        int understood = 0;
        for (int round = 0; round < 1500; ++round) {
            const QString text = m_random.query();
            const auto expression = parseQuery(text, asked);
            if (!expression)
                continue;
            ++understood;
            compareAnswers(*expression, round);
            if (QTest::currentTestFailed())
                qWarning().noquote() << "query:" << text;
        }
        QVERIFY(understood > 1000);
    }

    void staysEqualWhileOrdersChange()
    {
        for (int round = 0; round < 60; ++round) {
            // Few changes are sorted in one by one, many make sort orders anew.
            std::vector<order_index::Change> changes;
            for (qint64 count = round % 10 == 9 ? 100 : 1 + m_random.below(4); count > 0; --count)
                changes.push_back(changeOne());
            m_index.update(changes);
            for (int query = 0; query < 8; ++query)
                compareAnswers(m_random.expression(), round * 8 + query);
            compareAnswers({And{}}, round);
        }
    }

    void bindsWhatAPersonWrote()
    {
        const SqlText hostile = conditionText({CurrencyTerm{u"EUR' OR 1=1 --"_s}});
        QVERIFY(!hostile.sql.contains("OR 1=1"));
        const SqlText words = conditionText({WordsTerm{TextField::Any, {u"a\" OR \"b"_s}}});
        QVERIFY(!words.sql.contains("OR"));
        QCOMPARE(store::matchText("customer", {u"blauer"_s, u"see"_s}, true),
                 QByteArray("customer : \"blauer see\" *"));
        QCOMPARE(store::matchText({}, {u"a\"b"_s}, false), QByteArray("\"ab\""));
    }

    void readsNewestOrdersByTheirIndex()
    {
        sql::Statement plan = m_connection->prepare(
            "EXPLAIN QUERY PLAN " + QByteArray(sqlOf(store::selectPositions(*m_connection, {And{}}, Sort{}, 50))));
        QByteArray steps;
        while (plan.step().value_or(false))
            steps += plan.utf8(3).toByteArray() + '\n';
        QVERIFY2(steps.contains("order_facts_placed") && !steps.contains("TEMP B-TREE"), steps);
    }

    void goesFromWordsToOrders()
    {
        const Expression words = allOf({{WordsTerm{TextField::Any, {u"blue"_s}}}, {StatusTerm{}}});
        sql::Statement plan = m_connection->prepare(
            "EXPLAIN QUERY PLAN " +
            QByteArray(sqlOf(store::selectPositions(*m_connection, words, Sort{SortField::Total}, 50))));
        QByteArray steps;
        while (plan.step().value_or(false))
            steps += plan.utf8(3).toByteArray() + '\n';
        QVERIFY2(steps.contains("SEARCH f USING INTEGER PRIMARY KEY"), steps);
    }

    void remembersCommonWordsOnlyWhileNothingChanges()
    {
        test::Database database;
        auto connection = database.open();
        VERIFY_RESULT(connection);
        auto other = database.open();
        VERIFY_RESULT(other);
        VERIFY_RESULT(sql::migrate(*connection, store::migrations()));
        VERIFY_RESULT(
            connection->exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                             "INSERT INTO order_text (rowid, product) SELECT i, 'kettle' FROM n"));
        store::SqlWordSource words(*connection);
        const WordsTerm kettle{TextField::Any, {u"kettle"_s}};
        const auto found = [&words, &kettle] {
            order_index::Bitmap candidates(20000, true);
            return words.keepMatching({&kettle, 1}, candidates) ? candidates.count() : -1;
        };
        QCOMPARE(found(), 20000);
        QCOMPARE(found(), 20000);
        VERIFY_RESULT(connection->exec("DELETE FROM order_text WHERE rowid = 5"));
        QCOMPARE(found(), 19999);
        VERIFY_RESULT(other->exec("DELETE FROM order_text WHERE rowid = 6"));
        QCOMPARE(found(), 19998);
        QCOMPARE(found(), 19998);
    }

    void advisesSqlWhereItIsQuick()
    {
        const Expression everything{And{}};
        QVERIFY(store::isQuickInSql(everything, Sort{}));
        QVERIFY(!store::isQuickInSql(everything, Sort{SortField::Total}));
        const Expression word{WordsTerm{TextField::Customer, {u"muller"_s}}};
        QVERIFY(store::isQuickInSql(allOf({word, {StatusTerm{}}}), Sort{SortField::Total}));
        QVERIFY(!store::isQuickInSql(negated(word), Sort{}));
        QVERIFY(!store::isQuickInSql(anyOf({word, {StatusTerm{}}}), Sort{}));
        QVERIFY(!store::isQuickInSql({WordsTerm{TextField::Country, {u"de"_s}}}, Sort{}));
    }

private:
    using SqlText = store::SqlCondition;
    static SqlText conditionText(const Expression &expression) { return store::conditionOf(expression); }
    static const char *sqlOf(const sql::Statement &statement) { return sqlite3_sql(statement.handle()); }

    order_index::Change changeOne()
    {
        const bool isNew = m_random.chance(4);
        const qint64 position =
            isNew ? m_orders.back().position + 1
                  : m_orders[static_cast<std::size_t>(m_random.below(qint64(m_orders.size())))].position;
        const domain::Order order = m_random.order(position);
        const Known known{position, m_random.factsOf(order), textOf(order)};
        const auto at = std::lower_bound(m_orders.begin(), m_orders.end(), position,
                                         [](const Known &each, qint64 wanted) { return each.position < wanted; });
        if (at == m_orders.end())
            m_orders.push_back(known);
        else
            *at = known;
        if (!m_table->write(position, known.facts, known.text))
            qFatal("The order could not be written.");
        return {position, known.facts};
    }

    std::vector<qint64> plainAnswer(const Expression &expression, const Sort &sort) const
    {
        std::vector<const Known *> found;
        for (const Known &known : m_orders)
            if (matches(expression, known.facts, known.text))
                found.push_back(&known);
        std::sort(found.begin(), found.end(), [&sort](const Known *a, const Known *b) {
            return compare(sort, a->facts, a->position, b->facts, b->position) < 0;
        });
        std::vector<qint64> positions;
        for (const Known *known : found)
            positions.push_back(known->position);
        return positions;
    }

    void compareAnswers(const Expression &expression, int round)
    {
        const Sort sort{static_cast<SortField>(round % 8), round % 16 < 8};
        const std::vector<qint64> expected = plainAnswer(expression, sort);
        if (!expected.empty() && expected.size() < m_orders.size())
            ++m_telling;
        const QByteArray what = u"seed %1, sort %2 %3: %4"_s.arg(seed)
                                    .arg(round % 8)
                                    .arg(sort.descending)
                                    .arg(describe(expression))
                                    .toUtf8();

        sql::Statement select = store::selectPositions(*m_connection, expression, sort, -1);
        std::vector<qint64> fromSql;
        for (auto row = select.step();; row = select.step()) {
            QVERIFY2(row, row ? "" : qPrintable(row.error().args.join(u' ') + QString::fromUtf8(what)));
            if (!*row)
                break;
            fromSql.push_back(select.int64(0));
        }
        QVERIFY2(fromSql == expected, what);
        const auto count = store::countOrders(*m_connection, expression);
        VERIFY_RESULT(count);
        QVERIFY2(*count == qint64(expected.size()), what);

        const auto bitmap = m_index.evaluate(expression, *m_words);
        VERIFY_RESULT(bitmap);
        QVERIFY2(bitmap->count() == qint64(expected.size()), what);
        const auto sorted = m_index.sorted(*bitmap, sort);
        QVERIFY2(std::equal(sorted.begin(), sorted.end(), expected.begin(), expected.end()), what);
    }

    static constexpr quint32 seed = 20260301;
    test::Database m_database;
    test::RandomOrders m_random{seed};
    std::optional<sql::Connection> m_connection;
    std::optional<test::OrderTable> m_table;
    std::optional<store::SqlWordSource> m_words;
    std::vector<Known> m_orders;
    order_index::OrderIndex m_index;
    int m_telling = 0; ///< answers that are neither nothing nor everything
};

QTEST_GUILESS_MAIN(TestQuerySql)
#include "test_query_sql.moc"
