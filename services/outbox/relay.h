// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/dispatcher.h"

#include <memory>
#include <mutex>
#include <thread>

namespace docket::outbox {

/// What a relay is doing.
struct RelayState {
    enum class Phase : quint8 {
        Idle,    ///< nothing is due
        Sending, ///< messages are on their way
        Waiting, ///< the way is blocked; `trouble` says why, `until` when it is tried again
        Stopped,
    };

    Phase phase = Phase::Idle;
    qint64 inFlight = 0;
    std::optional<domain::Instant> until;
    std::optional<Error> trouble;

    bool operator==(const RelayState &) const = default;
};

/// A thread that runs a dispatcher for as long as there is something to send, and sleeps in between: until it is woken,
/// something that failed is due again, or it is time to look whether another process has put something in.
class Relay {
public:
    /// Makes what the relay works with, in its thread; what fails is tried again.
    struct Parts {
        std::function<Result<std::unique_ptr<Queue>>()> queue;
        std::function<Result<std::unique_ptr<Transport>>()> transport;
    };
    struct Options {
        DispatcherOptions dispatcher;
        /// How often to look without being woken; never when zero.
        std::chrono::milliseconds lookEvery{0};
        /// Opens the connection before there is anything to send: what is wrong with the way is known at once then, and
        /// what is made on the way is there.
        bool opensAtStart = false;
        /// After how long without work the connection is given up.
        std::chrono::milliseconds hangUpAfter = std::chrono::minutes(1);
    };
    /// Told in the relay's thread after every round that did something, and when it stops or is stopped by trouble.
    using Observer = std::function<void(const Round &)>;

    /// Starts. `clock` outlives the relay.
    Relay(Parts parts, const ordering::Clock &clock, Random random, Options options, Observer observer = {});
    /// Stops: waits for receipts a little, and for the thread.
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    /// Something was queued. Any thread; cheap.
    void wake();
    /// Tries a way that was blocked again now.
    void tryNow();
    [[nodiscard]] RelayState state() const;

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
    std::thread m_thread;
};

} // namespace docket::outbox
