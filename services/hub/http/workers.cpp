// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/http/workers.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace docket::hub {

namespace asio = boost::asio;
using std::chrono::steady_clock;

Workers::Workers(int threads, int mostQueued, std::chrono::milliseconds patience)
    : m_pool(static_cast<std::size_t>(threads))
    , m_mostQueued(mostQueued)
    , m_patience(patience)
{
}

asio::awaitable<std::optional<Answer>> Workers::run(const Request &request, const Handler &handler)
{
    if (m_queued >= m_mostQueued)
        co_return std::nullopt;
    ++m_queued;
    const auto tooLate = steady_clock::now() + m_patience;
    // The inner coroutine runs on the pool, the outer one goes on where it was.
    std::optional<Answer> answer = co_await asio::co_spawn(
        m_pool,
        [&request, &handler, tooLate]() -> asio::awaitable<std::optional<Answer>> {
            if (steady_clock::now() > tooLate)
                co_return std::nullopt;
            try {
                co_return handler(request);
            } catch (const std::exception &) {
                co_return std::nullopt;
            }
        },
        asio::use_awaitable);
    --m_queued;
    co_return answer;
}

} // namespace docket::hub
