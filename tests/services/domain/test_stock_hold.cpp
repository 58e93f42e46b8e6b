// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/stock_hold.h"

#include <QTest>

using namespace docket;
using namespace docket::domain;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const StockKey tea{u"TEA"_s, u"main"_s};
const StockKey cup{u"CUP"_s, u"main"_s};

QStringList codesOf(const Rejection &faults)
{
    QStringList codes;
    for (const Error &fault : faults)
        codes << fault.field + u": "_s + fault.code;
    return codes;
}

} // namespace

class TestStockHold : public QObject {
    Q_OBJECT

private slots:
    void takesARequestThatIsComplete()
    {
        QVERIFY(faultsOf(HoldRequest{QUuid::createUuid(), 60s, {{tea, 1}}}).isEmpty());
        QVERIFY(faultsOf(HoldRequest{QUuid::createUuid(), longestHold, {{tea, 1}, {tea, 2}}}).isEmpty());
    }

    void tellsEverythingThatIsWrongWithARequest()
    {
        QCOMPARE(codesOf(faultsOf(HoldRequest{{}, longestHold + 1s, {}})),
                 (QStringList{u"id: id_missing"_s, u"ttl_seconds: invalid_time_to_live"_s, u"lines: lines_missing"_s}));
        QCOMPARE(codesOf(faultsOf(HoldRequest{QUuid::createUuid(), 60s, {{tea, 1}, {{}, -1}}})),
                 (QStringList{u"lines[1].sku: sku_missing"_s, u"lines[1].location: location_missing"_s,
                              u"lines[1].quantity: invalid_quantity"_s}));
        const std::vector<StockQuantity> tooMany(2'001, {tea, 1});
        QCOMPARE(codesOf(faultsOf(HoldRequest{QUuid::createUuid(), 60s, tooMany})),
                 QStringList{u"lines: too_many_lines"_s});
    }

    void tellsEverythingThatIsWrongWithASettlement()
    {
        QVERIFY(faultsOf(StockSettlement{QUuid::createUuid(), {}, {{tea, -5, 3}}}).isEmpty());
        QCOMPARE(
            codesOf(faultsOf(StockSettlement{{}, {}, {{{}, 2'000'000'000, 0}}})),
            (QStringList{u"id: id_missing"_s, u"movements[0].sku: sku_missing"_s,
                         u"movements[0].location: location_missing"_s, u"movements[0].on_hand: invalid_quantity"_s}));
    }

    void countsEachLineAfterTheOnesBefore()
    {
        const std::vector<StockLevel> levels{{tea, 10, 2, 3, true}};
        const std::vector<StockQuantity> lines{{tea, 3}, {tea, 3}, {cup, 1}, {tea, 2}};
        const Rejection shortages = shortagesOf(lines, levels);
        QCOMPARE(codesOf(shortages),
                 (QStringList{u"lines[1].quantity: stock_short"_s, u"lines[2].quantity: stock_short"_s}));
        QCOMPARE(shortages[0].args, (QStringList{u"TEA"_s, u"3"_s, u"2"_s, u"main"_s}));
    }

    void sumsByPlace()
    {
        const std::vector<StockQuantity> lines{{tea, 3}, {cup, 1}, {tea, 2}};
        QCOMPARE(summedByPlace(lines), (std::vector<StockQuantity>{{cup, 1}, {tea, 5}}));
    }
};

QTEST_GUILESS_MAIN(TestStockHold)
#include "test_stock_hold.moc"
