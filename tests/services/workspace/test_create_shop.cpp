// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/identifiers.h"
#include "services/store/local_reader.h"
#include "services/workspace/create_shop.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::workspace;

namespace {

store::Unlock passphrase()
{
    store::Unlock unlock;
    unlock.passphrase = identity::SecretBytes::copyOf("of the tests");
    return unlock;
}

NewShop shopIn(const QTemporaryDir &folder, qint64 orders)
{
    NewShop shop = proposedShop(folder.filePath(u"shop"_s), test::FakeClock().now());
    shop.settings.device = u"TST"_s;
    shop.sampleOrders = orders;
    return shop;
}

qint64 ordersIn(const store::DataFolder &folder)
{
    auto connection = folder.connectReadOnly();
    return store::LocalReader(*connection).count({}).value_or(-1);
}

} // namespace

class TestCreateShop : public QObject {
    Q_OBJECT

private slots:
    void proposesAShopThatCanBeMade()
    {
        const NewShop shop = proposedShop(u"/somewhere"_s, test::FakeClock().now());
        QVERIFY(domain::isDeviceCode(shop.settings.device));
        QVERIFY(shop.settings.timeZone.isValid());
        QVERIFY(domain::Currency::fromCode(shop.settings.currency));
        QVERIFY(shop.sampleEnd <= test::FakeClock().now());
        QCOMPARE(shop.sampleOrders, 0);
    }

    void makesAnEmptyShopWithItsSettings()
    {
        const QTemporaryDir folder;
        JobControl control;
        const auto created = createShop(shopIn(folder, 0), passphrase(), control);
        QVERIFY2(created, created ? "" : qPrintable(created.error().sentence));
        QVERIFY(!created->recoveryKey.isEmpty());
        auto connection = created->folder.connectReadOnly();
        QVERIFY(connection);
        QCOMPARE(store::readSettings(*connection)->device, u"TST"_s);
        QCOMPARE(ordersIn(created->folder), 0);
    }

    void fillsItWithSampleOrdersAndSaysHowFarItIs()
    {
        const QTemporaryDir folder;
        JobControl control;
        const auto created = createShop(shopIn(folder, 300), passphrase(), control);
        QVERIFY(created);
        QCOMPARE(ordersIn(created->folder), 300);
        QCOMPARE(control.done(), 300);
        QCOMPARE(control.total(), 300);
    }

    void leavesNothingBehindWhenItIsStopped()
    {
        const QTemporaryDir folder;
        JobControl control;
        control.cancel();
        const NewShop shop = shopIn(folder, 2000);
        const auto created = createShop(shop, passphrase(), control);
        QVERIFY(!created);
        QCOMPARE(created.error().code, u"canceled"_s);
        QVERIFY(!QDir(shop.path).exists());
        // So that the next attempt is not in the way of the first.
        JobControl again;
        QVERIFY(createShop(shopIn(folder, 0), passphrase(), again));
    }

    void leavesDataThatAreThereAlone()
    {
        const QTemporaryDir folder;
        JobControl control;
        {
            QVERIFY(createShop(shopIn(folder, 50), passphrase(), control));
        }
        const auto second = createShop(shopIn(folder, 0), passphrase(), control);
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"already_exists"_s);
        const auto kept = store::DataFolder::open(shopIn(folder, 0).path, passphrase(), store::DataFolder::Mode::Read);
        QVERIFY(kept);
        QCOMPARE(ordersIn(*kept), 50);
    }

    void saysWhatIsMissingWithoutAWayIn()
    {
        const QTemporaryDir folder;
        JobControl control;
        const NewShop shop = shopIn(folder, 0);
        QVERIFY(!createShop(shop, store::Unlock(), control));
        QVERIFY(!QDir(shop.path).exists());
    }
};

QTEST_GUILESS_MAIN(TestCreateShop)
#include "test_create_shop.moc"
