// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/date_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

std::optional<QDate> spanFrom(const QString &text, QDate today, const QString &days, const QString &weeks,
                              const QString &months)
{
    static const QRegularExpression span(u"^\\+?\\s*(\\d{1,3})\\s*(\\p{L}*)$"_s);
    const QRegularExpressionMatch match = span.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2).toLower();
    // Without a unit only a sign makes it a span: “12” may be the beginning of a date.
    if (unit.isEmpty() && !text.startsWith(u'+'))
        return std::nullopt;
    if (unit.isEmpty() || unit == u"d" || unit == days)
        return today.addDays(count);
    if (unit == u"w" || unit == weeks)
        return today.addDays(7 * count);
    if (unit == u"m" || unit == months)
        return today.addMonths(count);
    return std::nullopt;
}

std::optional<QDate> weekdayFrom(const QString &text, QDate today, const QLocale &locale)
{
    if (text.size() < 2)
        return std::nullopt;
    for (int i = 1; i <= 7; ++i) {
        const QDate day = today.addDays(i);
        for (const QLocale &language : {locale, QLocale(QLocale::English)}) {
            if (language.dayName(day.dayOfWeek()).startsWith(text, Qt::CaseInsensitive))
                return day;
        }
    }
    return std::nullopt;
}

std::optional<QDate> writtenDate(const QString &text, QDate today, const QLocale &locale)
{
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    const QString shortForm = locale.dateFormat(QLocale::ShortFormat);
    QString longYears = shortForm;
    if (!longYears.contains(u"yyyy"))
        longYears.replace(u"yy"_s, u"yyyy"_s);
    for (const QString &form : {longYears, shortForm, locale.dateFormat(QLocale::LongFormat)}) {
        QDate day = locale.toDate(text, form);
        // Two digits of a year are of this century: nobody wants goods in 1926.
        if (day.isValid() && day.year() < 1970)
            day = day.addYears(100);
        if (day.isValid())
            return day;
    }
    // Day and month alone: the next such day.
    static const QRegularExpression pair(u"^(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})[./-]?$"_s);
    if (const auto match = pair.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const bool monthFirst = shortForm.indexOf(u'M') < shortForm.indexOf(u'd');
        QDate day(today.year(), monthFirst ? first : second, monthFirst ? second : first);
        if (day.isValid() && day < today)
            day = day.addYears(1);
        if (day.isValid())
            return day;
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> DateWords::read(const QString &text, QDate today, const models::Formats &formats)
{
    const QString word = text.simplified();
    const auto is = [&](const QString &translated, const QString &english) {
        return word.compare(translated, Qt::CaseInsensitive) == 0 || word.compare(english, Qt::CaseInsensitive) == 0;
    };
    if (is(tr("today"), u"today"_s))
        return today;
    if (is(tr("tomorrow"), u"tomorrow"_s))
        return today.addDays(1);
    const auto span = spanFrom(word, today, tr("d", "unit of days in +3d"), tr("w", "unit of weeks in +2w"),
                               tr("m", "unit of months in +1m"));
    if (span)
        return span;
    if (const auto date = writtenDate(word, today, formats.locale()))
        return date;
    return weekdayFrom(word, today, formats.locale());
}

QString DateWords::describe(QDate day, QDate today, const models::Formats &formats)
{
    const QString weekday = formats.locale().dayName(day.dayOfWeek());
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return tr("today, %1").arg(weekday);
    if (days == 1)
        return tr("tomorrow, %1").arg(weekday);
    if (days > 1)
        return tr("%1, in %n day(s)", nullptr, static_cast<int>(days)).arg(weekday);
    return tr("%1, %n day(s) ago", nullptr, static_cast<int>(-days)).arg(weekday);
}

} // namespace docket::ui
