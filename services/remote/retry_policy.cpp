// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/retry_policy.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace docket::remote {

using namespace std::chrono_literals;

bool RetryPolicy::isWorthRepeating(const CallEnd &end) const
{
    switch (end.fault) {
    case Fault::Connection:
    case Fault::TimedOut:
        return true;
    case Fault::None:
        break;
    default:
        return false;
    }
    switch (end.status) {
    case 408:
    case 425:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
        return true;
    case 409:
        return end.isInProgress;
    default:
        return false;
    }
}

RetryPolicy::Milliseconds RetryPolicy::delay(int n, quint32 random, std::optional<Milliseconds> retryAfter) const
{
    Milliseconds most = std::min(m_settings.first, m_settings.longest);
    for (int i = 0; i < n && most < m_settings.longest; ++i)
        most = std::min(most * 2, m_settings.longest);
    const Milliseconds jittered{most.count() * qint64{random} / qint64{std::numeric_limits<quint32>::max()}};
    const Milliseconds floor = std::clamp(retryAfter.value_or(0ms), 0ms, m_settings.longestRetryAfter);
    return std::max(jittered, floor);
}

std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray &header, domain::Instant now)
{
    const QByteArray text = header.trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    constexpr qint64 mostSeconds = 1'000'000'000;
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(std::min(seconds, mostSeconds)));
    // RFC 9110, 5.6.7; only the form that may still be sent.
    QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return std::max(domain::fromMilliseconds(moment.toMSecsSinceEpoch()) - now, 0ms);
}

} // namespace docket::remote
