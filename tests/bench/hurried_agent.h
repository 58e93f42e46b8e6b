// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/shop_screens.h"
#include "services/identity/keychain_secret_store.h"
#include "services/ordering/ports.h"
#include "tests/bench/bench_table.h"
#include "tests/support/event_loop_watchdog.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QSettings>

#include <memory>

namespace docket::ui {
class OrderTable;
class SearchBox;
} // namespace docket::ui
namespace docket::models {
class OrderTableModel;
}

namespace docket::bench {

/// Works in the console's window as a hurried person does, and tells of each kind of work how long the event loop was
/// ever held up by it. Changes nothing in the shop.
class HurriedAgent {
public:
    /// Opens the shop at `path`; ends the program when that fails.
    HurriedAgent(QApplication &application, const QString &path, Table &table);
    ~HurriedAgent();

    void work();

private:
    void measure(const QString &what, const std::function<void()> &doIt, std::optional<double> bar = longestHold);
    void waitForAnswers() const;

    void jump();
    void type();
    void sort();
    void openDetails();
    void selectMany();
    void sortWithManySelected();
    void goThroughViews();

    static constexpr double longestHold = 16; ///< ms, a frame

    Table &m_table;
    ordering::SystemClock m_clock;
    QSettings m_settings;
    ui::Preferences m_preferences{m_settings};
    identity::KeychainSecretStore m_keychain; ///< asked for nothing
    ui::Theme m_theme;
    console::Languages m_languages;
    test::EventLoopWatchdog m_watchdog;
    std::unique_ptr<console::ShopScreens> m_screens;
    QString m_size;
    ui::OrderTable *m_orders = nullptr;
    ui::SearchBox *m_search = nullptr;
    models::OrderTableModel *m_model = nullptr;
};

} // namespace docket::bench
