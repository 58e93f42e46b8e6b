// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/retry_policy.h"
#include "services/telemetry/trace_context.h"

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace docket::remote {

/// How long a call may take, and how much it may bring.
struct CallLimits {
    std::chrono::milliseconds connect{3'000};
    /// From the request being sent to the answer, and between any two pieces of it. A call that may wait longer than
    /// the circuit breaker's limit for probes, as long polls do, is never a probe: it does not go out before others
    /// showed that the service is back.
    std::chrono::milliseconds answer{10'000};
    /// With every repetition and pause.
    std::chrono::milliseconds whole{30'000};
    qint64 mostBytes = 16 * 1024 * 1024;
};

/// A request to a service, before it is known who sends it.
struct Call {
    QByteArray method = "GET";
    QByteArray path; ///< below the service's address, percent-encoded: see `pathPart`
    std::vector<std::pair<QString, QString>> query;
    QByteArray body; ///< JSON, when there is one
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    /// Doing it twice is doing it once: because it only reads, or carries an id.
    bool isRepeatable = true;
    /// Who asks is told, and a refused token is renewed. Not for signing in itself.
    bool isSigned = true;
    /// A 500 of the service itself is about what was sent, and not a sign of how the service is: it is neither repeated
    /// nor counted by the circuit breaker, so that the caller can find out what is to blame.
    bool isToBlame = false;
    std::optional<telemetry::TraceContext> trace; ///< of the work that it is part of
    CallLimits limits;
};

/// What came back of a call.
struct Reply {
    Fault fault = Fault::None;
    int status = 0;                        ///< 0 when no answer came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QString detail; ///< of a fault, in the words of the network layer: for people, not to be matched on
    std::optional<std::chrono::milliseconds> retryAfter; ///< before that, asking again is of no use

    [[nodiscard]] bool isGood() const { return fault == Fault::None && status >= 200 && status < 300; }
    /// Whether the service itself refused it, and not something in front of it: its answer is problem+json.
    [[nodiscard]] bool isProblem() const;
};

/// A page of a list behind `cursor`.
Call listCall(const QByteArray &path, const QString &text, int limit, const QString &cursor,
              const std::optional<telemetry::TraceContext> &trace, std::chrono::milliseconds within);

/// `text` as one part of a path.
QByteArray pathPart(const QString &text);

} // namespace docket::remote
