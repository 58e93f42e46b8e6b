// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/telemetry/trace_context.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>

namespace docket::telemetry {

namespace {

constexpr qsizetype traceLength = 32;
constexpr qsizetype spanLength = 16;

// Ids of zeros are no ids.
QByteArray randomHex(qsizetype length)
{
    QByteArray hex;
    while (hex.size() < length)
        hex += QByteArray::number(QRandomGenerator::global()->generate() | 1U, 16).rightJustified(8, '0');
    return hex.left(length);
}

bool isHex(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isId(QByteArrayView text, qsizetype length)
{
    return text.size() == length && isHex(text) && std::ranges::any_of(text, [](char c) { return c != '0'; });
}

} // namespace

TraceContext TraceContext::begin()
{
    return {randomHex(traceLength), randomHex(spanLength), true};
}

std::optional<TraceContext> TraceContext::fromHeader(const QByteArray &traceparent)
{
    const QList<QByteArray> parts = traceparent.trimmed().split('-');
    // A later version may append parts; version ff is none.
    if (parts.size() < 4 || parts.at(0).size() != 2 || !isHex(parts.at(0)) || parts.at(0) == "ff" ||
        (parts.at(0) == "00" && parts.size() != 4))
        return std::nullopt;
    if (!isId(parts.at(1), traceLength) || !isId(parts.at(2), spanLength) || parts.at(3).size() != 2 ||
        !isHex(parts.at(3)))
        return std::nullopt;
    const bool isSampled = (parts.at(3).toInt(nullptr, 16) & 1) != 0;
    return TraceContext{parts.at(1), parts.at(2), isSampled};
}

TraceContext TraceContext::child() const
{
    return {traceId, randomHex(spanLength), isSampled};
}

QByteArray TraceContext::toHeader() const
{
    return "00-" + traceId + '-' + spanId + (isSampled ? "-01" : "-00");
}

} // namespace docket::telemetry
