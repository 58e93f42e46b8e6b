// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_reader.h"
#include "tests/support/local_shop.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using namespace docket::test;

class TestCustomerOrders : public QObject {
    Q_OBJECT

private slots:
    void givesTheNewestOrdersOfOneCustomer();
    void countsAllOfThemAndSumsByCurrency();
    void anUnknownOrEmptyIdHasNone();
    void findsFirstWhoIsCalledSo();
};

namespace {

Order place(LocalShop &shop, const QString &customerId, qint64 quantity, const Currency &currency = euro())
{
    CreateOrder create;
    create.customerId = customerId;
    create.currency = currency;
    create.allowBackorder = true;
    LineDraft line;
    line.sku = u"TEA"_s;
    line.quantity = quantity;
    line.unitPrice = Money{450, currency};
    create.lines = {line};
    const auto outcome = shop.execute(std::move(create));
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().first().sentence));
    return *outcome->order;
}

void fill(LocalShop &shop)
{
    shop.addProduct(u"TEA"_s, 450);
    shop.addCustomer(u"C1"_s);
    shop.addCustomer(u"C2"_s);
}

} // namespace

void TestCustomerOrders::givesTheNewestOrdersOfOneCustomer()
{
    LocalShop shop;
    fill(shop);
    place(shop, u"C1"_s, 1);
    const Order second = place(shop, u"C1"_s, 2);
    place(shop, u"C2"_s, 3);
    const Order third = place(shop, u"C1"_s, 4);
    auto connection = shop.connectToRead();
    store::LocalReader reader(connection);
    const auto found = reader.ordersOfCustomer(u"C1"_s, 2);
    QVERIFY(found);
    QCOMPARE(*found, (std::vector<Order>{third, second}));
    QCOMPARE(reader.ordersOfCustomer(u"C1"_s, -1)->size(), 3U);
}

void TestCustomerOrders::countsAllOfThemAndSumsByCurrency()
{
    LocalShop shop;
    fill(shop);
    const Order first = place(shop, u"C1"_s, 1);
    place(shop, u"C1"_s, 2);
    place(shop, u"C1"_s, 10, dollar());
    const Order canceled = place(shop, u"C1"_s, 100);
    QVERIFY(shop.execute(CancelOrder{u"mistake"_s}, canceled.id));
    place(shop, u"C2"_s, 7);
    auto connection = shop.connectToRead();
    store::LocalReader reader(connection);
    const auto figures = reader.figuresOfCustomer(u"C1"_s);
    QVERIFY(figures);
    QCOMPARE(figures->orders, 4);
    QCOMPARE(figures->canceled, 1);
    QCOMPARE(figures->open, 3);
    QCOMPARE(figures->first, first.placedAt);
    QCOMPARE(figures->sums, (std::vector<store::CustomerFigures::Sum>{{euro(), 1350}, {dollar(), 4500}}));
}

void TestCustomerOrders::anUnknownOrEmptyIdHasNone()
{
    LocalShop shop;
    fill(shop);
    place(shop, u"C1"_s, 1);
    auto connection = shop.connectToRead();
    store::LocalReader reader(connection);
    for (const QString &id : {u"nobody"_s, QString()}) {
        QVERIFY(reader.ordersOfCustomer(id, -1)->empty());
        QCOMPARE(*reader.figuresOfCustomer(id), store::CustomerFigures{});
    }
}

void TestCustomerOrders::findsFirstWhoIsCalledSo()
{
    LocalShop shop;
    const auto add = [&shop](const QString &id, const QString &name, const QString &email) {
        Customer one = customer(id);
        one.name = name;
        one.company.clear();
        one.email = email;
        QVERIFY(shop.execute(SaveCustomer{one}));
    };
    add(u"C1"_s, u"Femke Vermeulen"_s, u"femke@mail.example"_s);
    add(u"C2"_s, u"Chloe Hughes"_s, u"chloe@example.org"_s);
    add(u"C3"_s, u"Jens Maier"_s, u"jens@mail.example"_s);
    add(u"C4"_s, u"Maria Olsen"_s, u"maria@example.org"_s);
    auto connection = shop.connectToRead();
    store::LocalReader reader(connection);
    const auto found = [&reader](const QString &text, qint64 limit) {
        QStringList ids;
        const auto read = reader.customers(text, limit, [&ids](const Customer &one) {
            ids << one.id;
            return true;
        });
        return read ? ids : QStringList{read.error().code};
    };
    QCOMPARE(found(u"ma"_s, 10), QStringList({u"C3"_s, u"C4"_s, u"C1"_s}));
    QCOMPARE(found(u"ma"_s, 2), QStringList({u"C3"_s, u"C4"_s}));
    QCOMPARE(found(u"ma exam"_s, -1), QStringList({u"C1"_s, u"C3"_s, u"C4"_s}));
    QCOMPARE(found({}, 2), QStringList({u"C1"_s, u"C2"_s}));
}

QTEST_GUILESS_MAIN(TestCustomerOrders)
#include "test_customer_orders.moc"
