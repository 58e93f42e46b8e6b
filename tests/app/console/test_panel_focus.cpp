// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console/console_window.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

#include <functional>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;
using test::ConsoleWindow;
using test::press;
using test::type;

namespace {

/// Orders of one product each, in the window that all tests share: making a shop takes long.
class OneOrder {
public:
    explicit OneOrder(const ConsoleWindow &console) : f(console)
    {
        static int count = 0;
        m_sku = u"TENT-%1"_s.arg(++count);
        f.addProduct(m_sku, 10);
        id = place();
    }
    ~OneOrder()
    {
        while (QWidget *panel = f.panel())
            f.screens->side().close(panel);
    }
    Q_DISABLE_COPY_MOVE(OneOrder)

    [[nodiscard]] QUuid place() const
    {
        CreateOrder create;
        create.customerId = u"C-9"_s;
        create.currency = test::euro();
        LineDraft line;
        line.sku = m_sku;
        line.quantity = 2;
        create.lines = {line};
        return f.execute(create).order->id;
    }
    /// Puts the keyboard on the order. False when it is not found.
    [[nodiscard]] bool find(int count = 1) const
    {
        auto *search = f.find<QLineEdit>(u"orderSearch"_s);
        search->setFocus();
        search->selectAll();
        type(u"sku:%1 "_s.arg(m_sku));
        const bool isFound = QTest::qWaitFor([&] { return f.rows() == count; });
        press(Qt::Key_Return);
        return isFound && QTest::qWaitFor([this] {
                   return f.screens->workbench().selection.current() == id && f.action(u"order.hold"_s)->isEnabled() &&
                          f.action(u"order.ship"_s)->isEnabled() && f.isShown(u"order.hold.button"_s);
               });
    }
    [[nodiscard]] bool isReady() const
    {
        const QString button = f.panel()->objectName() == u"orderEditor"_s ? u"submit"_s : u"taskExecute"_s;
        return QTest::qWaitFor([&] {
            const auto *execute = f.panel() ? f.panel()->findChild<QWidget *>(button) : nullptr;
            return execute && execute->isEnabled();
        });
    }
    /// Chooses from the menu that is open, and makes the window active again as desktops do.
    void choose(const QString &action) const
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->setActiveAction(f.action(action));
        QTest::keyClick(menu, Qt::Key_Return);
        f.window().activateWindow();
    }

    const ConsoleWindow &f;
    QUuid id;

private:
    QString m_sku;
};

using Doing = std::function<void(const OneOrder &)>;

void byKeys(const OneOrder &o)
{
    o.f.pressKeysOf(u"order.hold"_s);
}

} // namespace

Q_DECLARE_METATYPE(Doing)

/// Where the keyboard is when the panel of a task has gone.
class TestPanelFocus : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_console = std::make_unique<ConsoleWindow>(3); }
    void cleanupTestCase() { m_console.reset(); }

    void goesOnInTheTableWhereverThePanelWasOpened_data()
    {
        QTest::addColumn<Doing>("open");
        QTest::newRow("keys") << Doing(byKeys);
        QTest::newRow("button") << Doing([](const OneOrder &o) { o.f.click(u"order.hold.button"_s); });
        QTest::newRow("button, by keyboard") << Doing([](const OneOrder &o) {
            o.f.find(u"order.hold.button"_s)->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Space);
        });
        QTest::newRow("palette") << Doing([](const OneOrder &) {
            press(Qt::Key_K, Qt::ControlModifier);
            type(u"put on hold"_s);
            press(Qt::Key_Return);
        });
        QTest::newRow("menu of more actions") << Doing([](const OneOrder &o) {
            o.f.click(u"moreActions"_s);
            o.choose(u"order.note"_s);
        });
        QTest::newRow("context menu") << Doing([](const OneOrder &o) {
            const QPoint row = o.f.table()->visualRect(o.f.table()->model()->index(0, 1)).center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, row, o.f.table()->viewport()->mapToGlobal(row));
            QApplication::sendEvent(o.f.table()->viewport(), &event);
            o.choose(u"order.hold"_s);
        });
    }
    void goesOnInTheTableWhereverThePanelWasOpened()
    {
        QFETCH(Doing, open);
        const OneOrder o(*m_console);
        QVERIFY(o.find());
        open(o);
        QTRY_VERIFY(o.f.panel());
        QVERIFY(o.isReady());
        QTRY_VERIFY(o.f.panel()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!o.f.panel());
        QCOMPARE(ConsoleWindow::focusName(), u"orderTable"_s);
    }

    void goesOnInTheTableHoweverThePanelCloses_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<Doing>("close");
        const Doing escape = [](const OneOrder &) { press(Qt::Key_Escape); };
        const Doing keys = [](const OneOrder &) { press(Qt::Key_Return, Qt::ControlModifier); };
        const Doing button = [](const OneOrder &o) {
            if (auto *reason = o.f.panel()->findChild<QLineEdit *>(u"reason"_s))
                reason->setText(u"call back"_s);
            o.f.click(u"taskExecute"_s);
        };
        const Doing keyedReason = [](const OneOrder &) {
            type(u"call back"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        };
        const auto add = [](const char *action, const char *way, const Doing &close) {
            QTest::addRow("%s: %s", action, way) << QString::fromLatin1(action) << close;
        };
        for (const char *action : {"order.ship", "order.hold", "order.cancel", "order.cancelLines", "order.note",
                                   "order.tags", "order.edit"})
            add(action, "Escape", escape);
        add("order.ship", "done with keys", keys);
        add("order.ship", "done with the button", button);
        add("order.hold", "done with keys", keyedReason);
        add("order.hold", "done with the button", button);
        add("order.cancel", "done with keys", keyedReason);
        add("order.cancel", "done with the button", button);
        add("order.hold", "closed with the mouse", [](const OneOrder &o) { o.f.click(u"taskClose"_s); });
        add("order.edit", "saved with keys", [](const OneOrder &o) {
            QTRY_COMPARE(ConsoleWindow::focusName(), u"quantity"_s);
            press(Qt::Key_A, Qt::ControlModifier);
            type(u"3"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(o.f.isShown(u"difference"_s));
            press(Qt::Key_Return, Qt::ControlModifier);
        });
        add("order.edit", "saved with the button", [](const OneOrder &o) {
            QTRY_COMPARE(ConsoleWindow::focusName(), u"quantity"_s);
            press(Qt::Key_A, Qt::ControlModifier);
            type(u"3"_s);
            o.f.click(u"submit"_s);
            QTRY_VERIFY(o.f.isShown(u"difference"_s));
            o.f.click(u"submit"_s);
        });
    }
    void goesOnInTheTableHoweverThePanelCloses()
    {
        QFETCH(QString, action);
        QFETCH(Doing, close);
        const OneOrder o(*m_console);
        QVERIFY(o.find());
        o.f.pressKeysOf(action);
        QTRY_VERIFY(o.f.panel());
        QVERIFY(o.isReady());
        close(o);
        QTRY_VERIFY(!o.f.panel());
        QTRY_COMPARE(ConsoleWindow::focusName(), u"orderTable"_s);
    }

    void goesBackToTheSearchWhereOneWasTyping()
    {
        const OneOrder o(*m_console);
        QVERIFY(o.find());
        o.f.find(u"orderSearch"_s)->setFocus();
        byKeys(o);
        QTRY_VERIFY(o.f.panel());
        QTRY_COMPARE(ConsoleWindow::focusName(), u"reason"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!o.f.panel());
        QCOMPARE(ConsoleWindow::focusName(), u"orderSearch"_s);
    }

    void staysWhereOneWentMeanwhile()
    {
        const OneOrder o(*m_console);
        QVERIFY(o.find());
        byKeys(o);
        QTRY_VERIFY(o.f.panel());
        o.f.find(u"orderSearch"_s)->setFocus();
        o.f.click(u"taskClose"_s);
        QTRY_VERIFY(!o.f.panel());
        QCOMPARE(ConsoleWindow::focusName(), u"orderSearch"_s);
    }

    void goesOnInTheTableWhenWorkIsPutAway()
    {
        const OneOrder o(*m_console);
        QVERIFY(o.find());
        QVERIFY(!o.place().isNull());
        QTRY_COMPARE(o.f.rows(), 2);
        press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(o.f.action(u"bulk.hold"_s)->isEnabled());
        o.f.pressKeysOf(u"bulk.hold"_s);
        QTRY_COMPARE(ConsoleWindow::focusName(), u"bulkInput"_s);
        type(u"recall"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(ConsoleWindow::focusName(), u"taskExecute"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        // At once: the work may still be under way or done by now, the panel goes either way.
        press(Qt::Key_Escape);
        QTRY_VERIFY(!o.f.panel());
        QCOMPARE(ConsoleWindow::focusName(), u"orderTable"_s);
        QTRY_VERIFY(o.f.order(o.id).hold);
    }

    void closesTheEditorWithoutAListThatHasNothingToList()
    {
        const OneOrder o(*m_console);
        QTest::failOnWarning(QRegularExpression(u"no model"_s));
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(ConsoleWindow::focusName(), u"customer"_s);
        type(u"a"_s);
        QTRY_VERIFY(o.f.isShown(u"customerSuggestions"_s));
        o.f.screens->side().close(o.f.panel());
        QTRY_VERIFY(!o.f.find(u"customerSuggestions"_s));
    }

private:
    std::unique_ptr<ConsoleWindow> m_console;
};

QTEST_MAIN(TestPanelFocus)
#include "test_panel_focus.moc"
