// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace docket::test {

/// Measures how long the event loop of its thread was away from waiting: the longest time in which no key, click or
/// paint could be served. Watches from its making until it goes. For figures, not for assertions: on a busy machine the
/// thread may simply not get its turn.
///
/// Listens to the dispatcher's signals around its waiting. Qt's own dispatcher sends them there; the one of GLib sends
/// them around a whole turn, work and all, so that a loop that waits by itself must not use it (`prepare`).
class EventLoopWatchdog final : public QObject {
public:
    /// In milliseconds, each the longest of its kind: seldom of the same hold on a busy machine.
    struct Hold {
        double lasted = 0;
        double worked = 0; ///< that the thread had a processor during one hold
    };

    /// Has the application that is made next use Qt's own dispatcher.
    static void prepare();

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
