// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/backoff.h"
#include "services/sync/synchronizer.h"
#include "services/workspace/hub_lookups.h"
#include "services/workspace/hub_state.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace docket::workspace {

/// A thread that keeps a copy and its hub the same for as long as it lives: sends what was done here, takes what others
/// did as it happens, and tries again when that did not work, later and later, at most five minutes. When nobody is
/// signed in any more, or the hub was not reached for longer than the lease, it stops at `SignedOut`.
class HubWorker {
public:
    struct Parts {
        /// To write with; asked for in the worker's thread.
        std::function<Result<sql::Connection>()> connection;
        /// Told of what is shown differently, in the worker's thread.
        store::LocalStore::ChangeObserver changes;
        /// Told in the worker's thread that `state` is another.
        std::function<void()> observer;
        identity::SecretStore *keychain = nullptr; ///< outlives the worker
    };

    /// Starts. `clock` outlives the worker.
    HubWorker(Parts parts, const ordering::Clock &clock, outbox::Random random, bool isOffline);
    /// Stops: a call under way is given up, and what was stored stays.
    ~HubWorker();
    Q_DISABLE_COPY_MOVE(HubWorker)

    /// Something was done here. Any thread; cheap.
    void wake();
    /// As well when it was to be tried later.
    void tryNow();
    void workOffline(bool isWished);
    [[nodiscard]] HubState state() const;
    /// To ask the hub's other services; null while nobody is signed in.
    [[nodiscard]] std::shared_ptr<HubLookups> lookups() const;

private:
    struct Tools;

    void run();
    /// With a connection, for as long as somebody is signed in.
    void work(Tools &tools);
    bool hasLease(Tools &tools);
    void round(Tools &tools);
    void failed(Tools &tools, const Error &error);
    void show(store::LocalCopy &copy, HubState::Phase phase, std::optional<Error> trouble = {});
    void setLookups(std::shared_ptr<HubLookups> lookups);
    void set(const std::function<void(HubState &)> &change);
    /// Until it is woken, or so long.
    void sleep(std::chrono::milliseconds longest);
    [[nodiscard]] bool isInterrupted() const;

    Parts m_parts;
    const ordering::Clock &m_clock;
    outbox::Random m_random;
    mutable std::mutex m_mutex; ///< of all that follows but the thread
    std::condition_variable m_called;
    HubState m_state;
    std::shared_ptr<HubLookups> m_lookups;
    std::atomic<bool> m_isEnding = false;
    std::atomic<bool> m_isOffline;
    std::atomic<bool> m_isListening = false;
    std::atomic<bool> m_isWoken = false;
    bool m_isOver = false;           ///< nobody is signed in any more; of the worker's thread
    std::atomic<int> m_troubles = 0; ///< in a row
    std::thread m_thread;
};

} // namespace docket::workspace
