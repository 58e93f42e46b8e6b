// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/exchange/import_shop.h"

using namespace Qt::StringLiterals;
using namespace docket;
using test::ImportShop;
using wire::ProfileKind;

namespace {

const QByteArray customers = "customer_id,company,contact_name,street,city,region,postal_code,country,phone,email\n"
                             "C1,Alpha,Ann,Street 1,Ulm,,89073,DE,555-1,ann@example.org\n"
                             "C2,Beta,Bob,Street 2,Bonn,,53111,DE,555-2,\n";

const QByteArray products = "sku,name,unit_price,on_hand,reorder_level,discontinued\n"
                            "A,Apple,1.50,10,5,0\n"
                            "B,Banana,2.00,0,0,1\n";

} // namespace

class TestCatalogueImport : public QObject {
    Q_OBJECT
private slots:
    void createsCustomersAndProducts();
    void againChangesNothing();
    void changedRowsUpdateAndEmptyCellsLeave();
    void refusesBadAndRepeatedRows();
    void countsStockOnlyWhereNothingWasCounted();
    void readsALocationARow();
    void needsACurrency();
};

void TestCatalogueImport::createsCustomersAndProducts()
{
    ImportShop shop;
    const auto people = shop.importCatalogue(customers, ProfileKind::Customers);
    VERIFY_DONE(people);
    QCOMPARE(people->created, 2);
    const auto customer = shop.reader().customer(u"C1"_s).value().value();
    QCOMPARE(customer.name, u"Ann"_s);
    QCOMPARE(customer.company, u"Alpha"_s);
    QCOMPARE(customer.addresses.front().city, u"Ulm"_s);

    const auto things = shop.importCatalogue(products, ProfileKind::Products, u"EUR"_s);
    VERIFY_DONE(things);
    QCOMPARE(things->created, 2);
    QCOMPARE(things->stockCounted, 2);
    const auto product = shop.reader().product(u"B"_s).value().value();
    QCOMPARE(product.price, (domain::Money{200, *domain::Currency::fromCode(u"EUR")}));
    QVERIFY(product.discontinued);
    QCOMPARE(shop.violations().join(u'\n'), QString());
}

void TestCatalogueImport::againChangesNothing()
{
    ImportShop shop;
    VERIFY_DONE(shop.importCatalogue(customers, ProfileKind::Customers));
    VERIFY_DONE(shop.importCatalogue(products, ProfileKind::Products, u"EUR"_s));
    const qint64 events = shop.eventCount();
    QVERIFY(shop.importCatalogue(customers, ProfileKind::Customers)->changedNothing());
    const auto things = shop.importCatalogue(products, ProfileKind::Products, u"EUR"_s);
    VERIFY_DONE(things);
    QVERIFY(things->changedNothing());
    QCOMPARE(things->unchanged, 2);
    QCOMPARE(shop.eventCount(), events);
}

void TestCatalogueImport::changedRowsUpdateAndEmptyCellsLeave()
{
    ImportShop shop;
    VERIFY_DONE(shop.importCatalogue(customers, ProfileKind::Customers));
    QByteArray changed = customers;
    changed.replace("555-1,ann@example.org", "555-9,").replace("Street 2", "Street 22");
    const auto summary = shop.importCatalogue(changed, ProfileKind::Customers);
    VERIFY_DONE(summary);
    QCOMPARE(summary->updated, 2);
    const auto first = shop.reader().customer(u"C1"_s).value().value();
    QCOMPARE(first.phone, u"555-9"_s);
    QCOMPARE(first.email, u"ann@example.org"_s);
    const auto second = shop.reader().customer(u"C2"_s).value().value();
    QCOMPARE(second.addresses.size(), 1U);
    QCOMPARE(second.addresses.front().street, u"Street 22"_s);
}

void TestCatalogueImport::refusesBadAndRepeatedRows()
{
    ImportShop shop;
    const auto people = shop.importCatalogue(customers + "C1,Alpha,Ann,Street 1,Ulm,,89073,DE,555-1,ann@example.org\n" +
                                                 "C2,Other,Bob,,,,,,,\n" + "C3,Gamma,Gus,,,,,,,no-at-sign\n" +
                                                 ",Delta,Dee,,,,,,,\n" + "C5,short\n",
                                             ProfileKind::Customers);
    VERIFY_DONE(people);
    QCOMPARE(people->created, 2);
    QCOMPARE(people->refused.rows, 5);
    QCOMPARE(people->refused.byCode.value(u"duplicate_row"_s), 1);
    QCOMPARE(people->refused.byCode.value(u"contradicts"_s), 1);
    QCOMPARE(people->refused.first[1].problems.front().column, u"customer_id"_s);
    QVERIFY(people->refused.first[1].problems.front().reason.contains(u"Line 3"_s));
    QCOMPARE(people->refused.first[2].problems.front().column, u"email"_s);

    QByteArray mended = shop.rejects();
    mended.replace("no-at-sign", "gus@example.org")
        .replace(",,Delta", ",C4,Delta")
        .replace("C5,short", "C5,short,,,,,,,,");
    const auto rest = shop.importCatalogue(mended, ProfileKind::Customers);
    VERIFY_DONE(rest);
    QVERIFY(rest->created >= 2);
}

void TestCatalogueImport::countsStockOnlyWhereNothingWasCounted()
{
    ImportShop shop;
    VERIFY_DONE(shop.importCatalogue(products, ProfileKind::Products, u"EUR"_s));
    QByteArray later = products;
    later.replace("1.50,10", "1.50,99");
    const auto summary = shop.importCatalogue(later, ProfileKind::Products, u"EUR"_s);
    VERIFY_DONE(summary);
    QCOMPARE(summary->stockCounted, 0);
    QCOMPARE(summary->stockLeftAlone, 1);
    qint64 onHand = -1;
    VERIFY_DONE(shop.reader().stock(u"A"_s, [&](const domain::StockLevel &level) {
        onHand = level.onHand;
        return true;
    }));
    QCOMPARE(onHand, 10);
}

void TestCatalogueImport::readsALocationARow()
{
    ImportShop shop;
    const auto summary =
        shop.importCatalogue("sku,name,unit_price,on_hand,location\nA,Apple,1.50,10,main\nA,Apple,1.50,4,annex\n",
                             ProfileKind::Products, u"EUR"_s);
    VERIFY_DONE(summary);
    QCOMPARE(summary->created, 1);
    QCOMPARE(summary->stockCounted, 2);
    QCOMPARE(summary->refused.rows, 0);
}

void TestCatalogueImport::needsACurrency()
{
    ImportShop shop;
    const auto summary = shop.importCatalogue(products, ProfileKind::Products);
    QVERIFY(!summary);
    QCOMPARE(summary.error().front().code, u"currency_missing"_s);
    QCOMPARE(shop.eventCount(), 0);
}

QTEST_GUILESS_MAIN(TestCatalogueImport)
#include "test_catalogue_import.moc"
