// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace docket::test {

/// Measures how long the event loop of its thread was away from waiting: the longest time in which no key, click or
/// paint could be served. Watches from its making until it goes. For figures, not for assertions: on a busy machine the
/// thread may simply not get its turn.
class EventLoopWatchdog final : public QObject {
public:
    /// In milliseconds.
    struct Hold {
        double lasted = 0;
        double worked = 0; ///< of these, those that the thread had a processor
    };

    /// Of the calling thread, whose event dispatcher outlives the watchdog.
    EventLoopWatchdog();

    /// Begins anew, for what follows.
    void begin();
    /// The longest since `begin`, up to now.
    [[nodiscard]] Hold longest();

private:
    void start();
    void turn();

    QElapsedTimer m_busy; ///< since the loop last began to work; invalid while it waits
    double m_processor = 0;
    Hold m_longest;
};

} // namespace docket::test
