// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/http_client.h"

#include <QThread>

#include <functional>
#include <mutex>
#include <optional>

namespace docket::test {

/// A request as it came to a MeddlingProxy.
struct ProxiedRequest {
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    void setHeader(const QByteArray &name, const QByteArray &value);
};

/// A proxy on 127.0.0.1 that understands HTTP, for what a hub can hardly be brought to say by itself: it answers some
/// requests in the hub's place, or changes them on their way. One request at a time, in a thread of its own; everything
/// may be called from any thread.
class MeddlingProxy {
public:
    /// An answer of its own; nothing: the hub answers, to the request as the rule left it. Called in the proxy's
    /// thread.
    using Rule = std::function<std::optional<HttpAnswer>(ProxiedRequest &)>;

    explicit MeddlingProxy(quint16 serverPort);
    ~MeddlingProxy();
    Q_DISABLE_COPY_MOVE(MeddlingProxy)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// From now on; an empty one meddles with nothing.
    void setRule(Rule rule);
    /// How many requests came whose method and target begin so: `POST /v1/commands`.
    [[nodiscard]] int count(const QByteArray &beginning) const;
    void forget();

    /// An error as a hub says it.
    static HttpAnswer problem(int status, const QByteArray &code);

private:
    class Server;
    std::optional<HttpAnswer> meddle(ProxiedRequest &request);

    mutable std::mutex m_mutex;
    Rule m_rule;
    QByteArrayList m_requests;
    quint16 m_port = 0;
    Server *m_server = nullptr; ///< deleted in its thread
    QThread m_thread;
};

} // namespace docket::test
