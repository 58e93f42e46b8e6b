// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/identifiers.h"
#include "services/store/local_reader.h"
#include "services/store/mend.h"
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
    void lostOrdersAreReplayedFromTheirEvents();
    void eventsOfWhatCannotBeMadeAgainGoToAFile();
    void whatIsThereWithoutAllItsHistoryIsNamed();
    void lostRowsOfCatalogueAndStockComeBack();
    void lostMovementsAndCommandsAreStoodInFor();
    void aLostDeviceIsReplaced();
    void verifyNoticesMissingAndWrongWords();
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

// As damage takes rows away: whatever refers to them.
void lose(sql::Connection &connection, QByteArrayView sql)
{
    QVERIFY(connection.exec("PRAGMA foreign_keys = OFF"));
    QVERIFY(connection.exec(sql));
    QVERIFY(connection.exec("PRAGMA foreign_keys = ON"));
}

Result<store::Mended> mendAndRebuild(sql::Connection &connection)
{
    auto mended = store::mend(connection);
    if (mended) {
        if (const auto rebuilt = store::rebuildDerived(connection); !rebuilt)
            return tl::make_unexpected(rebuilt.error());
    }
    return mended;
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

void TestRebuild::lostOrdersAreReplayedFromTheirEvents()
{
    LocalShop shop;
    fill(shop);
    sql::Connection &connection = shop.store().connection();
    const auto documents = [&] {
        QByteArrayList all;
        sql::Statement rows = connection.prepare("SELECT position || document FROM orders ORDER BY position");
        while (rows.step().value_or(false))
            all += rows.utf8(0).toByteArray();
        return all;
    };
    const QByteArrayList before = documents();
    lose(connection, "DELETE FROM orders WHERE position % 3 = 1");
    QVERIFY(documents().size() < before.size());

    const auto mended = mendAndRebuild(connection);
    QVERIFY(mended);
    QCOMPARE(mended->ordersReplayed, (before.size() + 2) / 3);
    QCOMPARE(mended->eventsMovedOut, 0);
    QCOMPARE(mended->newDevice, QString());
    QCOMPARE(documents(), before);
    QCOMPARE(shop.violations(), QStringList());
    QCOMPARE(*connection.int64("SELECT count(*) FROM lost_event"), 0);
}

void TestRebuild::eventsOfWhatCannotBeMadeAgainGoToAFile()
{
    LocalShop shop;
    fill(shop);
    sql::Connection &connection = shop.store().connection();
    lose(connection, "DELETE FROM event WHERE kind = 0 AND entity = 2 AND sequence = 1;"
                     "DELETE FROM orders WHERE position = 2");
    const auto left = connection.int64("SELECT count(*) FROM event WHERE kind = 0 AND entity = 2");
    QVERIFY(*left > 0);

    const auto mended = mendAndRebuild(connection);
    QVERIFY(mended);
    QCOMPARE(mended->eventsMovedOut, *left);
    QCOMPARE(connection.int64("SELECT count(*) FROM event WHERE kind = 0 AND entity = 2"), 0);
    qint64 shown = 0;
    QVERIFY(store::LocalReader(connection).lostEvents([&](const QByteArray &event) {
        shown += event.startsWith('{') ? 1 : 0;
        return true;
    }));
    QCOMPARE(shown, *left);
    QCOMPARE(shop.violations(), QStringList());
    QCOMPARE(connection.int64("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

void TestRebuild::whatIsThereWithoutAllItsHistoryIsNamed()
{
    LocalShop shop;
    fill(shop);
    sql::Connection &connection = shop.store().connection();
    sql::Statement find = connection.prepare("SELECT number FROM orders WHERE position = 3");
    QVERIFY(*find.step());
    const QString number = find.text(0);
    find.reset();
    lose(connection, "DELETE FROM event WHERE kind = 0 AND entity = 3 AND sequence = 1");

    const auto mended = mendAndRebuild(connection);
    QVERIFY(mended);
    QCOMPARE(mended->ordersWithoutHistory, 1);
    QCOMPARE(mended->withoutHistory, QStringList{number});
    const QStringList violations = shop.violations();
    QVERIFY(!violations.isEmpty());
    for (const QString &violation : violations)
        QVERIFY2(violation.contains(number), qPrintable(violation));
}

void TestRebuild::lostRowsOfCatalogueAndStockComeBack()
{
    LocalShop shop;
    fill(shop);
    sql::Connection &connection = shop.store().connection();
    const auto levels = [&] { return connection.int64("SELECT total(on_hand * 1000 + reserved) FROM stock"); };
    const auto before = levels();
    lose(connection, "DELETE FROM customer; DELETE FROM product WHERE position % 2 = 1; DELETE FROM stock");

    const auto mended = mendAndRebuild(connection);
    QVERIFY(mended);
    QVERIFY(mended->catalogueRestored > 1);
    QCOMPARE(mended->eventsMovedOut, 0);
    QCOMPARE(levels(), before);
    QCOMPARE(shop.violations(), QStringList());
}

void TestRebuild::lostMovementsAndCommandsAreStoodInFor()
{
    LocalShop shop;
    fill(shop);
    sql::Connection &connection = shop.store().connection();
    const auto levels = [&] { return connection.int64("SELECT total(on_hand * 1000 + reserved) FROM stock"); };
    const auto before = levels();
    lose(connection, "DELETE FROM stock_movement WHERE event % 3 = 0; DELETE FROM command;"
                     "DELETE FROM event WHERE kind = 1 AND position % 2 = 0; DELETE FROM event WHERE kind = 3");

    const auto mended = mendAndRebuild(connection);
    QVERIFY(mended);
    QVERIFY(mended->stockCorrected > 0);
    QCOMPARE(levels(), before);
    QCOMPARE(shop.violations(), QStringList());
    QCOMPARE(connection.int64("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

void TestRebuild::aLostDeviceIsReplaced()
{
    LocalShop shop;
    fill(shop);
    sql::Connection &connection = shop.store().connection();
    lose(connection, "DELETE FROM setting");
    shop.addProduct(u"NEW"_s, 100);
    shop.addCustomer(u"C1"_s);
    const auto refused = shop.place(u"NEW"_s, 1, true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().front().code, u"device_missing"_s);

    const auto mended = mendAndRebuild(connection);
    QVERIFY(mended);
    QVERIFY(isDeviceCode(mended->newDevice));
    const auto placed = shop.place(u"NEW"_s, 1, true);
    QVERIFY(placed);
    QCOMPARE(placed->order->number, orderNumber(mended->newDevice, 1));
}

void TestRebuild::verifyNoticesMissingAndWrongWords()
{
    LocalShop shop;
    fill(shop);
    sql::Connection &connection = shop.store().connection();
    QCOMPARE(shop.violations(), QStringList());
    QVERIFY(connection.exec("DELETE FROM order_text WHERE rowid = 1"));
    QCOMPARE(shop.violations().size(), 2); // no words, and not found
    QVERIFY(connection.exec("INSERT INTO order_text (rowid, number) VALUES (1, 'another')"));
    QCOMPARE(shop.violations().size(), 1);
}

QTEST_GUILESS_MAIN(TestRebuild)
#include "test_rebuild.moc"
