// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookup/customer_finder.h"
#include "models/lookup/product_cards.h"
#include "models/lookup/product_finder.h"
#include "tests/support/open_shop.h"
#include "tests/support/shop_fixture.h"

#include <QAbstractItemModelTester>

using namespace docket;
using namespace Qt::StringLiterals;

class TestFinders : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<test::OpenShop>();
        addCustomer(u"C1"_s, u"Ana Müller"_s, u"ana@blauersee.example"_s, u"030 1234-567"_s);
        addCustomer(u"C2"_s, u"Bert Müller"_s, u"bert@example.org"_s, u"+49 40 999"_s);
        addProduct(u"TEA"_s, u"Green tea"_s, u"4006381333931"_s, 12);
        addProduct(u"TEA-POT"_s, u"Tea pot"_s, u"4006381333948"_s, 3);
    }

    void findsCustomersByNameEmailAndPhone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("name") << u"muller"_s << QStringList{u"C1"_s, u"C2"_s};
        QTest::newRow("e-mail") << u"ana@blau"_s << QStringList{u"C1"_s};
        QTest::newRow("phone as written") << u"030 1234"_s << QStringList{u"C1"_s};
        QTest::newRow("phone, grouped otherwise") << u"0301 23 45 67"_s << QStringList{u"C1"_s};
        QTest::newRow("nobody") << u"zzz"_s << QStringList();
    }

    void findsCustomersByNameEmailAndPhone()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        models::CustomerFinder finder(m_shop->workspace(), m_formats);
        const QAbstractItemModelTester tester(&finder, QAbstractItemModelTester::FailureReportingMode::QtTest);
        search(finder, text);
        QStringList found;
        for (int row = 0; row < finder.rowCount(); ++row)
            found << finder.at(row).id;
        QCOMPARE(found, ids);
    }

    void showsProductsWithTheirStock()
    {
        models::ProductFinder finder(m_shop->workspace(), m_formats);
        const QAbstractItemModelTester tester(&finder, QAbstractItemModelTester::FailureReportingMode::QtTest);
        search(finder, u"green"_s);
        QCOMPARE(finder.rowCount(), 1);
        QCOMPARE(finder.at(0).available(), 12);
        QVERIFY(finder.at(0).stockChangedAt.has_value());
        QCOMPARE(finder.index(0, 0).data(models::Finder::SideRole).toString(), u"12 available"_s);
    }

    void namesOneProductByItsBarcodeOrItsSkuInAnyCase()
    {
        models::ProductFinder finder(m_shop->workspace(), m_formats);
        search(finder, u"4006381333948"_s);
        QCOMPARE(finder.exactRow(), 0);
        QCOMPARE(finder.at(0).product.sku, u"TEA-POT"_s);
        search(finder, u"tea"_s);
        QCOMPARE(finder.rowCount(), 2);
        QCOMPARE(finder.exactRow(), 0);
        QCOMPARE(finder.at(0).product.sku, u"TEA"_s);
        search(finder, u"te"_s);
        QCOMPARE(finder.exactRow(), -1);
    }

    void answersTheNewestTextOnly()
    {
        models::ProductFinder finder(m_shop->workspace(), m_formats);
        const QAbstractItemModelTester tester(&finder, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy answered(&finder, &models::Finder::answered);
        for (const QString &text : {u"g"_s, u"gr"_s, u"gre"_s, u"pot"_s})
            finder.search(text);
        QTRY_VERIFY(!finder.isSearching());
        QCOMPARE(finder.text(), u"pot"_s);
        QCOMPARE(finder.at(0).product.sku, u"TEA-POT"_s);
        QCOMPARE(answered.count(), 1);
        finder.search({});
        QCOMPARE(finder.rowCount(), 0);
    }

    void tellsStockElsewhereFromWhatALineTakes()
    {
        m_shop->execute(domain::AdjustStock{{u"TEA-POT"_s, u"store"_s}, domain::StockChange::Receive, 8, {}});
        models::ProductFinder finder(m_shop->workspace(), m_formats);
        search(finder, u"pot"_s);
        QCOMPARE(finder.index(0, 0).data(models::Finder::SideRole).toString(), u"3 available, 8 elsewhere"_s);
    }

    void readsACardAgainWhenItsStockChanges()
    {
        models::ProductCards cards(m_shop->workspace());
        cards.want({u"TEA"_s, u"NONE"_s});
        QTRY_VERIFY(cards.find(u"TEA"_s));
        QVERIFY(cards.isMissing(u"NONE"_s));
        m_shop->execute(
            domain::AdjustStock{{u"TEA"_s, domain::defaultLocation()}, domain::StockChange::Receive, 5, {}});
        QTRY_COMPARE(cards.find(u"TEA"_s)->available(), 17);
    }

private:
    void addCustomer(const QString &id, const QString &name, const QString &email, const QString &phone)
    {
        domain::Customer customer = test::customer(id);
        customer.name = name;
        customer.email = email;
        customer.phone = phone;
        m_shop->execute(domain::SaveCustomer{customer});
    }
    void addProduct(const QString &sku, const QString &name, const QString &barcode, qint64 onHand)
    {
        domain::Product product = test::product(sku, 450);
        product.name = name;
        product.barcode = barcode;
        m_shop->execute(domain::SaveProduct{product});
        m_shop->execute(domain::AdjustStock{{sku, domain::defaultLocation()}, domain::StockChange::Count, onHand, {}});
    }
    static void search(models::Finder &finder, const QString &text)
    {
        finder.search(text);
        QTRY_VERIFY(!finder.isSearching());
        QCOMPARE(finder.text(), text);
    }

    std::unique_ptr<test::OpenShop> m_shop;
    models::Formats m_formats{QLocale(u"en_US"_s), QTimeZone::utc()};
};

QTEST_GUILESS_MAIN(TestFinders)
#include "test_finders.moc"
