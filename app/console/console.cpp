// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/tour/agent_day.h"
#include "app/console/tour/tour.h"
#include "services/workspace/connect_shop.h"
#include "services/workspace/create_shop.h"
#include "ui/shell/main_window.h"
#include "ui/sign_in/first_start.h"
#include "ui/sign_in/hub_sign_in.h"
#include "ui/sign_in/trouble_screen.h"
#include "ui/sign_in/unlock_screen.h"
#include "ui/theme/desktop_scheme.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QSysInfo>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace docket::console {

namespace {

constexpr qint64 sampleOrders = 2000;
constexpr quint64 sampleSeed = 7;

std::optional<identity::SecretBytes> givenPassphrase()
{
    const QByteArray given = qgetenv("DOCKET_PASSPHRASE");
    if (given.isEmpty())
        return std::nullopt;
    return identity::SecretBytes::copyOf(given);
}

Ways waysOf(std::optional<identity::SecretBytes> passphrase, const QString &recoveryKey,
            identity::SecretStore *keychain)
{
    auto ways = std::make_shared<store::Unlock>();
    ways->passphrase = std::move(passphrase);
    if (!recoveryKey.isEmpty())
        ways->recoveryKey = recoveryKey;
    ways->keychain = keychain;
    return ways;
}

// Errors that another way of unlocking can mend.
bool asksForUnlocking(const Error &error)
{
    static const QStringList codes{u"passphrase_needed"_s,     u"wrong_passphrase"_s,   u"empty_passphrase"_s,
                                   u"mistyped_recovery_key"_s, u"wrong_recovery_key"_s, u"keychain_missing"_s,
                                   u"keychain_denied"_s,       u"keychain_timeout"_s,   u"key_not_in_keychain"_s,
                                   u"no_such_slot"_s};
    return codes.contains(error.code);
}

} // namespace

Console::Console(QApplication &application, Options options)
    : m_options(std::move(options))
    , m_preferences(m_settings)
    , m_theme(application)
    , m_desktop(ui::DesktopScheme::ofSession())
    , m_languages(application)
    , m_instance(std::make_unique<SingleInstance>(m_options.dataFolder))
    , m_start(std::make_unique<StartWindow>())
{
    connect(m_instance.get(), &SingleInstance::raiseWanted, this, &Console::raise);
    connect(m_start.get(), &StartWindow::closed, this, [this] { quit(); });
    connect(&m_idle, &ui::IdleWatch::idle, this, &Console::lockWhenIdle);
    connect(&m_languages, &Languages::changed, this,
            [this] { m_formats = models::Formats(m_languages.locale(), QTimeZone::systemTimeZone()); });
    if (m_desktop)
        connect(m_desktop.get(), &ui::DesktopScheme::wanted, &m_theme, &ui::Theme::setSystemScheme);
    applyPreferences();
}

Console::~Console()
{
    m_isEnding = true;
    // Threads of the pool may still be opening or making a shop, with the keychain and the clock of this object.
    if (m_making)
        m_making->cancel();
    QThreadPool::globalInstance()->waitForDone();
}

void Console::applyPreferences()
{
    if (m_options.theme.isEmpty())
        m_theme.setScheme(m_preferences.scheme());
    else
        m_theme.setScheme(m_options.theme == u"dark" ? ui::SchemeChoice::Dark : ui::SchemeChoice::Light);
    m_theme.setDensity(m_preferences.density());
    m_languages.choose(m_options.language.isEmpty() ? m_preferences.language() : m_options.language);
}

void Console::start()
{
    if (m_options.tour) {
        beginTour();
        return;
    }
    if (m_instance->raiseOther()) {
        quit();
        return;
    }
    m_instance->claim();
    open(waysOf(givenPassphrase(), {}, &m_keychain));
}

QWidget *Console::window() const
{
    if (m_screens)
        return &m_screens->window();
    return m_start.get();
}

void Console::open(const Ways &ways)
{
    if (std::exchange(m_isOpening, true))
        return;
    openShop(m_options.dataFolder, ways, m_clock).then(this, [this](const Result<OpenedShop> &shop) {
        m_isOpening = false;
        if (m_isEnding)
            return;
        if (!shop) {
            showWhyNot(shop.error());
            return;
        }
        if (const auto &copy = (*shop)->facts().copy; copy && !copy->isSignedIn) {
            m_signedOut = *shop;
            // Who signed out knows why.
            askToSignIn(copy->whyNobody && copy->whyNobody->code != u"signed_out"_s ? copy->whyNobody : std::nullopt);
            return;
        }
        showScreens(*shop);
    });
}

void Console::askToSignIn(const std::optional<Error> &reason)
{
    const workspace::CopyFacts &copy = *m_signedOut->facts().copy;
    auto *screen = new ui::HubSignInScreen(m_theme, copy.address, copy.email);
    screen->setReason(reason, 0);
    connect(screen, &ui::HubSignInScreen::quitWanted, this, [this] { quit(); });
    connect(screen, &ui::HubSignInScreen::otherFolderWanted, this, &Console::chooseFolder);
    connect(screen, &ui::HubSignInScreen::signInWanted, this,
            [this, screen](const ui::HubInput &input) { signIn(screen, input); });
    showStart(screen);
    m_signedOut->read(workspace::readWaiting).then(screen, [screen, reason](const Result<qint64> &waiting) {
        screen->setReason(reason, waiting.value_or(0));
    });
}

void Console::signIn(ui::HubSignInScreen *screen, const ui::HubInput &input)
{
    workspace::signInAgain(*m_signedOut, {input.address, input.email, input.password, {}}, m_keychain)
        .then(screen, [this, screen](const Decided<void> &signedIn) {
            if (!signedIn) {
                screen->setError(signedIn.error());
                return;
            }
            if (const auto known = m_signedOut->rereadCopy(); !known) {
                screen->setError({known.error()});
                return;
            }
            showScreens(std::exchange(m_signedOut, nullptr));
        });
}

void Console::showScreens(OpenedShop shop)
{
    const bool isLockable = shop->hasPassphrase();
    m_screens = std::make_unique<ShopScreens>(
        std::move(shop), Surroundings{m_theme, m_languages, m_preferences, m_settings, m_keychain});
    m_screens->setLockable(isLockable);
    connect(m_screens.get(), &ShopScreens::quitWanted, this, [this] { quit(); });
    // Later: the screens cannot go while one of them is asking for it.
    connect(m_screens.get(), &ShopScreens::lockWanted, this, &Console::lock, Qt::QueuedConnection);
    connect(
        m_screens.get(), &ShopScreens::signedOut, this,
        [this](const std::optional<Error> &reason) {
            m_signedOut = m_screens->shop();
            m_idle.setInterval(std::chrono::milliseconds(0));
            m_screens.reset();
            askToSignIn(reason);
        },
        Qt::QueuedConnection);
    const auto watch = [this](int minutes) { m_idle.setInterval(std::chrono::minutes(minutes)); };
    connect(m_screens.get(), &ShopScreens::lockMinutesChosen, this, watch);
    watch(isLockable ? m_preferences.lockMinutes() : 0);
    m_idle.restart();

    ui::MainWindow &window = m_screens->window();
    if (m_options.windowSize.isValid())
        window.resize(m_options.windowSize);
    window.show();
    window.activateWindow();
    m_start->hide();
    m_start->clear();
    m_unlock.clear();
    emit opened();
}

void Console::lock()
{
    if (!m_screens || !m_screens->mayLeave())
        return;
    m_idle.setInterval(std::chrono::milliseconds(0));
    m_screens.reset();
    askToUnlock(std::nullopt);
}

void Console::lockWhenIdle()
{
    constexpr std::chrono::seconds later(5);
    if (!m_screens)
        return;
    if (m_screens->isWorking())
        QTimer::singleShot(later, this, &Console::lockWhenIdle);
    else
        lock();
}

void Console::showWhyNot(const Error &error)
{
    if (error.code == u"not_found"_s)
        showFirstStart();
    else if (error.code == u"passphrase_needed"_s)
        askToUnlock(std::nullopt);
    else if (asksForUnlocking(error))
        askToUnlock(error);
    else
        showTrouble(error);
}

void Console::showStart(QWidget *screen)
{
    m_start->setScreen(screen);
    m_start->show();
    m_start->activateWindow();
}

void Console::askToUnlock(const std::optional<Error> &error)
{
    if (!m_unlock) {
        m_unlock = new ui::UnlockScreen(m_theme, m_options.dataFolder);
        connect(m_unlock, &ui::UnlockScreen::quitWanted, this, [this] { quit(); });
        connect(m_unlock, &ui::UnlockScreen::unlockWanted, this, [this](const ui::UnlockInput &input) {
            m_unlock->setBusy(true);
            std::optional<identity::SecretBytes> passphrase;
            if (input.passphrase)
                passphrase = input.passphrase->clone();
            open(waysOf(std::move(passphrase), input.recoveryKey, nullptr));
        });
        showStart(m_unlock);
    }
    if (error)
        m_unlock->setError(*error);
}

void Console::showTrouble(const Error &error)
{
    auto *screen = new ui::TroubleScreen(m_theme, m_options.dataFolder, error);
    connect(screen, &ui::TroubleScreen::retryWanted, this,
            [this] { open(waysOf(givenPassphrase(), {}, &m_keychain)); });
    connect(screen, &ui::TroubleScreen::otherFolderWanted, this, &Console::chooseFolder);
    connect(screen, &ui::TroubleScreen::quitWanted, this, [this] { quit(); });
    showStart(screen);
}

void Console::showFirstStart()
{
    auto *screen = new ui::FirstStart(m_theme, m_formats, m_options.dataFolder);
    connect(screen, &ui::FirstStart::createWanted, this,
            [this, screen](const ui::CreateInput &input) { makeShop(screen, input); });
    if (!m_options.hub.isEmpty())
        screen->proposeHub(m_options.hub);
    connect(screen, &ui::FirstStart::otherFolderWanted, this, &Console::chooseFolder);
    connect(screen, &ui::FirstStart::quitWanted, this, [this] { quit(); });
    showStart(screen);
    workspace::Answer(QtConcurrent::run([keychain = &m_keychain] {
        // Asking for what is not there tells whether there is anybody to ask.
        const auto found = keychain->read(u"probe"_s);
        return found || found.error().code == u"not_found"_s;
    })).then(screen, [screen](bool isThere) { screen->setKeychainAvailable(isThere); });
}

void Console::makeShop(ui::FirstStart *screen, const ui::CreateInput &input)
{
    auto control = std::make_shared<workspace::JobControl>();
    m_making = control;
    screen->setBusy(control);
    // A second attempt, after one that failed, is answered once.
    disconnect(screen, &ui::FirstStart::cancelWanted, this, nullptr);
    disconnect(screen, &ui::FirstStart::finished, this, nullptr);
    connect(screen, &ui::FirstStart::cancelWanted, this, [control] { control->cancel(); });
    workspace::NewShop shop = workspace::proposedShop(input.path, m_clock.now());
    shop.sampleOrders = input.withSample ? sampleOrders : 0;
    std::optional<identity::SecretBytes> passphrase;
    if (input.passphrase)
        passphrase = input.passphrase->clone();
    const Ways ways = waysOf(std::move(passphrase), {}, input.passphrase ? nullptr : &m_keychain);
    connect(screen, &ui::FirstStart::finished, this, [this, ways, path = input.path] {
        m_options.dataFolder = path;
        open(ways);
    });
    if (input.hub) {
        const workspace::HubSignIn signIn{input.hub->address, input.hub->email, input.hub->password,
                                          QSysInfo::machineHostName()};
        workspace::Answer(QtConcurrent::run([shop, ways, signIn, clock = &m_clock] {
            return workspace::createCopy(shop, *ways, signIn, *clock)
                .map([](const store::DataFolder::Created &created) { return created.recoveryKey; });
        })).then(screen, [screen](const Decided<QString> &recoveryKey) {
            if (recoveryKey)
                screen->showRecoveryKey(*recoveryKey);
            else
                screen->setError(recoveryKey.error().constFirst());
        });
        return;
    }
    workspace::Answer(QtConcurrent::run([shop, ways, control] {
        // Only the key is handed on: the folder is closed again, to be opened like any other.
        return workspace::createShop(shop, *ways, *control).map([](const store::DataFolder::Created &created) {
            return created.recoveryKey;
        });
    })).then(screen, [screen](const Result<QString> &recoveryKey) {
        if (recoveryKey)
            screen->showRecoveryKey(*recoveryKey);
        else
            screen->setError(recoveryKey.error());
    });
}

void Console::chooseFolder()
{
    auto *dialog = new QFileDialog(m_start.get(), tr("The folder with the data"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_options.dataFolder = folder;
        m_signedOut.reset();
        m_instance = std::make_unique<SingleInstance>(folder);
        connect(m_instance.get(), &SingleInstance::raiseWanted, this, &Console::raise);
        if (m_instance->raiseOther()) {
            quit();
            return;
        }
        m_instance->claim();
        open(waysOf(givenPassphrase(), {}, &m_keychain));
    });
    dialog->open();
}

void Console::raise()
{
    QWidget *shown = window();
    shown->setWindowState(shown->windowState() & ~Qt::WindowMinimized);
    shown->show();
    shown->raise();
    shown->activateWindow();
}

void Console::quit(int exitCode)
{
    if (std::exchange(m_isEnding, true))
        return;
    // Queued: the window that asked for it is still at work.
    QMetaObject::invokeMethod(
        this,
        [this, exitCode] {
            m_screens.reset();
            emit finished(exitCode);
        },
        Qt::QueuedConnection);
}

// The tour makes a shop of its own, so that its pictures are the same everywhere.
void Console::beginTour()
{
    workspace::NewShop shop = workspace::proposedShop(m_options.dataFolder, m_clock.now());
    shop.settings = {u"S01"_s, QTimeZone::utc(), u"EUR"_s};
    shop.sampleOrders = sampleOrders;
    shop.sampleSeed = sampleSeed;
    const Ways ways = waysOf(identity::SecretBytes::copyOf("the tour"), {}, nullptr);
    m_tour = std::make_unique<Tour>([this] { return window(); }, *m_options.tour);
    connect(m_tour.get(), &Tour::finished, this, [this] {
        for (const QString &failure : m_tour->failures())
            std::fprintf(stderr, "docket: %s\n", qPrintable(failure));
        quit(m_tour->failures().isEmpty() ? 0 : 1);
    });
    connect(this, &Console::opened, m_tour.get(), [this] {
        if (m_tour->pictures() == 0)
            m_tour->begin(agentDay(*this));
    });
    workspace::Answer(QtConcurrent::run([shop, ways] {
        workspace::JobControl control;
        return workspace::createShop(shop, *ways, control).map([](const store::DataFolder::Created &) {});
    })).then(this, [this, ways](const Result<void> &made) {
        if (made) {
            open(ways);
            return;
        }
        std::fprintf(stderr, "docket: %s\n", qPrintable(made.error().sentence));
        quit(1);
    });
}

} // namespace docket::console
