// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/languages.h"
#include "app/console/opening.h"
#include "services/workspace/event_publishing.h"
#include "services/workspace/hub_connection.h"
#include "ui/workbench/workbench.h"

#include <QElapsedTimer>
#include <QTimer>

class QSettings;

namespace docket::ui {
class CustomersPage;
class EventsSection;
class ExchangeScreens;
class MainWindow;
class OrderActions;
class OrderEditing;
class OrderPane;
class OrdersPage;
class OutboxPage;
class Preferences;
class ProductsPage;
class SyncPage;
class SettingsPage;
class SideArea;
} // namespace docket::ui

namespace docket::console {

/// The program outside of any shop, which its screens need. All outlive them.
struct Surroundings {
    ui::Theme &theme;
    Languages &languages;
    ui::Preferences &preferences;
    QSettings &settings;
    identity::SecretStore &keychain;
};

/// Everything that is on the screen while a shop is open, wired together. Destroying it closes the window, carries out
/// what was held back, and closes the shop. UI thread.
class ShopScreens final : public QObject {
    Q_OBJECT

public:
    ShopScreens(OpenedShop shop, const Surroundings &surroundings);
    ~ShopScreens() override;
    Q_DISABLE_COPY_MOVE(ShopScreens)

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Workbench &workbench() { return m_workbench; }
    [[nodiscard]] ui::OrdersPage &orders() { return *m_orders; }
    [[nodiscard]] ui::SideArea &side() { return *m_side; }

    /// Whether an import or the like is under way, which leaving would cut short.
    [[nodiscard]] bool isWorking() const { return m_shop->isWorking(); }
    /// Whether the screens may go. The first time that work is under way it says so, and no; who asks again within some
    /// seconds means it.
    bool mayLeave();
    /// Whether there is a passphrase to unlock with.
    void setLockable(bool isLockable);
    /// The way to the hub; null for a shop of its own.
    [[nodiscard]] workspace::HubConnection *hub() { return m_hub.get(); }
    [[nodiscard]] const OpenedShop &shop() const { return m_shop; }

signals:
    void lockWanted();
    void lockMinutesChosen(int minutes);
    void quitWanted();
    /// Nobody is signed in to the hub any more; nothing when a person wanted it so.
    void signedOut(const std::optional<docket::Error> &reason);

private:
    void addPages();
    void connectNavigation();
    void connectSettings();
    void connectOrders();
    void addActions();
    void openAnotherFolder();
    void addOutbox();
    void addSync();
    void connectEvents();
    void connectHub();
    void showHub();
    void signOut();
    void followLanguage();
    void guardWork();

    OpenedShop m_shop;
    Surroundings m_surroundings;
    std::unique_ptr<workspace::EventPublishing> m_events; ///< null in a copy: its hub publishes
    std::unique_ptr<workspace::HubConnection> m_hub;      ///< null for a shop of its own
    QTimer m_second;                                      ///< the age of the data grows
    models::Formats m_formats;
    ui::ActionRegistry m_actions;
    ui::Notices m_notices;
    ui::Navigation m_navigation;
    ui::OrderSelection m_selection;
    ui::Workbench m_workbench;
    QElapsedTimer m_sinceWarning; ///< invalid until work was warned of
    std::unique_ptr<ui::MainWindow> m_window;
    // All belong to the window.
    ui::SideArea *m_side = nullptr;
    ui::OrderPane *m_pane = nullptr;
    ui::OrdersPage *m_orders = nullptr;
    ui::CustomersPage *m_customers = nullptr;
    ui::ProductsPage *m_products = nullptr;
    ui::OutboxPage *m_outbox = nullptr; ///< null in a copy
    ui::SyncPage *m_sync = nullptr;     ///< null for a shop of its own
    ui::SettingsPage *m_settingsPage = nullptr;
    ui::EventsSection *m_eventsSection = nullptr; ///< null in a copy
    ui::OrderActions *m_orderActions = nullptr;
    ui::OrderEditing *m_editing = nullptr;
    ui::ExchangeScreens *m_exchange = nullptr;
};

} // namespace docket::console
