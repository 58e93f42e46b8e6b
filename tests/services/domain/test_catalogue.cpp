// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/domain/order_shop.h"

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void savesACustomerWithWhatItWasBefore();
    void refusesIncompleteCustomers();
    void savesAProductWithWhatItWasBefore();
    void refusesImpossibleProducts();
};

void TestCatalogue::savesACustomerWithWhatItWasBefore()
{
    OrderShop s;
    Customer changed = customer(u"C1"_s);
    changed.phone = u"+44 2"_s;
    const auto saved = s.ask(SaveCustomer{changed});
    QCOMPARE(std::get<CustomerSaved>(saved->front().body).before->phone, u"+44 1"_s);
    QCOMPARE(saved->front().entity, (EntityRef{EntityKind::Customer, u"C1"_s}));
    QCOMPARE(s.tell(SaveCustomer{changed}), QString());
    QVERIFY(!std::get<CustomerSaved>(s.ask(SaveCustomer{customer(u"C2"_s)})->front().body).before);
}

void TestCatalogue::refusesIncompleteCustomers()
{
    OrderShop s;
    Customer wrong;
    wrong.email = u"ada@"_s;
    wrong.addresses = {{}, Address{{}, QString(501, u'x'), {}, {}, {}, {}}};
    QCOMPARE(s.tell(SaveCustomer{wrong}),
             u"id_missing@id name_missing@name invalid_email@email too_long@addresses[1].street"_s);
}

void TestCatalogue::savesAProductWithWhatItWasBefore()
{
    OrderShop s;
    const auto saved = s.ask(SaveProduct{product(u"A"_s, 1'100)});
    QCOMPARE(std::get<ProductSaved>(saved->front().body).before->price, eur(1'000));
    QCOMPARE(s.tell(SaveProduct{product(u"A"_s, 1'100)}), QString());
    QCOMPARE(s.tell(SaveProduct{product(u"NEW"_s, 1)}), u"product.saved"_s);
}

void TestCatalogue::refusesImpossibleProducts()
{
    OrderShop s;
    Product wrong;
    wrong.price.minor = -1;
    wrong.taxRate = {-1};
    wrong.reorderLevel = -1;
    QCOMPARE(s.tell(SaveProduct{wrong}),
             u"sku_missing@sku name_missing@name invalid_currency@price invalid_price@price invalid_tax_rate@tax_rate "
             "invalid_quantity@reorder_level"_s);
    QCOMPARE(s.tell(SaveProduct{product(u" A"_s, 1)}), u"invalid_sku@sku"_s);
    QCOMPARE(s.tell(SaveProduct{product(u"A"_s, largestMinor + 1)}), u"amount_too_large@price"_s);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
