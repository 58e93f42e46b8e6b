// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/domain/order_shop.h"

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestImportOrder : public QObject {
    Q_OBJECT

private slots:
    void anOpenOrderComesInWithoutTouchingStock();
    void whatIsAppliedToStockIsReservedOrBackordered();
    void rowsShippedTogetherFormOneShipment();
    void theSameFileAgainChangesNothing();
    void nothingIsShippedOrReservedAgainAfterAnEdit();
    void anIncompleteOrderIsHeldUntilTheMendedRowsComeIn();
    void anIncompleteOrderCanBeAcceptedAsItIs();
    void whatShippedMeanwhileIsShippedByTheFile();
    void whatWasCanceledMeanwhileIsCanceledByTheFile();
    void saysEverythingThatIsWrongAtOnce();
    void anUncountedProductShipsWithoutStock();
};

namespace {

ImportOrder::Line row(int ordinal, const QString &sku, qint64 quantity)
{
    ImportOrder::Line row;
    row.line.id = idOf(static_cast<quint32>(ordinal));
    row.line.importOrdinal = ordinal;
    row.line.sku = sku;
    row.line.quantity = quantity;
    row.line.unitPrice = eur(1'000);
    return row;
}

ImportOrder::Line shippedRow(int ordinal, const QString &sku, qint64 quantity, int day = 1)
{
    ImportOrder::Line shipped = row(ordinal, sku, quantity);
    shipped.shippedAt = minute(-10'000 + day);
    shipped.carrier = u"DHL"_s;
    return shipped;
}

ImportOrder file(std::vector<ImportOrder::Line> rows)
{
    ImportOrder import;
    import.number = u"10248"_s;
    import.source = u"file"_s;
    import.currency = euro();
    import.lines = std::move(rows);
    import.placedAt = minute(-20'000);
    import.shipmentIds = {idOf(100), idOf(101), idOf(102)};
    return import;
}

} // namespace

void TestImportOrder::anOpenOrderComesInWithoutTouchingStock()
{
    OrderShop s;
    QCOMPARE(s.tell(file({row(1, u"A"_s, 4)})), u"order.created"_s);
    QCOMPARE(s.status(), u"placed"_s);
    QVERIFY(!s.order().takesStock);
    QCOMPARE(backorderedOf(s.order(), s.line(1)), 0); // nothing waits where no stock is taken
    QCOMPARE(s.stock(u"A"_s), u"10/0"_s);
    QCOMPARE(s.line(1).location, u"main"_s);
    QCOMPARE(s.shop.eventsOf(s.orderId).front().happenedAt, minute(-20'000));
}

void TestImportOrder::whatIsAppliedToStockIsReservedOrBackordered()
{
    OrderShop s;
    ImportOrder import = file({row(1, u"B"_s, 6), shippedRow(2, u"A"_s, 3)});
    import.applyStock = true;
    QCOMPARE(s.tell(import), u"order.created inventory.reserved order.shipped"_s);
    QCOMPARE(s.line(1).backordered(), 2);
    QCOMPARE(s.stock(u"B"_s), u"4/4"_s);
    QCOMPARE(s.stock(u"A"_s), u"10/0"_s); // what left in the past is not taken again
}

void TestImportOrder::rowsShippedTogetherFormOneShipment()
{
    OrderShop s;
    ImportOrder import = file({shippedRow(1, u"A"_s, 1), shippedRow(2, u"B"_s, 2), shippedRow(3, u"A"_s, 1, 2)});
    for (ImportOrder::Line &line : import.lines)
        line.deliveredAt = minute(0);
    QCOMPARE(s.tell(import), u"order.created order.shipped order.shipped order.updated order.delivered"_s);
    QCOMPARE(s.order().shipments.size(), 2U);
    QCOMPARE(s.order().shipments[0].lines.size(), 2U);
    QCOMPARE(s.order().shipments[0].shippedAt, minute(-9'999));
    QCOMPARE(s.status(), u"delivered"_s);
}

void TestImportOrder::theSameFileAgainChangesNothing()
{
    OrderShop s;
    ImportOrder import = file({row(1, u"A"_s, 4), shippedRow(2, u"B"_s, 1)});
    import.missingRows = {3};
    QVERIFY(s.ask(import));
    QCOMPARE(s.tell(import), QString());
}

void TestImportOrder::nothingIsShippedOrReservedAgainAfterAnEdit()
{
    OrderShop s;
    ImportOrder import = file({row(1, u"B"_s, 6), shippedRow(2, u"A"_s, 1)});
    import.applyStock = true;
    QVERIFY(s.ask(import));
    QVERIFY(s.ask(s.edit({s.draft(1, u"B"_s, 6), s.draft(2, u"A"_s, 3)})));
    QVERIFY(s.ask(AdjustStock{{u"B"_s, u"main"_s}, StockChange::Receive, 9, {}}));
    QCOMPARE(s.tell(import), QString());
    QCOMPARE(s.line(2).open(), 2);
}

void TestImportOrder::anIncompleteOrderIsHeldUntilTheMendedRowsComeIn()
{
    OrderShop s;
    ImportOrder import = file({shippedRow(1, u"A"_s, 4)});
    import.missingRows = {2, 3};
    QCOMPARE(s.tell(import), u"order.created order.shipped"_s);
    QVERIFY(s.order().hold->incomplete);
    QCOMPARE(s.order().hold->missingRows, (std::vector<int>{2, 3}));
    QCOMPARE(s.tell(file({shippedRow(2, u"B"_s, 1)})), u"order.updated order.shipped"_s);
    QCOMPARE(s.order().hold->missingRows, std::vector<int>{3});
    QCOMPARE(s.order().shipments.size(), 1U); // it joins the shipment of its day
    QCOMPARE(s.order().shipments[0].lines.size(), 2U);
    QCOMPARE(s.tell(file({shippedRow(3, u"B"_s, 1)})), u"order.updated order.shipped"_s);
    QVERIFY(!s.order().hold);
}

void TestImportOrder::anIncompleteOrderCanBeAcceptedAsItIs()
{
    OrderShop s;
    ImportOrder import = file({shippedRow(1, u"A"_s, 4)});
    import.missingRows = {2};
    QVERIFY(s.ask(import));
    QCOMPARE(s.tell(ReleaseHold{}), u"order.updated"_s);
}

void TestImportOrder::whatShippedMeanwhileIsShippedByTheFile()
{
    OrderShop s;
    ImportOrder import = file({row(1, u"A"_s, 4)});
    import.applyStock = true;
    QVERIFY(s.ask(import));
    QVERIFY(s.ask(AdjustStock{{u"A"_s, u"main"_s}, StockChange::Count, 3, {}}));
    QCOMPARE(s.tell(file({shippedRow(1, u"A"_s, 4)})), u"order.shipped"_s);
    QCOMPARE(s.stock(u"A"_s), u"0/0"_s); // no more than is there
}

void TestImportOrder::whatWasCanceledMeanwhileIsCanceledByTheFile()
{
    OrderShop s;
    ImportOrder import = file({row(1, u"A"_s, 4)});
    import.applyStock = true;
    QVERIFY(s.ask(import));
    import.canceledAt = minute(0);
    QCOMPARE(s.tell(import), u"order.canceled inventory.released"_s);
    QCOMPARE(s.tell(import), QString());
    QCOMPARE(s.tell(file({row(2, u"A"_s, 1)})), u"order.updated"_s);
    QCOMPARE(s.status(), u"canceled"_s); // a row that joins it does not revive it
}

void TestImportOrder::saysEverythingThatIsWrongAtOnce()
{
    OrderShop s;
    ImportOrder::Line bad = row(1, {}, std::numeric_limits<qint64>::min());
    bad.line.unitPrice = {-1, dollar()};
    bad.line.fixedNet = largestMinor + 1;
    bad.line.discount = {Rate::one + 1};
    bad.line.taxRate = {std::numeric_limits<qint64>::max()};
    ImportOrder import = file({bad, row(1, u"A"_s, 1)});
    import.number.clear();
    import.shippingMinor = -1;
    QCOMPARE(s.tell(import),
             u"number_missing@number invalid_shipping@shipping sku_missing@lines[0].sku "
             "invalid_quantity@lines[0].quantity invalid_price@lines[0].unit_price amount_too_large@lines[0].net "
             "currency_mismatch@lines[0].unit_price invalid_discount@lines[0].discount "
             "invalid_tax_rate@lines[0].tax_rate repeated_line@lines[1].id repeated_line@lines[1].ordinal"_s);
    QCOMPARE(s.tell(file({})), u"no_lines@lines"_s);
    QVERIFY(s.ask(file({row(1, u"A"_s, 1)})));
    ImportOrder dollars = file({row(2, u"A"_s, 1)});
    dollars.currency = dollar();
    dollars.lines[0].line.unitPrice.currency = dollar();
    QCOMPARE(s.tell(dollars), u"currency_mismatch@currency"_s);
}

void TestImportOrder::anUncountedProductShipsWithoutStock()
{
    OrderShop s;
    QVERIFY(s.ask(file({row(1, u"OLD"_s, 4), row(2, u"A"_s, 11)})));
    QCOMPARE(s.tell(s.ship(100)), u"insufficient_stock@lines[1].quantity"_s); // counted: 10 are there
    QCOMPARE(s.tell(s.ship(100, {{idOf(1), 4}, {idOf(2), 10}})), u"order.shipped"_s);
    QCOMPARE(s.order().shipments[0].lines[0].issued, 0);
    QCOMPARE(s.stock(u"A"_s), u"0/0"_s);
}

QTEST_GUILESS_MAIN(TestImportOrder)
#include "test_import_order.moc"
