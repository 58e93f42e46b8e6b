// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/telemetry/trace_context.h"

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace docket::hub {

enum class Method : quint8 { Get, Post, Put, Patch, Delete };

/// `GET`, `POST` …; nothing for a method that the hub does not know. HEAD is a GET whose body is not sent.
std::optional<Method> methodFrom(QByteArrayView name);
QByteArray toByteArray(Method method);

/// What a client asks. Texts are decoded; those that are no UTF-8 never get here.
struct Request {
    Method method = Method::Get;
    QString path;                                   ///< without the query
    std::vector<std::pair<QString, QString>> query; ///< in the order of the address
    QHash<QByteArray, QByteArray> headers;          ///< by name in lower case; several of a name joined by a comma
    QByteArray body;
    QString remoteAddress;              ///< of the client; behind a trusted proxy, what the proxy says
    QString id;                         ///< of this request, in logs and answers
    telemetry::TraceContext trace;      ///< of the work done for it
    QHash<QString, QString> parameters; ///< by the names in the route's pattern, such as /v1/orders/{id}
    bool isFirstTry = true;             ///< it has not been answered with Wait before
    bool isLastTry = false;             ///< nobody will ask again: answer with what there is

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

struct Response {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// Nothing to say yet: ask again when something changed, or at `until`, then with `isLastTry`. Meanwhile no thread is
/// held, so that any number may wait.
struct Wait {
    std::chrono::steady_clock::time_point until;
};

using Answer = std::variant<Response, Wait>;

/// Called on a worker thread, where it may take as long as a statement of the database.
using Handler = std::function<Answer(const Request &)>;

/// The names and values of `text`, the part of an address behind its `?`. Nothing when it is badly encoded.
std::optional<std::vector<std::pair<QString, QString>>> queryFrom(QByteArrayView text);

/// `text` with its percent-encoding undone. Nothing when it is badly encoded, is no UTF-8 or has a zero in it.
std::optional<QString> percentDecoded(QByteArrayView text);

} // namespace docket::hub
