// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/movement_model.h"
#include "models/catalogue/product_list_model.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/shortcut_check.h"
#include "tests/ui/catalogue/page_fixture.h"
#include "ui/catalogue/products_page.h"
#include "ui/widgets/form_field.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::test;
using models::MovementModel;
using models::ProductListModel;

namespace {

class Fixture : public PageFixture<ui::ProductsPage> {
public:
    [[nodiscard]] QString error(const QString &field) const
    {
        return static_cast<ui::FormField *>(edit(field)->parentWidget())->error();
    }
    [[nodiscard]] QString movement(int row, int column) const
    {
        return find<QTableView>(u"stockMovements"_s)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString level(int row, int column) const
    {
        return find<QTableView>(u"stockLevels"_s)->model()->index(row, column).data().toString();
    }
    void open(const QString &sku)
    {
        page->showProduct(sku);
        QTRY_COMPARE(edit(u"sku"_s)->text(), sku);
    }
};

using Undo = std::function<void()>;

} // namespace

class TestProductsPage : public QObject {
    Q_OBJECT

private slots:
    void tabGoesThroughAllOfTheForm()
    {
        Fixture on;
        on.show();
        QTest::keyClick(on.page.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(on.edit(u"sku"_s)->hasFocus());
        for (const QString &next : {u"barcode"_s, u"name"_s, u"price"_s, u"currency"_s, u"tax_rate"_s,
                                    u"reorder_level"_s, u"discontinued"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), next);
        }
    }

    void makesAProductByKeys()
    {
        Fixture on;
        on.show();
        QTest::keyClick(on.page.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(on.edit(u"sku"_s)->hasFocus());
        QTest::keyClicks(on.edit(u"sku"_s), u"TEA-1"_s);
        on.type(u"name"_s, u"Green tea"_s);
        on.type(u"price"_s, u"twelve"_s);
        QTest::keyClick(on.edit(u"price"_s), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!on.error(u"price"_s).isEmpty());
        QVERIFY(on.edit(u"price"_s)->hasFocus());

        on.type(u"price"_s, u"1,234.50"_s);
        on.type(u"tax_rate"_s, u"7%"_s);
        QTest::keyClick(on.edit(u"price"_s), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(on.list()->model()->rowCount(), 1);
        QVERIFY(on.cell(0, ProductListModel::Price).contains(u"1,234.50"_s));
        const auto product = await(on.shop.workspace().read(
            [](workspace::ReadSession &session) { return session.reader().product(u"TEA-1"_s); }));
        QCOMPARE((*product)->price, eur(123450));
        QCOMPARE((*product)->taxRate.millionths, 70'000);
        QVERIFY(on.edit(u"sku"_s)->isReadOnly());
    }

    void refusesANewProductUnderASkuThatIsTaken()
    {
        Fixture on;
        on.shop.addProduct(u"TEA-1"_s, 500, 0);
        on.show();
        on.page->createNew();
        on.type(u"sku"_s, u"TEA-1"_s);
        on.type(u"name"_s, u"Other tea"_s);
        on.click(u"save"_s);
        QTRY_VERIFY(!on.error(u"sku"_s).isEmpty());
        QTRY_COMPARE(on.cell(0, ProductListModel::Name), u"Product TEA-1"_s);
    }

    void countsStockAndShowsLevelAndMovement()
    {
        Fixture on;
        on.shop.addProduct(u"A"_s, 500, 5);
        on.show();
        on.open(u"A"_s);
        QTRY_COMPARE(on.level(0, 1), u"5"_s);
        QSignalSpy offered(&on.notices, &ui::Notices::undoOffered);

        QTest::keyClick(on.page.get(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        auto *quantity = on.edit(u"stockQuantity"_s);
        QTRY_VERIFY(quantity->hasFocus());
        QTest::keyClicks(quantity, u"some"_s);
        QTest::keyClick(quantity, Qt::Key_Return);
        QVERIFY(!on.error(u"stockQuantity"_s).isEmpty());
        on.type(u"stockQuantity"_s, u"12"_s);
        on.type(u"stockReason"_s, u"shelf count"_s);
        QTest::keyClick(on.edit(u"stockReason"_s), Qt::Key_Return);

        QTRY_COMPARE(on.level(0, 1), u"12"_s);
        QCOMPARE(on.movement(0, MovementModel::What), u"Counted"_s);
        QCOMPARE(on.movement(0, MovementModel::OnHand), models::Formats().change(7));
        QCOMPARE(on.movement(0, MovementModel::Reason), u"shelf count"_s);
        QTRY_COMPARE(on.cell(0, ProductListModel::Available), u"12"_s);
        QVERIFY(!quantity->isVisible());

        QTRY_COMPARE(offered.size(), 1);
        offered.first().at(1).value<Undo>()();
        QTRY_COMPARE(on.level(0, 1), u"5"_s);
    }

    void takesNoCountBackWhenStockHasMovedSince()
    {
        Fixture on;
        on.shop.addProduct(u"A"_s, 500, 5);
        on.show();
        on.open(u"A"_s);
        QTRY_COMPARE(on.level(0, 1), u"5"_s);
        QSignalSpy offered(&on.notices, &ui::Notices::undoOffered);
        QSignalSpy failed(&on.notices, &ui::Notices::failed);
        on.click(u"stockCount"_s);
        on.type(u"stockQuantity"_s, u"12"_s);
        on.click(u"stockSave"_s);
        QTRY_COMPARE(offered.size(), 1);
        on.shop.execute(domain::AdjustStock{{u"A"_s, u"main"_s}, domain::StockChange::Receive, 1, {}});
        offered.first().at(1).value<Undo>()();
        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(on.level(0, 1), u"13"_s);
    }

    void movesStockBetweenPlacesAndBack()
    {
        Fixture on;
        on.shop.addProduct(u"A"_s, 500, 5);
        on.show();
        on.open(u"A"_s);
        QTRY_COMPARE(on.level(0, 1), u"5"_s);
        QSignalSpy offered(&on.notices, &ui::Notices::undoOffered);
        on.click(u"stockMove"_s);
        on.type(u"stockQuantity"_s, u"9"_s);
        auto *to = on.find<QComboBox>(u"stockTo"_s);
        to->setFocus();
        QTest::keyClicks(to, u"shop"_s);
        on.click(u"stockSave"_s);
        QTRY_VERIFY(!on.error(u"stockQuantity"_s).isEmpty());
        on.type(u"stockQuantity"_s, u"2"_s);
        on.click(u"stockSave"_s);
        QTRY_COMPARE(on.find<QTableView>(u"stockLevels"_s)->model()->rowCount(), 2);
        QCOMPARE(on.level(0, 1), u"3"_s);
        QCOMPARE(on.level(1, 1), u"2"_s);
        QTRY_COMPARE(offered.size(), 1);
        offered.first().at(1).value<Undo>()();
        QTRY_COMPARE(on.level(0, 1), u"5"_s);
    }

    void offersNoUndoOfReceivedOrDamagedPieces()
    {
        Fixture on;
        on.shop.addProduct(u"A"_s, 500, 5);
        on.show();
        on.open(u"A"_s);
        QTRY_COMPARE(on.level(0, 1), u"5"_s);
        QSignalSpy offered(&on.notices, &ui::Notices::undoOffered);
        QSignalSpy told(&on.notices, &ui::Notices::told);
        on.click(u"stockReceive"_s);
        on.type(u"stockQuantity"_s, u"2"_s);
        on.click(u"stockSave"_s);
        QTRY_COMPARE(on.level(0, 1), u"7"_s);
        QTRY_COMPARE(told.size(), 1);
        on.click(u"stockDamage"_s);
        on.type(u"stockQuantity"_s, u"3"_s);
        on.click(u"stockSave"_s);
        QTRY_COMPARE(on.level(0, 1), u"4"_s);
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(offered.isEmpty());
    }

    void saysInWordsThatStockIsLow()
    {
        Fixture on;
        domain::Product product = test::product(u"A"_s, 500);
        product.reorderLevel = 10;
        on.shop.execute(domain::SaveProduct{product});
        on.shop.execute(domain::AdjustStock{{u"A"_s, u"main"_s}, domain::StockChange::Count, 4, {}});
        on.shop.addProduct(u"B"_s, 500, 5);
        on.show();
        on.open(u"A"_s);
        QTRY_VERIFY(on.find<QLabel>(u"stockState"_s)->text().contains(u"below the reorder level of 10"_s));
        QTRY_COMPARE(on.list()->model()->rowCount(), 2);
        QTest::keyClick(on.find<QCheckBox>(u"belowReorderLevelOnly"_s), Qt::Key_Space);
        QTRY_COMPARE(on.list()->model()->rowCount(), 1);
        QCOMPARE(on.cell(0, ProductListModel::Remark), u"Low stock"_s);
    }

    void showsOrdersThatTakeStockAndLeadsToThem()
    {
        Fixture on;
        on.shop.addCustomer(u"1"_s);
        on.shop.addProduct(u"A"_s, 500, 5);
        on.show();
        on.open(u"A"_s);
        QTRY_COMPARE(on.level(0, 1), u"5"_s);
        const domain::Order order = on.shop.place(u"A"_s, 2, u"1"_s);
        QTRY_COMPARE(on.level(0, 2), u"2"_s);
        QCOMPARE(on.movement(0, MovementModel::Reason), order.number);
        QSignalSpy wanted(&on.navigation, &ui::Navigation::orderWanted);
        auto *movements = on.find<QTableView>(u"stockMovements"_s);
        QTest::mouseClick(movements->viewport(), Qt::LeftButton, {},
                          movements->visualRect(movements->model()->index(0, MovementModel::Reason)).center());
        QCOMPARE(wanted.value(0).value(0).toUuid(), order.id);
    }

    void hasNoAmbiguousShortcuts()
    {
        Fixture on;
        on.show();
        QCOMPARE(ambiguousShortcuts(on.page.get()), QStringList());
    }
};

QTEST_MAIN(TestProductsPage)
#include "test_products_page.moc"
