// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/bulk_load.h"
#include "services/store/local_reader.h"
#include "services/store/schema.h"
#include "tests/services/store/folder_fixture.h"
#include "tests/support/local_shop.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::test;

/// That a load gives the rows that commands give is held by services/sample's tests.
class TestBulkLoad : public QObject {
    Q_OBJECT

private slots:
    void anUnfinishedLoadIsToldToWhoeverOpensTheFolder();
    void aFinishedLoadIsAnOrdinaryDatabase();
};

namespace {

ordering::OrderChange orderOfTheShop()
{
    LocalShop shop;
    shop.addCustomer(u"C1"_s);
    shop.addProduct(u"TEA"_s, 450);
    const auto placed = shop.place(u"TEA"_s, 2, true);
    return {{}, *placed->order, placed->events};
}

} // namespace

void TestBulkLoad::anUnfinishedLoadIsToldToWhoeverOpensTheFolder()
{
    const QTemporaryDir parent;
    const QString path = parent.filePath(u"data"_s);
    {
        auto created = store::DataFolder::create(path, withPassphrase("secret"), cheap);
        QVERIFY(created);
        auto opened = store::LocalStore::open(*created->folder.connect());
        QVERIFY(opened);
        auto load = store::BulkLoad::begin(**opened);
        QVERIFY(load);
        QVERIFY((*load)->add(store::prepare(orderOfTheShop())));
    }
    const auto folder = store::DataFolder::open(path, withPassphrase("secret"), store::DataFolder::Mode::Read);
    QVERIFY(folder);
    const auto connection = folder->connect();
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, u"unfinished_load"_s);
}

void TestBulkLoad::aFinishedLoadIsAnOrdinaryDatabase()
{
    const QTemporaryDir parent;
    const QString path = parent.filePath(u"data"_s);
    auto created = store::DataFolder::create(path, withPassphrase("secret"), cheap);
    QVERIFY(created);
    auto opened = store::LocalStore::open(*created->folder.connect());
    QVERIFY(opened);
    const ordering::OrderChange change = orderOfTheShop();
    {
        auto load = store::BulkLoad::begin(**opened);
        QVERIFY(load);
        QVERIFY((*load)->add(store::prepare(change)));
        QVERIFY((*load)->finish());
    }
    QCOMPARE(*(*opened)->connection().int64("PRAGMA synchronous"), 2);
    sql::Statement mode = (*opened)->connection().prepare("PRAGMA journal_mode");
    QVERIFY(*mode.step());
    QCOMPARE(mode.text(0), u"wal"_s);
    mode.reset();
    auto reading = created->folder.connectReadOnly();
    QVERIFY(reading);
    store::LocalReader reader(*reading);
    QCOMPARE(*reader.order(change.after.id), std::optional(change.after));
}

QTEST_GUILESS_MAIN(TestBulkLoad)
#include "test_bulk_load.moc"
