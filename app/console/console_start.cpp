// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the console asks before a shop is open: how to begin, how to unlock, who signs in, what to do about trouble.
#include "app/console/console.h"

#include "services/workspace/connect_shop.h"
#include "services/workspace/create_shop.h"
#include "ui/sign_in/first_start.h"
#include "ui/sign_in/hub_sign_in.h"
#include "ui/sign_in/trouble_screen.h"
#include "ui/sign_in/unlock_screen.h"

#include <QDir>
#include <QFileDialog>
#include <QSysInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace docket::console {

namespace {

constexpr qint64 sampleOrders = 2000;

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
    const store::Settings proposed = workspace::proposedShop({}, m_clock.now()).settings;
    screen->proposeShop({proposed.device, proposed.currency, proposed.timeZone});
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
    if (input.shop)
        shop.settings = {input.shop->device, input.shop->timeZone, input.shop->currency};
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

} // namespace docket::console
