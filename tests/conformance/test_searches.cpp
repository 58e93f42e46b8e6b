// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/evaluate.h"
#include "services/search/query_parser.h"
#include "tests/conformance/conforming_shop.h"
#include "tests/support/random_orders.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::search;

namespace {

struct Known {
    domain::Order order;
    OrderFacts facts;
    OrderText text;
    qint64 position = 0;
};

const ParseContext asked{domain::fromMilliseconds(1772366400000), QTimeZone("Europe/Berlin")}; // 2026-03-01T12:00Z
constexpr quint32 seed = 20260323;
constexpr qint64 orderCount = 600;
constexpr int rounds = 400;

} // namespace

/// The plain evaluator of services/search says what a query means; every store has to answer the same, order by order
/// and in the same order.
class TestSearches : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersRandomTreesAlike();
    void answersRandomTextsAlike();
    void staysEqualWhileOrdersChange();

private:
    domain::Order randomOrder(qint64 position);
    void save(const std::optional<domain::Order> &before, const domain::Order &after);
    [[nodiscard]] std::vector<QUuid> plainAnswer(const Expression &expression, const Sort &sort) const;
    void compareAnswers(const Expression &expression, int round);

    std::unique_ptr<test::StoreMaker> m_maker;
    std::unique_ptr<test::StoreUnderTest> m_kept;
    test::RandomOrders m_random{seed};
    std::vector<Known> m_orders;
    int m_telling = 0; ///< answers that are neither nothing nor everything
};

// Ids grow with the position: where sort keys are equal, one store goes by the one and the other by the other.
domain::Order TestSearches::randomOrder(qint64 position)
{
    domain::Order order = m_random.order(position);
    order.id = test::idOf(static_cast<quint32>(position));
    order.takesStock = false;
    order.version = 1;
    return order;
}

void TestSearches::save(const std::optional<domain::Order> &before, const domain::Order &after)
{
    auto work = m_kept->store().begin();
    QVERIFY(work);
    if (before)
        QVERIFY((*work)->order(before->id));
    const auto saved = (*work)->save(ordering::OrderChange{before, after, {}});
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence));
    QVERIFY((*work)->commit());
}

void TestSearches::initTestCase()
{
    m_maker = test::storeMaker();
    m_kept = m_maker->make();
    for (qint64 position = 1; position <= orderCount; ++position) {
        const domain::Order order = randomOrder(position);
        save(std::nullopt, order);
        if (QTest::currentTestFailed())
            return;
        m_orders.push_back({order, factsOf(order), textOf(order), position});
    }
}

void TestSearches::answersRandomTreesAlike()
{
    for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round)
        compareAnswers(m_random.expression(), round);
    // Else the comparison would mean little.
    QVERIFY2(m_telling > rounds / 3, QByteArray::number(m_telling));
}

void TestSearches::answersRandomTextsAlike()
{
    int understood = 0;
    for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
        const QString text = m_random.query();
        const auto expression = parseQuery(text, asked);
        if (!expression)
            continue;
        ++understood;
        compareAnswers(*expression, round);
        if (QTest::currentTestFailed())
            qWarning().noquote() << "query:" << text;
    }
    QVERIFY(understood > rounds / 2);
}

void TestSearches::staysEqualWhileOrdersChange()
{
    for (int round = 0; round < 40 && !QTest::currentTestFailed(); ++round) {
        Known &known = m_orders[static_cast<std::size_t>(m_random.below(orderCount))];
        domain::Order changed = randomOrder(known.position);
        changed.number = known.order.number;
        changed.source = known.order.source;
        changed.placedAt = known.order.placedAt;
        changed.version = known.order.version + 1;
        save(known.order, changed);
        known = {changed, factsOf(changed), textOf(changed), known.position};
        for (int query = 0; query < 3; ++query)
            compareAnswers(m_random.expression(), round * 3 + query);
    }
}

std::vector<QUuid> TestSearches::plainAnswer(const Expression &expression, const Sort &sort) const
{
    std::vector<const Known *> found;
    for (const Known &known : m_orders) {
        if (matches(expression, known.facts, known.text))
            found.push_back(&known);
    }
    std::ranges::sort(found, [&sort](const Known *a, const Known *b) {
        return compare(sort, a->facts, a->position, b->facts, b->position) < 0;
    });
    std::vector<QUuid> ids;
    for (const Known *known : found)
        ids.push_back(known->order.id);
    return ids;
}

void TestSearches::compareAnswers(const Expression &expression, int round)
{
    const Sort sort{static_cast<SortField>(round % 8), round % 16 < 8};
    const std::vector<QUuid> expected = plainAnswer(expression, sort);
    if (!expected.empty() && expected.size() < m_orders.size())
        ++m_telling;
    std::vector<QUuid> found;
    const auto read = m_kept->reader().orders(expression, sort, -1, [&](const domain::Order &order) {
        found.push_back(order.id);
        return true;
    });
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    const QByteArray what = u"seed %1, round %2: %3 found, %4 expected"_s.arg(seed)
                                .arg(round)
                                .arg(found.size())
                                .arg(expected.size())
                                .toUtf8();
    QVERIFY2(found == expected, what);
    const auto count = m_kept->reader().count(expression);
    QVERIFY(count);
    QVERIFY2(*count == std::ssize(expected), what);
}

QTEST_GUILESS_MAIN(TestSearches)
#include "test_searches.moc"
