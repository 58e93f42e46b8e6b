// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/column_binding.h"
#include "services/wire/import_profile.h"

#include <QTest>

#include <algorithm>

using namespace docket;
using namespace docket::wire;
using namespace Qt::StringLiterals;

namespace {

using F = ImportField;

QByteArray profileWith(const QByteArray &top, const QByteArray &moreFields = {})
{
    return "{\"name\": \"mine\"" + top +
           ", \"fields\": {\"order.number\": \"No\", \"order.placed_at\": \"Date\", \"customer.name\": \"Client\","
           "\"line.sku\": \"Item\", \"line.quantity\": \"Qty\", \"line.unit_price\": \"Price\"" +
           moreFields + "}}";
}

/// "code path" of each error, sorted.
QStringList errorsOf(const QByteArray &json)
{
    const auto read = readImportProfile(json);
    QStringList errors;
    if (!read) {
        for (const Error &error : read.error())
            errors.append(error.code + u' ' + error.field);
    }
    errors.sort();
    return errors;
}

const QStringList mineHeader{u"No"_s, u"Date"_s, u"Client"_s, u"Item"_s, u"Qty"_s, u"Price"_s};

} // namespace

class TestImportProfile : public QObject {
    Q_OBJECT

private slots:
    void readsEveryFormOfAMapping();
    void readsTheSignsAndTheKind();
    void namesLineAndColumnOfMalformedJson();
    void survivesDeepNesting();
    void reportsEveryMistakeAtOnce();
    void suggestsTheNearestField();
    void asksForTheRequiredFieldsOfEachKind();
    void writesWhatItReads();
    void shipsProfiles_data();
    void shipsProfiles();
    void namesTheBuiltInProfilesThatThereAre();
    void mapsTheColumnsOfAShopifyExport();
    void mapsTheColumnsOfAWooCommerceExport();
    void bindsColumnsByNameWithoutRegardToCase();
    void namesAMissingColumnAndTheNearestOne();
    void refusesTwoColumnsOfOneName();
    void letsABuiltInProfilesOptionalColumnsBeMissing();
};

void TestImportProfile::readsEveryFormOfAMapping()
{
    const auto read = readImportProfile(profileWith(
        {}, R"(, "order.shipped_at": {"column": "Sent", "format": "dd.MM.yyyy"}, "order.currency": {"constant": "EUR"},
               "ship_to.name": {"columns": ["First", "Last"], "join": "-"}, "line.name": "", "order.note": {"column": ""})"));
    QVERIFY(read);
    QCOMPARE(read->fields.value(F::OrderNumber).columns, QStringList{u"No"_s});
    QCOMPARE(read->fields.value(F::OrderShippedAt).format, u"dd.MM.yyyy"_s);
    QCOMPARE(read->fields.value(F::OrderCurrency).constant, u"EUR"_s);
    QCOMPARE(read->fields.value(F::ShipToName).columns, (QStringList{u"First"_s, u"Last"_s}));
    QCOMPARE(read->fields.value(F::ShipToName).join, u"-"_s);
    QVERIFY(!read->fields.contains(F::LineName));
    QVERIFY(!read->fields.contains(F::OrderNote));
    QCOMPARE(read->source, u"mine"_s);
}

void TestImportProfile::readsTheSignsAndTheKind()
{
    const auto german = readImportProfile(
        profileWith(R"(, "delimiter": ";", "decimal": ",", "source": "shop", "order_fields": "first-row")"));
    QVERIFY(german);
    QCOMPARE(german->delimiter, ';');
    QCOMPARE(german->decimal, QChar(u','));
    QCOMPARE(german->source, u"shop"_s);
    QVERIFY(german->orderFieldsOnFirstRow);
    QCOMPARE(readImportProfile(profileWith(R"(, "delimiter": "\t")"))->delimiter, '\t');
    QCOMPARE(readImportProfile(profileWith(R"(, "delimiter": "auto")"))->delimiter, std::nullopt);
    const auto products = readImportProfile(
        R"({"name": "p", "kind": "products", "fields": {"product.sku": "SKU", "product.name": "Title"}})");
    QVERIFY(products);
    QCOMPARE(products->kind, ProfileKind::Products);
}

void TestImportProfile::namesLineAndColumnOfMalformedJson()
{
    const auto read = readImportProfile("{\"name\": \"x\",\n \"fields\": {,}}");
    QVERIFY(!read);
    QCOMPARE(read.error().first().code, u"malformed_json"_s);
    QCOMPARE(read.error().first().args.first(2), (QStringList{u"2"_s, u"13"_s}));
    QCOMPARE(errorsOf(""), QStringList{u"malformed_json "_s});
    QCOMPARE(errorsOf("[]"), QStringList{u"wrong_type "_s});
    QCOMPARE(errorsOf("{\"name\": \"\xff\"}"), QStringList{u"malformed_json "_s});
}

void TestImportProfile::survivesDeepNesting()
{
    QCOMPARE(errorsOf(QByteArray(200000, '[')), QStringList{u"malformed_json "_s});
}

void TestImportProfile::reportsEveryMistakeAtOnce()
{
    const QByteArray json = R"({"nmae": "x", "delimiter": ";;", "decimal": "x", "kind": 5, "order_fields": "some",
        "fields": {"order.number": 7, "order.placed_at": {"column": "D", "format": "YYYY-MM-DD"},
                   "order.note": {"column": "a", "constant": "b"}, "line.sku": "s", "line.sku": "t",
                   "line.quantity": {"column": "Q", "format": "dd.MM.yyyy"}, "ship_to.name": {"columns": []},
                   "ship_to.city": {"column": "c", "colour": "red"}, "line.price": "p"}})";
    QCOMPARE(errorsOf(json),
             (QStringList{u"bad_decimal decimal"_s, u"bad_delimiter delimiter"_s,
                          u"bad_field_source fields.order.note"_s, u"bad_order_fields order_fields"_s,
                          u"duplicate_key fields.line.sku"_s, u"format_without_date fields.line.quantity.format"_s,
                          u"missing_field fields.customer.name"_s, u"missing_field fields.line.unit_price"_s,
                          u"missing_key name"_s, u"unknown_date_letter fields.order.placed_at.format"_s,
                          u"unknown_field fields.line.price"_s, u"unknown_key fields.ship_to.city.colour"_s,
                          u"unknown_key nmae"_s, u"wrong_type fields.order.number"_s,
                          u"wrong_type fields.ship_to.name.columns"_s, u"wrong_type kind"_s}));
}

void TestImportProfile::suggestsTheNearestField()
{
    const auto read = readImportProfile(profileWith({}, R"(, "ship_to.postcode": "Zip")"));
    QVERIFY(!read);
    QCOMPARE(read.error().first().args, (QStringList{u"ship_to.postcode"_s, u"ship_to.postal_code"_s}));
    QVERIFY(read.error().first().sentence.contains(u"Did you mean \"ship_to.postal_code\"?"_s));
}

void TestImportProfile::asksForTheRequiredFieldsOfEachKind()
{
    QCOMPARE(errorsOf(R"({"name": "x", "fields": {}})"),
             (QStringList{u"missing_field fields.customer.name"_s, u"missing_field fields.line.quantity"_s,
                          u"missing_field fields.line.sku"_s, u"missing_field fields.line.unit_price"_s,
                          u"missing_field fields.order.number"_s, u"missing_field fields.order.placed_at"_s}));
    QCOMPARE(errorsOf(R"({"name": "x", "kind": "customers", "fields": {}})"),
             (QStringList{u"missing_field fields.customer.id"_s, u"missing_field fields.customer.name"_s}));
    QCOMPARE(errorsOf(R"({"name": "x", "kind": "products", "fields": {}})"),
             (QStringList{u"missing_field fields.product.name"_s, u"missing_field fields.product.sku"_s}));
    QCOMPARE(errorsOf(R"({"name": "x"})"), QStringList{u"missing_key fields"_s});
    QCOMPARE(errorsOf(R"({"name": "x", "kind": "customer", "fields": {}})").first(),
             u"missing_field fields.customer.name"_s);
}

void TestImportProfile::writesWhatItReads()
{
    for (const ProfileKind kind : {ProfileKind::OrderLines, ProfileKind::Customers, ProfileKind::Products}) {
        for (const QString &name : builtInProfileNames(kind)) {
            ImportProfile profile = *builtInProfile(name, kind);
            profile.builtIn = false;
            const auto again = readImportProfile(toJson(profile));
            QVERIFY(again);
            QCOMPARE(*again, profile);
        }
    }
    ImportProfile odd = *readImportProfile(profileWith(R"(, "delimiter": "auto")"));
    odd.fields[F::OrderNote] = {{u"a \"quoted\" ü"_s, u"b"_s}, u"\n"_s, {}, {}};
    QCOMPARE(*readImportProfile(toJson(odd)), odd);
}

void TestImportProfile::shipsProfiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProfileKind>("kind");
    QTest::newRow("docket lines") << u"docket"_s << ProfileKind::OrderLines;
    QTest::newRow("docket customers") << u"docket"_s << ProfileKind::Customers;
    QTest::newRow("docket products") << u"docket"_s << ProfileKind::Products;
    QTest::newRow("shopify") << u"shopify"_s << ProfileKind::OrderLines;
    QTest::newRow("woocommerce") << u"woocommerce"_s << ProfileKind::OrderLines;
}

void TestImportProfile::shipsProfiles()
{
    QFETCH(QString, name);
    QFETCH(ProfileKind, kind);
    const auto profile = builtInProfile(name, kind);
    QVERIFY(profile);
    QCOMPARE(profile->name, name);
    QCOMPARE(profile->source, name);
    QVERIFY(profile->builtIn);
}

void TestImportProfile::namesTheBuiltInProfilesThatThereAre()
{
    const auto absent = builtInProfile(u"magento"_s, ProfileKind::OrderLines);
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, u"unknown_profile"_s);
    QVERIFY(absent.error().sentence.contains(u"docket, docket-export, shopify, woocommerce"_s));
    QVERIFY(!builtInProfile(u"shopify"_s, ProfileKind::Customers));
}

void TestImportProfile::mapsTheColumnsOfAShopifyExport()
{
    const QStringList header =
        u"Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,"
        "Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,"
        "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,"
        "Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,"
        "Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,"
        "Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,"
        "Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,"
        "Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,"
        "Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,"
        "Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Phone"_s.split(u',');
    ImportProfile profile = *builtInProfile(u"shopify"_s, ProfileKind::OrderLines);
    profile.builtIn = false; // then every column must be there
    QVERIFY(ColumnBinding::bind(profile, header));
    QVERIFY(profile.orderFieldsOnFirstRow);
}

void TestImportProfile::mapsTheColumnsOfAWooCommerceExport()
{
    const QStringList header =
        u"order_id,order_number,order_date,paid_date,status,shipping_total,shipping_tax_total,"
        "fee_total,tax_total,order_total,order_currency,payment_method,shipping_method,customer_id,"
        "customer_email,billing_first_name,billing_last_name,billing_company,billing_email,"
        "billing_phone,billing_address_1,billing_address_2,billing_postcode,billing_city,"
        "billing_state,billing_country,shipping_first_name,shipping_last_name,shipping_company,"
        "shipping_address_1,shipping_address_2,shipping_postcode,shipping_city,shipping_state,"
        "shipping_country,customer_note,item_product_id,item_name,item_sku,item_quantity,"
        "item_subtotal,item_subtotal_tax,item_total,item_total_tax,item_refunded,"
        "item_refunded_qty,item_meta"_s.split(u',');
    ImportProfile profile = *builtInProfile(u"woocommerce"_s, ProfileKind::OrderLines);
    profile.builtIn = false;
    QVERIFY(ColumnBinding::bind(profile, header));
}

void TestImportProfile::bindsColumnsByNameWithoutRegardToCase()
{
    const ImportProfile profile = *readImportProfile(profileWith({}));
    const auto bound =
        ColumnBinding::bind(profile, {u" no "_s, u"DATE"_s, u"Client"_s, u"Item"_s, u"ITEM"_s, u"Qty"_s, u"Price"_s});
    QVERIFY(bound);
    QCOMPARE(bound->find(F::OrderNumber)->positions, QList<qsizetype>{0});
    QCOMPARE(bound->find(F::LineSku)->positions, QList<qsizetype>{3});
    QCOMPARE(bound->columnName(F::OrderPlacedAt), u"DATE"_s);
    QCOMPARE(bound->columnName(F::LineNet), u"line.net"_s);
    QVERIFY(!bound->isMapped(F::LineNet));
}

void TestImportProfile::namesAMissingColumnAndTheNearestOne()
{
    const ImportProfile profile =
        *readImportProfile(profileWith({}, R"(, "line.name": "Title", "order.note": "Remark")"));
    QStringList header = mineHeader;
    header[4] = u"Qtty"_s;
    const auto bound = ColumnBinding::bind(profile, header);
    QVERIFY(!bound);
    QCOMPARE(bound.error().size(), 3);
    const auto quantity = std::find_if(bound.error().begin(), bound.error().end(),
                                       [](const Error &error) { return error.field == u"line.quantity"_s; });
    QVERIFY(quantity != bound.error().end());
    QCOMPARE(quantity->code, u"missing_column"_s);
    QVERIFY(quantity->sentence.contains(u"\"Qty\""_s) && quantity->sentence.contains(u"Did you mean \"Qtty\"?"_s));
}

void TestImportProfile::refusesTwoColumnsOfOneName()
{
    const auto bound = ColumnBinding::bind(*readImportProfile(profileWith({})), mineHeader + QStringList{u"Price"_s});
    QVERIFY(!bound);
    QCOMPARE(bound.error().first().code, u"ambiguous_column"_s);
}

void TestImportProfile::letsABuiltInProfilesOptionalColumnsBeMissing()
{
    const ImportProfile docket = *builtInProfile(u"docket"_s, ProfileKind::OrderLines);
    const QStringList few{u"order_number"_s, u"ordered_at"_s, u"customer_name"_s,
                          u"sku"_s,          u"quantity"_s,   u"unit_price"_s};
    QVERIFY(ColumnBinding::bind(docket, few));
    for (const QString &needed : few) {
        QStringList less = few;
        less.removeOne(needed);
        const auto bound = ColumnBinding::bind(docket, less);
        QVERIFY2(!bound, qPrintable(needed));
        QCOMPARE(bound.error().size(), 1);
        QCOMPARE(bound.error().first().code, u"missing_column"_s);
    }
}

QTEST_GUILESS_MAIN(TestImportProfile)
#include "test_import_profile.moc"
