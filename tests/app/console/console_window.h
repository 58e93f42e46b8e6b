// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/shop_screens.h"
#include "tests/app/console/console_fixture.h"
#include "tests/services/identity/fake_secret_store.h"
#include "tests/support/open_shop.h"
#include "tests/support/shop_fixture.h"
#include "ui/orders/orders_page.h"
#include "ui/settings/preferences.h"

#include <QAbstractItemView>
#include <QSettings>

namespace docket::test {

/// The whole window of the program over a real shop with sample orders.
class ConsoleWindow {
public:
    explicit ConsoleWindow(qint64 sampleOrders)
    {
        const QString path = m_folder.filePath(QStringLiteral("shop"));
        makeShop(path, sampleOrders);
        const auto opened = await(console::openShop(path, waysIn(), m_clock));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        m_languages.choose(QStringLiteral("en"));
        screens = std::make_unique<console::ShopScreens>(
            *opened, console::Surroundings{m_theme, m_languages, m_preferences, m_settings, m_keychain});
        screens->window().show();
        screens->window().activateWindow();
        if (!QTest::qWaitForWindowActive(&screens->window()))
            qFatal("The window did not become active.");
    }

    [[nodiscard]] ui::MainWindow &window() const { return screens->window(); }
    [[nodiscard]] workspace::Workspace &shop() const { return screens->workbench().shop; }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window().findChild<Widget *>(name);
    }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        const auto *widget = find(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] QAbstractItemView *table() const { return find<QAbstractItemView>(QStringLiteral("orderTable")); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QWidget *panel() const { return screens->side().openPanel(); }
    [[nodiscard]] QAction *action(const QString &id) const { return screens->workbench().actions.find(id); }
    /// The widget with the focus, by name; empty while the focus is on its way.
    [[nodiscard]] static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    /// Presses the keys of an action, which is enabled.
    void pressKeysOf(const QString &id) const { QTest::keySequence(&window(), action(id)->shortcut()); }
    void click(const QString &name) const { QTest::mouseClick(find(name), Qt::LeftButton); }

    /// Commands of somebody else, which must succeed.
    ordering::Outcome execute(domain::CommandBody body, const QUuid &order = {}) const
    {
        const auto outcome = await(shop().execute(std::move(body), order));
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().first().sentence));
        return *outcome;
    }
    [[nodiscard]] domain::Order order(const QUuid &id) const
    {
        return *await(shop().read([id](workspace::ReadSession &session) {
                    return session.reader().order(id);
                })).value();
    }
    /// A product that the sample has not, and a customer C-9 to order it.
    void addProduct(const QString &sku, qint64 onHand) const
    {
        execute(domain::SaveCustomer{customer(QStringLiteral("C-9"))});
        execute(domain::SaveProduct{product(sku, 1000)});
        execute(domain::AdjustStock{{sku, domain::defaultLocation()}, domain::StockChange::Count, onHand, {}});
    }

    [[nodiscard]] console::Languages &languages() { return m_languages; }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }

private:
    QTemporaryDir m_folder;
    ordering::SystemClock m_clock;
    QSettings m_settings{m_folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat};
    ui::Preferences m_preferences{m_settings};
    FakeSecretStore m_keychain;
    ui::Theme m_theme{*qobject_cast<QApplication *>(QCoreApplication::instance())};
    console::Languages m_languages{*qobject_cast<QApplication *>(QCoreApplication::instance())};

public:
    std::unique_ptr<console::ShopScreens> screens;
};

} // namespace docket::test
