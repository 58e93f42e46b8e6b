// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/message.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>

namespace docket::hub {

/// The threads that run handlers. `run` belongs to the server's thread.
class Workers {
public:
    Workers(int threads, int mostQueued, std::chrono::milliseconds patience);

    /// What the handler answers. Nothing when there are too many requests already, or none of the threads was free in
    /// time, so that the handler was not asked; or when it ran out of memory. `request` and `handler` live until then.
    boost::asio::awaitable<std::optional<Answer>> run(const Request &request, const Handler &handler);

    [[nodiscard]] int queued() const { return m_queued; }
    /// Returns when every handler has.
    void join() { m_pool.join(); }

private:
    boost::asio::thread_pool m_pool;
    int m_mostQueued;
    std::chrono::milliseconds m_patience;
    std::atomic<int> m_queued = 0;
};

} // namespace docket::hub
