// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop_fixture.h"

#include "services/domain/order.h"

#include <QTest>

using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

/// Status is computed from lines and shipments.
class TestStatus : public QObject {
    Q_OBJECT

private slots:
    void followsFromLinesAndShipments_data();
    void followsFromLinesAndShipments();
    void wordsAreReadBack();
};

void TestStatus::followsFromLinesAndShipments_data()
{
    QTest::addColumn<int>("shipped");
    QTest::addColumn<int>("canceled");
    QTest::addColumn<int>("shipments");
    QTest::addColumn<int>("delivered");
    QTest::addColumn<QString>("status");
    QTest::newRow("nothing happened") << 0 << 0 << 0 << 0 << u"placed"_s;
    QTest::newRow("some canceled") << 0 << 2 << 0 << 0 << u"placed"_s;
    QTest::newRow("all canceled") << 0 << 5 << 0 << 0 << u"canceled"_s;
    QTest::newRow("some shipped") << 2 << 0 << 1 << 0 << u"partially_shipped"_s;
    QTest::newRow("some shipped and delivered") << 2 << 0 << 1 << 1 << u"partially_shipped"_s;
    QTest::newRow("all shipped") << 5 << 0 << 1 << 0 << u"shipped"_s;
    QTest::newRow("shipped, the rest canceled") << 2 << 3 << 1 << 0 << u"shipped"_s;
    QTest::newRow("one of two delivered") << 5 << 0 << 2 << 1 << u"shipped"_s;
    QTest::newRow("all delivered") << 5 << 0 << 2 << 2 << u"delivered"_s;
    QTest::newRow("the rest canceled, delivered") << 2 << 3 << 1 << 1 << u"delivered"_s;
}

void TestStatus::followsFromLinesAndShipments()
{
    QFETCH(const int, shipped);
    QFETCH(const int, canceled);
    QFETCH(const int, shipments);
    QFETCH(const int, delivered);
    Order order;
    OrderLine line;
    line.quantity = 5;
    line.shipped = shipped;
    line.canceled = canceled;
    order.lines.push_back(line);
    for (int i = 0; i < shipments; ++i) {
        Shipment shipment;
        if (i < delivered)
            shipment.deliveredAt = minute(i);
        order.shipments.push_back(shipment);
    }
    QTEST(toString(statusOf(order)), "status");
}

void TestStatus::wordsAreReadBack()
{
    for (const auto status : {OrderStatus::Placed, OrderStatus::PartiallyShipped, OrderStatus::Shipped,
                              OrderStatus::Delivered, OrderStatus::Canceled})
        QVERIFY(statusFromString(toString(status)) == status);
    QVERIFY(!statusFromString(u"open"));
}

QTEST_GUILESS_MAIN(TestStatus)
#include "test_status.moc"
