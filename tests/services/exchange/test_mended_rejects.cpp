// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/refused_rows.h"
#include "tests/services/exchange/import_shop.h"

using namespace Qt::StringLiterals;
using namespace docket;
using test::ImportShop;

namespace {

const QByteArray header = "order_number,ordered_at,customer_id,customer_name,sku,unit_price,quantity,discount\n";

QByteArray rowOf(const QByteArray &number, const QByteArray &sku, const QByteArray &quantity)
{
    return number + ",2026-01-05,C1,Name," + sku + ",10.00," + quantity + ",0\n";
}

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.replace(from, to);
}

} // namespace

class TestMendedRejects : public QObject {
    Q_OBJECT
private slots:
    void completeTheOrderInItsOwnPlaces();
    void canBeMendedInSteps();
    void makeAnOrderOfWhichNoRowWasGood();
    void bringInARowThatDidNotTellItsOrder();
    void doNotMissARepeatThatIsLeftUnmended();
    void theMendedOriginalChangesNothing();
    void areNamedBesideTheirInput();
};

void TestMendedRejects::completeTheOrderInItsOwnPlaces()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(header + rowOf("1", "A", "1") + rowOf("1", "B", "x") + rowOf("1", "C", "3")));
    QVERIFY(shop.order(u"1"_s).hold);
    const auto rest = shop.importLines(replaced(shop.rejects(), ",x,", ",2,"));
    VERIFY_DONE(rest);
    QCOMPARE(rest->ordersCompleted, 1);
    QCOMPARE(rest->linesAdded, 1);
    const domain::Order order = shop.order(u"1"_s);
    QVERIFY(!order.hold);
    QCOMPARE(order.lines.back().sku, u"B"_s);
    QCOMPARE(order.lines.back().importOrdinal, 2);
}

void TestMendedRejects::canBeMendedInSteps()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(header + rowOf("1", "A", "1") + rowOf("1", "B", "x") + rowOf("1", "C", "y")));
    VERIFY_DONE(shop.importLines(replaced(shop.rejects(), ",x,", ",2,")));
    QCOMPARE(shop.order(u"1"_s).hold->missingRows, std::vector{3});
    QVERIFY(!shop.rejects().contains(",B,"));
    VERIFY_DONE(shop.importLines(replaced(shop.rejects(), ",y,", ",3,")));
    QVERIFY(!shop.order(u"1"_s).hold);
    QCOMPARE(shop.order(u"1"_s).lines.size(), 3U);
}

void TestMendedRejects::makeAnOrderOfWhichNoRowWasGood()
{
    ImportShop shop;
    const auto first = shop.importLines(header + rowOf("1", "A", "x") + rowOf("1", "B", "y"));
    VERIFY_DONE(first);
    QCOMPARE(first->orders(), 0);
    VERIFY_DONE(shop.importLines(replaced(shop.rejects(), ",y,", ",2,")));
    QCOMPARE(shop.order(u"1"_s).hold->missingRows, std::vector{1});
    VERIFY_DONE(shop.importLines(replaced(shop.rejects(), ",x,", ",1,")));
    QVERIFY(!shop.order(u"1"_s).hold);
    QCOMPARE(shop.order(u"1"_s).lines.size(), 2U);
}

void TestMendedRejects::bringInARowThatDidNotTellItsOrder()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(header + rowOf("1", "A", "1") + rowOf("", "B", "2") + rowOf("1", "C", "3")));
    QVERIFY(!shop.order(u"1"_s).hold);
    QByteArray mended = shop.rejects();
    mended.insert(mended.lastIndexOf(",2026-01-05"), "1");
    const auto done = shop.importLines(mended);
    VERIFY_DONE(done);
    QCOMPARE(done->linesAdded, 1);
    QCOMPARE(shop.order(u"1"_s).lines.size(), 3U);
}

void TestMendedRejects::doNotMissARepeatThatIsLeftUnmended()
{
    ImportShop shop;
    const QByteArray bad = rowOf("1", "B", "x");
    VERIFY_DONE(shop.importLines(header + rowOf("1", "A", "1") + bad + bad));
    QCOMPARE(shop.order(u"1"_s).hold->missingRows, std::vector{2});
    QByteArray rejects = shop.rejects();
    rejects.replace(rejects.indexOf(",x,"), 3, ",2,");
    VERIFY_DONE(shop.importLines(rejects));
    QVERIFY(!shop.order(u"1"_s).hold);
    QCOMPARE(shop.order(u"1"_s).lines.size(), 2U);
}

void TestMendedRejects::theMendedOriginalChangesNothing()
{
    ImportShop shop;
    const QByteArray dirty = header + rowOf("1", "A", "1") + rowOf("1", "A", "1") + rowOf("1", "B", "x") +
                             rowOf("", "C", "2") + rowOf("1", "D", "3");
    VERIFY_DONE(shop.importLines(dirty));
    QByteArray rejects = replaced(shop.rejects(), ",x,", ",2,");
    rejects.insert(rejects.lastIndexOf(",2026-01-05"), "1");
    VERIFY_DONE(shop.importLines(rejects));
    const domain::Order order = shop.order(u"1"_s);
    QCOMPARE(order.lines.size(), 4U);
    QVERIFY(!order.hold);
    const auto again = shop.importLines(header + rowOf("1", "A", "1") + rowOf("1", "B", "2") + rowOf("1", "C", "2") +
                                        rowOf("1", "D", "3"));
    VERIFY_DONE(again);
    QVERIFY(again->changedNothing());
    QCOMPARE(again->refused.rows, 0);
    QCOMPARE(shop.order(u"1"_s), order);
}

void TestMendedRejects::areNamedBesideTheirInput()
{
    QCOMPARE(exchange::defaultRejectsPath(u"/d/orders.csv"_s), u"/d/orders.csv.rejects.csv"_s);
    QCOMPARE(exchange::defaultRejectsPath(u"/d/orders.csv.rejects.csv"_s), u"/d/orders.csv.rejects.2.csv"_s);
    QCOMPARE(exchange::defaultRejectsPath(u"/d/orders.csv.rejects.9.csv"_s), u"/d/orders.csv.rejects.10.csv"_s);
}

QTEST_GUILESS_MAIN(TestMendedRejects)
#include "test_mended_rejects.moc"
