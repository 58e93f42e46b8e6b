// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/customer_list_model.h"
#include "models/catalogue/first_rows.h"
#include "models/catalogue/movement_model.h"
#include "models/catalogue/product_list_model.h"
#include "models/catalogue/stock_level_model.h"
#include "tests/support/open_shop.h"
#include "tests/support/shop_fixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::models;
using namespace docket::test;

namespace {

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

void waitFor(CatalogueModel &model)
{
    QTRY_VERIFY(!model.isLoading());
}

} // namespace

class TestCatalogueModels : public QObject {
    Q_OBJECT

private slots:
    void keepsTheFirstRowsOfMany()
    {
        FirstRows<int> first(3, false);
        for (int i = 1000; i > 0; --i)
            first.add(SortValue::of(qint64(i), QString::number(i)), i);
        QCOMPARE(first.total(), 1000);
        QCOMPARE(first.take(), (std::vector<int>{1, 2, 3}));
    }

    void sortsEmptyOnesLastInBothDirections()
    {
        for (const bool descending : {false, true}) {
            FirstRows<int> first(10, descending);
            first.add(SortValue::of(QString(), u"x"_s), 0);
            first.add(SortValue::of(u"b"_s, u"b"_s), 2);
            first.add(SortValue::of(u"a"_s, u"a"_s), 1);
            QCOMPARE(first.take().back(), 0);
        }
    }

    void findsCustomersByBeginningsOfWords()
    {
        OpenShop shop;
        for (const auto &[id, name] : {std::pair(u"1"_s, u"Zoe Zander"_s), {u"2"_s, u"Jörg Müller"_s}}) {
            domain::Customer customer = test::customer(id);
            customer.name = name;
            shop.execute(domain::SaveCustomer{customer});
        }
        CustomerListModel model(shop.workspace(), m_formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        waitFor(model);
        QCOMPARE(column(model, CustomerListModel::Name), QStringList({u"Jörg Müller"_s, u"Zoe Zander"_s}));
        model.setWords(u"mul"_s);
        waitFor(model);
        QCOMPARE(column(model, CustomerListModel::Name), QStringList({u"Jörg Müller"_s}));
        QCOMPARE(model.total(), 1);
    }

    void answersOnlyWhatWasAskedLast()
    {
        OpenShop shop;
        shop.addCustomer(u"1"_s);
        CustomerListModel model(shop.workspace(), m_formats);
        model.setWords(u"nobody"_s);
        model.setWords(u"ada"_s);
        model.setWords(u"nobody"_s);
        QSignalSpy loaded(&model, &CatalogueModel::loaded);
        waitFor(model);
        QCOMPARE(model.rowCount(), 0);
        // The two older answers come to nothing.
        await(shop.workspace().read([](workspace::ReadSession &) { return 0; }));
        QCOMPARE(loaded.size(), 1);
    }

    void showsAPageAndMoreOnDemand()
    {
        OpenShop shop;
        std::vector<domain::Command> commands;
        for (int i = 0; i < CatalogueModel::pageSize + 20; ++i)
            commands.push_back(shop.workspace().newCommand(
                domain::SaveProduct{test::product(u"P-%1"_s.arg(i, 4, 10, QChar(u'0')), 100)}));
        await(shop.workspace().executeAll(commands));
        ProductListModel model(shop.workspace(), m_formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        waitFor(model);
        QCOMPARE(model.rowCount(), CatalogueModel::pageSize);
        QCOMPARE(model.total(), CatalogueModel::pageSize + 20);
        model.loadMore();
        waitFor(model);
        QCOMPARE(model.rowCount(), CatalogueModel::pageSize + 20);
        QVERIFY(!model.hasMore());
    }

    void saysWhatIsBelowItsReorderLevel()
    {
        OpenShop shop;
        domain::Product product = test::product(u"LOW"_s, 100);
        product.reorderLevel = 10;
        shop.execute(domain::SaveProduct{product});
        shop.execute(domain::AdjustStock{{u"LOW"_s, u"main"_s}, domain::StockChange::Count, 9, {}});
        shop.addProduct(u"FINE"_s, 100, 5);
        ProductListModel model(shop.workspace(), m_formats);
        model.setBelowReorderLevelOnly(true);
        waitFor(model);
        QCOMPARE(column(model, ProductListModel::Sku), QStringList({u"LOW"_s}));
        QCOMPARE(column(model, ProductListModel::Remark), QStringList({u"Low stock"_s}));
        QVERIFY(model.index(0, 0).data(ProductListModel::IsBelowReorderLevelRole).toBool());
    }

    void followsChangesOfTheShop()
    {
        OpenShop shop;
        shop.addProduct(u"A"_s, 100, 5);
        ProductListModel model(shop.workspace(), m_formats);
        model.reload();
        waitFor(model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        shop.execute(domain::AdjustStock{{u"A"_s, u"main"_s}, domain::StockChange::Receive, 3, {}});
        QTRY_COMPARE(column(model, ProductListModel::Available), QStringList({u"8"_s}));
        QVERIFY2(reset.isEmpty(), "rows that stay are changed in place");
        shop.addProduct(u"B"_s, 100, 1);
        QTRY_COMPARE(model.rowCount(), 2);
    }

    void tellsMovementsWithTheirOrders()
    {
        OpenShop shop;
        shop.addCustomer(u"1"_s);
        shop.addProduct(u"A"_s, 100, 5);
        const domain::Order order = shop.place(u"A"_s, 2, u"1"_s);
        auto movements = await(
            shop.workspace().read([](workspace::ReadSession &session) { return readMovements(session, u"A"_s, 10); }));
        QVERIFY(movements);
        MovementModel model(m_formats, shop.clock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMovements(*movements);
        QCOMPARE(column(model, MovementModel::What), QStringList({u"Reserved"_s, u"Counted"_s}));
        QCOMPARE(column(model, MovementModel::Reason), QStringList({order.number, QString()}));
        QCOMPARE(column(model, MovementModel::Reserved), QStringList({models::Formats().change(2), QString()}));
        QCOMPARE(column(model, MovementModel::OnHand), QStringList({QString(), models::Formats().change(5)}));
        QCOMPARE(model.index(0, 0).data(MovementModel::OrderIdRole).toUuid(), order.id);
        QVERIFY(model.index(1, 0).data(MovementModel::OrderIdRole).toUuid().isNull());
    }

    void listsLevelsByLocation()
    {
        StockLevelModel model(m_formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLevels({{{u"A"_s, u"main"_s}, 10, 3, 1, true}});
        QCOMPARE(model.index(0, StockLevelModel::Available).data().toString(), u"6"_s);
        QVERIFY(!model.levelAt(u"elsewhere"_s).counted);
    }

private:
    Formats m_formats{QLocale(QLocale::English), QTimeZone::utc()};
};

QTEST_GUILESS_MAIN(TestCatalogueModels)
#include "test_catalogue_models.moc"
