// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_reader.h"
#include "services/store/rebuild.h"
#include "tests/support/local_shop.h"
#include "tests/support/random_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using docket::test::LocalShop;

class TestRebuild : public QObject {
    Q_OBJECT

private slots:
    void whatListsAreFoundByComesBack();
    void unreadableDocumentsAreCountedAndLeft();
};

namespace {

void fill(LocalShop &shop)
{
    test::RandomCommands random(5);
    for (const Command &command : random.opening())
        QVERIFY(shop.desk().execute(command, shop.actor()));
    for (int i = 0; i < 200; ++i) {
        const auto lookUp = [&](const QUuid &id) { return *store::LocalReader(shop.store().connection()).order(id); };
        static_cast<void>(shop.desk().execute(random.next(lookUp), shop.actor()));
    }
}

} // namespace

void TestRebuild::whatListsAreFoundByComesBack()
{
    LocalShop shop;
    fill(shop);
    sql::Connection &connection = shop.store().connection();
    store::LocalReader reader(connection);
    const auto customersFound = [&] {
        int found = 0;
        static_cast<void>(reader.customers(u"a"_s, -1, [&](const Customer &) { return ++found; }));
        return found;
    };
    const auto before = connection.int64("SELECT total(total + status * 7) FROM order_facts");
    const auto waiting = connection.int64("SELECT count(*) FROM backorder");
    const int customers = customersFound();
    QVERIFY(*before > 0);
    QVERIFY(customers > 0);
    QVERIFY(connection.exec("DELETE FROM order_facts; DELETE FROM backorder; UPDATE stock SET on_hand = 0;"
                            "INSERT INTO order_text (order_text) VALUES ('delete-all');"
                            "INSERT INTO customer_text (customer_text) VALUES ('delete-all');"));
    QCOMPARE(customersFound(), 0);
    QVERIFY(!shop.violations().isEmpty());

    const auto rebuilt = store::rebuildDerived(connection);
    QVERIFY(rebuilt);
    QCOMPARE(rebuilt->orders, *connection.int64("SELECT count(*) FROM orders"));
    QCOMPARE(connection.int64("SELECT total(total + status * 7) FROM order_facts"), before);
    QCOMPARE(connection.int64("SELECT count(*) FROM backorder"), waiting);
    QCOMPARE(customersFound(), customers);
    QCOMPARE(shop.violations(), QStringList());
}

void TestRebuild::unreadableDocumentsAreCountedAndLeft()
{
    LocalShop shop;
    fill(shop);
    sql::Connection &connection = shop.store().connection();
    QVERIFY(connection.exec("UPDATE orders SET document = '{\"id\": 7' WHERE position = 1"));
    const auto rebuilt = store::rebuildDerived(connection);
    QVERIFY(rebuilt);
    QCOMPARE(rebuilt->unreadable, 1);
    QVERIFY(!shop.violations().isEmpty());
}

QTEST_GUILESS_MAIN(TestRebuild)
#include "test_rebuild.moc"
