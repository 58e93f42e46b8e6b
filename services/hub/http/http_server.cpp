// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/http/http_server.h"

#include "services/hub/http/http_connection.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

// Everything but the workers' handlers happens on the one thread that runs `m_io`, so that nothing here needs a lock.
class HttpServer::Engine {
public:
    Engine(HttpOptions options, Router router, Describe describe, Served served)
        : m_options(std::move(options))
        , m_router(std::move(router))
        , m_describe(std::move(describe))
        , m_served(std::move(served))
        , m_workers(m_options.workers, m_options.mostQueued, m_options.requestTimeout)
        , m_waitingRoom(m_io)
    {
    }
    ~Engine() { stop(); }
    Q_DISABLE_COPY_MOVE(Engine)

    Result<quint16> start();
    void wake()
    {
        asio::post(m_io, [this] {
            m_waitingRoom.wakeAll();
            m_live.poke();
        });
    }
    void stop();
    [[nodiscard]] Figures figures() const { return {m_count, m_live.count(), m_workers.queued()}; }

private:
    Result<void> bind();
    asio::awaitable<void> listen();
    asio::awaitable<void> serve(std::shared_ptr<HttpConnection> connection);
    asio::awaitable<void> finish();

    const HttpOptions m_options;
    const Router m_router;
    const Describe m_describe;
    const Served m_served;
    asio::io_context m_io{1};
    Workers m_workers;
    WaitingRoom m_waitingRoom;
    LiveSockets m_live;
    ConnectionContext m_context{m_options, m_router, m_describe, m_served, m_workers, m_waitingRoom, m_live};
    std::optional<tcp::acceptor> m_acceptor;
    std::set<std::shared_ptr<HttpConnection>> m_connections;
    std::atomic<int> m_count = 0;
    std::thread m_thread;
};

Result<quint16> HttpServer::Engine::start()
{
    if (auto bound = bind(); !bound)
        return tl::make_unexpected(std::move(bound.error()));
    const quint16 port = m_acceptor->local_endpoint().port();
    asio::co_spawn(m_io, listen(), asio::detached);
    m_thread = std::thread([this] { m_io.run(); });
    return port;
}

Result<void> HttpServer::Engine::bind()
{
    error_code failed;
    const auto address = asio::ip::make_address(m_options.address.toStdString(), failed);
    if (!failed) {
        const tcp::endpoint endpoint(address, m_options.port);
        m_acceptor.emplace(m_io);
        m_acceptor->open(endpoint.protocol(), failed);
        if (!failed)
            m_acceptor->set_option(asio::socket_base::reuse_address(true), failed);
        if (!failed)
            m_acceptor->bind(endpoint, failed);
        if (!failed)
            m_acceptor->listen(asio::socket_base::max_listen_connections, failed);
    }
    if (!failed)
        return {};
    const QString where = u"%1:%2"_s.arg(m_options.address).arg(m_options.port);
    const QString reason = QString::fromStdString(failed.message());
    return fail(u"address_unusable"_s, u"The hub cannot listen on %1: %2"_s.arg(where, reason), {}, {where, reason});
}

void HttpServer::Engine::stop()
{
    if (m_thread.joinable()) {
        asio::co_spawn(m_io, finish(), asio::detached);
        m_thread.join();
    }
    m_workers.join();
}

asio::awaitable<void> HttpServer::Engine::finish()
{
    m_context.isStopping = true;
    error_code ignored;
    m_acceptor->close(ignored);
    m_waitingRoom.close();
    m_live.close();
    for (const auto &connection : m_connections)
        connection->closeIfIdle();

    // A client that does not answer a goodbye is not waited for as one is whose change is being carried out.
    constexpr std::chrono::milliseconds moment{10};
    constexpr std::chrono::milliseconds goodbye{500};
    const auto begun = std::chrono::steady_clock::now();
    asio::steady_timer timer(m_io);
    const auto isWaitedFor = [&] {
        const auto waited = std::chrono::steady_clock::now() - begun;
        return m_count > (waited < goodbye ? 0 : m_live.count()) && waited < m_options.stopTimeout;
    };
    while (isWaitedFor()) {
        timer.expires_after(moment);
        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
    m_io.stop();
}

asio::awaitable<void> HttpServer::Engine::listen()
{
    while (m_acceptor->is_open()) {
        error_code failed;
        tcp::socket socket = co_await m_acceptor->async_accept(asio::redirect_error(asio::use_awaitable, failed));
        if (failed && !m_acceptor->is_open())
            co_return;
        if (failed) {
            // No file descriptors left, most likely: those that end give some back.
            asio::steady_timer timer(m_io, std::chrono::milliseconds(100));
            co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, failed));
            continue;
        }
        if (m_count >= m_options.mostConnections)
            continue;
        socket.set_option(tcp::no_delay(true), failed);
        auto connection = std::make_shared<HttpConnection>(m_context, std::move(socket));
        asio::co_spawn(m_io, serve(std::move(connection)), asio::detached);
    }
}

asio::awaitable<void> HttpServer::Engine::serve(std::shared_ptr<HttpConnection> connection)
{
    m_connections.insert(connection);
    ++m_count;
    co_await connection->serve();
    m_connections.erase(connection);
    --m_count;
}

HttpServer::HttpServer(HttpOptions options, Router router, Describe describe, Served served)
    : m_engine(std::make_unique<Engine>(std::move(options), std::move(router), std::move(describe), std::move(served)))
{
}

HttpServer::~HttpServer() = default;

Result<quint16> HttpServer::start()
{
    return m_engine->start();
}

void HttpServer::wake()
{
    m_engine->wake();
}

void HttpServer::stop()
{
    m_engine->stop();
}

HttpServer::Figures HttpServer::figures() const
{
    return m_engine->figures();
}

} // namespace docket::hub
