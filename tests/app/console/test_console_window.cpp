// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_table/order_column.h"
#include "tests/app/console/console_window.h"
#include "tests/support/shortcut_check.h"
#include "ui/orders/order_table.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>

using namespace docket;
using namespace Qt::StringLiterals;
using test::ConsoleWindow;
using test::press;

class TestConsoleWindow : public QObject {
    Q_OBJECT

private slots:
    void givesEachShortcutToOneActionOnly()
    {
        const ConsoleWindow f(0);
        // Finding is Ctrl+F on every page, and only one page is there at a time.
        const auto isCounted = [](const QString &action) { return !action.endsWith(u".find"); };
        const QStringList ambiguous = test::ambiguousShortcuts(&f.window(), isCounted);
        QVERIFY2(ambiguous.isEmpty(), qPrintable(ambiguous.join(u'\n')));
    }

    void standsMirroredWhereOneReadsFromTheRight()
    {
        const auto leftToRight = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        const ConsoleWindow f(20);
        QTRY_COMPARE(f.rows(), 20);
        const auto middleOf = [&f](const QString &name) {
            const QWidget *widget = f.find(name);
            return widget->mapTo(&f.window(), widget->rect().center()).x();
        };
        const auto *header = f.find<QHeaderView>(u"orderTableHeader"_s);
        const auto columnAt = [header](models::OrderColumn column) {
            return header->sectionViewportPosition(static_cast<int>(column));
        };
        QVERIFY(middleOf(u"rail"_s) < middleOf(u"orderTable"_s));
        QVERIFY(middleOf(u"orderTable"_s) < middleOf(u"sideArea"_s));
        QVERIFY(columnAt(models::OrderColumn::Number) < columnAt(models::OrderColumn::Customer));

        QApplication::setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(middleOf(u"rail"_s) > middleOf(u"orderTable"_s));
        QTRY_VERIFY(middleOf(u"orderTable"_s) > middleOf(u"sideArea"_s));
        QTRY_VERIFY(columnAt(models::OrderColumn::Number) > columnAt(models::OrderColumn::Customer));
        // Rows are found where they are seen.
        const QRect number = f.table()->visualRect(f.table()->model()->index(2, 1));
        QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, number.center());
        QCOMPARE(f.table()->currentIndex().row(), 2);
        QTRY_VERIFY(f.isShown(u"orderNumber"_s));
        QTRY_VERIFY(middleOf(u"orderNumber"_s) > middleOf(u"orderPane"_s));
        QTRY_VERIFY(f.action(u"order.ship"_s)->isEnabled() || f.action(u"order.duplicate"_s)->isEnabled());
        f.pressKeysOf(u"order.note"_s);
        QTRY_VERIFY(f.panel());
        QTRY_VERIFY(middleOf(u"taskClose"_s) < middleOf(u"sideArea"_s));
    }

    // Whoever is on another page, too, and writes at once.
    void beginsAnOrderFromEveryPage()
    {
        ConsoleWindow f(20);
        QTRY_COMPARE(f.rows(), 20);
        for (const Qt::Key page : {Qt::Key_2, Qt::Key_3}) {
            press(page, Qt::AltModifier);
            QTRY_VERIFY(!f.table()->isVisible());
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_VERIFY(f.table()->isVisible());
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"customer"_s);
        }
        press(Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(!f.table()->isVisible());
        const auto *customers = f.window().findChild<QWidget *>(u"customersPage"_s);
        auto *list = customers->findChild<QAbstractItemView *>(u"list"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY(customers->findChild<QLineEdit *>(u"name"_s)->isVisible());
        press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(f.table()->isVisible());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"product"_s);
    }

    // The first order that is shown after the pane was out of sight.
    void showsAnOrderWholeAfterAnotherPage()
    {
        ConsoleWindow f(20);
        QTRY_COMPARE(f.rows(), 20);
        press(Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(!f.table()->isVisible());
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(f.table()->isVisible());
        const QRect row = f.table()->visualRect(f.table()->model()->index(3, 1));
        QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, row.center());
        QTRY_VERIFY(f.isShown(u"orderNumber"_s));
        const auto area = [&f](const QString &name) {
            const QWidget *widget = f.find(name);
            return QRect(widget->mapTo(&f.window(), QPoint(0, 0)), widget->size());
        };
        QTRY_VERIFY(area(u"orderTabs"_s).height() > f.window().height() / 2);
        QVERIFY(area(u"orderTabs"_s).width() > area(u"orderPane"_s).width() / 2);
        QVERIFY(area(u"orderNumber"_s).bottom() < area(u"orderActions"_s).top());
        QVERIFY(area(u"orderActions"_s).bottom() < area(u"orderTabs"_s).top());
        QVERIFY(area(u"orderFacts"_s).bottom() < area(u"orderLines"_s).top());
    }

    void namesKeysInTheUsersLanguage()
    {
        ConsoleWindow f(1);
        const auto palette = [&f] {
            return f.action(u"shell.palette"_s)->shortcut().toString(QKeySequence::NativeText);
        };
        QCOMPARE(palette(), u"Ctrl+K"_s);
        f.languages().choose(u"de"_s);
        QCOMPARE(palette(), u"Strg+K"_s);
        f.languages().choose(u"en"_s);
    }

    void fitsTheFirstColumnsIntoASmallWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void fitsTheFirstColumnsIntoASmallWindow()
    {
        QFETCH(QString, language);
        ConsoleWindow f(40);
        f.window().resize(1280, 800);
        f.languages().choose(language);
        QTRY_COMPARE(f.rows(), 40);
        f.table()->setFocus();
        f.table()->setCurrentIndex(f.table()->model()->index(0, 1));
        QTRY_VERIFY(f.action(u"order.edit"_s)->isEnabled());
        QTRY_VERIFY(f.isShown(u"orderNumber"_s));
        const auto *table = f.find<ui::OrderTable>(u"orderTable"_s);
        const QStringList first = table->shownColumns();
        QTRY_VERIFY(table->verticalScrollBar()->maximum() > 0);
        QCOMPARE(seenColumns(*table), first);
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        const QStringList cut = cutHeadings(*table);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));

        // The editor takes more room: the least important columns give way for as long.
        f.pressKeysOf(u"order.edit"_s);
        QTRY_VERIFY(f.panel() && f.isShown(u"submit"_s));
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(seenColumns(*table).contains(u"total"_s));
        QVERIFY(seenColumns(*table).size() < first.size());
        QCOMPARE(table->shownColumns(), first);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!f.panel());
        QTRY_COMPARE(seenColumns(*table), first);
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    }

    void tellsScreenReadersWhatEachPartIs()
    {
        const ConsoleWindow f(20);
        f.addProduct(u"TENT-9"_s, 5);
        QTRY_COMPARE(f.rows(), 20);
        QStringList nameless = namelessIn(f.window());
        for (const Qt::Key page : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_1}) {
            press(page, Qt::AltModifier);
            nameless += namelessIn(f.window());
        }
        f.find(u"orderSearch"_s)->setFocus();
        test::type(u"status:placed hold:no "_s);
        QTRY_VERIFY(f.rows() > 0 && f.rows() < 20);
        press(Qt::Key_Return);
        QTRY_VERIFY(f.action(u"order.ship"_s)->isEnabled());
        for (const auto &task : {u"order.ship"_s, u"order.hold"_s, u"order.note"_s, u"order.tags"_s, u"order.cancel"_s,
                                 u"order.cancelLines"_s, u"order.edit"_s}) {
            f.pressKeysOf(task);
            QTRY_VERIFY2(f.panel(), qPrintable(task));
            nameless += namelessIn(*f.panel());
            press(Qt::Key_Escape);
            QTRY_VERIFY(!f.panel());
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

private:
    /// Keys of the columns that are in sight, from the leading one on.
    static QStringList seenColumns(const QTableView &table)
    {
        QStringList keys;
        const QHeaderView *header = table.horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual) {
            if (const int section = header->logicalIndex(visual); !header->isSectionHidden(section))
                keys.append(models::specOf(static_cast<models::OrderColumn>(section)).key);
        }
        return keys;
    }

    static QStringList cutHeadings(const QTableView &table)
    {
        QStringList cut;
        const QHeaderView *header = table.horizontalHeader();
        for (int section = 1; section < header->count(); ++section) {
            const QString title = models::titleOf(static_cast<models::OrderColumn>(section));
            constexpr int margins = 16;
            if (!header->isSectionHidden(section) &&
                header->fontMetrics().horizontalAdvance(title) + margins > header->sectionSize(section))
                cut.append(title);
        }
        return cut;
    }

    /// What can have the keyboard and says nothing of itself.
    static QStringList namelessIn(const QWidget &place)
    {
        QStringList found;
        for (QWidget *widget : place.findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
                continue;
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            if (!told || told->text(QAccessible::Name).isEmpty() || told->role() == QAccessible::NoRole)
                found.append(
                    u"%1 (%2)"_s.arg(widget->objectName(), QString::fromLatin1(widget->metaObject()->className())));
        }
        return found;
    }
};

QTEST_MAIN(TestConsoleWindow)
#include "test_console_window.moc"
