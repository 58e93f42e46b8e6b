// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_index/index_loader.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace docket;
using namespace docket::order_index;
using namespace docket::search;
using namespace Qt::StringLiterals;

namespace {

/// Finds no word, and counts how often it was asked.
class NoWords final : public WordSource {
public:
    Result<void> keepMatching(std::span<const WordsTerm> terms, Bitmap &candidates) override
    {
        ++asked;
        termsAsked += terms.size();
        candidates = Bitmap(candidates.size());
        return {};
    }
    int asked = 0;
    std::size_t termsAsked = 0;
};

class BrokenWords final : public WordSource {
public:
    Result<void> keepMatching(std::span<const WordsTerm>, Bitmap &) override { return fail(u"damaged"_s, u"No."_s); }
};

Change order(qint64 position, qint64 total, const QString &currency = u"EUR"_s, const QString &customer = u"Ana"_s)
{
    Change change{position, {}};
    change.facts.placed = position * 1000;
    change.facts.total = total;
    change.facts.currency = currency;
    change.facts.customerName = customer;
    return change;
}

void load(OrderIndex &index, const std::vector<Change> &orders)
{
    IndexLoader(index).finish();
    index.update(orders);
}

Bitmap all(const OrderIndex &index)
{
    NoWords words;
    return *index.evaluate({And{}}, words);
}

using Positions = std::vector<quint32>;

} // namespace

class TestOrderIndex : public QObject {
    Q_OBJECT

private slots:
    void bitmapKeepsItsEnds()
    {
        Bitmap bitmap(130, true);
        QCOMPARE(bitmap.count(), 130);
        QCOMPARE(bitmap.last(), 130);
        bitmap.keep([](std::size_t row) { return row % 2 == 0; });
        QCOMPARE(bitmap.count(), 65);
        QVERIFY(bitmap.contains(129) && !bitmap.contains(130) && !bitmap.contains(131) && !bitmap.contains(0));
        bitmap.resize(64);
        QCOMPARE(bitmap.count(), 32);
        QCOMPARE(bitmap.first(), 1);
        QCOMPARE(Bitmap(70).first(), 0);
    }

    void dictionaryGivesEachTextOneCode()
    {
        Dictionary dictionary;
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(dictionary.codeOf(QByteArray::number(i % 500)), quint32(i % 500));
        QCOMPARE(dictionary.size(), 500U);
        QCOMPARE(dictionary.text(77), QByteArrayView("77"));
        quint32 code = 0;
        QVERIFY(!dictionary.find("500", code));
    }

    void showsNothingUntilLoaded()
    {
        OrderIndex index;
        IndexLoader loader(index);
        loader.addTerm(7, "EUR");
        FactsRow row;
        row.position = 2;
        row.total = 10;
        row.terms.fill(7);
        loader.addRow(row);
        index.update(std::vector{order(2, 99), order(3, 5)});
        QVERIFY(!index.isLoaded());
        QCOMPARE(index.count(), 0);

        loader.finish();
        QVERIFY(index.isLoaded());
        QCOMPARE(index.count(), 2);
        QCOMPARE(index.facts(2)->total, 99); // the change came later than the row
        QVERIFY(!index.facts(1));
    }

    void pagesInAnyOrder()
    {
        OrderIndex index;
        load(index, {order(1, 30, u"EUR"_s, u"Zoe"_s), order(2, 10, u"EUR"_s, u"ärger"_s),
                     order(4, 20, u"EUR"_s, QString()), order(5, 10, u"EUR"_s, u"Bob"_s)});
        const Bitmap orders = all(index);
        QCOMPARE(index.sorted(orders, {SortField::Placed, true}), (Positions{5, 4, 2, 1}));
        QCOMPARE(index.sorted(orders, {SortField::Total, false}), (Positions{2, 5, 4, 1}));
        QCOMPARE(index.sorted(orders, {SortField::Customer, false}), (Positions{2, 5, 1, 4}));
        QCOMPARE(index.sorted(orders, {SortField::Customer, true}), (Positions{1, 5, 2, 4}));
        QCOMPARE(index.page(orders, {SortField::Total, false}, 1, 2), (Positions{5, 4}));
        QCOMPARE(index.page(orders, {SortField::Total, false}, 9, 2), Positions{});
        QCOMPARE(index.rankOf(orders, {SortField::Total, false}, 4), 2);
        QCOMPARE(index.rankOf(orders, {SortField::Total, false}, 3), -1);
    }

    void keepsSortOrdersWhileManyOrdersChange()
    {
        // More than are sorted on the spot, so that permutations are made and kept.
        OrderIndex index;
        std::vector<Change> many;
        for (qint64 position = 1; position <= 20000; ++position)
            many.push_back(order(position, position * 7919 % 10007));
        load(index, many);
        index.prepare(SortField::Total);
        for (qint64 round = 0; round < 50; ++round)
            index.update(std::vector{order(1 + round * 311, round * 100), order(20001 + round, 5000)});
        const auto sorted = index.sorted(all(index), {SortField::Total, false});
        QCOMPARE(sorted.size(), std::size_t(20050));
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            const qint64 before = index.facts(sorted[i - 1])->total;
            const qint64 here = index.facts(sorted[i])->total;
            QVERIFY(before < here || (before == here && sorted[i - 1] < sorted[i]));
        }
    }

    void neverAddsDifferentCurrencies()
    {
        OrderIndex index;
        load(index,
             {order(1, 30, u"EUR"_s, u"Ana"_s), order(2, 10, u"USD"_s, u"Ana"_s), order(3, 20, u"EUR"_s, u"Bob"_s)});
        QCOMPARE(index.sums(all(index), GroupBy::Nothing),
                 (std::vector<Group>{{QString(), u"EUR"_s, 2, 50}, {QString(), u"USD"_s, 1, 10}}));
        QCOMPARE(index.sums(all(index), GroupBy::CustomerName),
                 (std::vector<Group>{
                     {u"Ana"_s, u"EUR"_s, 1, 30}, {u"Ana"_s, u"USD"_s, 1, 10}, {u"Bob"_s, u"EUR"_s, 1, 20}}));
        QCOMPARE(index.sums(all(index), GroupBy::Status).front().key, u"placed"_s);
    }

    void asksForWordsOnceAndLast()
    {
        OrderIndex index;
        load(index, {order(1, 30)});
        const Expression word{WordsTerm{TextField::Any, {u"x"_s}}};
        NoWords words;
        QVERIFY(index.evaluate(allOf({word, word, {StatusTerm{domain::OrderStatus::Canceled}}}), words)->isEmpty());
        QCOMPARE(words.asked, 0); // no order was left to ask about
        QVERIFY(index.evaluate(allOf({word, word}), words)->isEmpty());
        QCOMPARE(words.asked, 1);
        QCOMPARE(words.termsAsked, std::size_t(2));
    }

    void passesFailuresOn()
    {
        OrderIndex index;
        load(index, {order(1, 30)});
        BrokenWords words;
        const auto result = index.evaluate(negated({WordsTerm{TextField::Any, {u"x"_s}}}), words);
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"damaged"_s);
    }

    void readersAndAWriterWorkSideBySide()
    {
        OrderIndex index;
        std::vector<Change> many;
        for (qint64 position = 1; position <= 10000; ++position)
            many.push_back(order(position, position));
        load(index, many);
        std::atomic<bool> isDone = false;
        std::atomic<int> wrong = 0;
        std::thread reader([&] {
            while (!isDone) {
                NoWords words;
                const Bitmap some = *index.evaluate({RangeTerm{RangeField::Total, 0, 9000}}, words);
                const auto sorted = index.sorted(some, {SortField::Total, true});
                if (static_cast<qint64>(sorted.size()) != some.count())
                    ++wrong;
            }
        });
        for (qint64 round = 0; round < 200; ++round)
            index.update(std::vector{order(10001 + round, 1), order(1 + round, 20000)});
        isDone = true;
        reader.join();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(index.generation(), quint64(202));
    }
};

QTEST_GUILESS_MAIN(TestOrderIndex)
#include "test_order_index.moc"
