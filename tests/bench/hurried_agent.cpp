// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hurried_agent.h"

#include "tests/app/console/console_fixture.h"
#include "tests/support/open_shop.h"
#include "ui/orders/order_table.h"
#include "ui/orders/search_box.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace docket::bench {

namespace {

constexpr int patience = 60'000; // ms

/// Lets the event loop work and wait as it does in a program. QTest::qWait sleeps between its turns, and that would be
/// measured as work.
void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void waitFor(const std::function<bool()> &isSo)
{
    const QDeadlineTimer end(patience);
    while (!isSo()) {
        if (end.hasExpired())
            qFatal("What was waited for did not come.");
        constexpr int betweenLooks = 5;
        pause(betweenLooks);
    }
}

/// Between two keys of somebody who types quickly.
void pause()
{
    constexpr int betweenKeys = 30;
    pause(betweenKeys);
}

} // namespace

HurriedAgent::HurriedAgent(QApplication &application, const QString &path, Table &table)
    : m_table(table)
    , m_theme(application)
    , m_languages(application)
{
    m_languages.choose(u"en"_s);
    auto opened = test::await(console::openShop(path, test::waysIn(), m_clock));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    m_watchdog.begin();
    m_screens = std::make_unique<console::ShopScreens>(
        std::move(*opened), console::Surroundings{m_theme, m_languages, m_preferences, m_settings, m_keychain});
    ui::MainWindow &window = m_screens->window();
    window.resize(1920, 1080);
    window.show();
    window.activateWindow();
    m_orders = window.findChild<ui::OrderTable *>();
    m_search = window.findChild<ui::SearchBox *>();
    m_model = qobject_cast<models::OrderTableModel *>(m_orders->model());
    waitFor([this] { return m_model->hasAnswer() && m_model->isComplete() && !m_model->isBusy(); });
    m_size = QString::number(m_model->rowCount());
}

HurriedAgent::~HurriedAgent() = default;

void HurriedAgent::work()
{
    // What was measured since the shop was opened: nobody types or scrolls there yet.
    measure(
        u"opening the window"_s, [] {}, std::nullopt);
    measure(u"jumping with the scroll bar"_s, [this] { jump(); });
    measure(u"typing a search"_s, [this] { type(); });
    measure(u"sorting by each column"_s, [this] { sort(); });
    measure(u"opening details"_s, [this] { openDetails(); });
    measure(u"selecting 10,000"_s, [this] { selectMany(); });
    measure(u"sorting with many selected"_s, [this] { sortWithManySelected(); });
    measure(u"going through the views"_s, [this] { goThroughViews(); });
}

void HurriedAgent::measure(const QString &what, const std::function<void()> &doIt, std::optional<double> bar)
{
    doIt();
    waitForAnswers();
    const auto hold = m_watchdog.longest();
    m_table.row(u"%1: %2"_s.arg(m_size, what), hold.worked, hold.lasted, bar);
    m_watchdog.begin();
}

void HurriedAgent::waitForAnswers() const
{
    pause();
    waitFor([this] { return !m_model->isBusy(); });
    pause();
}

void HurriedAgent::jump()
{
    QScrollBar *bar = m_orders->verticalScrollBar();
    constexpr int places = 41;
    for (int step = 0; step < places; ++step) {
        bar->setValue(bar->maximum() / (places - 1) * ((step * 17) % places));
        pause();
    }
    bar->setValue(bar->maximum());
    waitFor([this] { return m_model->orderAt(m_model->rowCount() - 1) != nullptr; });
    bar->setValue(0);
    waitFor([this] { return m_model->orderAt(0) != nullptr; });
}

void HurriedAgent::type()
{
    m_search->setFocus();
    for (const QString &query : {u"status:open total>50 -hold:yes m"_s, u"anna country:DE "_s}) {
        for (const QChar key : query) {
            QTest::keyClick(m_search, key.toLatin1());
            pause();
        }
        waitForAnswers();
        for (qsizetype left = m_search->text().size(); left > 0; --left) {
            QTest::keyClick(m_search, Qt::Key_Backspace);
            pause();
        }
        waitForAnswers();
    }
}

void HurriedAgent::sort()
{
    for (const models::OrderColumnSpec &spec : models::orderColumns()) {
        for (int twice = 0; spec.sort && twice < 2; ++twice) {
            m_orders->sortBy(*spec.sort);
            waitForAnswers();
        }
    }
}

void HurriedAgent::openDetails()
{
    m_orders->takeFocus();
    constexpr int orders = 40;
    for (int i = 0; i < orders; ++i) {
        QTest::keyClick(m_orders, Qt::Key_Down);
        pause();
    }
    QTest::keyClick(m_orders, Qt::Key_Return);
    waitForAnswers();
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageUp}) {
        QTest::keyClick(m_orders, key);
        waitForAnswers();
    }
}

void HurriedAgent::selectMany()
{
    m_orders->takeFocus();
    QTest::keyClick(m_orders, Qt::Key_A, Qt::ControlModifier);
    waitForAnswers();
}

void HurriedAgent::sortWithManySelected()
{
    m_orders->sortBy(search::SortField::Customer);
    waitForAnswers();
    m_orders->sortBy(search::SortField::Placed);
    waitForAnswers();
    QTest::keyClick(m_orders, Qt::Key_Home);
}

void HurriedAgent::goThroughViews()
{
    for (int view = 9; view >= 0; --view) {
        QTest::keyClick(&m_screens->window(), static_cast<Qt::Key>(Qt::Key_0 + view), Qt::ControlModifier);
        waitForAnswers();
    }
}

} // namespace docket::bench
