// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/http/request_head.h"

#include <QUuid>

#include <algorithm>

namespace docket::hub {

namespace {

constexpr qsizetype longestId = 64;

bool isRequestId(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= longestId && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    });
}

// Each proxy appends whom it spoke to: the last address that no trusted proxy has is the client's.
QString clientOf(const RequestHead &head, const QStringList &trustedProxies)
{
    QString client = head.peer;
    QList<QByteArray> hops = head.headers.value("x-forwarded-for").split(',');
    while (trustedProxies.contains(client) && !hops.isEmpty()) {
        const QString hop = QString::fromLatin1(hops.takeLast().trimmed());
        if (hop.isEmpty())
            break;
        client = hop;
    }
    return client;
}

} // namespace

QByteArrayView RequestHead::pathText() const
{
    const qsizetype question = target.indexOf('?');
    return question < 0 ? QByteArrayView(target) : QByteArrayView(target).first(question);
}

QByteArrayView RequestHead::queryText() const
{
    const qsizetype question = target.indexOf('?');
    return question < 0 ? QByteArrayView() : QByteArrayView(target).sliced(question + 1);
}

Request requestFrom(const RequestHead &head, const QStringList &trustedProxies)
{
    Request request;
    request.path = percentDecoded(head.pathText()).value_or(QString());
    request.headers = head.headers;
    request.remoteAddress = clientOf(head, trustedProxies);
    const QByteArray id = head.headers.value("x-request-id");
    request.id = isRequestId(id) ? QString::fromLatin1(id) : QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto trace = telemetry::TraceContext::fromHeader(head.headers.value("traceparent"));
    request.trace = trace ? trace->child() : telemetry::TraceContext::begin();
    return request;
}

} // namespace docket::hub
