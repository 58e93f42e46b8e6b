// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/exchange/import_shop.h"

using namespace Qt::StringLiterals;
using namespace docket;
using test::ImportShop;

namespace {

const QByteArray header = "order_number,ordered_at,required_at,shipped_at,customer_id,customer_name,phone,ship_name,"
                          "ship_street,ship_city,ship_region,ship_postal_code,ship_country,carrier,freight,sku,"
                          "product_name,unit_price,quantity,discount\n";

/// A row of order `number`, placed on 2026-01-05, whose other cells can be said.
struct Row {
    QByteArray number = "1";
    QByteArray placed = "2026-01-05";
    QByteArray shipped = "";
    QByteArray customer = "C1";
    QByteArray city = "Reims";
    QByteArray freight = "5.00";
    QByteArray sku = "A";
    QByteArray price = "10.00";
    QByteArray quantity = "1";
    QByteArray discount = "0";

    QByteArray text() const
    {
        return number + ',' + placed + ",2026-02-01," + shipped + ',' + customer + ",Name of " + customer +
               ",555,Ship to,Street 1," + city + ",,51100,France," + (shipped.isEmpty() ? "" : "Speedy") + ',' +
               freight + ',' + sku + ",Product " + sku + ',' + price + ',' + quantity + ',' + discount + '\n';
    }
};

QByteArray fileOf(const std::vector<Row> &rows)
{
    QByteArray csv = header;
    for (const Row &row : rows)
        csv += row.text();
    return csv;
}

domain::LineDraft draft(const QUuid &id, const QString &sku, qint64 quantity)
{
    domain::LineDraft made;
    made.id = id;
    made.sku = sku;
    made.quantity = quantity;
    return made;
}

} // namespace

class TestOrderImport : public QObject {
    Q_OBJECT
private slots:
    void gathersTheRowsOfAnOrderWhereverTheyStand();
    void createsCustomersAndProductsFromRows();
    void leavesKnownCustomersAndProductsAlone();
    void shipsTheRowsOfADateTogether();
    void importingAgainChangesNothing();
    void importingAgainAfterEditsChangesNothing();
    void shipsALineThatWasOpenBefore();
    void keepsTheSameProductTwiceAsTwoLines();
    void refusesARowWithAllItsReasons_data();
    void refusesARowWithAllItsReasons();
    void refusesRepeatedRowsWithoutMissingThem();
    void refusesRowsThatContradictTheirOrder();
    void refusesOtherContentInTheSamePlace();
    void holdsAnOrderWithRefusedRows();
    void refusesRowsOfTheWrongShape();
    void reservesStockOnlyWhenAsked();
    void dryRunWritesNothingAndSaysTheSame();
    void stopsWhenToldToAndGoesOnLater();
    void saysWhereTheFileDiffersFromWhatCameIn();
    void refusesRejectsThatCannotBeWrittenBeforeAnythingChanges();
    void neverWritesOverItsInput();
    void needsACurrency();
    void needsPermission();
    void leavesOrdersMadeHereAlone();
    void readsAFileOfOneEndlessOrderInBoundedMemory();
};

void TestOrderImport::gathersTheRowsOfAnOrderWhereverTheyStand()
{
    ImportShop shop;
    const auto summary = shop.importLines(
        fileOf({{.number = "1"}, {.number = "2"}, {.number = "1", .sku = "B", .price = "2.50", .quantity = "4"}}));
    VERIFY_DONE(summary);
    QCOMPARE(summary->rows, 3);
    QCOMPARE(summary->ordersCreated, 2);
    QCOMPARE(summary->lines, 3);
    QCOMPARE(summary->quantity, 6);
    QCOMPARE(summary->nets.begin()->second.minor, 3000);
    QCOMPARE(summary->statuses.at(domain::OrderStatus::Placed), 2);
    QCOMPARE(summary->refused.rows, 0);

    const domain::Order order = shop.order(u"1"_s);
    QCOMPARE(order.source, u"docket"_s);
    QCOMPARE(order.lines.size(), 2U);
    QCOMPARE(order.lines[1].sku, u"B"_s);
    QCOMPARE(order.lines[1].importOrdinal, 2);
    QCOMPARE(order.shipping.minor, 500);
    QCOMPARE(order.shipTo.city, u"Reims"_s);
    QCOMPARE(domain::toIso(order.placedAt), u"2026-01-05T00:00:00Z"_s);
    QCOMPARE(order.requiredOn, QDate(2026, 2, 1));
    QVERIFY(!order.takesStock);
    QCOMPARE(shop.violations().join(u'\n'), QString());
    QVERIFY(shop.rejects().isEmpty());
}

void TestOrderImport::createsCustomersAndProductsFromRows()
{
    ImportShop shop;
    const auto summary = shop.importLines(fileOf({{}, {.number = "2", .sku = "B"}, {.number = "3", .customer = "C2"}}));
    VERIFY_DONE(summary);
    QCOMPARE(summary->customersCreated, 2);
    QCOMPARE(summary->productsCreated, 2);
    const auto customer = shop.reader().customer(u"C2"_s).value();
    QVERIFY(customer.has_value());
    QCOMPARE(customer->name, u"Name of C2"_s);
    QCOMPARE(customer->addresses.front().city, u"Reims"_s);
    const auto product = shop.reader().product(u"B"_s).value();
    QVERIFY(product.has_value());
    QCOMPARE(product->price.minor, 1000);
}

void TestOrderImport::leavesKnownCustomersAndProductsAlone()
{
    ImportShop shop;
    domain::Customer known{u"C1"_s, u"Known"_s, u"Known Ltd"_s, u"k@example.org"_s, {}, {}, {}};
    QVERIFY(shop.desk().execute(shop.desk().newCommand(domain::SaveCustomer{known}), shop.actor()));
    const auto summary = shop.importLines(fileOf({{}}));
    VERIFY_DONE(summary);
    QCOMPARE(summary->customersCreated, 0);
    QCOMPARE(shop.reader().customer(u"C1"_s).value().value(), known);
    const domain::Order order = shop.order(u"1"_s);
    QCOMPARE(order.customer.name, u"Name of C1"_s);
    QCOMPARE(order.customer.email, u"k@example.org"_s);
}

void TestOrderImport::shipsTheRowsOfADateTogether()
{
    ImportShop shop;
    const auto summary = shop.importLines(fileOf({{.shipped = "2026-01-07"},
                                                  {.shipped = "2026-01-07", .sku = "B"},
                                                  {.shipped = "2026-01-09", .sku = "C"},
                                                  {.sku = "D"}}));
    VERIFY_DONE(summary);
    const domain::Order order = shop.order(u"1"_s);
    QCOMPARE(order.shipments.size(), 2U);
    QCOMPARE(order.shipments[0].lines.size(), 2U);
    QCOMPARE(order.shipments[0].carrier, u"Speedy"_s);
    QCOMPARE(domain::toIso(order.shipments[1].shippedAt), u"2026-01-09T00:00:00Z"_s);
    QCOMPARE(domain::toString(domain::statusOf(order)), u"partially_shipped"_s);
    QCOMPARE(shop.violations().join(u'\n'), QString());
}

void TestOrderImport::importingAgainChangesNothing()
{
    ImportShop shop;
    const QByteArray csv = fileOf({{.shipped = "2026-01-07"}, {.number = "2"}, {.sku = "B"}});
    VERIFY_DONE(shop.importLines(csv));
    const qint64 events = shop.eventCount();
    const auto again = shop.importLines(csv);
    VERIFY_DONE(again);
    QVERIFY(again->changedNothing());
    QCOMPARE(again->ordersUnchanged, 2);
    QCOMPARE(again->lines, 3);
    QCOMPARE(again->linesAdded, 0);
    QCOMPARE(shop.eventCount(), events);
}

void TestOrderImport::importingAgainAfterEditsChangesNothing()
{
    ImportShop shop;
    const QByteArray csv = fileOf({{}, {.sku = "B"}, {.sku = "C"}});
    VERIFY_DONE(shop.importLines(csv));
    VERIFY_DONE(shop.importLines(fileOf({{.number = "2", .sku = "D"}})));
    const domain::Order before = shop.order(u"1"_s);
    // Another quantity for A, B removed, D added.
    domain::EditOrder edit;
    edit.allowBackorder = true;
    edit.lines =
        std::vector{draft(before.lines[0].id, u"A"_s, 7), draft(before.lines[2].id, u"C"_s, 1), draft({}, u"D"_s, 3)};
    VERIFY_DONE(shop.desk().execute(shop.desk().newCommand(edit, before.id), shop.actor()));
    const domain::Order edited = shop.order(u"1"_s);

    const auto again = shop.importLines(csv);
    VERIFY_DONE(again);
    QVERIFY(again->changedNothing());
    QCOMPARE(again->refused.rows, 0);
    QCOMPARE(shop.order(u"1"_s), edited);
}

void TestOrderImport::shipsALineThatWasOpenBefore()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(fileOf({{}, {.sku = "B"}})));
    const auto later = shop.importLines(fileOf({{.shipped = "2026-01-08"}, {.sku = "B"}}));
    VERIFY_DONE(later);
    QCOMPARE(later->ordersCompleted, 1);
    QCOMPARE(later->linesAdded, 0);
    const domain::Order order = shop.order(u"1"_s);
    QCOMPARE(order.lines[0].shipped, 1);
    QCOMPARE(order.lines[1].shipped, 0);
    VERIFY_DONE(shop.importLines(fileOf({{.shipped = "2026-01-08"}, {.sku = "B"}})));
    QCOMPARE(shop.order(u"1"_s), order);
}

void TestOrderImport::keepsTheSameProductTwiceAsTwoLines()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(fileOf({{.quantity = "2"}, {.quantity = "3"}})));
    QCOMPARE(shop.order(u"1"_s).lines.size(), 2U);
}

void TestOrderImport::refusesARowWithAllItsReasons_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("date, price and quantity") << Row{.placed = "2026-13-05", .price = "", .quantity = "-2"}.text()
                                              << QStringList{u"ordered_at"_s, u"quantity"_s, u"unit_price"_s};
    QTest::newRow("too many decimals") << Row{.price = "1.005"}.text() << QStringList{u"unit_price"_s};
    QTest::newRow("discount above one") << Row{.discount = "15"}.text() << QStringList{u"discount"_s};
    QTest::newRow("shipped before it was placed")
        << Row{.shipped = "2025-12-31"}.text() << QStringList{u"shipped_at"_s};
    QTest::newRow("more than a line can cost")
        << Row{.price = "9999999999.00", .quantity = "1000000"}.text() << QStringList{u"quantity"_s};
    QTest::newRow("no number") << Row{.number = ""}.text() << QStringList{u"order_number"_s};
    QTest::newRow("no customer") << Row{.customer = ""}.text().replace("Name of ", "")
                                 << QStringList{u"customer_name"_s};
}

void TestOrderImport::refusesARowWithAllItsReasons()
{
    QFETCH(QByteArray, row);
    QFETCH(QStringList, columns);
    ImportShop shop;
    const auto summary = shop.importLines(header + row + Row{.number = "2"}.text());
    VERIFY_DONE(summary);
    QCOMPARE(summary->ordersCreated, 1);
    QCOMPARE(summary->refused.rows, 1);
    const exchange::RefusedFileRow &refused = summary->refused.first.front();
    QCOMPARE(refused.line, 2);
    QStringList found;
    for (const wire::RowProblem &problem : refused.problems) {
        QCOMPARE(problem.line, 2);
        QVERIFY(!problem.reason.isEmpty());
        found.append(problem.column);
    }
    QCOMPARE(found, columns);
    QVERIFY(shop.rejects().contains(row.trimmed()));
    QCOMPARE(shop.violations().join(u'\n'), QString());
}

void TestOrderImport::refusesRepeatedRowsWithoutMissingThem()
{
    ImportShop shop;
    const auto summary = shop.importLines(fileOf({{}, {.number = "2"}, {}, {.sku = "B"}}));
    VERIFY_DONE(summary);
    QCOMPARE(summary->refused.byCode.value(u"duplicate_row"_s), 1);
    QCOMPARE(summary->refused.first.front().line, 4);
    QVERIFY(summary->refused.first.front().problems.front().reason.contains(u"line 2"_s));
    const domain::Order order = shop.order(u"1"_s);
    QCOMPARE(order.lines.size(), 2U);
    QVERIFY(!order.hold);
}

void TestOrderImport::refusesRowsThatContradictTheirOrder()
{
    ImportShop shop;
    const auto summary = shop.importLines(fileOf({{},
                                                  {.city = "Lyon", .sku = "B"},
                                                  {.placed = "2026-01-06", .sku = "C"},
                                                  {.freight = "0", .sku = "D"},
                                                  {.customer = "C2", .sku = "E"},
                                                  {.freight = "7.00", .sku = "F"}}));
    VERIFY_DONE(summary);
    QCOMPARE(summary->refused.byCode.value(u"contradicts"_s), 4);
    QCOMPARE(summary->refused.first[0].problems.front().column, u"ship_city"_s);
    QVERIFY(summary->refused.first[0].problems.front().reason.contains(u"line 2"_s));
    QCOMPARE(shop.order(u"1"_s).lines.size(), 2U);
    QCOMPARE(shop.order(u"1"_s).hold->missingRows, (std::vector{2, 3, 5, 6}));
}

void TestOrderImport::refusesOtherContentInTheSamePlace()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(fileOf({{}, {.sku = "B"}})));
    const auto again = shop.importLines(fileOf({{.quantity = "9"}, {.sku = "B"}}));
    VERIFY_DONE(again);
    QVERIFY(again->changedNothing());
    QCOMPARE(again->refused.byCode.value(u"already_imported"_s), 1);
    QCOMPARE(again->refused.first.front().problems.front().column, u"quantity"_s);
    QVERIFY(!shop.order(u"1"_s).hold);
}

void TestOrderImport::holdsAnOrderWithRefusedRows()
{
    ImportShop shop;
    const QByteArray csv = fileOf({{}, {.sku = "B", .quantity = "x"}, {.sku = "C"}});
    const auto summary = shop.importLines(csv);
    VERIFY_DONE(summary);
    QCOMPARE(summary->ordersIncomplete, 1);
    const domain::Order order = shop.order(u"1"_s);
    QVERIFY(order.hold && order.hold->incomplete);
    QCOMPARE(order.hold->missingRows, std::vector{2});
    QCOMPARE(order.lines[1].importOrdinal, 3);

    // The same dirty file once more, also when a person has decided to do without the row.
    VERIFY_DONE(shop.importLines(csv));
    QCOMPARE(shop.order(u"1"_s), order);
    VERIFY_DONE(shop.desk().execute(shop.desk().newCommand(domain::ReleaseHold{}, order.id), shop.actor()));
    VERIFY_DONE(shop.importLines(csv));
    QVERIFY(!shop.order(u"1"_s).hold);
}

void TestOrderImport::refusesRowsOfTheWrongShape()
{
    ImportShop shop;
    QByteArray unquoted = Row{.sku = "B"}.text();
    unquoted.replace("Street 1", "Street 1, rear");
    const auto summary =
        shop.importLines(fileOf({{}}) + unquoted + "7,only,three\n" + "\"no end,5\n" + Row{.number = "2"}.text());
    VERIFY_DONE(summary);
    QCOMPARE(summary->ordersCreated, 2);
    QCOMPARE(summary->refused.rows, 3);
    QCOMPARE(shop.order(u"1"_s).hold->missingRows, std::vector{2});
    QVERIFY(!shop.order(u"2"_s).hold);
    QVERIFY(shop.rejects().contains("\"no end,5"));
}

void TestOrderImport::reservesStockOnlyWhenAsked()
{
    ImportShop shop;
    const domain::Product product{u"A"_s, u"A"_s, {1000, *domain::Currency::fromCode(u"USD")}, {}, {}, 0, false};
    VERIFY_DONE(shop.desk().execute(shop.desk().newCommand(domain::SaveProduct{product}), shop.actor()));
    const domain::AdjustStock count{{u"A"_s, domain::defaultLocation()}, domain::StockChange::Count, 5, {}};
    VERIFY_DONE(shop.desk().execute(shop.desk().newCommand(count), shop.actor()));
    VERIFY_DONE(shop.importLines(fileOf({{.quantity = "3"}})));
    QCOMPARE(shop.order(u"1"_s).lines.front().reserved, 0);
    auto options = shop.options();
    options.applyStock = true;
    VERIFY_DONE(shop.importLines(fileOf({{.number = "2", .quantity = "8"}}), options));
    QCOMPARE(shop.order(u"2"_s).lines.front().reserved, 5);
    QCOMPARE(shop.order(u"2"_s).lines.front().backordered(), 3);
    QCOMPARE(shop.violations().join(u'\n'), QString());
}

void TestOrderImport::dryRunWritesNothingAndSaysTheSame()
{
    const QByteArray csv =
        fileOf({{.shipped = "2026-01-07"}, {.number = "2", .quantity = "0"}, {.number = "3", .sku = "B"}});
    ImportShop dry;
    ImportShop wet;
    auto options = dry.options();
    options.dryRun = true;
    const auto rehearsed = dry.importLines(csv, options);
    const auto done = wet.importLines(csv);
    VERIFY_DONE(rehearsed);
    VERIFY_DONE(done);
    QCOMPARE(dry.eventCount(), 0);
    QVERIFY(rehearsed->dryRun);
    QCOMPARE(rehearsed->ordersCreated, done->ordersCreated);
    QCOMPARE(rehearsed->statuses, done->statuses);
    QCOMPARE(rehearsed->customersCreated, done->customersCreated);
    QCOMPARE(rehearsed->productsCreated, done->productsCreated);
    QCOMPARE(dry.rejects(), wet.rejects());
}

void TestOrderImport::stopsWhenToldToAndGoesOnLater()
{
    QByteArray csv = header;
    for (int i = 0; i < 3000; ++i)
        csv += Row{.number = QByteArray::number(i)}.text();
    ImportShop shop;
    auto options = shop.options();
    options.ordersPerTransaction = 100;
    const auto summary =
        shop.importLines(csv, options, [](const exchange::Progress &progress) { return progress.rowsDone < 1000; });
    VERIFY_DONE(summary);
    QVERIFY(summary->canceled);
    QVERIFY(summary->ordersCreated > 0);
    QVERIFY(summary->ordersCreated < 3000);
    QCOMPARE(static_cast<qint64>(shop.orders().size()), summary->ordersCreated);
    const auto rest = shop.importLines(csv);
    VERIFY_DONE(rest);
    QCOMPARE(rest->ordersUnchanged, summary->ordersCreated);
    QCOMPARE(shop.orders().size(), 3000U);
}

void TestOrderImport::saysWhereTheFileDiffersFromWhatCameIn()
{
    ImportShop shop;
    const Row shipped{.number = "2", .shipped = "2026-01-07"};
    VERIFY_DONE(shop.importLines(fileOf({{}, shipped})));
    const qint64 events = shop.eventCount();
    const auto again =
        shop.importLines(fileOf({{.city = "Lyon", .freight = "6.00"}, {.number = "2", .shipped = "2026-01-08"}}));
    VERIFY_DONE(again);
    QVERIFY(again->changedNothing());
    QCOMPARE(again->refused.rows, 0);
    QCOMPARE(again->ordersDiffering, 2);
    QCOMPARE(again->differing.front().number, u"1"_s);
    QCOMPARE(again->differing.front().columns, (QStringList{u"freight"_s, u"ship_city"_s}));
    QCOMPARE(again->differing.back().columns, QStringList{u"shipped_at"_s});
    QCOMPARE(shop.eventCount(), events);

    domain::EditOrder edit;
    edit.shippingMinor = 700;
    VERIFY_DONE(shop.desk().execute(shop.desk().newCommand(edit, shop.order(u"1"_s).id), shop.actor()));
    const auto same = shop.importLines(fileOf({{}, shipped}));
    VERIFY_DONE(same);
    QVERIFY(same->changedNothing());
    QCOMPARE(same->ordersDiffering, 0);
}

void TestOrderImport::refusesRejectsThatCannotBeWrittenBeforeAnythingChanges()
{
    ImportShop shop;
    auto options = shop.options();
    options.rejects = shop.path(u"no/such/folder/rejects.csv"_s);
    options.ordersPerTransaction = 1;
    const auto summary = shop.importLines(fileOf({{}, {.number = "2", .quantity = "x"}}), options);
    QVERIFY(!summary);
    QCOMPARE(summary.error().front().code, u"write_failed"_s);
    QCOMPARE(shop.eventCount(), 0);
}

void TestOrderImport::neverWritesOverItsInput()
{
    ImportShop shop;
    auto options = shop.options();
    options.input = options.rejects;
    const auto summary = shop.importLines(fileOf({{}}), options);
    QVERIFY(!summary);
    QCOMPARE(summary.error().front().code, u"rejects_over_input"_s);
    QCOMPARE(shop.eventCount(), 0);
}

void TestOrderImport::needsACurrency()
{
    ImportShop shop;
    auto options = shop.options();
    options.profile.fields.remove(wire::ImportField::OrderCurrency);
    const auto summary = shop.importLines(fileOf({{}}), options);
    QVERIFY(!summary);
    QCOMPARE(summary.error().front().code, u"currency_missing"_s);
    options.currency = domain::Currency::fromCode(u"JPY");
    const auto yen = shop.importLines(fileOf({{.freight = "", .price = "1000"}}), options);
    VERIFY_DONE(yen);
    QCOMPARE(shop.order(u"1"_s).lines.front().unitPrice.minor, 1000);
}

void TestOrderImport::needsPermission()
{
    ImportShop shop;
    auto options = shop.options();
    options.actor.permissions = domain::permissionsOf(domain::Role::Warehouse);
    const auto summary = shop.importLines(fileOf({{}}), options);
    QVERIFY(!summary);
    QCOMPARE(summary.error().front().code, u"not_permitted"_s);
}

void TestOrderImport::leavesOrdersMadeHereAlone()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(fileOf({{}})));
    domain::CreateOrder create;
    create.source = u"docket"_s;
    create.number = u"TST-00001"_s;
    create.customerId = u"C1"_s;
    create.currency = *domain::Currency::fromCode(u"USD");
    create.allowBackorder = true;
    create.lines = {draft({}, u"A"_s, 2)};
    VERIFY_DONE(shop.desk().execute(shop.desk().newCommand(create), shop.actor()));
    const domain::Order before = shop.order(u"TST-00001"_s);
    const auto summary = shop.importLines(fileOf({{.number = "TST-00001", .placed = "2026-03-02", .quantity = "5"}}));
    VERIFY_DONE(summary);
    QCOMPARE(summary->refused.byCode.value(u"already_imported"_s), 1);
    QCOMPARE(shop.order(u"TST-00001"_s), before);
}

void TestOrderImport::readsAFileOfOneEndlessOrderInBoundedMemory()
{
    QByteArray csv = header;
    for (int i = 0; i < 6000; ++i)
        csv += Row{.quantity = QByteArray::number(i + 1)}.text();
    csv += Row{.number = "2"}.text();
    ImportShop shop;
    const auto summary = shop.importLines(csv);
    VERIFY_DONE(summary);
    QCOMPARE(summary->refused.byCode.value(u"too_many_rows"_s), 6000);
    QCOMPARE(std::ssize(summary->refused.first), exchange::RefusedReport::mostShown);
    QCOMPARE(summary->ordersCreated, 1);
}

QTEST_GUILESS_MAIN(TestOrderImport)
#include "test_order_import.moc"
