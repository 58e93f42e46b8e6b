// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/meddling_proxy.h"

#include <QTcpServer>

#include <algorithm>

namespace docket::test {

namespace {

constexpr const char *bufferName = "received";

// Nothing while it is not whole.
std::optional<ProxiedRequest> takeRequest(QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayList lines = received.left(end).split('\n');
    const QByteArrayList words = lines.first().trimmed().split(' ');
    ProxiedRequest request{words.value(0), words.value(1), {}, {}};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype whole = end + 4 + request.header("content-length").toLongLong();
    if (received.size() < whole)
        return std::nullopt;
    request.body = received.mid(end + 4, whole - end - 4);
    received.remove(0, whole);
    return request;
}

QByteArray written(const HttpAnswer &answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n";
    for (auto header = answer.headers.begin(); header != answer.headers.end(); ++header) {
        if (header.key() != "connection" && header.key() != "content-length")
            text += header.key() + ": " + header.value() + "\r\n";
    }
    return text + "content-length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
}

} // namespace

QByteArray ProxiedRequest::header(const QByteArray &name) const
{
    const auto found = std::ranges::find(headers, name, &std::pair<QByteArray, QByteArray>::first);
    return found == headers.end() ? QByteArray() : found->second;
}

void ProxiedRequest::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&](const auto &header) { return header.first == name; });
    headers.append({name, value});
}

class MeddlingProxy::Server final : public QTcpServer {
public:
    Server(MeddlingProxy &proxy, quint16 port) : m_proxy(proxy), m_hub(port)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The proxy finds no port.");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray received = socket.property(bufferName).toByteArray() + socket.readAll();
        while (auto request = takeRequest(received)) {
            const auto own = m_proxy.meddle(*request);
            socket.write(written(own ? *own : forward(*request)));
        }
        socket.setProperty(bufferName, received);
    }

    HttpAnswer forward(const ProxiedRequest &request)
    {
        QByteArray headers;
        for (const auto &[name, value] : request.headers) {
            static const QByteArrayList own{"host", "content-length", "content-type", "connection", "accept-encoding"};
            if (!own.contains(name))
                headers += name + ": " + value + "\r\n";
        }
        HttpAnswer answer = m_hub.send(request.method, request.target, request.body, headers);
        if (answer.status == 0)
            answer.status = 502;
        return answer;
    }

    MeddlingProxy &m_proxy;
    HttpClient m_hub;
};

MeddlingProxy::MeddlingProxy(quint16 serverPort)
{
    // The sockets have to be made in the thread that uses them.
    auto *starter = new QObject;
    starter->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        starter,
        [&] {
            m_server = new Server(*this, serverPort);
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
    starter->deleteLater();
}

MeddlingProxy::~MeddlingProxy()
{
    m_server->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void MeddlingProxy::setRule(Rule rule)
{
    const std::scoped_lock lock(m_mutex);
    m_rule = std::move(rule);
}

int MeddlingProxy::count(const QByteArray &beginning) const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(
        std::ranges::count_if(m_requests, [&](const QByteArray &one) { return one.startsWith(beginning); }));
}

void MeddlingProxy::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_requests.clear();
}

std::optional<HttpAnswer> MeddlingProxy::meddle(ProxiedRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    m_requests.append(request.method + ' ' + request.target);
    return m_rule ? m_rule(request) : std::nullopt;
}

HttpAnswer MeddlingProxy::problem(int status, const QByteArray &code)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers.insert("content-type", "application/problem+json");
    answer.body = R"({"title":"No","status":)" + QByteArray::number(status) + ",\"code\":\"" + code +
                  R"(","detail":"Meddled with."})";
    return answer;
}

} // namespace docket::test
