// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_loop_watchdog.h"

#include <QAbstractEventDispatcher>

#include <algorithm>
#include <ctime>

namespace docket::test {

namespace {

constexpr double nanosecondsPerMillisecond = 1e6;

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / nanosecondsPerMillisecond;
}

} // namespace

void EventLoopWatchdog::prepare()
{
    qputenv("QT_NO_GLIB", "1");
}

EventLoopWatchdog::EventLoopWatchdog()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        turn();
        start();
    });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        turn();
        m_busy.invalidate();
    });
}

void EventLoopWatchdog::start()
{
    m_busy.start();
    m_processor = processorMilliseconds();
}

void EventLoopWatchdog::turn()
{
    if (!m_busy.isValid())
        return;
    const double lasted = static_cast<double>(m_busy.nsecsElapsed()) / nanosecondsPerMillisecond;
    m_longest.lasted = std::max(m_longest.lasted, lasted);
    m_longest.worked = std::max(m_longest.worked, processorMilliseconds() - m_processor);
}

void EventLoopWatchdog::begin()
{
    m_longest = {};
    if (m_busy.isValid())
        start();
}

EventLoopWatchdog::Hold EventLoopWatchdog::longest()
{
    turn();
    return m_longest;
}

} // namespace docket::test
