// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/instant.h"

namespace docket::domain {

QDate dayOf(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone).date();
}

Instant startOfDay(QDate day, const QTimeZone &zone)
{
    return fromMilliseconds(day.startOfDay(zone).toMSecsSinceEpoch());
}

QString toIso(Instant instant)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), Qt::UTC);
    return moment.toString(toMilliseconds(instant) % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Instant> fromIso(QStringView text)
{
    const QDateTime moment = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromMilliseconds(moment.toMSecsSinceEpoch());
}

} // namespace docket::domain
