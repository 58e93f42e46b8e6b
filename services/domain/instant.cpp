// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/instant.h"

#include <array>
#include <string_view>

namespace docket::domain {

QDate dayOf(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone).date();
}

Instant startOfDay(QDate day, const QTimeZone &zone)
{
    return fromMilliseconds(day.startOfDay(zone).toMSecsSinceEpoch());
}

namespace {

void putDigits(char16_t *at, int width, unsigned value)
{
    for (int i = width - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char16_t>(u'0' + value % 10);
}

// Reads `width` digits; -1 when there is anything else.
int digits(QStringView text, qsizetype at, int width)
{
    int value = 0;
    for (int i = 0; i < width; ++i) {
        const char16_t c = text[at + i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

// The exact form that toIso writes for whole seconds: most of what is ever read.
std::optional<Instant> fromCanonical(QStringView text)
{
    using namespace std::chrono;
    if (text.size() != 20 || text[19] != u'Z' || text[10] != u'T' || text[4] != u'-' || text[7] != u'-' ||
        text[13] != u':' || text[16] != u':')
        return std::nullopt;
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const int monthOfYear = digits(text, 5, 2);
    const int dayOfMonth = digits(text, 8, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || monthOfYear < 0 ||
        dayOfMonth < 0)
        return std::nullopt;
    const year_month_day day{year{digits(text, 0, 4)}, month{static_cast<unsigned>(monthOfYear)},
                             std::chrono::day{static_cast<unsigned>(dayOfMonth)}};
    if (!day.ok() || day.year() < year{0})
        return std::nullopt;
    return sys_days{day} + hours{hour} + minutes{minute} + seconds{second};
}

} // namespace

// Written and read for every row of every list and event: by hand, as QDateTime takes twenty times as long.
QString toIso(Instant instant)
{
    using namespace std::chrono;
    const auto midnight = floor<days>(instant);
    const year_month_day day{midnight};
    const hh_mm_ss time{instant - midnight};
    if (day.year() < year{0} || day.year() > year{9999})
        return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), Qt::UTC).toString(Qt::ISODateWithMs);
    const auto part = [](auto count) { return static_cast<unsigned>(count); };
    std::array<char16_t, 24> text{};
    std::u16string_view(u"0000-00-00T00:00:00.000Z").copy(text.data(), text.size());
    putDigits(text.data(), 4, part(static_cast<int>(day.year())));
    putDigits(text.data() + 5, 2, part(day.month()));
    putDigits(text.data() + 8, 2, part(day.day()));
    putDigits(text.data() + 11, 2, part(time.hours().count()));
    putDigits(text.data() + 14, 2, part(time.minutes().count()));
    putDigits(text.data() + 17, 2, part(time.seconds().count()));
    const unsigned milliseconds = part(time.subseconds().count());
    if (milliseconds == 0) {
        text[19] = u'Z';
        return QStringView(text.data(), 20).toString();
    }
    putDigits(text.data() + 20, 3, milliseconds);
    return QStringView(text.data(), 24).toString();
}

std::optional<Instant> fromIso(QStringView text)
{
    if (const auto instant = fromCanonical(text))
        return instant;
    const QDateTime moment = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromMilliseconds(moment.toMSecsSinceEpoch());
}

} // namespace docket::domain
