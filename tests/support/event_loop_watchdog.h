// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace docket::test {

/// Measures how long the event loop of its thread was away from waiting: the longest time in which no key, click or
/// paint could be served. Watches from its making until it goes.
class EventLoopWatchdog final : public QObject {
public:
    /// Of the calling thread, whose event dispatcher outlives the watchdog.
    EventLoopWatchdog();

    /// Begins anew, for what follows.
    void begin(const QString &what);
    /// The longest since `begin`, in milliseconds.
    [[nodiscard]] double longest() const { return m_longest; }
    /// Tells the longest of what was begun, and of all.
    void report();

private:
    void turn();

    QString m_what;
    QElapsedTimer m_busy; ///< since the loop last began to work; invalid while it waits
    double m_longest = 0;
    double m_longestOfAll = 0;
};

} // namespace docket::test
