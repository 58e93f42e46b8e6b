// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/csv_reader.h"
#include "services/wire/row_decoder.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace docket;
using namespace docket::wire;
using namespace Qt::StringLiterals;

namespace {

/// Decodes all rows of a file of `text` with `decode`.
template <typename Row>
QList<DecodedRow<Row>> decodeAll(const ImportProfile &profile, const QByteArray &text,
                                 DecodedRow<Row> (RowDecoder::*decode)(const CsvRecord &) const)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {.delimiter = profile.delimiter});
    reader.next();
    const auto decoder = RowDecoder::create(profile, reader.record().texts());
    QList<DecodedRow<Row>> rows;
    while (decoder && reader.next() == CsvReader::Step::Record)
        rows.append(((*decoder).*decode)(reader.record()));
    return rows;
}

QList<DecodedRow<ImportedLine>> linesOf(const ImportProfile &profile, const QByteArray &text)
{
    return decodeAll<ImportedLine>(profile, text, &RowDecoder::line);
}

ImportProfile docketLines()
{
    return *builtInProfile(u"docket"_s, ProfileKind::OrderLines);
}

const QByteArray lineHeader = "order_number,ordered_at,required_at,shipped_at,customer_id,customer_name,freight,sku,"
                              "product_name,unit_price,quantity,discount\n";

QStringList codesOf(const RefusedRow &row)
{
    QStringList codes;
    for (const RowProblem &problem : row.problems)
        codes.append(problem.code + u' ' + problem.column);
    return codes;
}

} // namespace

class TestRowDecoder : public QObject {
    Q_OBJECT

private slots:
    void readsAnOrderLine();
    void takesOnlyEmptyCellsForNothing();
    void reportsEveryBadCellOfARow();
    void refusesQuantitiesThatAreNone_data();
    void refusesQuantitiesThatAreNone();
    void asksForWhatALineNeeds();
    void refusesARowWithTheWrongNumberOfFields();
    void namesTheColumnOfAReaderFault();
    void readsAForeignShopThroughItsProfileAlone();
    void inheritsOrderFieldsOfShopifysFirstRows();
    void readsAWooCommerceLine();
    void takesBackTheApostropheOfAGuardedCell();
    void readsACustomer();
    void readsAProduct();
    void readsAllOfNorthwind();
};

void TestRowDecoder::readsAnOrderLine()
{
    const auto rows = linesOf(
        docketLines(), lineHeader + "10248,1996-07-04,1996-08-01,1996-07-16,VINET, Vins et alcools ,32.38,NW-011,"
                                    "Queso Cabrales,14.00,12,0.15\n");
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first());
    ImportedLine wanted;
    wanted.orderNumber = u"10248"_s;
    wanted.placedAt = ImportedMoment{QDate(1996, 7, 4), {}, {}};
    wanted.requiredOn = QDate(1996, 8, 1);
    wanted.shippedAt = ImportedMoment{QDate(1996, 7, 16), {}, {}};
    wanted.shipping = Decimal{3238, 2};
    wanted.currency = u"USD"_s;
    wanted.customer.id = u"VINET"_s;
    wanted.customer.name = u"Vins et alcools"_s;
    wanted.sku = u"NW-011"_s;
    wanted.name = u"Queso Cabrales"_s;
    wanted.quantity = 12;
    wanted.unitPrice = Decimal{1400, 2};
    wanted.discount = Decimal{15, 2};
    QCOMPARE(*rows.first(), wanted);
}

void TestRowDecoder::takesOnlyEmptyCellsForNothing()
{
    const auto rows = linesOf(docketLines(), lineHeader + "1,2024-01-02,,,,Ann,,S,,5,1,\n"
                                                          "1,2024-01-02,,NULL,NULL,Ann,,S,NULL,5,1,\n");
    QVERIFY(rows[0]);
    QVERIFY(!rows[0]->shippedAt && !rows[0]->shipping && !rows[0]->discount);
    QVERIFY(!rows[1]);
    QCOMPARE(codesOf(rows[1].error()), QStringList{u"not_a_date shipped_at"_s});
    QVERIFY(rows[1].error().problems.first().reason.contains(u"NULL"_s));
}

void TestRowDecoder::reportsEveryBadCellOfARow()
{
    const auto rows = linesOf(docketLines(), lineHeader + "7,2024-02-30,soon,,,,-1,,,1.2.3,1.5,15\n");
    QVERIFY(!rows[0]);
    const RefusedRow &refused = rows[0].error();
    QCOMPARE(refused.orderNumber, u"7"_s);
    QCOMPARE(codesOf(refused),
             (QStringList{u"impossible_date ordered_at"_s, u"not_a_date required_at"_s, u"negative freight"_s,
                          u"missing_value customer_name"_s, u"missing_value sku"_s, u"not_whole quantity"_s,
                          u"not_a_number unit_price"_s, u"not_a_fraction discount"_s}));
    const RowProblem &date = refused.problems.first();
    QCOMPARE(date.line, 2);
    QCOMPARE(date.field, 1);
    QCOMPARE(date.value, u"2024-02-30"_s);
    QCOMPARE(date.reason, u"ordered_at \"2024-02-30\" is not a day that exists."_s);
}

void TestRowDecoder::refusesQuantitiesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("code");
    QTest::newRow("negative") << QByteArray("-3") << u"negative"_s;
    QTest::newRow("zero") << QByteArray("0") << u"zero_quantity"_s;
    QTest::newRow("empty") << QByteArray("") << u"missing_value"_s;
    QTest::newRow("part") << QByteArray("1.5") << u"not_whole"_s;
    QTest::newRow("word") << QByteArray("two") << u"not_a_number"_s;
    QTest::newRow("beyond int64") << QByteArray("99999999999999999999") << u"number_too_large"_s;
    QTest::newRow("beyond reason") << QByteArray("1000000001") << u"number_too_large"_s;
}

void TestRowDecoder::refusesQuantitiesThatAreNone()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, code);
    const auto rows = linesOf(docketLines(), lineHeader + "1,2024-01-02,,,,Ann,,S,,5," + cell + ",\n" +
                                                 "1,2024-01-02,,,,Ann,,S,,5,12.0,\n");
    QVERIFY(!rows[0]);
    QCOMPARE(codesOf(rows[0].error()), QStringList{code + u" quantity"_s});
    QVERIFY(rows[1]);
    QCOMPARE(rows[1]->quantity, 12);
}

void TestRowDecoder::asksForWhatALineNeeds()
{
    const auto rows = linesOf(docketLines(), lineHeader + ",,,,,,,,,,,\n");
    QVERIFY(!rows[0]);
    QCOMPARE(codesOf(rows[0].error()), (QStringList{u"missing_value order_number"_s, u"missing_value ordered_at"_s,
                                                    u"missing_value customer_name"_s, u"missing_value sku"_s,
                                                    u"missing_value quantity"_s, u"missing_value unit_price"_s}));
}

void TestRowDecoder::refusesARowWithTheWrongNumberOfFields()
{
    const auto rows = linesOf(docketLines(), lineHeader + "8,2024-01-02,,,,Ann, Bo,,S,,5,1,\n9,2024-01-02\n");
    QVERIFY(!rows[0] && !rows[1]);
    QCOMPARE(rows[0].error().orderNumber, u"8"_s);
    QCOMPARE(rows[0].error().problems.size(), 1);
    QCOMPARE(rows[0].error().problems.first().code, u"field_count"_s);
    QCOMPARE(rows[0].error().problems.first().reason, u"13 fields where the header has 12; is a delimiter unquoted?"_s);
    QCOMPARE(rows[1].error().orderNumber, u"9"_s);
    QVERIFY(rows[1].error().problems.first().reason.startsWith(u"2 fields where the header has 12"_s));
}

void TestRowDecoder::namesTheColumnOfAReaderFault()
{
    const auto rows = linesOf(docketLines(), lineHeader + "8,2024-01-02,,,,\"Ann\" Bo,,S,,5,1,\n");
    QVERIFY(!rows[0]);
    QCOMPARE(rows[0].error().orderNumber, u"8"_s);
    QCOMPARE(codesOf(rows[0].error()), QStringList{u"stray_text_after_quote customer_name"_s});
}

void TestRowDecoder::readsAForeignShopThroughItsProfileAlone()
{
    const auto profile = readImportProfile(R"({"name": "laden", "delimiter": ";", "decimal": ",", "fields": {
        "order.number": "Bestellnr", "order.placed_at": {"column": "Datum", "format": "dd.MM.yyyy HH:mm"},
        "order.currency": {"constant": "EUR"}, "customer.name": {"columns": ["Vorname", "Nachname"]},
        "ship_to.street": {"columns": ["Strasse", "Zusatz"], "join": ", "},
        "line.sku": "Artikel", "line.quantity": "Menge", "line.net": "Netto"}})");
    QVERIFY(profile);
    const auto rows = linesOf(*profile, "Bestellnr;Datum;Vorname;Nachname;Strasse;Zusatz;Artikel;Menge;Netto\r\n"
                                        "A1;05.01.2024 09:14;J\xc3\xb6rg;Groß;Weg 1;;X;2;1.234,50\r\n");
    QVERIFY(rows[0]);
    QCOMPARE(rows[0]->customer.name, u"Jörg Groß"_s);
    QCOMPARE(rows[0]->shipTo.street, u"Weg 1"_s);
    QCOMPARE(rows[0]->currency, u"EUR"_s);
    QCOMPARE(rows[0]->net, (Decimal{123450, 2}));
    QCOMPARE(rows[0]->placedAt, (ImportedMoment{QDate(2024, 1, 5), QTime(9, 14), {}}));
}

void TestRowDecoder::inheritsOrderFieldsOfShopifysFirstRows()
{
    const auto rows = linesOf(
        *builtInProfile(u"shopify"_s, ProfileKind::OrderLines),
        "Name,Email,Fulfilled at,Currency,Shipping,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,"
        "Lineitem fulfillment status,Billing Name,Lineitem discount\n"
        "#1001,ann@example.com,2024-01-06 10:00:00 -0500,USD,5.00,2024-01-05 09:14:03 -0500,2,Tee,30,TEE-1,fulfilled,Ann,1.50\n"
        "#1001,ann@example.com,,,,,1,Cap,25,CAP-1,pending,,\n");
    QVERIFY(rows[0] && rows[1]);
    QCOMPARE(rows[0]->placedAt, (ImportedMoment{QDate(2024, 1, 5), QTime(9, 14, 3), -5 * 3600}));
    QCOMPARE(rows[0]->discountAmount, (Decimal{150, 2}));
    QCOMPARE(rows[0]->shipped, true);
    QCOMPARE(rows[1]->orderNumber, u"#1001"_s);
    QVERIFY(!rows[1]->placedAt);
    QCOMPARE(rows[1]->shipped, false);
}

void TestRowDecoder::readsAWooCommerceLine()
{
    const auto rows =
        linesOf(*builtInProfile(u"woocommerce"_s, ProfileKind::OrderLines),
                "order_number,order_date,order_currency,shipping_total,billing_first_name,billing_last_name,"
                "shipping_address_1,shipping_address_2,billing_phone,item_name,item_sku,item_quantity,"
                "item_subtotal,item_total\n"
                "77,2024-01-05 09:14:03,EUR,4.90,Anna,Rossi,Via Roma 1,int. 3,'+39333123456,Mug,MUG,2,20,18\n");
    QVERIFY(rows[0]);
    QCOMPARE(rows[0]->customer.name, u"Anna Rossi"_s);
    QCOMPARE(rows[0]->customer.phone, u"+39333123456"_s);
    QCOMPARE(rows[0]->shipTo.street, u"Via Roma 1, int. 3"_s);
    QCOMPARE(rows[0]->subtotal, (Decimal{20, 0}));
    QCOMPARE(rows[0]->net, (Decimal{18, 0}));
}

void TestRowDecoder::takesBackTheApostropheOfAGuardedCell()
{
    const auto rows = linesOf(docketLines(), lineHeader + "'-1,2024-01-02,,,,'=Ann,,S,'s-Gravenhage,5,1,\n");
    QVERIFY(rows[0]);
    QCOMPARE(rows[0]->orderNumber, u"-1"_s);
    QCOMPARE(rows[0]->customer.name, u"=Ann"_s);
    QCOMPARE(rows[0]->name, u"'s-Gravenhage"_s);
}

void TestRowDecoder::readsACustomer()
{
    const auto rows = decodeAll<ImportedCustomer>(
        *builtInProfile(u"docket"_s, ProfileKind::Customers),
        "customer_id,company,contact_name,contact_title,street,city,region,postal_code,country,phone\n"
        "ALFKI,Alfreds Futterkiste,Maria Anders,Sales,Obere Str. 57,Berlin,,12209,Germany,030-0074321\n"
        ",,,,,,,,,\n",
        &RowDecoder::customer);
    QVERIFY(rows[0]);
    QCOMPARE(*rows[0], (ImportedCustomer{u"ALFKI"_s,
                                         u"Maria Anders"_s,
                                         u"Alfreds Futterkiste"_s,
                                         {},
                                         u"030-0074321"_s,
                                         {},
                                         {{}, u"Obere Str. 57"_s, u"Berlin"_s, {}, u"12209"_s, u"Germany"_s}}));
    QVERIFY(!rows[1]);
    QCOMPARE(codesOf(rows[1].error()), (QStringList{u"missing_value customer_id"_s, u"missing_value contact_name"_s}));
}

void TestRowDecoder::readsAProduct()
{
    const auto rows = decodeAll<ImportedProduct>(
        *builtInProfile(u"docket"_s, ProfileKind::Products),
        "sku,name,category,quantity_per_unit,unit_price,on_hand,on_order,reorder_level,discontinued,barcode,tax_rate,currency\n"
        "NW-001,Chai,Beverages,10 boxes,18.00,39,0,10,1,4006381333931,0.19,usd\n"
        "NW-002,Chang,,,1,-1,,x,maybe,,19,dollar\n",
        &RowDecoder::product);
    QVERIFY(rows[0]);
    QCOMPARE(
        *rows[0],
        (ImportedProduct{
            u"NW-001"_s, u"Chai"_s, Decimal{1800, 2}, u"USD"_s, Decimal{19, 2}, u"4006381333931"_s, 10, true, 39, {}}));
    QVERIFY(!rows[1]);
    QCOMPARE(codesOf(rows[1].error()),
             (QStringList{u"bad_currency currency"_s, u"not_a_fraction tax_rate"_s, u"not_a_number reorder_level"_s,
                          u"bad_flag discontinued"_s, u"negative on_hand"_s}));
}

void TestRowDecoder::readsAllOfNorthwind()
{
    const QString folder = qEnvironmentVariable("DOCKET_SHARED", u"../shared"_s) + u"/data/northwind/"_s;
    const auto content = [&folder](const QString &name) {
        QFile file(folder + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    if (content(u"order_lines.csv"_s).isEmpty())
        QSKIP("The Northwind files are not here.");

    const auto lines = linesOf(docketLines(), content(u"order_lines.csv"_s));
    QCOMPARE(lines.size(), 2155);
    qint64 quantity = 0;
    for (const auto &line : lines) {
        QVERIFY(line);
        quantity += line->quantity;
    }
    QCOMPARE(quantity, 51317);

    const auto customers = decodeAll<ImportedCustomer>(*builtInProfile(u"docket"_s, ProfileKind::Customers),
                                                       content(u"customers.csv"_s), &RowDecoder::customer);
    QCOMPARE(customers.size(), 91);
    QVERIFY(std::all_of(customers.begin(), customers.end(), [](const auto &row) { return row.has_value(); }));

    const auto products = decodeAll<ImportedProduct>(*builtInProfile(u"docket"_s, ProfileKind::Products),
                                                     content(u"products.csv"_s), &RowDecoder::product);
    QCOMPARE(products.size(), 77);
    QCOMPARE(std::count_if(products.begin(), products.end(),
                           [](const auto &row) { return row && row->discontinued == true; }),
             8);

    // The raw table is dirty: 176 of its rows hold an unquoted comma.
    const auto raw = readImportProfile(R"({"name": "raw", "fields": {"order.number": "orderID",
        "order.placed_at": "orderDate", "customer.id": "customerID", "line.sku": "employeeID", "line.quantity": "shipVia",
        "line.net": "freight", "order.required_on": "requiredDate"}})");
    QVERIFY(raw);
    const auto dirty = linesOf(*raw, content(u"raw/orders.csv"_s));
    QCOMPARE(dirty.size(), 830);
    const auto isFieldCount = [](const DecodedRow<ImportedLine> &row) {
        return !row && row.error().problems.first().code == u"field_count"_s && !row.error().orderNumber.isEmpty();
    };
    QCOMPARE(std::count_if(dirty.begin(), dirty.end(), isFieldCount), 176);
    QCOMPARE(std::count_if(dirty.begin(), dirty.end(), [](const auto &row) { return row.has_value(); }), 830 - 176);
}

QTEST_GUILESS_MAIN(TestRowDecoder)
#include "test_row_decoder.moc"
