// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/domain/order_shop.h"

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestStock : public QObject {
    Q_OBJECT

private slots:
    void countsReceivesAndDamages();
    void countingNothingMakesAPlaceCounted();
    void refusesImpossibleChanges();
    void movesWhatIsFree();
};

void TestStock::countsReceivesAndDamages()
{
    OrderShop s;
    const StockKey a{u"A"_s, u"main"_s};
    QCOMPARE(s.tell(AdjustStock{a, StockChange::Receive, 5, u"delivery"_s}), u"inventory.adjusted"_s);
    QCOMPARE(s.stock(u"A"_s), u"15/0"_s);
    QCOMPARE(s.tell(AdjustStock{a, StockChange::Damage, 4, u"wet"_s}), u"inventory.adjusted"_s);
    QCOMPARE(s.tell(AdjustStock{a, StockChange::Count, 9, {}}), u"inventory.adjusted"_s);
    QCOMPARE(s.stock(u"A"_s), u"9/0"_s);
    QCOMPARE(s.tell(AdjustStock{a, StockChange::Count, 9, {}}), QString()); // as known
}

void TestStock::countingNothingMakesAPlaceCounted()
{
    OrderShop s;
    const StockKey c{u"C"_s, u"main"_s};
    QVERIFY(!s.shop.level(c).counted);
    QCOMPARE(s.tell(AdjustStock{c, StockChange::Count, 0, {}}), u"inventory.adjusted"_s);
    QVERIFY(s.shop.level(c).counted);
}

void TestStock::refusesImpossibleChanges()
{
    OrderShop s;
    const StockKey a{u"A"_s, u"main"_s};
    QCOMPARE(s.tell(AdjustStock{a, StockChange::Damage, 11, {}}), u"negative_stock@quantity"_s);
    QCOMPARE(s.tell(AdjustStock{a, StockChange::Receive, std::numeric_limits<qint64>::max(), {}}),
             u"invalid_quantity@quantity"_s);
    QCOMPARE(s.tell(AdjustStock{{}, StockChange::Move, 0, {}}),
             u"sku_missing@sku location_missing@location invalid_quantity@quantity invalid_change@change"_s);
    QCOMPARE(s.tell(AdjustStock{{u"NONE"_s, u"main"_s}, StockChange::Count, 1, {}}), u"unknown_product@sku"_s);
}

void TestStock::movesWhatIsFree()
{
    OrderShop s;
    s.place();
    QCOMPARE(s.tell(MoveStock{u"A"_s, u"main"_s, u"annex"_s, 6}), u"inventory.adjusted inventory.adjusted"_s);
    QCOMPARE(s.stock(u"A"_s), u"4/4"_s);
    QCOMPARE(s.shop.level({u"A"_s, u"annex"_s}).onHand, 6);
    QCOMPARE(s.tell(MoveStock{u"A"_s, u"main"_s, u"annex"_s, 1}), u"insufficient_stock@quantity"_s);
    QCOMPARE(s.tell(MoveStock{u"NONE"_s, u"main"_s, u"main"_s, 0}),
             u"unknown_product@sku same_place@to invalid_quantity@quantity"_s);
    QCOMPARE(s.tell(MoveStock{}),
             u"sku_missing@sku location_missing@from location_missing@to invalid_quantity@quantity"_s);
}

QTEST_GUILESS_MAIN(TestStock)
#include "test_stock.moc"
