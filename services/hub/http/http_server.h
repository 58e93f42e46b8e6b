// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/router.h"

#include <QStringList>

#include <memory>

namespace docket::hub {

struct HttpOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: one that is free
    /// Threads that run handlers; each has a connection to the database.
    int workers = 8;
    /// Requests that may wait for a worker; more are answered 503.
    int mostQueued = 1'000;
    int mostConnections = 10'000;
    qint64 headerLimit = 16 * 1024;                   ///< bytes
    std::chrono::milliseconds requestTimeout{10'000}; ///< to send one, and to wait for a worker
    std::chrono::milliseconds idleTimeout{75'000};    ///< between two requests, and to take an answer
    std::chrono::milliseconds stopTimeout{20'000};    ///< for what is going on when the server is stopped
    std::chrono::milliseconds liveLifetime{600'000};  ///< of a socket for pokes, after which the client opens another
    QStringList trustedProxies;                       ///< addresses whose X-Forwarded-For is believed
};

/// HTTP/1.1 with keep-alive, and WebSockets for pokes, on one port. One thread reads and writes, workers answer.
///
/// Limits hold before anything is kept in memory: a request that is too long is answered 413 or 431 and its connection
/// closed. TLS ends at a proxy. `start`, `wake` and `stop` may be called from any thread.
class HttpServer {
public:
    /// The answer to what is wrong before a handler is asked: `status` and the error's code say what.
    using Describe = std::function<Response(const Request &, int status, const Error &)>;
    /// Told of each answer, for log and figures. `route` is the pattern, empty when there was none.
    using Served = std::function<void(const Request &, const QString &route, int status, std::chrono::milliseconds)>;

    HttpServer(HttpOptions options, Router router, Describe describe, Served served);
    /// Stops.
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// The port it listens on. Fails with `address_unusable`.
    Result<quint16> start();

    /// Something changed: those who wait are asked again, and every open socket is poked.
    void wake();

    /// Takes no new connection, finishes what was begun, answers those who wait, then returns. What takes longer than
    /// the options allow is cut off.
    void stop();

    struct Figures {
        int connections = 0;
        int sockets = 0; ///< for pokes
        int queued = 0;  ///< requests that have no worker yet, or one that is working
    };
    [[nodiscard]] Figures figures() const;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace docket::hub
