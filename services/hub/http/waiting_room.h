// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <QtGlobal>

#include <chrono>
#include <set>

namespace docket::hub {

/// Where requests wait that have nothing to be answered with yet. Belongs to the server's thread.
class WaitingRoom {
public:
    explicit WaitingRoom(boost::asio::io_context &io) : m_io(io) {}

    /// How often something changed. Taken before looking, so that what changes while one looks is not missed.
    [[nodiscard]] quint64 changes() const { return m_changes; }

    /// Until something changed since `seen`, or `until`; whether something did.
    boost::asio::awaitable<bool> wait(quint64 seen, std::chrono::steady_clock::time_point until);

    void wakeAll();
    /// From now on nobody waits.
    void close();

private:
    boost::asio::io_context &m_io;
    std::set<boost::asio::steady_timer *> m_timers;
    quint64 m_changes = 0;
    bool m_isClosed = false;
};

} // namespace docket::hub
