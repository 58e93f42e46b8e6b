// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection_pool.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace docket::hub {

/// Looks at the end of the feed again and again, on a thread and a connection of its own, and tells when more can be
/// read: one look for all who wait, whoever made the change. While the database does not answer it looks less often.
class FeedWatch {
public:
    /// Told on the watch's thread.
    using Changed = std::function<void()>;

    /// `pool` outlives the watch.
    FeedWatch(ConnectionPool &pool, std::chrono::milliseconds every, Changed changed);
    /// Returns when the thread has ended.
    ~FeedWatch();
    Q_DISABLE_COPY_MOVE(FeedWatch)

    /// For how long the oldest change that is made cannot be read yet, as some transaction is still writing: 0 when
    /// there is none. Nothing while it is not known. Thread-safe.
    [[nodiscard]] std::optional<std::chrono::milliseconds> lag() const;

private:
    void run();
    /// Whether the database answered.
    bool look();

    ConnectionPool &m_pool;
    const std::chrono::milliseconds m_every;
    const Changed m_changed;
    mutable std::mutex m_mutex;
    std::condition_variable m_stop;
    bool m_isStopping = false;
    std::optional<std::chrono::milliseconds> m_lag;
    std::optional<QString> m_last; ///< the newest entry that could be read
    std::thread m_thread;
};

} // namespace docket::hub
