// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console/console_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;
using test::ConsoleWindow;
using test::press;
using test::type;

namespace {

constexpr qint64 sampleOrders = 40;

QString currentNumber(const ConsoleWindow &f)
{
    return f.table()->currentIndex().siblingAtColumn(1).data().toString();
}

void findByKeys(const ConsoleWindow &f, const QString &query, int rows)
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(ConsoleWindow::focusName(), u"orderSearch"_s);
    type(query);
    QTRY_COMPARE(f.rows(), rows);
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(f.table()));
}

/// Opens a panel with the keys of its action, and waits until it knows its order.
void openPanel(const ConsoleWindow &f, const QString &action)
{
    QTRY_VERIFY(f.action(action)->isEnabled());
    f.pressKeysOf(action);
    QTRY_VERIFY(f.panel());
    QTRY_VERIFY(f.panel()->findChild<QWidget *>(u"taskExecute"_s)->isEnabled());
}

/// Where there is no window system, words that are proposed for what was typed stay the active window when they go.
void leaveProposals(const ConsoleWindow &f)
{
    if (QWidget *proposals = QApplication::activePopupWidget())
        proposals->close();
    f.window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&f.window()));
}

void pressUntilFocusIsOn(const ConsoleWindow &f, const QString &name, Qt::Key key,
                         Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    // What a panel adds for its order is there a moment after the order is.
    QTRY_VERIFY(f.isShown(name));
    constexpr int fewSteps = 10;
    for (int i = 0; i < fewSteps && ConsoleWindow::focusName() != name; ++i)
        press(key, modifiers);
    QCOMPARE(ConsoleWindow::focusName(), name);
}

void execute(const ConsoleWindow &f)
{
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!f.panel());
}

} // namespace

/// An agent's work in the whole window, as it is done at the keyboard and with the mouse.
class TestAgentDay : public QObject {
    Q_OBJECT

private slots:
    void takesChangesShipsAndCancelsAnOrderWithoutTheMouse()
    {
        const ConsoleWindow f(sampleOrders);
        f.addProduct(u"TENT-9"_s, 10);
        QTRY_COMPARE(f.rows(), int(sampleOrders));

        // Create.
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(ConsoleWindow::focusName(), u"customer"_s);
        type(u"a"_s);
        QTRY_VERIFY(f.isShown(u"customerSuggestions"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(ConsoleWindow::focusName(), u"product"_s);
        type(u"TENT-9"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(f.find<QLineEdit>(u"quantity"_s) && f.find<QLineEdit>(u"quantity"_s)->text() == u"1");
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!f.panel());
        QTRY_COMPARE(f.rows(), int(sampleOrders + 1));

        // Find.
        findByKeys(f, u"TST-00041"_s, 1);
        QTRY_COMPARE(currentNumber(f), u"TST-00041"_s);
        QTRY_VERIFY(!f.screens->workbench().selection.current().isNull());
        const QUuid id = f.screens->workbench().selection.current();
        QTRY_COMPARE(f.order(id).number, u"TST-00041"_s);

        // Edit: three instead of one. What would change is shown first.
        QTRY_VERIFY(f.action(u"order.edit"_s)->isEnabled());
        f.pressKeysOf(u"order.edit"_s);
        QTRY_COMPARE(ConsoleWindow::focusName(), u"quantity"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"3"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isShown(u"difference"_s));
        QCOMPARE(f.order(id).lines[0].quantity, 1);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!f.panel());
        QCOMPARE(f.order(id).lines[0].quantity, 3);

        // Ship one of the three.
        openPanel(f, u"order.ship"_s);
        QCOMPARE(ConsoleWindow::focusName(), u"carrier"_s);
        type(u"DHL"_s);
        leaveProposals(f);
        pressUntilFocusIsOn(f, u"quantity-0"_s, Qt::Key_Backtab, Qt::ShiftModifier);
        type(u"1"_s);
        execute(f);
        QTRY_VERIFY(f.isShown(u"pendingBanner"_s));

        // Cancel one of the two that are left: what ships has shipped by then. And undo that.
        openPanel(f, u"order.cancelLines"_s);
        pressUntilFocusIsOn(f, u"quantity-0"_s, Qt::Key_Tab);
        type(u"1"_s);
        pressUntilFocusIsOn(f, u"reason"_s, Qt::Key_Tab);
        type(u"changed their mind"_s);
        execute(f);
        QCOMPARE(f.order(id).lines[0].shipped, 1);
        QTRY_VERIFY(f.isShown(u"undoButton"_s));
        QTRY_VERIFY(f.isShown(u"pendingBanner"_s));
        QTRY_VERIFY(f.action(u"shell.undo"_s)->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!f.isShown(u"pendingBanner"_s));
        QTRY_VERIFY(f.find<QLabel>(u"noticeText"_s)->accessibleName().contains(u"No lines"_s));
        QCOMPARE(f.order(id).lines[0].canceled, 0);

        // Once more, and on to the next thing: it is carried out.
        openPanel(f, u"order.cancelLines"_s);
        pressUntilFocusIsOn(f, u"quantity-0"_s, Qt::Key_Tab);
        type(u"1"_s);
        pressUntilFocusIsOn(f, u"reason"_s, Qt::Key_Tab);
        type(u"changed their mind"_s);
        execute(f);
        openPanel(f, u"order.hold"_s);
        type(u"call back"_s);
        execute(f);
        QTRY_VERIFY(f.order(id).hold);
        QCOMPARE(f.order(id).lines[0].canceled, 1);
        QCOMPARE(f.order(id).lines[0].open(), 1);
        QTRY_VERIFY(f.action(u"shell.undo"_s)->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!f.order(id).hold);
        QCOMPARE(ConsoleWindow::focusName(), u"orderTable"_s);
    }

    void holdsAndUndoesWithTheMouse()
    {
        const ConsoleWindow f(sampleOrders);
        f.addProduct(u"TENT-9"_s, 10);
        const QUuid id = place(f, u"TENT-9"_s);
        QTRY_COMPARE(f.rows(), int(sampleOrders + 1));
        f.find(u"orderSearch"_s)->setFocus();
        type(u"sku:TENT-9 "_s);
        QTRY_COMPARE(f.rows(), 1);
        QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {},
                          f.table()->visualRect(f.table()->model()->index(0, 1)).center());
        QTRY_VERIFY(f.isShown(u"order.hold.button"_s) && f.find(u"order.hold.button"_s)->isEnabled());
        f.click(u"order.hold.button"_s);
        QTRY_VERIFY(f.panel());
        QTRY_VERIFY(f.find(u"taskExecute"_s)->isEnabled());
        type(u"call back"_s);
        f.click(u"taskExecute"_s);
        QTRY_VERIFY(f.order(id).hold);
        QTRY_VERIFY(f.isShown(u"undoButton"_s));
        f.click(u"undoButton"_s);
        QTRY_VERIFY(!f.order(id).hold);
    }

    void undoesAShipmentBesideItsOrder()
    {
        const ConsoleWindow f(sampleOrders);
        f.addProduct(u"TENT-9"_s, 10);
        const QUuid id = place(f, u"TENT-9"_s);
        findByKeys(f, u"sku:TENT-9 "_s, 1);
        openPanel(f, u"order.ship"_s);
        execute(f);
        QTRY_VERIFY(f.isShown(u"undoPending"_s));
        f.click(u"undoPending"_s);
        QTRY_VERIFY(!f.isShown(u"pendingBanner"_s));
        QTRY_VERIFY(f.find<QLabel>(u"noticeText"_s)->accessibleName().contains(u"not shipped"_s));
        QVERIFY(f.order(id).shipments.empty());
    }

    void holdsFiveHundredOrdersOfWhichThreeCannotBe()
    {
        const ConsoleWindow f(sampleOrders);
        f.addProduct(u"CUP-9"_s, 1000);
        std::vector<Command> commands;
        for (int i = 0; i < 500; ++i)
            commands.push_back(f.shop().newCommand(orderOf(u"CUP-9"_s)));
        const auto placed = test::await(f.shop().executeAll(std::move(commands)));
        const auto idOf = [&](std::size_t i) { return placed.at(i).value().order->id; };
        f.execute(HoldOrder{u"credit"_s}, idOf(10));
        f.execute(CancelOrder{u"gone"_s}, idOf(20));
        f.execute(ShipOrder{{}, {}, u"DHL"_s, {}, {}, {}}, idOf(30));

        findByKeys(f, u"sku:CUP-9 "_s, 500);
        press(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(f.screens->workbench().selection.positions().size(), 500);
        f.pressKeysOf(u"bulk.hold"_s);
        QTRY_COMPARE(ConsoleWindow::focusName(), u"bulkInput"_s);
        type(u"recall"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto button = [&] { return f.find<QPushButton>(u"taskExecute"_s)->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(button().contains(u"497"_s), 30'000);
        QCOMPARE(f.find<QAbstractItemView>(u"bulkResults"_s)->model()->rowCount(), 3);
        QTRY_COMPARE(ConsoleWindow::focusName(), u"taskExecute"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(button(), u"Close"_s, 30'000);
        QVERIFY(f.order(idOf(499)).hold);
        QCOMPARE(f.order(idOf(10)).hold->reason, u"credit"_s);
        QTRY_VERIFY(f.isShown(u"undoButton"_s));
        f.click(u"undoButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>(u"noticeText"_s)->accessibleName() == u"497 orders are as before."_s,
                                 30'000);
        QVERIFY(!f.order(idOf(499)).hold);
        QCOMPARE(f.order(idOf(10)).hold->reason, u"credit"_s);
    }

    void importsAFileWithBadRows()
    {
        const ConsoleWindow f(0);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"orders.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("order_number,ordered_at,customer_name,sku,product_name,quantity,unit_price\n"
                   "W-1,2026-03-02,Greta Lind,TENT-9,Tent,2,39.90\n"
                   "W-2,2026-03-02,Paul Maier,TENT-9,Tent,two,39.90\n"
                   "W-3,2026-03-31,Ana Reis,TENT-9,Tent,1,39.90\n");
        file.close();

        press(Qt::Key_I, Qt::ControlModifier);
        const auto *dialog = f.find(u"importDialog"_s);
        QTRY_VERIFY(dialog && dialog->isActiveWindow());
        QTRY_COMPARE(ConsoleWindow::focusName(), u"path"_s);
        type(path);
        press(Qt::Key_Return);
        const auto *start = dialog->findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(start->isEnabled());
        pressUntilFocusIsOn(f, u"import"_s, Qt::Key_Tab, Qt::ShiftModifier);
        press(Qt::Key_Space);
        const auto *rejects = dialog->findChild<QAbstractItemView *>(u"rejects"_s);
        QTRY_VERIFY(rejects->isVisible() && rejects->model()->rowCount() == 1);
        QVERIFY(QFile::exists(path + u".rejects.csv"_s));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isVisible());
        QTRY_COMPARE(f.rows(), 2);
    }

    void changesLanguageAndThemeInTheSettings()
    {
        ConsoleWindow f(sampleOrders);
        const auto columnName = [&] { return f.table()->model()->headerData(2, Qt::Horizontal).toString(); };
        QCOMPARE(columnName(), u"Customer"_s);
        press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(f.isShown(u"settingsLanguage"_s));
        f.find(u"settingsLanguage"_s)->setFocus();
        type(u"Deutsch"_s);
        QTRY_COMPARE(columnName(), u"Kunde"_s);
        QCOMPARE(f.screens->workbench().formats.locale().language(), QLocale::German);
        f.find(u"settingsScheme"_s)->setFocus();
        press(Qt::Key_End);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Base),
                     ui::colorOf(ui::ColorRole::Surface, ui::Scheme::Dark));
        f.find(u"settingsScheme"_s)->setFocus();
        press(Qt::Key_Up);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Base),
                     ui::colorOf(ui::ColorRole::Surface, ui::Scheme::Light));
        f.find(u"settingsLanguage"_s)->setFocus();
        type(u"English"_s);
        QTRY_COMPARE(columnName(), u"Customer"_s);
    }

private:
    static CreateOrder orderOf(const QString &sku)
    {
        CreateOrder create;
        create.customerId = u"C-9"_s;
        create.currency = test::euro();
        LineDraft line;
        line.sku = sku;
        line.quantity = 1;
        create.lines = {line};
        return create;
    }
    static QUuid place(const ConsoleWindow &f, const QString &sku) { return f.execute(orderOf(sku)).order->id; }
};

QTEST_MAIN(TestAgentDay)
#include "test_agent_day.moc"
