// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/shop_screens.h"

#include "models/hub/hub_text.h"
#include "models/text/error_text.h"
#include "ui/catalogue/customers_page.h"
#include "ui/catalogue/products_page.h"
#include "ui/exchange/exchange_screens.h"
#include "ui/order_actions/order_actions.h"
#include "ui/order_editor/order_editing.h"
#include "ui/order_pane/order_pane.h"
#include "ui/orders/orders_page.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/sync_center/events_section.h"
#include "ui/sync_center/hub_section.h"
#include "ui/sync_center/outbox_page.h"
#include "ui/sync_center/sync_page.h"
#include "ui/workbench/side_area.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace docket::console {

namespace {
const QString offlineKey = u"hub/offline"_s;
} // namespace

ShopScreens::ShopScreens(OpenedShop shop, const Surroundings &surroundings)
    : m_shop(std::move(shop))
    , m_surroundings(surroundings)
    , m_formats(surroundings.languages.locale(), m_shop->facts().timeZone)
    , m_workbench{*m_shop, surroundings.theme, m_formats, m_actions, m_notices, m_navigation, m_selection, nullptr}
    , m_window(std::make_unique<ui::MainWindow>(m_workbench))
{
    if (m_shop->facts().copy)
        m_hub = std::make_unique<workspace::HubConnection>(*m_shop, surroundings.keychain,
                                                           surroundings.settings.value(offlineKey).toBool());
    else
        m_events = std::make_unique<workspace::EventPublishing>(*m_shop, surroundings.keychain);
    m_workbench.hub = m_hub.get();
    addPages();
    addActions();
    connectOrders();
    connectNavigation();
    connectSettings();
    if (m_hub)
        connectHub();
    else
        connectEvents();
    followLanguage();
    guardWork();
    m_window->rememberIn(m_surroundings.settings);
}

ShopScreens::~ShopScreens()
{
    m_window->disconnect(this);
    m_window->setCloseGuard({});
    // Closing expires what waits for an undo, so that it is carried out while the shop is still open.
    m_window->close();
    m_window.reset();
}

void ShopScreens::addPages()
{
    m_side = new ui::SideArea;
    m_orders = new ui::OrdersPage(m_workbench, m_side);
    // In the window first, as some of its actions are the whole window's.
    m_window->addPage(m_orders);
    m_orderActions = new ui::OrderActions(m_workbench, m_side, m_orders);
    m_orderActions->setParent(m_orders);
    m_editing = new ui::OrderEditing(m_workbench, m_side, m_orders);
    m_pane = new ui::OrderPane(m_workbench);
    m_side->setBase(m_pane);
    m_customers = new ui::CustomersPage(m_workbench);
    m_products = new ui::ProductsPage(m_workbench);
    m_settingsPage = new ui::SettingsPage(m_workbench, m_surroundings.preferences);
    m_exchange = new ui::ExchangeScreens(m_workbench, m_window.get(), [this] { return m_orders->query(); });
    m_exchange->setParent(m_window.get());

    m_window->addPage(m_customers);
    m_window->addPage(m_products);
    if (m_hub)
        addSync();
    else
        addOutbox();
    m_window->addPage(m_settingsPage);
}

void ShopScreens::addActions()
{
    m_actions.add({u"shell.otherFolder"_s, [] { return tr("Docket"); }, [] { return tr("Open another folder…"); },
                   [] { return tr("Another shop, or a copy of another hub's, in a window of its own"); },
                   u"external-link"_s},
                  m_window.get(), [this] { openAnotherFolder(); });
}

// Another process: each folder has its own key, its own instance and its own preferences of work.
void ShopScreens::openAnotherFolder()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("The folder with the data"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--data"_s, folder}))
            m_notices.problem(tr("No further window could be opened. This one goes on as it is."));
    });
    dialog->open();
}

void ShopScreens::addOutbox()
{
    m_outbox = new ui::OutboxPage(m_workbench, *m_events);
    m_eventsSection = new ui::EventsSection(m_workbench, *m_events);
    m_settingsPage->addSection(m_eventsSection);
    m_window->addPage(m_outbox);
}

void ShopScreens::addSync()
{
    m_sync = new ui::SyncPage(m_workbench, *m_hub);
    auto *section = new ui::HubSection(m_workbench);
    connect(section, &ui::HubSection::signOutWanted, this, &ShopScreens::signOut);
    m_settingsPage->addSection(section);
    m_window->addPage(m_sync);
}

void ShopScreens::connectHub()
{
    connect(m_hub.get(), &workspace::HubConnection::changed, this, &ShopScreens::showHub);
    connect(m_hub.get(), &workspace::HubConnection::offlineChanged, this, [this](bool isOffline) {
        m_surroundings.settings.setValue(offlineKey, isOffline);
        showHub();
    });
    connect(m_hub.get(), &workspace::HubConnection::signedOut, this,
            [this](const Error &reason) { emit signedOut(reason); });
    connect(m_sync, &ui::SyncPage::statusTextChanged, this, &ShopScreens::showHub);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ShopScreens::showHub);
    m_second.start();
    showHub();
}

void ShopScreens::showHub()
{
    const auto line =
        models::HubText::line(m_hub->state(), m_shop->facts().copy->address, m_formats, m_shop->clock().now());
    m_window->setDataState(line.icon, line.text, line.explanation);
    const qint64 toSettle = m_sync->toSettle();
    const qint64 count = toSettle > 0 ? toSettle : m_sync->waiting();
    m_window->setBadge(m_sync, count > 0 ? m_formats.number(count) : QString(), m_sync->statusText());
}

void ShopScreens::signOut()
{
    m_hub->signOut().then(this, [this](const Result<void> &done) {
        if (done)
            emit signedOut(std::nullopt);
        else
            m_notices.problem(models::sentenceOf(done.error()));
    });
}

void ShopScreens::connectOrders()
{
    m_orders->setContextMenuFiller([this](QMenu &menu) { m_orderActions->fillContextMenu(menu); });
    connect(m_pane, &ui::OrderPane::deliverWanted, m_orderActions, &ui::OrderActions::deliver);
    connect(m_orderActions, &ui::OrderActions::exportWanted, m_exchange,
            [this] { m_exchange->openExport(m_orders->query()); });
    connect(m_orderActions, &ui::OrderActions::pendingChanged, m_pane,
            [this] { m_pane->setPending(m_orderActions->pendingOrder(), m_orderActions->pendingText()); });
    connect(m_orders, &ui::OrdersPage::detailsOpened, m_pane, [this] { m_pane->setFocus(Qt::OtherFocusReason); });
}

void ShopScreens::connectNavigation()
{
    using ui::Navigation;
    // Who is there already keeps the focus where it is.
    const auto toOrders = [this] {
        if (m_window->currentPage() != m_orders)
            m_window->showPage(m_orders);
    };
    connect(&m_navigation, &Navigation::orderWanted, m_orders, [this, toOrders](const QUuid &id) {
        toOrders();
        m_orders->showOrder(id);
    });
    connect(&m_navigation, &Navigation::ordersWanted, m_orders, [this, toOrders](const QString &query) {
        toOrders();
        m_orders->showQuery(query);
    });
    // A page that is shown has the keyboard in its search; who came to write an order is not searching.
    const auto toEditor = [this, toOrders] {
        toOrders();
        if (QWidget *panel = m_side->openPanel(); panel && !panel->isAncestorOf(QApplication::focusWidget()))
            panel->setFocus(Qt::OtherFocusReason);
    };
    connect(&m_navigation, &Navigation::newOrderWanted, m_orders, toEditor);
    connect(&m_navigation, &Navigation::duplicateWanted, m_orders, toEditor);
    connect(&m_navigation, &Navigation::editOrderWanted, m_orders, toEditor);
    connect(&m_navigation, &Navigation::customerWanted, m_customers, [this](const QString &id) {
        m_window->showPage(m_customers);
        m_customers->showCustomer(id);
    });
    connect(&m_navigation, &Navigation::productWanted, m_products, [this](const QString &sku) {
        m_window->showPage(m_products);
        m_products->showProduct(sku);
    });
}

void ShopScreens::connectSettings()
{
    connect(m_window.get(), &ui::MainWindow::settingsWanted, this, [this] { m_window->showPage(m_settingsPage); });
    connect(m_window.get(), &ui::MainWindow::lockWanted, this, &ShopScreens::lockWanted);
    connect(m_window.get(), &ui::MainWindow::quitWanted, this, &ShopScreens::quitWanted);
    connect(m_window.get(), &ui::MainWindow::closed, this, &ShopScreens::quitWanted);
    connect(m_settingsPage, &ui::SettingsPage::languageChosen, &m_surroundings.languages, &Languages::choose);
    connect(m_settingsPage, &ui::SettingsPage::lockWanted, this, &ShopScreens::lockWanted);
    connect(m_settingsPage, &ui::SettingsPage::lockMinutesChosen, this, &ShopScreens::lockMinutesChosen);
    connect(m_settingsPage, &ui::SettingsPage::passphraseSet, this, [this] {
        setLockable(true);
        emit lockMinutesChosen(m_surroundings.preferences.lockMinutes());
    });
}

void ShopScreens::connectEvents()
{
    connect(m_outbox, &ui::OutboxPage::settingsWanted, m_eventsSection, [this] {
        m_window->showPage(m_settingsPage);
        m_eventsSection->activate();
    });
}

void ShopScreens::setLockable(bool isLockable)
{
    m_settingsPage->setLockable(isLockable);
    m_window->setLockable(isLockable);
}

void ShopScreens::guardWork()
{
    m_window->setCloseGuard([this] { return mayLeave(); });
}

bool ShopScreens::mayLeave()
{
    constexpr qint64 meantAgain = 10'000; // ms
    if (!isWorking() || (m_sinceWarning.isValid() && m_sinceWarning.elapsed() < meantAgain))
        return true;
    m_sinceWarning.start();
    m_notices.problem(tr("An import, an export, a backup or a change of many orders is still under way. Do that again "
                         "within ten seconds to stop it; what is done by then stays."));
    return false;
}

// Widgets hear of the new language from Qt; by then the formats they ask for are the new ones.
void ShopScreens::followLanguage()
{
    connect(&m_surroundings.languages, &Languages::changed, this,
            [this] { m_formats = models::Formats(m_surroundings.languages.locale(), m_shop->facts().timeZone); });
}

} // namespace docket::console
