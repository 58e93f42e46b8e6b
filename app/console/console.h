// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/languages.h"
#include "app/console/opening.h"
#include "app/console/options.h"
#include "app/console/shop_screens.h"
#include "app/console/single_instance.h"
#include "app/console/start_window.h"
#include "services/identity/keychain_secret_store.h"
#include "ui/settings/preferences.h"
#include "ui/sign_in/idle_watch.h"
#include "ui/sign_in/inputs.h"

#include <QSettings>

class QApplication;

namespace docket::ui {
class DesktopScheme;
class FirstStart;
class HubSignInScreen;
class UnlockScreen;
} // namespace docket::ui

namespace docket::console {

class Tour;

/// The program from its start to its end: opens the shop, by asking where it must, shows its screens, locks and unlocks
/// them. UI thread; whatever takes long is done elsewhere.
class Console final : public QObject {
    Q_OBJECT

public:
    /// `application` outlives the console.
    Console(QApplication &application, Options options);
    ~Console() override;
    Q_DISABLE_COPY_MOVE(Console)

    /// The screens of the open shop; null while there is none.
    [[nodiscard]] ShopScreens *screens() const { return m_screens.get(); }
    [[nodiscard]] StartWindow &startWindow() { return *m_start; }
    /// The window on the screen.
    [[nodiscard]] QWidget *window() const;
    [[nodiscard]] Languages &languages() { return m_languages; }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }

public slots:
    void start();
    /// Closes the shop and asks for the passphrase. The key is dropped.
    void lock();
    /// After a pause. Waits while an import or the like is under way.
    void lockWhenIdle();

signals:
    /// The shop's screens are there.
    void opened();
    void finished(int exitCode);

private:
    void applyPreferences();
    void open(const Ways &ways);
    void showScreens(OpenedShop shop);
    void showWhyNot(const Error &error);
    void showStart(QWidget *screen);
    void showFirstStart();
    void makeShop(ui::FirstStart *screen, const ui::CreateInput &input);
    void askToSignIn(const std::optional<Error> &reason);
    void signIn(ui::HubSignInScreen *screen, const ui::HubInput &input);
    void askToUnlock(const std::optional<Error> &error);
    void showTrouble(const Error &error);
    void chooseFolder();
    void raise();
    void quit(int exitCode = 0);
    void beginTour();

    Options m_options;
    QSettings m_settings;
    ui::Preferences m_preferences;
    ui::Theme m_theme;
    std::unique_ptr<ui::DesktopScheme> m_desktop; ///< null without a session bus
    Languages m_languages;
    models::Formats m_formats;
    ordering::SystemClock m_clock;
    identity::KeychainSecretStore m_keychain;
    std::unique_ptr<SingleInstance> m_instance;
    ui::IdleWatch m_idle;
    std::unique_ptr<StartWindow> m_start;
    QPointer<ui::UnlockScreen> m_unlock;
    OpenedShop m_signedOut; ///< a copy that waits for somebody to sign in to its hub; outlives the answer to that
    std::unique_ptr<ShopScreens> m_screens;
    std::unique_ptr<Tour> m_tour;
    std::shared_ptr<workspace::JobControl> m_making; ///< of the shop that is being made
    bool m_isOpening = false;
    bool m_isEnding = false;
};

} // namespace docket::console
