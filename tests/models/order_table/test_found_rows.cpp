// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_table/found_rows.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace docket;
using models::FoundRows;
using models::RowStep;

namespace {

FoundRows rowsOf(std::vector<quint32> positions)
{
    auto found = std::make_shared<workspace::FoundOrders>();
    found->positions = std::move(positions);
    found->count = static_cast<qint64>(found->positions.size());
    return FoundRows(found);
}

} // namespace

class TestFoundRows : public QObject {
    Q_OBJECT

private slots:
    void findsTheRowOfAnOrder()
    {
        const FoundRows rows = rowsOf({7, 3, 9});
        QCOMPARE(rows.rowOf(7), 0);
        QCOMPARE(rows.rowOf(9), 2);
        QCOMPARE(rows.rowOf(4), -1);
        QCOMPARE(rows.rowOf(1000), -1);
        QCOMPARE(FoundRows().rowOf(1), -1);
    }

    void needsNoStepWhenNothingChanged()
    {
        QVERIFY(models::stepsBetween(rowsOf({1, 2, 3}), rowsOf({1, 2, 3}), 4)->empty());
    }

    void movesOneOrderWithOneStep()
    {
        const auto steps = models::stepsBetween(rowsOf({1, 2, 3, 4, 5}), rowsOf({2, 3, 4, 1, 5}), 4);
        QCOMPARE(steps->size(), std::size_t{1});
        QCOMPARE(steps->front(), (RowStep{RowStep::Kind::Move, 0, 1, 3, {}}));
    }

    void takesNeighborsTogether()
    {
        const auto gone = models::stepsBetween(rowsOf({1, 2, 3, 4, 5}), rowsOf({1, 5}), 4);
        QCOMPARE(gone->size(), std::size_t{1});
        QCOMPARE(gone->front(), (RowStep{RowStep::Kind::Remove, 1, 3, 0, {}}));
        const auto come = models::stepsBetween(rowsOf({1, 5}), rowsOf({8, 9, 1, 5}), 4);
        QCOMPARE(come->front(), (RowStep{RowStep::Kind::Insert, 0, 2, 0, {8, 9}}));
    }

    void givesUpBeyondTheLimit()
    {
        QVERIFY(!models::stepsBetween(rowsOf({1, 2, 3, 4, 5, 6}), rowsOf({6, 5, 4, 3, 2, 1}), 3));
    }

    void leadsFromAnyListToAnyOther()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 500; ++round) {
            std::vector<quint32> before;
            for (quint32 position = 1; position <= 40; ++position) {
                if (random() % 4 != 0)
                    before.push_back(position);
            }
            std::shuffle(before.begin(), before.end(), random);
            std::vector<quint32> after = before;
            for (unsigned change = random() % 8; change > 0 && !after.empty(); --change) {
                const auto place = static_cast<std::ptrdiff_t>(random() % after.size());
                const auto other = static_cast<std::ptrdiff_t>(random() % after.size());
                switch (random() % 3) {
                case 0:
                    after.erase(after.begin() + place);
                    break;
                case 1: {
                    const quint32 fresh = 100 + static_cast<quint32>(random() % 1000);
                    if (std::find(after.begin(), after.end(), fresh) == after.end())
                        after.insert(after.begin() + place, fresh);
                    break;
                }
                default:
                    std::swap(after[static_cast<std::size_t>(place)], after[static_cast<std::size_t>(other)]);
                }
            }
            const auto steps = models::stepsBetween(rowsOf(before), rowsOf(after), 1000);
            QVERIFY(steps);
            std::vector<quint32> list = before;
            for (const RowStep &step : *steps)
                models::takeStep(step, list);
            QCOMPARE(list, after);
        }
    }
};

QTEST_GUILESS_MAIN(TestFoundRows)
#include "test_found_rows.moc"
