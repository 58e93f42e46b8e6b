// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/http_server.h"
#include "services/hub/http/live_sockets.h"
#include "services/hub/http/waiting_room.h"
#include "services/hub/http/workers.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace docket::hub {

/// What the connections of a server share. It outlives them.
struct ConnectionContext {
    const HttpOptions &options;
    const Router &router;
    const HttpServer::Describe &describe;
    const HttpServer::Served &served;
    Workers &workers;
    WaitingRoom &waitingRoom;
    LiveSockets &live;
    bool isStopping = false;
};

/// One connection of a client, from request to request. Belongs to the server's thread.
class HttpConnection {
public:
    HttpConnection(ConnectionContext &context, boost::asio::ip::tcp::socket socket);

    /// Until one side has enough.
    boost::asio::awaitable<void> serve();

    /// Closes it if it is between two requests; otherwise it ends after the one it is at.
    void closeIfIdle();

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    /// What goes on after a request.
    enum class Next : quint8 { AnotherRequest, Close, Drain };

    boost::asio::awaitable<Next> serveOne();
    boost::asio::awaitable<boost::system::error_code> readHead(Parser &parser);
    boost::asio::awaitable<boost::system::error_code> readBody(Parser &parser);
    Request requestOf(const Parser &parser) const;
    boost::asio::awaitable<Response> answer(Request &request, const Handler &handler);
    boost::asio::awaitable<Next> becomeLive(Request &request, Parser &parser, const Route &route);
    boost::asio::awaitable<Next> send(const Request &request, const Parser &parser, Response response, Next next);
    boost::asio::awaitable<Next> refuse(const Request &request, const Parser &parser, int status, Error reason);
    boost::asio::awaitable<void> drain();
    void tellServed(const Request &request, const QString &pattern, int status) const;

    ConnectionContext &m_context;
    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    std::chrono::steady_clock::time_point m_begun;
    bool m_isIdle = true;
};

} // namespace docket::hub
