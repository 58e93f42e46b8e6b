// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpSocket>

#include <rapidjson/document.h>

#include <optional>

namespace docket::test {

/// An answer as it came over the wire.
struct HttpAnswer {
    int status = 0;                        ///< 0: the connection ended without one
    QHash<QByteArray, QByteArray> headers; ///< by name in lower case
    QByteArray body;

    /// The body as JSON; null when it is none.
    [[nodiscard]] rapidjson::Document json() const;
    /// A text in the body by its path, `account/role` or `items/0/id`; empty when there is none.
    [[nodiscard]] QString text(const QByteArray &path) const;
    [[nodiscard]] qint64 number(const QByteArray &path) const;
};

/// One connection to a server on this machine, used like a program that speaks HTTP by hand: whatever is written goes
/// out as it is. Blocks, without an event loop, so that it may be used from any thread.
class HttpClient {
public:
    explicit HttpClient(quint16 port) : m_port(port) {}

    /// Headers that go with every request, such as `Authorization: Bearer …`.
    void always(const QByteArray &header) { m_always += header + "\r\n"; }

    HttpAnswer get(const QByteArray &target) { return send("GET", target); }
    HttpAnswer post(const QByteArray &target, const QByteArray &body, const QByteArray &headers = {})
    {
        return send("POST", target, body, headers);
    }
    /// Connects when it is not, or not any more. `headers`: whole lines, each with its end.
    HttpAnswer send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                    const QByteArray &headers = {});

    /// What is written to the socket as it stands.
    bool write(const QByteArray &bytes);
    /// The answer to a HEAD has no body, whatever length it names.
    HttpAnswer read(bool hasBody = true);
    void close();
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QTcpSocket::ConnectedState; }
    /// Whether the server ended the connection within the time that a test has.
    bool waitForEnd();

private:
    bool connectIfNeeded();

    quint16 m_port;
    QByteArray m_always;
    QTcpSocket m_socket;
    QByteArray m_pending;
};

} // namespace docket::test
