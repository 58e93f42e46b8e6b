// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/shop_screens.h"
#include "services/workspace/create_shop.h"
#include "tests/support/open_shop.h"
#include "tests/support/shortcut_check.h"
#include "ui/orders/orders_page.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/workbench/side_area.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleOrders = 300;

/// The whole window of the program over a real shop with sample orders.
class ConsoleWindow {
public:
    ConsoleWindow()
    {
        workspace::NewShop shop = workspace::proposedShop(m_folder.filePath(u"shop"_s), m_clock.now());
        shop.settings = {u"TST"_s, QTimeZone::utc(), u"EUR"_s};
        shop.sampleOrders = sampleOrders;
        auto ways = std::make_shared<store::Unlock>();
        ways->passphrase = identity::SecretBytes::copyOf("of the tests");
        workspace::JobControl control;
        {
            const auto made = workspace::createShop(shop, *ways, control);
            if (!made)
                qFatal("%s", qPrintable(made.error().sentence));
        }
        const auto opened = test::await(console::openShop(shop.path, ways, m_clock));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        m_languages.choose(u"en"_s);
        screens = std::make_unique<console::ShopScreens>(
            *opened, console::Surroundings{m_theme, m_languages, m_preferences, m_settings});
        screens->window().show();
        screens->window().activateWindow();
        if (!QTest::qWaitForWindowActive(&screens->window()))
            qFatal("The window did not become active.");
    }

    [[nodiscard]] ui::MainWindow &window() const { return screens->window(); }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window().findChild<Widget *>(name);
    }
    [[nodiscard]] QAbstractItemView *table() const { return find<QAbstractItemView>(u"orderTable"_s); }
    /// The widget with the focus, by name; nothing while the focus is on its way.
    static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow(), key,
                        modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    console::Languages &languages() { return m_languages; }
    ui::Theme &theme() { return m_theme; }

private:
    QTemporaryDir m_folder;
    ordering::SystemClock m_clock;
    QSettings m_settings{m_folder.filePath(u"console.ini"_s), QSettings::IniFormat};
    ui::Preferences m_preferences{m_settings};
    ui::Theme m_theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    console::Languages m_languages{*qobject_cast<QApplication *>(QCoreApplication::instance())};

public:
    std::unique_ptr<console::ShopScreens> screens;
};

QString currentWord(const ConsoleWindow &f)
{
    return f.table()->currentIndex().siblingAtColumn(1).data().toString();
}

} // namespace

class TestConsoleWindow : public QObject {
    Q_OBJECT

private slots:
    void givesEachShortcutToOneActionOnly()
    {
        const ConsoleWindow f;
        // Finding is Ctrl+F on every page, and only one page is there at a time.
        const auto isCounted = [](const QString &action) { return !action.endsWith(u".find"); };
        const QStringList ambiguous = test::ambiguousShortcuts(&f.window(), isCounted);
        QVERIFY2(ambiguous.isEmpty(), qPrintable(ambiguous.join(u'\n')));
    }

    void letsAnAgentTakeFindAndHoldAnOrderWithoutTheMouse()
    {
        const ConsoleWindow f;
        QTRY_VERIFY(f.table()->model()->rowCount() == sampleOrders);

        ConsoleWindow::press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(f.screens->side().openPanel());
        QTRY_COMPARE(ConsoleWindow::focusName(), u"customer"_s);
        ConsoleWindow::type(u"a"_s);
        QTRY_VERIFY(f.find(u"customerSuggestions"_s) && f.find(u"customerSuggestions"_s)->isVisible());
        ConsoleWindow::press(Qt::Key_Return);
        QTRY_COMPARE(ConsoleWindow::focusName(), u"product"_s);
        ConsoleWindow::type(u"TNT-0106"_s);
        ConsoleWindow::press(Qt::Key_Return);
        QTRY_VERIFY(f.find<QLineEdit>(u"quantity"_s) && f.find<QLineEdit>(u"quantity"_s)->text() == u"1");
        ConsoleWindow::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!f.screens->side().openPanel());
        QTRY_COMPARE(f.table()->model()->rowCount(), static_cast<int>(sampleOrders + 1));

        ConsoleWindow::press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(ConsoleWindow::focusName(), u"orderSearch"_s);
        ConsoleWindow::type(u"TST-00301"_s);
        QTRY_COMPARE(f.table()->model()->rowCount(), 1);
        ConsoleWindow::press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(f.table()));
        ConsoleWindow::press(Qt::Key_Home);
        QTRY_COMPARE(currentWord(f), u"TST-00301"_s);

        QAction *hold = f.screens->workbench().actions.find(u"order.hold"_s);
        QTRY_VERIFY(hold->isEnabled());
        QTest::keySequence(&f.window(), hold->shortcut());
        QTRY_VERIFY(f.screens->side().openPanel());
        QTRY_COMPARE(ConsoleWindow::focusName(), u"reason"_s);
        QTRY_VERIFY(f.find(u"taskExecute"_s)->isEnabled());
        ConsoleWindow::type(u"call back"_s);
        ConsoleWindow::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!f.screens->side().openPanel());
        const QUuid id = f.screens->workbench().selection.current();
        const auto isHeld = [&] {
            const auto order = test::await(f.screens->workbench().shop.read(
                [id](workspace::ReadSession &session) { return session.reader().order(id); }));
            return order && *order && (*order)->hold.has_value();
        };
        QTRY_VERIFY(isHeld());
        QTRY_VERIFY(f.find(u"undoButton"_s) && f.find(u"undoButton"_s)->isVisible());
        ConsoleWindow::press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!isHeld());
    }

    void changesLanguageAndThemeWhileItRuns()
    {
        ConsoleWindow f;
        QTRY_VERIFY(f.table()->model()->rowCount() > 0);
        const auto columnName = [&] { return f.table()->model()->headerData(2, Qt::Horizontal).toString(); };
        QCOMPARE(columnName(), u"Customer"_s);
        f.languages().choose(u"de"_s);
        QTRY_COMPARE(columnName(), u"Kunde"_s);
        QTRY_COMPARE(f.screens->workbench().formats.locale().language(), QLocale::German);
        f.theme().setScheme(ui::SchemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), ui::colorOf(ui::ColorRole::Surface, ui::Scheme::Dark));
        f.theme().setScheme(ui::SchemeChoice::Light);
        f.languages().choose(u"en"_s);
        QTRY_COMPARE(columnName(), u"Customer"_s);
    }
};

QTEST_MAIN(TestConsoleWindow)
#include "test_console_window.moc"
