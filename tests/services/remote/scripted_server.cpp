// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/remote/scripted_server.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace docket::test {

namespace {

constexpr const char *bufferName = "received";

} // namespace

QByteArray ScriptedServer::Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ScriptedServer::ScriptedServer()
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("No port is free.");
}

QUrl ScriptedServer::address() const
{
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(m_tls ? u"localhost"_s : u"127.0.0.1"_s);
    url.setPort(serverPort());
    return url;
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + (headers.contains("Content-Type") ? "" : "Content-Type: application/json\r\n") + headers + "\r\n" +
           body;
}

void ScriptedServer::then(int status, const QByteArray &body, const QByteArray &headers)
{
    then([text = answer(status, body, headers)](QTcpSocket &socket) { socket.write(text); });
}

void ScriptedServer::thenProblem(int status, const QByteArray &code, const QByteArray &headers)
{
    then(status, R"({"title":"No","status":)" + QByteArray::number(status) + R"(,"code":")" + code + R"("})",
         "Content-Type: application/problem+json\r\n" + headers);
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    ++m_connections;
    auto *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_tls) {
        auto *encrypted = static_cast<QSslSocket *>(socket);
        encrypted->setSslConfiguration(*m_tls);
        encrypted->startServerEncryption();
    }
}

void ScriptedServer::read(QTcpSocket &socket)
{
    QByteArray received = socket.property(bufferName).toByteArray() + socket.readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    socket.setProperty(bufferName, received);
    if (end < 0)
        return;
    Request request;
    QByteArrayList lines = received.left(end).split('\n');
    request.line = lines.takeFirst().trimmed();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    request.body = received.mid(end + 4);
    if (request.body.size() < request.header("Content-Length").toLongLong())
        return;
    socket.setProperty(bufferName, QByteArray());
    m_requests.append(request);
    if (m_steps.empty()) {
        socket.write(answer(200, "{}"));
        return;
    }
    const Step step = m_steps.front();
    m_steps.pop_front();
    step(socket);
}

} // namespace docket::test
