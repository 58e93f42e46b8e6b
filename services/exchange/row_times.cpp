// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/row_times.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

using wire::ImportField;

/// Nothing when it is earlier than `least`, by the day where no time is known.
std::optional<domain::Instant> notBefore(domain::Instant least, const wire::ImportedMoment &moment,
                                         const QTimeZone &shop)
{
    const domain::Instant instant = moment.instant(shop);
    if (instant >= least)
        return instant;
    const bool sameDay = moment.isDateOnly() && moment.date == domain::dayOf(least, shop);
    return sameDay ? std::optional(least) : std::nullopt;
}

QString dayText(domain::Instant instant, const QTimeZone &shop)
{
    return domain::dayOf(instant, shop).toString(Qt::ISODate);
}

tl::unexpected<FieldProblems> refuse(ImportField field, const QString &code, const QString &reason,
                                     const QString &value)
{
    return tl::make_unexpected(FieldProblems{{field, code, reason, value}});
}

} // namespace

tl::expected<RowTimes, FieldProblems> readTimes(const wire::ImportedLine &row, domain::Instant placedAt,
                                                const QTimeZone &shop)
{
    RowTimes times;
    if (row.shippedAt && row.shipped.value_or(true)) {
        times.shippedAt = notBefore(placedAt, *row.shippedAt, shop);
        const QString day = row.shippedAt->date.toString(Qt::ISODate);
        if (!times.shippedAt) {
            return refuse(
                ImportField::OrderShippedAt, u"shipped_before_placed"_s,
                u"The shipping date %1 is before the order was placed, on %2."_s.arg(day, dayText(placedAt, shop)),
                day);
        }
    }
    if (!row.deliveredAt || !row.shipped.value_or(true))
        return times;

    const QString day = row.deliveredAt->date.toString(Qt::ISODate);
    if (!times.shippedAt) {
        return refuse(ImportField::OrderDeliveredAt, u"delivered_not_shipped"_s,
                      u"There is a delivery date, %1, but no shipping date."_s.arg(day), day);
    }
    times.deliveredAt = notBefore(*times.shippedAt, *row.deliveredAt, shop);
    if (!times.deliveredAt) {
        return refuse(
            ImportField::OrderDeliveredAt, u"delivered_before_shipped"_s,
            u"The delivery date %1 is before the shipping date, %2."_s.arg(day, dayText(*times.shippedAt, shop)), day);
    }
    return times;
}

} // namespace docket::exchange
