// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/message.h"

#include <QStringList>

namespace docket::hub {

struct Route {
    Method method = Method::Get;
    QString pattern; ///< `/v1/orders/{id}`: a part in braces stands for any text and gets its name
    Handler handler;
    qint64 bodyLimit = 0; ///< bytes
    bool isLive = false;  ///< a WebSocket that is poked; the handler says with status 101 whether it may open
};

/// Which handler answers which address. Filled before the server starts, and only read after that.
class Router {
public:
    /// What a body may be long unless a route says otherwise.
    static constexpr qint64 usualBodyLimit = 1024 * 1024;

    void add(Method method, const QString &pattern, Handler handler, qint64 bodyLimit = usualBodyLimit);
    /// A socket for pokes: see HttpServer::wake.
    void addLive(const QString &pattern, Handler mayOpen);

    struct Match {
        const Route *route = nullptr;       ///< none: there is no such address, or not with this method
        QHash<QString, QString> parameters; ///< decoded
        QList<Method> otherMethods;         ///< of the same address, when there is no route
    };
    /// `path` is percent-encoded still, so that a part may hold a slash.
    [[nodiscard]] Match find(Method method, QByteArrayView path) const;

    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
    std::vector<QStringList> m_parts; ///< of each route's pattern
};

} // namespace docket::hub
