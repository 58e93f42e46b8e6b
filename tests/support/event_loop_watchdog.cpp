// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_loop_watchdog.h"

#include <QAbstractEventDispatcher>
#include <QDebug>

#include <algorithm>

namespace docket::test {

EventLoopWatchdog::EventLoopWatchdog()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        turn();
        m_busy.start();
    });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        turn();
        m_busy.invalidate();
    });
}

void EventLoopWatchdog::turn()
{
    if (!m_busy.isValid())
        return;
    constexpr double nanosecondsPerMillisecond = 1e6;
    m_longest = std::max(m_longest, static_cast<double>(m_busy.nsecsElapsed()) / nanosecondsPerMillisecond);
    m_longestOfAll = std::max(m_longestOfAll, m_longest);
}

void EventLoopWatchdog::begin(const QString &what)
{
    m_what = what;
    m_longest = 0;
    if (m_busy.isValid())
        m_busy.start();
}

void EventLoopWatchdog::report()
{
    turn();
    qInfo().noquote() << m_what << "held the event loop for" << QString::number(m_longest, 'f', 1)
                      << "ms at most; the longest of all so far is" << QString::number(m_longestOfAll, 'f', 1) << "ms.";
}

} // namespace docket::test
