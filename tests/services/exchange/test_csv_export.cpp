// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/exchange/import_shop.h"

using namespace Qt::StringLiterals;
using namespace docket;
using exchange::ExportKind;
using test::ImportShop;

namespace {

const QByteArray lines =
    "order_number,ordered_at,required_at,shipped_at,customer_id,customer_name,phone,ship_name,"
    "ship_street,ship_city,ship_country,carrier,freight,sku,product_name,unit_price,quantity,"
    "discount\n"
    "1,2026-01-05,2026-02-01,2026-01-07,C1,=cmd(),+49 30 1,\"Ann, B\",Street 1,Ulm,DE,Speedy,5.00,A,"
    "\"Tea \"\"Earl\"\"\",10.00,3,0.15\n"
    "1,2026-01-05,2026-02-01,2026-01-09,C1,=cmd(),+49 30 1,\"Ann, B\",Street 1,Ulm,DE,Speedy,5.00,B,"
    "Cup,2.50,1,0\n"
    "2,2026-01-06,,,C2,Bob,,Bob,\"Street\n2\",Bonn,DE,,0,A,Tea,10.00,1,0\n";

} // namespace

class TestCsvExport : public QObject {
    Q_OBJECT
private slots:
    void linesComeBackAsTheSameOrders();
    void linesImportedWhereTheyCameFromChangeNothing();
    void ordersMadeHereAreFoundAgain();
    void leavesAnEditedOrderAsItIs();
    void theProfileDocketDoesNotTakeAnExportForItsOwn();
    void ordersHaveTheirTotals();
    void eventsHaveTheirPayload();
    void customersComeBackAsTheSameCustomers();
    void formulasAreNeutralised();
    void stoppingLeavesWhatWasThere();
    void leavesAFileThatIsThere();
    void needsPermission();
};

void TestCsvExport::linesComeBackAsTheSameOrders()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(lines));
    ImportShop other;
    const auto summary = other.importLines(shop.exported(ExportKind::Lines), other.options(u"docket-export"_s));
    VERIFY_DONE(summary);
    QCOMPARE(summary->refused.rows, 0);
    QCOMPARE(summary->ordersCreated, 2);
    for (const QString &number : {u"1"_s, u"2"_s}) {
        const domain::Order a = shop.order(number);
        const domain::Order b = other.order(number);
        QCOMPARE(b.customer.name, a.customer.name);
        QCOMPARE(b.shipTo, a.shipTo);
        QCOMPARE(b.placedAt, a.placedAt);
        QCOMPARE(b.requiredOn, a.requiredOn);
        QVERIFY(domain::totalsOf(b) == domain::totalsOf(a));
        QCOMPARE(b.shipments.size(), a.shipments.size());
        QVERIFY(domain::statusOf(b) == domain::statusOf(a));
        QCOMPARE(b.lines.front().name, a.lines.front().name);
    }
}

void TestCsvExport::linesImportedWhereTheyCameFromChangeNothing()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(lines));
    const qint64 events = shop.eventCount();
    const auto again = shop.importLines(shop.exported(ExportKind::Lines), shop.options(u"docket-export"_s));
    VERIFY_DONE(again);
    QVERIFY(again->changedNothing());
    QCOMPARE(again->refused.rows, 0);
    QCOMPARE(shop.eventCount(), events);
}

void TestCsvExport::ordersMadeHereAreFoundAgain()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(lines));
    const domain::Currency euro = *domain::Currency::fromCode(u"EUR"_s);
    const auto save =
        shop.desk().newCommand(domain::SaveProduct{{u"LAMP"_s, u"Lamp"_s, {1'999, euro}, {190'000}, {}, 0, false}});
    VERIFY_DONE(shop.desk().execute(save, shop.actor()));
    domain::CreateOrder create;
    create.customerId = u"C1"_s;
    create.currency = euro;
    create.allowBackorder = true;
    domain::LineDraft line;
    line.sku = u"LAMP"_s;
    line.quantity = 3;
    for (int i = 0; i < 2; ++i) {
        line.id = shop.desk().newId();
        create.lines.push_back(line);
    }
    const auto made = shop.desk().execute(shop.desk().newCommand(create), shop.actor());
    VERIFY_DONE(made);
    VERIFY_DONE(shop.desk().execute(
        shop.desk().newCommand(domain::CancelLines{{{create.lines[0].id, 1}}, u"too many"_s}, made->order->id),
        shop.actor()));
    const qint64 events = shop.eventCount();

    const auto again = shop.importLines(shop.exported(ExportKind::Lines), shop.options(u"docket-export"_s));
    VERIFY_DONE(again);
    QVERIFY2(again->refused.rows == 0, shop.rejects().constData());
    QVERIFY(again->changedNothing());
    QCOMPARE(again->ordersUnchanged, 3);
    QCOMPARE(again->ordersDiffering, 0);
    QCOMPARE(again->nets.size(), 2U);
    QCOMPARE(shop.eventCount(), events);
}

void TestCsvExport::leavesAnEditedOrderAsItIs()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(lines));
    const QByteArray csv = shop.exported(ExportKind::Lines);
    domain::EditOrder edit;
    edit.shippingMinor = 900;
    VERIFY_DONE(shop.desk().execute(shop.desk().newCommand(edit, shop.order(u"2"_s).id), shop.actor()));
    const qint64 events = shop.eventCount();
    for (const QByteArray &file : {csv, shop.exported(ExportKind::Lines)}) {
        const auto again = shop.importLines(file, shop.options(u"docket-export"_s));
        VERIFY_DONE(again);
        QVERIFY(again->changedNothing());
        QCOMPARE(again->ordersDiffering, 0);
    }
    QCOMPARE(shop.eventCount(), events);
}

void TestCsvExport::theProfileDocketDoesNotTakeAnExportForItsOwn()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(lines));
    const auto again = shop.importLines(shop.exported(ExportKind::Lines));
    QVERIFY(!again);
    QCOMPARE(again.error().front().code, u"column_not_read"_s);
}

void TestCsvExport::ordersHaveTheirTotals()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(lines));
    const QList<QByteArray> rows = shop.exported(ExportKind::Orders).trimmed().split('\n');
    QCOMPARE(rows.size(), 4); // one street has a line break in it
    QVERIFY(rows[0].startsWith("order_number,source,status"));
    const QByteArray first = rows[1].startsWith("1,") ? rows[1] : rows[3];
    QVERIFY2(first.contains(",USD,28.00,0.00,5.00,33.00,0.00,2,4,"), first.constData());
}

void TestCsvExport::eventsHaveTheirPayload()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(lines));
    const QByteArray csv = shop.exported(ExportKind::Events);
    QVERIFY(csv.contains("order.created"));
    QVERIFY(csv.contains("order.shipped"));
    QVERIFY(csv.contains("{\"\""));
}

void TestCsvExport::customersComeBackAsTheSameCustomers()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(lines));
    const QByteArray csv = shop.exported(ExportKind::Customers);
    ImportShop other;
    const auto summary = other.importCatalogue(csv, wire::ProfileKind::Customers);
    VERIFY_DONE(summary);
    QCOMPARE(summary->created, 2);
    QCOMPARE(other.reader().customer(u"C1"_s).value()->name, u"=cmd()"_s);
    QVERIFY(shop.importCatalogue(csv, wire::ProfileKind::Customers)->changedNothing());
}

void TestCsvExport::formulasAreNeutralised()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(lines));
    const QByteArray csv = shop.exported(ExportKind::Lines);
    QVERIFY(csv.contains("'=cmd()"));
    QVERIFY(csv.contains("'+49 30 1"));
    QVERIFY(!csv.contains(",=cmd()"));
}

void TestCsvExport::stoppingLeavesWhatWasThere()
{
    ImportShop shop;
    QByteArray csv = lines.left(lines.indexOf('\n') + 1);
    for (int i = 0; i < 400; ++i)
        csv += QByteArray::number(i) + ",2026-01-06,,,C2,Bob,,Bob,Street,Bonn,DE,,0,A,Tea,10.00,1,0\n";
    VERIFY_DONE(shop.importLines(csv));
    const QByteArray before = shop.exported(ExportKind::Orders);
    exchange::ExportOptions options;
    options.kind = ExportKind::Lines;
    options.actor = shop.actor();
    options.replace = true;
    const auto summary = exchange::exportCsv(shop.reader(), shop.path(u"export.csv"_s), options,
                                             [](const exchange::Progress &) { return false; });
    VERIFY_DONE(summary);
    QVERIFY(summary->canceled);
    QFile file(shop.path(u"export.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestCsvExport::leavesAFileThatIsThere()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(lines));
    const QByteArray before = shop.exported(ExportKind::Orders);
    exchange::ExportOptions options;
    options.actor = shop.actor();
    const auto refused = exchange::exportCsv(shop.reader(), shop.path(u"export.csv"_s), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"file_exists"_s);
    QFile file(shop.path(u"export.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    options.replace = true;
    VERIFY_DONE(exchange::exportCsv(shop.reader(), shop.path(u"export.csv"_s), options));
}

void TestCsvExport::needsPermission()
{
    ImportShop shop;
    exchange::ExportOptions options;
    options.actor = {u"agent"_s, u"TST"_s, domain::permissionsOf(domain::Role::Agent)};
    const auto summary = exchange::exportCsv(shop.reader(), shop.path(u"export.csv"_s), options);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, u"not_permitted"_s);
    QVERIFY(!QFile::exists(shop.path(u"export.csv"_s)));
}

QTEST_GUILESS_MAIN(TestCsvExport)
#include "test_csv_export.moc"
