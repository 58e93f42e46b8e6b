// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>

namespace docket::test {

/// A service at the other end of a real socket, which does what a test tells it: one step for each request, in order;
/// without a step it answers 200 with `{}`. Belongs to a thread with an event loop.
class ScriptedServer final : public QTcpServer {
public:
    /// Gets a request, and does with its connection what it likes.
    using Step = std::function<void(QTcpSocket &)>;

    struct Request {
        QByteArray line; ///< `GET /v1/products?q=a HTTP/1.1`
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body;

        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };

    ScriptedServer();
    /// Over TLS, as the one this certificate and key belong to.
    void encrypt(const QSslConfiguration &tls) { m_tls = tls; }

    [[nodiscard]] QUrl address() const;
    void then(Step step) { m_steps.push_back(std::move(step)); }
    void then(int status, const QByteArray &body = "{}", const QByteArray &headers = {});
    void thenProblem(int status, const QByteArray &code, const QByteArray &headers = {});

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /// Connections that were made so far.
    [[nodiscard]] int connections() const { return m_connections; }

    static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket &socket);

    std::deque<Step> m_steps;
    QList<Request> m_requests;
    int m_connections = 0;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace docket::test
