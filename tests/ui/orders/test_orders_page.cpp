// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/orders/page_fixture.h"

#include "ui/orders/view_button.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

using namespace docket;
using namespace Qt::StringLiterals;
using models::OrderColumn;
using test::PageFixture;

class TestOrdersPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_settings = std::make_unique<test::OwnSettings>();
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_shop = std::make_unique<test::OpenShop>(300);
        m_shop->waitForIndex();
    }
    void init()
    {
        QSettings().clear();
        open();
    }
    void cleanup() { m_fixture.reset(); }
    void cleanupTestCase() { m_shop.reset(); }

    void sortsByAClickOnAHeading()
    {
        // In one currency: sums of several are compared by their number only.
        m_fixture->search().setQuery(u"currency:EUR"_s);
        QTRY_VERIFY(!m_fixture->model().isBusy() && m_fixture->rows() < 300);
        QHeaderView *header = m_fixture->table().horizontalHeader();
        const auto click = [&](OrderColumn column) {
            const int section = static_cast<int>(column);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(section) + 12, header->height() / 2));
            QTRY_VERIFY(!m_fixture->model().isBusy());
            QTRY_VERIFY(m_fixture->model().orderAt(0) && m_fixture->model().orderAt(20));
        };
        click(OrderColumn::Total);
        QTRY_VERIFY(m_fixture->model().orderAt(0)->total.minor >= m_fixture->model().orderAt(20)->total.minor);
        QCOMPARE(header->sortIndicatorSection(), static_cast<int>(OrderColumn::Total));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        click(OrderColumn::Total);
        QVERIFY(m_fixture->model().orderAt(0)->total.minor <= m_fixture->model().orderAt(20)->total.minor);
        // A column that nothing is sorted by changes nothing.
        click(OrderColumn::Flags);
        QCOMPARE(header->sortIndicatorSection(), static_cast<int>(OrderColumn::Total));
        open();
        QCOMPARE(m_fixture->model().sort().field, search::SortField::Total);
    }

    void columnsAreHiddenMovedAndRemembered()
    {
        ui::OrderTable &table = m_fixture->table();
        emit table.columnMenuWanted(table.mapToGlobal(QPoint(0, 0)));
        auto *menu = m_fixture->find<QMenu>(u"columnMenu"_s);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Required"_s)
                action->trigger();
            if (action->text() == u"City"_s)
                action->trigger();
        }
        menu->close();
        QVERIFY(!table.isShown(OrderColumn::Required));
        QVERIFY(table.isShown(OrderColumn::City));
        table.horizontalHeader()->moveSection(
            table.horizontalHeader()->visualIndex(static_cast<int>(OrderColumn::Total)), 0);
        const QStringList columns = table.shownColumns();
        QCOMPARE(columns.first(), u"total"_s);
        open();
        QCOMPARE(m_fixture->table().shownColumns(), columns);
    }

    void remembersWidthsOnlyOfColumnsThatSomebodyMade()
    {
        // The language decides how wide the others are.
        m_fixture->page().resize(1600, 600);
        QCOMPARE(m_fixture->table().columnState(), m_fixture->table().shownColumns());
        m_fixture->table().setColumnWidth(static_cast<int>(OrderColumn::Required), 222);
        QVERIFY(m_fixture->table().columnState().contains(u"required:222"_s));
        open();
        m_fixture->page().resize(1600, 600);
        QTRY_COMPARE(m_fixture->table().columnWidth(static_cast<int>(OrderColumn::Required)), 222);
        m_fixture->table().resetColumns();
        QCOMPARE(m_fixture->table().columnState(), m_fixture->table().shownColumns());
    }

    void tellsWhatIsSelected()
    {
        m_fixture->clickRow(2);
        QCOMPARE(m_fixture->selection().current(), m_fixture->model().orderAt(2)->id);
        QCOMPARE(m_fixture->selection().positions(), QList<quint32>{m_fixture->model().positionAt(2)});
        m_fixture->clickRow(5, Qt::ShiftModifier);
        QCOMPARE(m_fixture->selection().positions().size(), 4);
        m_fixture->clickRow(8, Qt::ControlModifier);
        QCOMPARE(m_fixture->selection().positions().size(), 5);
        QVERIFY(m_fixture->page().statusText().endsWith(u"5 selected"_s));
        QTest::keyClick(&m_fixture->table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_fixture->selection().positions().size(), 300);
        QTest::keyClick(&m_fixture->page(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_fixture->selection().positions().size(), 1);
    }

    void copiesRowsForASpreadsheet()
    {
        QSignalSpy told(&m_fixture->notices(), &ui::Notices::told);
        m_fixture->clickRow(0);
        m_fixture->clickRow(2, Qt::ShiftModifier);
        QTest::keyClick(&m_fixture->table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), u"Marks\tNumber\tCustomer\tStatus\tPlaced\tRequired\tTotal"_s);
        const QStringList cells = lines.at(2).split(u'\t');
        QCOMPARE(cells.size(), 7);
        QCOMPARE(cells.at(1), m_fixture->cell(1, OrderColumn::Number));
        QVERIFY(cells.at(4).startsWith(u"20"_s));
    }

    void savesAViewWithItsSortingAndColumns()
    {
        m_fixture->search().setQuery(u"total>100"_s);
        m_fixture->table().setShown(OrderColumn::City, true);
        QTest::keyClick(&m_fixture->page(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto *name = m_fixture->find<QLineEdit>(u"viewName"_s);
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Big ones"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const QString id = m_fixture->find<ui::ViewBar>()->current();
        QVERIFY(!id.isEmpty());
        auto *button = m_fixture->find<ui::ViewButton>(u"view-"_s + id);
        QTRY_COMPARE(button->countText(), QString::number(m_fixture->rows()));

        m_fixture->search().setQuery({});
        m_fixture->table().resetColumns();
        QCOMPARE(m_fixture->find<ui::ViewBar>()->current(), u"all"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_fixture->search().text(), u"total>100"_s);
        QVERIFY(m_fixture->table().isShown(OrderColumn::City));

        QSignalSpy undo(&m_fixture->notices(), &ui::Notices::undoOffered);
        m_fixture->workbench().actions.find(u"orders.deleteView"_s)->trigger();
        QCOMPARE(undo.size(), 1);
        QVERIFY(m_fixture->find<ui::ViewBar>()->current().isEmpty());
        undo.first().at(1).value<std::function<void()>>()();
        QCOMPARE(m_fixture->find<ui::ViewBar>()->current(), id);
        m_fixture->workbench().actions.find(u"orders.deleteView"_s)->trigger();
    }

    void noTwoViewsAreCalledTheSame()
    {
        const auto save = [&](const QString &query, const QString &name) {
            m_fixture->search().setQuery(query);
            QTest::keyClick(&m_fixture->page(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
            auto *field = m_fixture->find<QLineEdit>(u"viewName"_s);
            field->selectAll();
            QTest::keyClicks(field, name);
            QTest::keyClick(field, Qt::Key_Return);
        };
        auto *bar = m_fixture->find<ui::ViewBar>();
        QSignalSpy told(&m_fixture->notices(), &ui::Notices::told);
        save(u"total>100"_s, u"on hold"_s);
        QVERIFY(told.last().first().toString().contains(u"On hold"_s));
        QVERIFY(bar->isAskingName());
        QTest::keyClick(m_fixture->find<QLineEdit>(u"viewName"_s), Qt::Key_Escape);
        QVERIFY(!bar->isAskingName());

        save(u"total>100"_s, u"Big ones"_s);
        const QString id = bar->current();
        QSignalSpy undo(&m_fixture->notices(), &ui::Notices::undoOffered);
        save(u"total>200"_s, u"big ones"_s);
        QCOMPARE(bar->current(), id);
        QCOMPARE(undo.size(), 1);
        auto *button = m_fixture->find<ui::ViewButton>(u"view-"_s + id);
        undo.first().at(1).value<std::function<void()>>()();
        m_fixture->search().setQuery({});
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_fixture->search().text(), u"total>100"_s);
        m_fixture->workbench().actions.find(u"orders.deleteView"_s)->trigger();
    }

    void choosesBuiltInViewsByKey()
    {
        QTest::keyClick(&m_fixture->page(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_fixture->search().text(), u"hold:yes"_s);
        QTRY_VERIFY(m_fixture->rows() < 300);
        QTest::keyClick(&m_fixture->page(), Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->rows(), 300);
    }

    void theSelectionStaysWithItsOrderWhenAChangeSortsAnew()
    {
        m_fixture->search().setQuery(u"status:placed hold:no"_s);
        m_fixture->table().sortBy(search::SortField::Status);
        QTRY_VERIFY(!m_fixture->model().isBusy());
        QTRY_VERIFY(m_fixture->model().orderAt(0) && m_fixture->model().orderAt(3));
        m_fixture->clickRow(3);
        const QUuid id = m_fixture->selection().current();
        const quint32 position = m_fixture->model().positionAt(3);
        const int y = m_fixture->table().visualRect(m_fixture->table().currentIndex()).top();
        // Orders above it leave the list.
        QTRY_VERIFY(m_fixture->model().orderAt(0));
        const QUuid first = m_fixture->model().orderAt(0)->id;
        m_shop->execute(domain::HoldOrder{u"check"_s}, first);
        QTRY_COMPARE(m_fixture->model().rowOfPosition(position), 2);
        QCOMPARE(m_fixture->selection().current(), id);
        QCOMPARE(m_fixture->selection().positions(), QList<quint32>{position});
        QCOMPARE(m_fixture->table().currentIndex().row(), 2);
        QVERIFY(m_fixture->table().selectionModel()->isRowSelected(2));
        QVERIFY(y > 0);
    }

    void rowsStayUnderThePointerWhenOrdersComeInAbove()
    {
        QTRY_VERIFY(m_fixture->model().orderAt(0));
        ui::OrderTable &table = m_fixture->table();
        table.verticalScrollBar()->setValue(40 * m_theme->rowHeight() + 7);
        const int row = table.rowAt(100);
        const quint32 position = m_fixture->model().positionAt(row);
        const int y = table.rowViewportPosition(row);
        m_shop->addProduct(u"TEA"_s, 500, 100);
        m_shop->addCustomer(u"C1"_s);
        m_shop->place(u"TEA"_s, 1, u"C1"_s);
        QTRY_COMPARE(m_fixture->model().rowOfPosition(position), row + 1);
        QCOMPARE(table.rowViewportPosition(row + 1), y);
        m_shop->execute(domain::SetTags{{u"later"_s}}, m_fixture->model().orderAt(row + 1)->id);
        QTRY_VERIFY(!m_fixture->model().isBusy());
        QCOMPARE(table.rowViewportPosition(row + 1), y);
    }

    void aNewOrderIsSelectedAlsoWhileAnotherOneIs()
    {
        m_fixture->search().setQuery({});
        m_fixture->table().sortBy(search::SortField::Required);
        QTRY_VERIFY(!m_fixture->model().isBusy() && m_fixture->model().orderAt(3));
        m_fixture->clickRow(3);
        m_shop->addProduct(u"TEA"_s, 500, 100);
        m_shop->addCustomer(u"C1"_s);
        const QUuid placed = m_shop->place(u"TEA"_s, 1, u"C1"_s).id;
        m_fixture->page().showOrder(placed);
        QTRY_COMPARE(m_fixture->selection().positions().size(), 1);
        QTRY_COMPARE(m_fixture->selection().current(), placed);
        QTRY_COMPARE(m_fixture->model().rowOfPosition(m_fixture->table().currentPosition()) >= 0, true);
        QTRY_COMPARE(m_fixture->selection().positions().first(), m_fixture->table().currentPosition());
        QCOMPARE(m_fixture->selection().current(), placed);
    }

    void aSavedViewFindsWhatItsCountSays()
    {
        m_fixture->search().clear();
        m_fixture->search().setFocus();
        // Of the last word only the beginning: more is found than the view will find.
        QTest::keyClicks(&m_fixture->search(), u"status:canceled total>1 a"_s);
        QTest::keyClick(&m_fixture->page(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto *name = m_fixture->find<QLineEdit>(u"viewName"_s);
        QTest::keyClicks(name, u"With an a"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const QString id = m_fixture->find<ui::ViewBar>()->current();
        QVERIFY(!id.isEmpty());
        auto *button = m_fixture->find<ui::ViewButton>(u"view-"_s + id);
        QTRY_VERIFY(!m_fixture->model().isBusy());
        QTRY_COMPARE(button->countText(), QString::number(m_fixture->rows()));
        m_fixture->workbench().actions.find(u"orders.deleteView"_s)->trigger();
    }

    void showsAnOrderWhereverItIs()
    {
        m_fixture->search().setQuery(u"status:canceled"_s);
        QTRY_VERIFY(!m_fixture->model().isBusy());
        const auto wanted = *test::await(m_shop->workspace().read([](workspace::ReadSession &session) {
            const quint32 position = 1;
            return session.ordersAt(std::span(&position, 1));
        }));
        m_fixture->page().showOrder(wanted.front().id);
        QTRY_COMPARE(m_fixture->selection().current(), wanted.front().id);
        QTRY_VERIFY(m_fixture->table().currentPosition() == 1);
        QVERIFY(m_fixture->table().viewport()->rect().contains(
            m_fixture->table().visualRect(m_fixture->table().currentIndex()).center()));
        QSignalSpy problem(&m_fixture->notices(), &ui::Notices::failed);
        m_fixture->page().showOrder(QUuid::createUuid());
        QTRY_COMPARE(problem.size(), 1);
    }

    void enterOpensTheDetailsAlsoWhenTheyAreHidden()
    {
        auto *side = m_fixture->find<ui::SideArea>();
        m_fixture->clickRow(1);
        QTest::keyClick(&m_fixture->page(), Qt::Key_F9);
        QVERIFY(!side->isVisible());
        QSignalSpy opened(&m_fixture->page(), &ui::OrdersPage::detailsOpened);
        QTest::keyClick(&m_fixture->table(), Qt::Key_Return);
        QVERIFY(side->isVisible());
        QVERIFY(side->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(opened.size(), 1);
    }

    void theMenuOffersWhatOthersPutIn()
    {
        m_fixture->page().setContextMenuFiller([](QMenu &menu) { menu.addAction(u"Ship…"_s); });
        m_fixture->clickRow(1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(&m_fixture->table(), &event);
        auto *menu = m_fixture->find<QMenu>(u"orderMenu"_s);
        QVERIFY(menu->isVisible());
        QCOMPARE(menu->actions().first()->text(), u"Ship…"_s);
        menu->close();
    }

    void everythingIsReachableAndHasAName()
    {
        for (const QWidget *widget : m_fixture->page().findChildren<QWidget *>()) {
            const bool isReachable = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
            if (!isReachable || qobject_cast<const QLabel *>(widget))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
    }

    void anEmptyShopSaysHowToBegin()
    {
        test::OpenShop empty;
        PageFixture fixture(empty, *m_theme);
        QTRY_VERIFY(fixture.find<QWidget>(u"noOrders"_s)->isVisible());
        QSignalSpy wanted(&fixture.workbench().navigation, &ui::Navigation::newOrderWanted);
        QTest::mouseClick(fixture.find<QAbstractButton>(u"firstOrder"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        empty.waitForIndex();
    }

private:
    void open()
    {
        m_fixture.reset();
        m_fixture = std::make_unique<PageFixture>(*m_shop, *m_theme);
        QTRY_VERIFY(m_fixture->rows() >= 300);
        QTRY_VERIFY(m_fixture->model().orderAt(0));
    }

    std::unique_ptr<test::OwnSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::OpenShop> m_shop;
    std::unique_ptr<PageFixture> m_fixture;
};

QTEST_MAIN(TestOrdersPage)
#include "test_orders_page.moc"
