// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include <atomic>
#include <chrono>
#include <memory>
#include <set>

namespace docket::hub {

/// The open WebSockets: each gets the text `changed` when something did, once however often that was while the text was
/// on its way. What clients send is read and left alone. Belongs to the server's thread, but for `count`.
class LiveSockets {
public:
    using Upgrade = boost::beast::http::request<boost::beast::http::string_body>;

    LiveSockets();
    ~LiveSockets();
    LiveSockets(const LiveSockets &) = delete;
    LiveSockets &operator=(const LiveSockets &) = delete;

    static bool isUpgrade(const Upgrade &request);

    /// Answers the upgrade and keeps the socket until the client ends it, it stops answering pings, or `lifetime` is
    /// over.
    boost::asio::awaitable<void> serve(boost::asio::ip::tcp::socket socket, Upgrade request,
                                       std::chrono::milliseconds lifetime);

    void poke();
    /// Says goodbye to all.
    void close();
    [[nodiscard]] int count() const { return m_count; }

private:
    class Socket;
    std::set<std::shared_ptr<Socket>> m_sockets;
    std::atomic<int> m_count = 0;
    bool m_isClosed = false;
};

} // namespace docket::hub
