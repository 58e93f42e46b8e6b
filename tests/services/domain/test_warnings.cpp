// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/warnings.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket::domain;
using namespace docket::test;

class TestWarnings : public QObject {
    Q_OBJECT

private slots:
    void anOrdinaryOrderHasNone();
    void theSameThingsOrderedTwiceWithinADayMayBeADuplicate();
    void quantitiesAreComparedHoweverTheyAreSpreadOverLines();
    void aDuplicateIsNotSeen_data();
    void aDuplicateIsNotSeen();
    void anAddressThatTheCustomerNeverUsedIsUnusual();
    void writingAnAddressDifferentlyIsNotUnusual();
    void anAddressOfAPastOrderIsUsual();
    void aFirstOrderWithoutARecordIsNotUnusual();
    void tellsOfOtherOrdersOnHoldAndOverdue();
    void anOrderThatIsDoneNeedsNoAdvice();
    void theOrderItselfIsPassedOver();
};

namespace {

const QDate today(2026, 3, 2);

Order orderOf(quint32 number, std::vector<std::pair<QString, qint64>> wanted, int placedMinute = 0)
{
    Order order;
    order.id = idOf(number);
    order.number = u"TST-%1"_s.arg(number, 5, 10, QChar(u'0'));
    order.customer = snapshotOf(customer(u"C1"_s));
    order.shipTo = customer(u"C1"_s).addresses.front();
    order.currency = euro();
    order.placedAt = minute(placedMinute);
    quint32 next = number * 100;
    for (const auto &[sku, quantity] : wanted) {
        OrderLine line;
        line.id = idOf(next++);
        line.sku = sku;
        line.quantity = quantity;
        line.unitPrice = eur(100);
        order.lines.push_back(line);
    }
    return order;
}

std::vector<OrderWarning> warnings(const Order &order, const std::vector<Order> &others)
{
    const Customer record = customer(u"C1"_s);
    return warningsOf(order, &record, others, today);
}

} // namespace

void TestWarnings::anOrdinaryOrderHasNone()
{
    QVERIFY(warnings(orderOf(1, {{u"TEA"_s, 2}}), {orderOf(2, {{u"CUP"_s, 1}})}).empty());
}

void TestWarnings::theSameThingsOrderedTwiceWithinADayMayBeADuplicate()
{
    const Order first = orderOf(1, {{u"TEA"_s, 2}, {u"CUP"_s, 1}});
    const Order second = orderOf(2, {{u"CUP"_s, 1}, {u"TEA"_s, 2}}, 24 * 60);
    const std::vector<OrderWarning> expected{{OrderWarning::Kind::PossibleDuplicate, {{first.id, u"TST-00001"_s}}}};
    QCOMPARE(warnings(second, {first}), expected);
    QCOMPARE(warnings(first, {second}).size(), 1U);
}

void TestWarnings::quantitiesAreComparedHoweverTheyAreSpreadOverLines()
{
    const Order first = orderOf(1, {{u"TEA"_s, 3}});
    Order second = orderOf(2, {{u"TEA"_s, 2}, {u"TEA"_s, 1}, {u"CUP"_s, 4}}, 10);
    second.lines.back().canceled = 4;
    QCOMPARE(warnings(second, {first}).size(), 1U);
}

void TestWarnings::aDuplicateIsNotSeen_data()
{
    QTest::addColumn<int>("minutesLater");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<bool>("isShipped");
    QTest::newRow("a day and a minute later") << 24 * 60 + 1 << qint64{2} << false;
    QTest::newRow("with another quantity") << 5 << qint64{3} << false;
    QTest::newRow("where nothing is open") << 5 << qint64{2} << true;
}

void TestWarnings::aDuplicateIsNotSeen()
{
    QFETCH(const int, minutesLater);
    QFETCH(const qint64, quantity);
    QFETCH(const bool, isShipped);
    Order other = orderOf(2, {{u"TEA"_s, quantity}}, minutesLater);
    if (isShipped)
        other.lines.front().shipped = quantity;
    QVERIFY(warnings(orderOf(1, {{u"TEA"_s, 2}}), {other}).empty());
}

void TestWarnings::anAddressThatTheCustomerNeverUsedIsUnusual()
{
    Order order = orderOf(1, {{u"TEA"_s, 1}});
    order.shipTo.street = u"9 Elsewhere Road"_s;
    const std::vector<OrderWarning> expected{{OrderWarning::Kind::UnusualAddress, {}}};
    QCOMPARE(warnings(order, {}), expected);
}

void TestWarnings::writingAnAddressDifferentlyIsNotUnusual()
{
    Order order = orderOf(1, {{u"TEA"_s, 1}});
    order.shipTo.name = u"Reception"_s;
    order.shipTo.street = u"  1  MILL lane "_s;
    QVERIFY(warnings(order, {}).empty());
}

void TestWarnings::anAddressOfAPastOrderIsUsual()
{
    Order order = orderOf(1, {{u"TEA"_s, 1}});
    order.shipTo.street = u"9 Elsewhere Road"_s;
    Order past = orderOf(2, {{u"CUP"_s, 1}}, -10'000);
    past.shipTo = order.shipTo;
    QVERIFY(warnings(order, {past}).empty());
}

void TestWarnings::aFirstOrderWithoutARecordIsNotUnusual()
{
    const Order order = orderOf(1, {{u"TEA"_s, 1}});
    QVERIFY(warningsOf(order, nullptr, {}, today).empty());
    QVERIFY(warningsOf(order, nullptr, std::vector{order}, today).empty());
}

void TestWarnings::tellsOfOtherOrdersOnHoldAndOverdue()
{
    Order held = orderOf(2, {{u"CUP"_s, 1}}, -10'000);
    held.hold = Hold{u"credit"_s, minute(0), false, {}};
    Order late = orderOf(3, {{u"POT"_s, 1}}, -20'000);
    late.requiredOn = today.addDays(-1);
    Order dueToday = orderOf(4, {{u"JUG"_s, 1}}, -20'000);
    dueToday.requiredOn = today;
    const std::vector<OrderWarning> expected{{OrderWarning::Kind::OthersOnHold, {{held.id, held.number}}},
                                             {OrderWarning::Kind::OthersOverdue, {{late.id, late.number}}}};
    QCOMPARE(warnings(orderOf(1, {{u"TEA"_s, 1}}), {held, late, dueToday}), expected);
}

void TestWarnings::anOrderThatIsDoneNeedsNoAdvice()
{
    Order order = orderOf(1, {{u"TEA"_s, 2}});
    order.lines.front().shipped = 2;
    order.shipTo.street = u"9 Elsewhere Road"_s;
    QVERIFY(warnings(order, {orderOf(2, {{u"TEA"_s, 2}})}).empty());
}

void TestWarnings::theOrderItselfIsPassedOver()
{
    Order order = orderOf(1, {{u"TEA"_s, 2}});
    order.hold = Hold{u"credit"_s, minute(0), false, {}};
    order.requiredOn = today.addDays(-3);
    QVERIFY(warnings(order, {order}).empty());
}

QTEST_GUILESS_MAIN(TestWarnings)
#include "test_warnings.moc"
