// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/http/live_sockets.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/websocket.hpp>

namespace docket::hub {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using boost::system::error_code;

namespace {

constexpr std::size_t longestMessage = 1024;

} // namespace

class LiveSockets::Socket : public std::enable_shared_from_this<Socket> {
public:
    explicit Socket(asio::ip::tcp::socket socket) : m_stream(beast::tcp_stream(std::move(socket))) {}

    asio::awaitable<bool> accept(const Upgrade &request)
    {
        auto timeouts = websocket::stream_base::timeout::suggested(beast::role_type::server);
        timeouts.keep_alive_pings = true;
        m_stream.set_option(timeouts);
        m_stream.read_message_max(longestMessage);
        error_code failed;
        co_await m_stream.async_accept(request, asio::redirect_error(asio::use_awaitable, failed));
        co_return !failed;
    }

    asio::awaitable<void> readUntilClosed()
    {
        beast::flat_buffer ignored;
        error_code failed;
        while (!failed) {
            ignored.clear();
            co_await m_stream.async_read(ignored, asio::redirect_error(asio::use_awaitable, failed));
        }
    }

    void poke()
    {
        m_isPoked = true;
        start();
    }
    void close(websocket::close_code why)
    {
        m_closing = why;
        start();
    }

private:
    // One write at a time is all that a stream takes.
    void start()
    {
        if (m_isWriting)
            return;
        m_isWriting = true;
        asio::co_spawn(
            m_stream.get_executor(), [self = shared_from_this()] { return self->write(); }, asio::detached);
    }

    asio::awaitable<void> write()
    {
        error_code failed;
        while (m_isPoked && !m_closing && !failed) {
            m_isPoked = false;
            constexpr std::string_view text = "changed";
            m_stream.text(true);
            co_await m_stream.async_write(asio::buffer(text), asio::redirect_error(asio::use_awaitable, failed));
        }
        if (m_closing && !failed)
            co_await m_stream.async_close(*m_closing, asio::redirect_error(asio::use_awaitable, failed));
        m_isWriting = false;
    }

    websocket::stream<beast::tcp_stream> m_stream;
    std::optional<websocket::close_code> m_closing;
    bool m_isPoked = false;
    bool m_isWriting = false;
};

LiveSockets::LiveSockets() = default;
LiveSockets::~LiveSockets() = default;

bool LiveSockets::isUpgrade(const Upgrade &request)
{
    return websocket::is_upgrade(request);
}

asio::awaitable<void> LiveSockets::serve(asio::ip::tcp::socket socket, Upgrade request,
                                         std::chrono::milliseconds lifetime)
{
    const auto live = std::make_shared<Socket>(std::move(socket));
    if (!co_await live->accept(request) || m_isClosed)
        co_return;
    m_sockets.insert(live);
    ++m_count;
    auto timer = std::make_shared<asio::steady_timer>(co_await asio::this_coro::executor, lifetime);
    timer->async_wait([live, timer](error_code canceled) {
        if (!canceled)
            live->close(websocket::close_code::try_again_later);
    });
    co_await live->readUntilClosed();
    timer->cancel();
    m_sockets.erase(live);
    --m_count;
}

void LiveSockets::poke()
{
    for (const auto &socket : m_sockets)
        socket->poke();
}

void LiveSockets::close()
{
    m_isClosed = true;
    for (const auto &socket : m_sockets)
        socket->close(websocket::close_code::going_away);
}

} // namespace docket::hub
