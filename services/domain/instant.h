// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace docket::domain {

/// A moment in UTC with millisecond resolution. Days and months of it depend on the shop's time zone, see `dayOf`.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

inline Instant fromMilliseconds(qint64 sinceEpoch)
{
    return Instant{std::chrono::milliseconds{sinceEpoch}};
}

inline qint64 toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

/// The calendar day of `instant` in `zone`.
QDate dayOf(Instant instant, const QTimeZone &zone);

/// The first moment of `day` in `zone` (which is not midnight where clocks change at midnight).
Instant startOfDay(QDate day, const QTimeZone &zone);

/// ISO 8601 in UTC, `2026-03-01T09:30:00Z`, with milliseconds only when there are any.
QString toIso(Instant instant);

/// Reads what `toIso` writes, and any ISO 8601 date-time that names its offset. Nothing for anything else.
std::optional<Instant> fromIso(QStringView text);

} // namespace docket::domain
