// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/sample/collected_shop.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <set>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::sample;

/// What stands in the sample's catalogue and addresses.
class TestSampleTexts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        CollectedShop shop;
        QVERIFY(collect(optionsFor(6'000, 2), shop));
        for (const domain::Event &event : shop.others) {
            if (const auto *customer = std::get_if<domain::CustomerSaved>(&event.body))
                m_customers.push_back(customer->after);
            else if (const auto *product = std::get_if<domain::ProductSaved>(&event.body))
                m_products.push_back(product->after);
        }
        for (ordering::OrderChange &change : shop.changes)
            m_orders.push_back(std::move(change.after));
    }

    void namesComeInManyScripts()
    {
        std::set<QChar::Script> scripts;
        for (const domain::Customer &customer : m_customers) {
            for (const QChar c : customer.name)
                scripts.insert(c.script());
        }
        for (const QChar::Script script :
             {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Arabic,
              QChar::Script_Hebrew, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Hangul,
              QChar::Script_Devanagari, QChar::Script_Thai}) {
            QVERIFY2(scripts.contains(script), qPrintable(QString::number(script)));
        }
        QVERIFY(std::ranges::any_of(m_customers, [](const domain::Customer &c) { return c.name.contains(u'ü'); }));
        QVERIFY(std::ranges::any_of(m_customers, [](const domain::Customer &c) { return c.name.contains(u'ł'); }));
    }

    void mailGoesNowhere()
    {
        static const QRegularExpression reserved(u"^[a-z0-9.]+@([a-z0-9]+\\.)?(example\\.(com|org|net)|example)$"_s);
        for (const domain::Customer &customer : m_customers)
            QVERIFY2(reserved.match(customer.email).hasMatch(), qPrintable(customer.email));
    }

    void addressesAreWhole()
    {
        static const QRegularExpression leftOver(u"[#%*@|=]"_s);
        for (const domain::Order &order : m_orders) {
            const domain::Address &to = order.shipTo;
            QVERIFY(!to.name.isEmpty() && !to.street.isEmpty() && !to.city.isEmpty());
            QVERIFY(QRegularExpression(u"^[A-Z]{2}$"_s).match(to.country).hasMatch());
            for (const QString &text :
                 {to.name, to.street, to.city, to.region, to.postalCode, order.customer.phone, order.customer.company})
                QVERIFY2(!text.contains(leftOver), qPrintable(text));
            for (const domain::Shipment &shipment : order.shipments) {
                QVERIFY(!shipment.carrier.isEmpty() && shipment.tracking.size() >= 8);
                QVERIFY2(!shipment.tracking.contains(leftOver), qPrintable(shipment.tracking));
            }
        }
    }

    void currenciesHaveNoneTwoAndThreeDecimals()
    {
        std::set<int> decimals;
        std::set<QString> codes;
        std::set<QString> countries;
        for (const domain::Order &order : m_orders) {
            decimals.insert(order.currency.decimals());
            codes.insert(order.currency.code());
            countries.insert(order.shipTo.country);
        }
        QCOMPARE(decimals, (std::set<int>{0, 2, 3}));
        QVERIFY(codes.size() > 20);
        QVERIFY(countries.size() > 30);
    }

    void barcodesAreInternalEan13()
    {
        QVERIFY(!m_products.empty());
        for (const domain::Product &product : m_products) {
            QCOMPARE(product.barcode.size(), 13);
            QCOMPARE(product.barcode.front(), QChar(u'2'));
            int sum = 0;
            for (qsizetype i = 0; i < 13; ++i)
                sum += product.barcode.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
            QCOMPARE(sum % 10, 0);
        }
    }

    void productsAreDistinct()
    {
        std::set<QString> skus;
        std::set<QString> names;
        std::set<QString> barcodes;
        bool discontinued = false;
        for (const domain::Product &product : m_products) {
            skus.insert(product.sku);
            names.insert(product.name);
            barcodes.insert(product.barcode);
            discontinued = discontinued || product.discontinued;
            QVERIFY(product.price.minor > 0);
        }
        QVERIFY(discontinued);
        QVERIFY(skus.size() >= 350);
        QCOMPARE(names.size(), skus.size());
        QCOMPARE(barcodes.size(), skus.size());
    }

    void someCustomersComeBackOften()
    {
        std::map<QString, int> orders;
        for (const domain::Order &order : m_orders)
            ++orders[order.customer.id];
        int most = 0;
        int once = 0;
        for (const auto &[id, count] : orders) {
            most = std::max(most, count);
            once += count == 1 ? 1 : 0;
        }
        QVERIFY(most >= 20);
        QVERIFY(static_cast<std::size_t>(once) * 20 > orders.size());
    }

private:
    std::vector<domain::Customer> m_customers;
    std::vector<domain::Product> m_products;
    std::vector<domain::Order> m_orders;
};

QTEST_GUILESS_MAIN(TestSampleTexts)
#include "test_sample_texts.moc"
