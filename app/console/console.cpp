// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/tour/agent_day.h"
#include "app/console/tour/tour.h"
#include "services/workspace/create_shop.h"
#include "ui/shell/main_window.h"
#include "ui/sign_in/unlock_screen.h"
#include "ui/theme/desktop_scheme.h"

#include <QApplication>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace docket::console {

namespace {

constexpr qint64 tourOrders = 2000;
constexpr quint64 sampleSeed = 7;

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
    shop.sampleOrders = tourOrders;
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
