// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/http/waiting_room.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace docket::hub {

namespace asio = boost::asio;

asio::awaitable<bool> WaitingRoom::wait(quint64 seen, std::chrono::steady_clock::time_point until)
{
    if (!m_isClosed && m_changes == seen) {
        asio::steady_timer timer(m_io, until);
        m_timers.insert(&timer);
        boost::system::error_code ignored;
        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        m_timers.erase(&timer);
    }
    co_return m_changes != seen && !m_isClosed;
}

void WaitingRoom::wakeAll()
{
    ++m_changes;
    for (asio::steady_timer *timer : m_timers)
        timer->cancel();
}

void WaitingRoom::close()
{
    m_isClosed = true;
    wakeAll();
}

} // namespace docket::hub
