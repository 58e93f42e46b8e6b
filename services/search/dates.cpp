// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::search {

namespace {

Period days(QDate first, QDate end)
{
    return {first, end, false, {}, {}};
}

Period dayFrom(QDate first)
{
    return days(first, first.addDays(1));
}

std::optional<int> numberIn(QStringView text)
{
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    return text.size() <= 5 ? std::optional<int>(text.toInt()) : std::nullopt;
}

std::optional<Period> wordPeriod(QStringView word, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate month(today.year(), today.month(), 1);
    const QDate year(today.year(), 1, 1);
    const auto is = [word](QLatin1StringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; };
    if (is("today"_L1))
        return dayFrom(today);
    if (is("yesterday"_L1))
        return dayFrom(today.addDays(-1));
    if (is("tomorrow"_L1))
        return dayFrom(today.addDays(1));
    if (is("this-week"_L1))
        return days(monday, monday.addDays(7));
    if (is("last-week"_L1))
        return days(monday.addDays(-7), monday);
    if (is("next-week"_L1))
        return days(monday.addDays(7), monday.addDays(14));
    if (is("this-month"_L1))
        return days(month, month.addMonths(1));
    if (is("last-month"_L1))
        return days(month.addMonths(-1), month);
    if (is("this-year"_L1))
        return days(year, year.addYears(1));
    if (is("last-year"_L1))
        return days(year.addYears(-1), year);
    return {};
}

std::optional<Period> countedPeriod(QStringView text, QDate today, Direction direction, Counted counted)
{
    if (text.size() < 2)
        return {};
    const auto number = numberIn(text.chopped(1));
    constexpr int most = 9999;
    if (!number || *number > most)
        return {};
    const int steps = direction == Direction::Back ? -*number : *number;
    QDate day;
    switch (text.back().toLower().unicode()) {
    case u'd':
        day = today.addDays(steps);
        break;
    case u'w':
        day = today.addDays(qint64{7} * steps);
        break;
    case u'm':
        day = today.addMonths(steps);
        break;
    case u'y':
        day = today.addYears(steps);
        break;
    default:
        return {};
    }
    if (!day.isValid() || day.year() < 1 || day.year() > most)
        return {};
    if (counted == Counted::Day)
        return dayFrom(day);
    return direction == Direction::Back ? days(day.addDays(1), today.addDays(1)) : days(today, day);
}

std::optional<Period> calendarPeriod(QStringView text)
{
    const auto year = numberIn(text.left(4));
    if (!year || *year < 1 || text.left(4).size() != 4)
        return {};
    if (text.size() == 4)
        return days(QDate(*year, 1, 1), QDate(*year, 1, 1).addYears(1));
    if (text.at(4) != u'-')
        return {};
    const auto month = numberIn(text.mid(5, 2));
    if (!month || !QDate::isValid(*year, *month, 1) || text.size() < 7)
        return {};
    const QDate first(*year, *month, 1);
    if (text.size() == 7)
        return days(first, first.addMonths(1));
    const auto day = numberIn(text.mid(8));
    if (text.size() != 10 || text.at(7) != u'-' || !day || !QDate::isValid(*year, *month, *day))
        return {};
    return dayFrom(QDate(*year, *month, *day));
}

/// `2026-03-01T09:30`, with seconds or without, with `Z` or an offset or in the shop's zone.
std::optional<Period> moment(QStringView text, const QTimeZone &zone)
{
    if (text.size() < 16 || text.at(10).toUpper() != u'T')
        return {};
    const auto date = calendarPeriod(text.left(10));
    QDateTime time = QDateTime::fromString(text.toString().toUpper(), Qt::ISODate);
    if (!date || !time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    if (!time.isValid())
        return {};
    const bool hasSeconds = text.size() > 16 && text.at(16) == u':';
    const auto first = domain::fromMilliseconds(time.toMSecsSinceEpoch());
    const auto length = hasSeconds ? std::chrono::seconds(1) : std::chrono::seconds(60);
    return Period{{}, {}, true, first, first + length};
}

} // namespace

std::optional<Period> periodOf(QStringView text, const ParseContext &context, Direction direction, Counted counted)
{
    const QDate today = domain::dayOf(context.now, context.zone);
    if (auto period = wordPeriod(text, today))
        return period;
    if (auto period = countedPeriod(text, today, direction, counted))
        return period;
    if (auto period = calendarPeriod(text))
        return period;
    return moment(text, context.zone);
}

} // namespace docket::search
