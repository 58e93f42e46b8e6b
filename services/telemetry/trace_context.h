// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace docket::telemetry {

/// Where a piece of work belongs, as the header `traceparent` of W3C Trace Context carries it from program to program
/// (https://www.w3.org/TR/trace-context/, version 00). Lower-case hexadecimal digits: 32 of the trace, 16 of the span.
struct TraceContext {
    QByteArray traceId;
    QByteArray spanId;
    bool isSampled = false;

    /// A new trace, with random ids.
    static TraceContext begin();
    /// Nothing when the header is none that can be understood: the trace begins here then.
    static std::optional<TraceContext> fromHeader(const QByteArray &traceparent);

    /// Work that is done for this one: the same trace, another span.
    [[nodiscard]] TraceContext child() const;
    [[nodiscard]] QByteArray toHeader() const;

    bool operator==(const TraceContext &) const = default;
};

} // namespace docket::telemetry
