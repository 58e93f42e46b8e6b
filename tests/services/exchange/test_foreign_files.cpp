// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/exchange/import_shop.h"

using namespace Qt::StringLiterals;
using namespace docket;
using test::ImportShop;

namespace {

exchange::OrderImportOptions withProfile(ImportShop &shop, const QByteArray &json)
{
    exchange::OrderImportOptions options = shop.options();
    options.profile = wire::readImportProfile(json).value();
    return options;
}

const QByteArray germanProfile = R"({
 "name": "hofladen", "delimiter": ";", "decimal": ",", "source": "hofladen",
 "fields": {
  "order.number": "Beleg", "order.placed_at": {"column": "Datum", "format": "dd.MM.yyyy"},
  "order.shipped_at": {"column": "Versand", "format": "dd.MM.yyyy"}, "order.currency": {"constant": "EUR"},
  "customer.name": "Kunde", "customer.email": "E-Mail",
  "ship_to.city": "Ort", "line.sku": "Artikel", "line.quantity": "Menge", "line.net": "Netto",
  "line.tax_rate": "MwSt"}})";

const QByteArray germanFile = "Beleg;Datum;Versand;Kunde;E-Mail;Ort;Artikel;Menge;Netto;MwSt\r\n"
                              "R-1;05.01.2026;07.01.2026;\"Bäckerei; Ulm\";ulm@example.org;Ulm;BRT;3;1.000,00;0,07\r\n"
                              "R-2;06.01.2026;;Müller;;Köln;MEHL;7;10,00;0,07\r\n"
                              "R-1;05.01.2026;07.01.2026;\"Bäckerei; Ulm\";ulm@example.org;Ulm;MEHL;2;19,98;0,07\r\n"
                              "R-3;31.02.2026;;Schmidt;;Bonn;MEHL;1;5,00;0,07\r\n";

const QByteArray shopifyHeader =
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,"
    "Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,"
    "Lineitem fulfillment status,Billing Name,Shipping Name,Shipping Street,Shipping City,Shipping Zip,"
    "Shipping Country,Notes,Cancelled at,Lineitem discount,Tags\n";

const QByteArray shopifyFile =
    shopifyHeader +
    "#1001,jo@example.org,paid,2026-01-05 09:00:00 -0500,fulfilled,2026-01-06 10:00:00 -0500,USD,50.00,5.00,0.00,55.00,"
    "Standard,2026-01-05 09:00:00 -0500,2,Tea,20.00,TEA,fulfilled,Jo Doe,Jo Doe,1 Elm St,Springfield,'01101,US,,,5.00,\"new, gift\"\n"
    "#1001,jo@example.org,,,,,,,,,,,,1,Cup,15.00,CUP,fulfilled,,,,,,,,,0.00,\n"
    "#1002,al@example.org,paid,,unfulfilled,,USD,20.00,0.00,0.00,20.00,Standard,2026-01-07 09:00:00 -0500,1,Tea,20.00,TEA,"
    "pending,Al Roe,Al Roe,2 Oak St,Shelbyville,01102,US,,2026-01-08 09:00:00 -0500,0.00,\n";

const QByteArray wooFile =
    "order_number,order_date,shipping_total,order_currency,billing_first_name,billing_last_name,billing_email,"
    "billing_phone,shipping_first_name,shipping_last_name,shipping_address_1,shipping_city,shipping_postcode,"
    "shipping_country,item_name,item_sku,item_quantity,item_subtotal,item_total\n"
    "77,2026-01-05 12:30:00,4.50,EUR,Ana,Ruiz,ana@example.org,555-1,Ana,Ruiz,Calle 1,Madrid,28001,ES,Tea,TEA,3,10.00,9.00\n"
    "77,2026-01-05 12:30:00,4.50,EUR,Ana,Ruiz,ana@example.org,555-1,Ana,Ruiz,Calle 1,Madrid,28001,ES,Cup,CUP,1,5.00,5.00\n";

} // namespace

class TestForeignFiles : public QObject {
    Q_OBJECT
private slots:
    void readsSemicolonsDecimalCommasAndNetsWithOnlyAProfile();
    void findsACustomerWithoutIdAgain();
    void readsTheShopsDays();
    void readsShopify();
    void mendsALaterShopifyRowAlone();
    void readsWooCommerce();
    void takesTheStatusOfWooCommerce();
    void saysThatAnOrderWasCanceledSince();
    void takesTheShopsCurrencyWhereNothingNamesOne();
    void saysWhichColumnsAreMissing();
};

void TestForeignFiles::readsSemicolonsDecimalCommasAndNetsWithOnlyAProfile()
{
    ImportShop shop;
    const auto summary = shop.importLines(germanFile, withProfile(shop, germanProfile));
    VERIFY_DONE(summary);
    QCOMPARE(summary->ordersCreated, 2);
    QCOMPARE(summary->nets.begin()->second.minor, 102'998);
    QCOMPARE(summary->refused.rows, 1);
    QCOMPARE(summary->refused.first.front().line, 5);
    QCOMPARE(summary->refused.first.front().problems.front().column, u"Datum"_s);
    const domain::Order order = shop.order(u"R-1"_s);
    QCOMPARE(order.source, u"hofladen"_s);
    QCOMPARE(order.customer.name, u"Bäckerei; Ulm"_s);
    QCOMPARE(order.lines[0].unitPrice.minor, 33'334);
    QCOMPARE(domain::totalsOf(order.lines[0]).value().net, 100'000);
    QCOMPARE(domain::totalsOf(order.lines[0]).value().tax, 7'000);
    QCOMPARE(order.shipments.front().lines.size(), 2U);
    QCOMPARE(shop.violations().join(u'\n'), QString());

    const auto again = shop.importLines(germanFile, withProfile(shop, germanProfile));
    VERIFY_DONE(again);
    QVERIFY(again->changedNothing());
}

void TestForeignFiles::findsACustomerWithoutIdAgain()
{
    ImportShop shop;
    VERIFY_DONE(shop.importLines(germanFile, withProfile(shop, germanProfile)));
    QByteArray next = germanFile;
    next.replace("R-1", "R-9").replace("ulm@", "ULM@");
    const auto summary = shop.importLines(next, withProfile(shop, germanProfile));
    VERIFY_DONE(summary);
    QCOMPARE(summary->customersCreated, 0);
    QCOMPARE(shop.order(u"R-9"_s).customer.id, shop.order(u"R-1"_s).customer.id);
}

void TestForeignFiles::readsTheShopsDays()
{
    ImportShop shop;
    auto options = withProfile(shop, germanProfile);
    options.shop = QTimeZone("Europe/Berlin");
    VERIFY_DONE(shop.importLines(germanFile, options));
    QCOMPARE(domain::toIso(shop.order(u"R-1"_s).placedAt), u"2026-01-04T23:00:00Z"_s);
}

void TestForeignFiles::readsShopify()
{
    ImportShop shop;
    const auto summary = shop.importLines(shopifyFile, shop.options(u"shopify"_s));
    VERIFY_DONE(summary);
    QCOMPARE(summary->refused.rows, 0);
    QCOMPARE(summary->ordersCreated, 2);
    const domain::Order order = shop.order(u"#1001"_s);
    QCOMPARE(order.lines.size(), 2U);
    QCOMPARE(domain::toIso(order.placedAt), u"2026-01-05T14:00:00Z"_s);
    QCOMPARE(domain::toString(domain::statusOf(order)), u"shipped"_s);
    QCOMPARE(order.shipments.size(), 1U);
    QCOMPARE(domain::totalsOf(order).value().net, 5'000);
    QCOMPARE(order.shipTo.postalCode, u"01101"_s);
    QCOMPARE(order.tags, (QStringList{u"new"_s, u"gift"_s}));
    QCOMPARE(order.customer.email, u"jo@example.org"_s);
    QCOMPARE(domain::toString(domain::statusOf(shop.order(u"#1002"_s))), u"canceled"_s);
    QVERIFY(shop.importLines(shopifyFile, shop.options(u"shopify"_s))->changedNothing());
    QCOMPARE(shop.violations().join(u'\n'), QString());
}

void TestForeignFiles::mendsALaterShopifyRowAlone()
{
    ImportShop shop;
    QByteArray dirty = shopifyFile;
    dirty.replace(",1,Cup,15.00", ",one,Cup,15.00");
    VERIFY_DONE(shop.importLines(dirty, shop.options(u"shopify"_s)));
    QVERIFY(shop.order(u"#1001"_s).hold);
    const auto rest = shop.importLines(shop.rejects().replace(",one,", ",1,"), shop.options(u"shopify"_s));
    VERIFY_DONE(rest);
    const domain::Order order = shop.order(u"#1001"_s);
    QVERIFY(!order.hold);
    QCOMPARE(domain::toString(domain::statusOf(order)), u"shipped"_s);
    QCOMPARE(order.shipments.size(), 1U);
    QVERIFY(shop.importLines(shopifyFile, shop.options(u"shopify"_s))->changedNothing());
}

void TestForeignFiles::readsWooCommerce()
{
    ImportShop shop;
    auto options = shop.options(u"woocommerce"_s);
    options.shop = QTimeZone("Europe/Madrid");
    const auto summary = shop.importLines(wooFile, options);
    VERIFY_DONE(summary);
    QCOMPARE(summary->refused.rows, 0);
    const domain::Order order = shop.order(u"77"_s);
    QCOMPARE(order.customer.name, u"Ana Ruiz"_s);
    QCOMPARE(domain::toIso(order.placedAt), u"2026-01-05T11:30:00Z"_s);
    QCOMPARE(order.lines[0].unitPrice.minor, 334);
    QCOMPARE(domain::totalsOf(order).value().net, 1'400);
    QCOMPARE(order.shipping.minor, 450);
    QVERIFY(shop.importLines(wooFile, options)->changedNothing());
}

void TestForeignFiles::takesTheStatusOfWooCommerce()
{
    ImportShop shop;
    const QByteArray header = "order_number,order_date,paid_date,status,order_currency,billing_first_name,item_sku,"
                              "item_quantity,item_total\n";
    const auto row = [](const QByteArray &number, const QByteArray &paid, const QByteArray &status) {
        return number + ",2026-01-05," + paid + ',' + status + ",EUR,Ana,TEA,1,9.00\n";
    };
    const auto summary = shop.importLines(header + row("1", "2026-01-06", "processing") + row("2", "", "wc-cancelled") +
                                              row("3", "2026-01-06", "refunded") + row("4", "", "failed") +
                                              row("5", "2026-01-07", "completed") + row("6", "", "Completed") +
                                              row("7", "", "teleported") + row("8", "", "on-hold"),
                                          shop.options(u"woocommerce"_s));
    VERIFY_DONE(summary);
    const auto statusOf = [&](const QString &number) { return domain::toString(domain::statusOf(shop.order(number))); };
    QCOMPARE(statusOf(u"1"_s), u"placed"_s);
    for (const QString &number : {u"2"_s, u"3"_s, u"4"_s})
        QCOMPARE(statusOf(number), u"canceled"_s);
    QCOMPARE(statusOf(u"5"_s), u"shipped"_s);
    QCOMPARE(domain::toIso(shop.order(u"5"_s).shipments.front().shippedAt), u"2026-01-07T00:00:00Z"_s);
    QCOMPARE(domain::toIso(shop.order(u"6"_s).shipments.front().shippedAt), u"2026-01-05T00:00:00Z"_s);
    QCOMPARE(statusOf(u"8"_s), u"placed"_s);
    QCOMPARE(summary->refused.rows, 1);
    QCOMPARE(summary->refused.first.front().problems.front().code, u"unknown_status"_s);
    QCOMPARE(summary->refused.first.front().problems.front().column, u"status"_s);
}

void TestForeignFiles::saysThatAnOrderWasCanceledSince()
{
    ImportShop shop;
    QByteArray file = "order_number,order_date,status,order_currency,billing_first_name,customer_note,item_sku,"
                      "item_quantity,item_total\n"
                      "1,2026-01-05,processing,EUR,Ana,Ring twice,TEA,1,9.00\n";
    VERIFY_DONE(shop.importLines(file, shop.options(u"woocommerce"_s)));
    QCOMPARE(shop.order(u"1"_s).notes.front().author, u"tester"_s);
    file.replace("processing", "cancelled");
    const auto again = shop.importLines(file, shop.options(u"woocommerce"_s));
    VERIFY_DONE(again);
    QVERIFY(again->changedNothing());
    QCOMPARE(again->ordersDiffering, 1);
}

void TestForeignFiles::takesTheShopsCurrencyWhereNothingNamesOne()
{
    ImportShop shop;
    QByteArray profile = germanProfile;
    profile.replace("\"order.currency\": {\"constant\": \"EUR\"},", "");
    auto options = withProfile(shop, profile);
    QVERIFY(!shop.importLines(germanFile, options));
    options.fallback = domain::Currency::fromCode(u"CHF"_s);
    VERIFY_DONE(shop.importLines(germanFile, options));
    QCOMPARE(shop.order(u"R-1"_s).currency.code(), u"CHF"_s);
    auto named = withProfile(shop, germanProfile);
    named.fallback = options.fallback;
    QByteArray other = germanFile;
    VERIFY_DONE(shop.importLines(other.replace("R-", "S-"), named));
    QCOMPARE(shop.order(u"S-1"_s).currency.code(), u"EUR"_s);
}

void TestForeignFiles::saysWhichColumnsAreMissing()
{
    ImportShop shop;
    const auto summary = shop.importLines("Beleg;Datum\nR-1;05.01.2026\n", withProfile(shop, germanProfile));
    QVERIFY(!summary);
    QVERIFY(summary.error().size() > 3);
    QCOMPARE(summary.error().front().code, u"missing_column"_s);
}

QTEST_GUILESS_MAIN(TestForeignFiles)
#include "test_foreign_files.moc"
