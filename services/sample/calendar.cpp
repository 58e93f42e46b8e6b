// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/calendar.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace docket::sample {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;

constexpr quint64 calendarKind = 3;

// Monday first, January first, midnight first.
constexpr std::array<double, 7> weekdays = {1.15, 1.05, 1.0, 1.0, 0.95, 0.75, 0.9};
constexpr std::array<double, 12> months = {0.8, 0.75, 0.9, 1.0, 1.15, 1.15, 1.05, 0.95, 0.9, 0.95, 1.35, 1.8};
constexpr std::array<int, 24> hoursOfDay = {8,  5,  3,  2,  3,  8,  18, 32, 48, 60, 66, 64,
                                            58, 55, 56, 58, 60, 62, 66, 74, 78, 66, 40, 20};

qint64 daysOf(qint64 orders)
{
    if (orders < 300)
        return 365;
    if (orders < 1'500)
        return 2 * 365;
    if (orders < 5'000)
        return 4 * 365;
    return 6 * 365;
}

domain::Instant startOfDay(domain::Instant at)
{
    return std::chrono::floor<days>(at);
}

double weightOf(domain::Instant day, double position, double daysToEnd)
{
    const std::chrono::sys_days date = std::chrono::floor<days>(day);
    const std::chrono::year_month_day calendar(date);
    double weight = std::exp2(2.2 * position); // some four and a half times as many at the end as at the start
    weight *= weekdays.at(std::chrono::weekday(date).iso_encoding() - 1);
    const auto month = static_cast<unsigned>(calendar.month());
    weight *= months.at(month - 1);
    if (month == 12 && static_cast<unsigned>(calendar.day()) > 20)
        weight *= 0.45;
    if (daysToEnd <= 14)
        weight *= 1.5; // a campaign is running
    return weight;
}

} // namespace

Calendar::Calendar(qint64 orders, quint64 seed, domain::Instant end)
    : m_orders(orders)
    , m_end(end)
    , m_opened(startOfDay(end) - days(daysOf(orders)))
    , m_random(seed, calendarKind, 0)
{
    const qint64 count = daysOf(orders);
    double sum = 0;
    for (qint64 day = 0; day < count; ++day) {
        const double position = static_cast<double>(day) / static_cast<double>(count);
        const double noise = 0.75 + m_random.fraction() / 2;
        sum += noise * weightOf(m_opened + days(day), position, static_cast<double>(count - day));
        m_until.push_back(sum);
    }
    for (double &until : m_until)
        until /= sum;
}

std::vector<domain::Instant> Calendar::nextDay()
{
    std::vector<domain::Instant> moments;
    while (moments.empty() && m_day < m_until.size()) {
        const bool last = m_day + 1 == m_until.size();
        const qint64 upTo = last ? m_orders : std::llround(m_until[m_day] * static_cast<double>(m_orders));
        const domain::Instant day = m_opened + days(static_cast<qint64>(m_day));
        for (; m_given < upTo; ++m_given) {
            qint64 at = m_random.below(1'010);
            std::size_t hour = 0;
            while (hour + 1 < hoursOfDay.size() && at >= hoursOfDay.at(hour))
                at -= hoursOfDay.at(hour++);
            moments.push_back(day + hours(static_cast<qint64>(hour)) + milliseconds(m_random.below(3'600'000)));
        }
        ++m_day;
    }
    std::ranges::sort(moments);
    return moments;
}

domain::Instant workingTime(domain::Instant at, Random &random)
{
    const domain::Instant day = startOfDay(at);
    const bool sunday = std::chrono::weekday(std::chrono::floor<days>(day)) == std::chrono::Sunday;
    const domain::Instant opening = day + hours(7);
    if (!sunday && at >= opening && at < opening + hours(11))
        return at;
    domain::Instant next = at < opening && !sunday ? opening : opening + days(1);
    if (std::chrono::weekday(std::chrono::floor<days>(next)) == std::chrono::Sunday)
        next += days(1);
    return next + milliseconds(random.below(10'800'000));
}

} // namespace docket::sample
