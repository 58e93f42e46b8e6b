// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/call.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace docket::remote {

bool Reply::isProblem() const
{
    return fault == Fault::None && headers.value("content-type").startsWith("application/problem+json");
}

Call listCall(const QByteArray &path, const QString &text, int limit, const QString &cursor,
              const std::optional<telemetry::TraceContext> &trace, std::chrono::milliseconds within)
{
    Call call;
    call.path = path;
    call.query = {{u"q"_s, text}, {u"limit"_s, QString::number(limit)}};
    if (!cursor.isEmpty())
        call.query.emplace_back(u"cursor"_s, cursor);
    call.trace = trace;
    call.limits.whole = within;
    return call;
}

QByteArray pathPart(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace docket::remote
