// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http_client.h"

#include <QHostAddress>

#include <rapidjson/pointer.h>

namespace docket::test {

namespace {

constexpr int patience = 40'000; // milliseconds; only a test that fails waits as long

} // namespace

rapidjson::Document HttpAnswer::json() const
{
    rapidjson::Document document;
    document.Parse(body.constData(), static_cast<std::size_t>(body.size()));
    return document;
}

QString HttpAnswer::text(const QByteArray &path) const
{
    const rapidjson::Document document = json();
    if (document.HasParseError())
        return {};
    const QByteArray pointer = '/' + path;
    const rapidjson::Value *value =
        rapidjson::Pointer(pointer.constData(), static_cast<std::size_t>(pointer.size())).Get(document);
    return value != nullptr && value->IsString() ? QString::fromUtf8(value->GetString()) : QString();
}

qint64 HttpAnswer::number(const QByteArray &path) const
{
    const rapidjson::Document document = json();
    if (document.HasParseError())
        return -1;
    const QByteArray pointer = '/' + path;
    const rapidjson::Value *value =
        rapidjson::Pointer(pointer.constData(), static_cast<std::size_t>(pointer.size())).Get(document);
    return value != nullptr && value->IsInt64() ? value->GetInt64() : -1;
}

bool HttpClient::connectIfNeeded()
{
    // A server may have ended a connection that was idle; without an event loop that is only seen by looking.
    if (isOpen() && m_socket.bytesAvailable() == 0)
        m_socket.waitForReadyRead(0);
    if (isOpen() && m_socket.bytesAvailable() == 0 && m_pending.isEmpty())
        return true;
    close();
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    return m_socket.waitForConnected(patience);
}

void HttpClient::close()
{
    m_socket.abort();
    m_pending.clear();
}

bool HttpClient::write(const QByteArray &bytes)
{
    if (!isOpen() && !connectIfNeeded())
        return false;
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0) {
        if (!m_socket.waitForBytesWritten(patience))
            return false;
    }
    return true;
}

HttpAnswer HttpClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                            const QByteArray &headers)
{
    if (!connectIfNeeded())
        return {};
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + m_always + headers;
    if (!body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
        request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    write(request + "\r\n" + body);
    HttpAnswer answer = read();
    if (answer.headers.value("connection").toLower() == "close")
        close();
    return answer;
}

HttpAnswer HttpClient::read(bool hasBody)
{
    HttpAnswer answer;
    qsizetype end = -1;
    const auto more = [&] {
        if (!m_socket.bytesAvailable() && !m_socket.waitForReadyRead(patience))
            return false;
        m_pending += m_socket.readAll();
        return true;
    };
    while ((end = m_pending.indexOf("\r\n\r\n")) < 0) {
        if (!more())
            return {};
    }
    const QList<QByteArray> lines = m_pending.first(end).split('\n');
    m_pending.remove(0, end + 4);
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    if (answer.status == 100 || !hasBody)
        return answer;
    const qsizetype length = answer.headers.value("content-length").toLongLong();
    while (m_pending.size() < length) {
        if (!more())
            break;
    }
    answer.body = m_pending.first(std::min(length, m_pending.size()));
    m_pending.remove(0, answer.body.size());
    return answer;
}

bool HttpClient::waitForEnd()
{
    return m_socket.state() == QTcpSocket::UnconnectedState || m_socket.waitForDisconnected(patience);
}

} // namespace docket::test
