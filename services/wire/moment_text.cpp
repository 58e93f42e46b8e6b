// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/moment_text.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr std::array monthNames{u"January", u"February", u"March",     u"April",   u"May",      u"June",
                                u"July",    u"August",   u"September", u"October", u"November", u"December"};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Walks over a text; each step says whether it found what it looked for.
class Cursor {
public:
    explicit Cursor(QStringView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    bool next(QChar c)
    {
        const bool found = m_rest.startsWith(c);
        m_rest = m_rest.sliced(found ? 1 : 0);
        return found;
    }
    bool word(QStringView word)
    {
        const bool found = m_rest.startsWith(word, Qt::CaseInsensitive);
        m_rest = m_rest.sliced(found ? word.size() : 0);
        return found;
    }
    bool number(qsizetype fewest, qsizetype most, int &value)
    {
        qsizetype count = 0;
        value = 0;
        while (count < most && count < m_rest.size() && isDigit(m_rest[count]))
            value = value * 10 + (m_rest[count++].unicode() - u'0');
        m_rest = m_rest.sliced(count);
        return count >= fewest;
    }
    /// A fraction of a second of any length, in whole milliseconds.
    bool fraction(int &milliseconds)
    {
        qsizetype count = 0;
        milliseconds = 0;
        for (int weight = 100; count < m_rest.size() && isDigit(m_rest[count]); ++count, weight /= 10)
            milliseconds += weight * (m_rest[count].unicode() - u'0');
        m_rest = m_rest.sliced(count);
        return count > 0;
    }
    bool zone(std::optional<int> &seconds)
    {
        if (next(u'Z') || next(u'z') || word(u"UTC") || word(u"GMT")) {
            seconds = 0;
            return true;
        }
        const bool west = next(u'-') || next(u'\u2212');
        int hours = 0;
        int minutes = 0;
        if ((!west && !next(u'+')) || !number(2, 2, hours))
            return false;
        if ((next(u':') || !atEnd()) && !number(2, 2, minutes))
            return false;
        seconds = (west ? -1 : 1) * (hours * 60 + minutes) * 60;
        return hours <= 14 && minutes < 60;
    }

private:
    QStringView m_rest;
};

struct Parts {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    bool hasTime = false;
    std::optional<bool> afternoon;
    std::optional<int> zone;
};

bool readIso(QStringView text, Parts &parts)
{
    Cursor cursor(text);
    if (!cursor.number(4, 4, parts.year) || !cursor.next(u'-') || !cursor.number(2, 2, parts.month) ||
        !cursor.next(u'-') || !cursor.number(2, 2, parts.day))
        return false;
    if (cursor.atEnd())
        return true;
    parts.hasTime = true;
    if (!(cursor.next(u'T') || cursor.next(u't') || cursor.next(u' ')) || !cursor.number(2, 2, parts.hour) ||
        !cursor.next(u':') || !cursor.number(2, 2, parts.minute))
        return false;
    if (cursor.next(u':')) {
        if (!cursor.number(2, 2, parts.second))
            return false;
        if ((cursor.next(u'.') || cursor.next(u',')) && !cursor.fraction(parts.millisecond))
            return false;
    }
    cursor.next(u' ');
    return cursor.atEnd() || (cursor.zone(parts.zone) && cursor.atEnd());
}

bool readMonthName(Cursor &cursor, bool whole, int &month)
{
    for (std::size_t i = 0; i < monthNames.size(); ++i) {
        const QStringView name(monthNames.at(i));
        if (cursor.word(whole ? name : name.first(3))) {
            month = static_cast<int>(i) + 1;
            return true;
        }
    }
    return false;
}

Cell<ImportedMoment> assembled(Parts parts)
{
    if (parts.afternoon) {
        if (parts.hour < 1 || parts.hour > 12)
            return cellFault(u"impossible_date"_s, u"is not a time that exists"_s);
        parts.hour = parts.hour % 12 + (*parts.afternoon ? 12 : 0);
    }
    ImportedMoment moment{QDate(parts.year, parts.month, parts.day), {}, parts.zone};
    if (!moment.date.isValid())
        return cellFault(u"impossible_date"_s, u"is not a day that exists"_s);
    if (parts.year < firstYear || parts.year > lastYear)
        return cellFault(u"date_out_of_range"_s, u"is not between the years %1 and %2"_s.arg(firstYear).arg(lastYear));
    if (parts.hasTime) {
        moment.time = QTime(parts.hour, parts.minute, parts.second, parts.millisecond);
        if (!moment.time->isValid())
            return cellFault(u"impossible_date"_s, u"is not a time that exists"_s);
    }
    return moment;
}

} // namespace

domain::Instant ImportedMoment::instant(const QTimeZone &shop) const
{
    if (!time)
        return domain::startOfDay(date, shop);
    const QDateTime moment =
        utcOffsetSeconds ? QDateTime(date, *time, Qt::OffsetFromUTC, *utcOffsetSeconds) : QDateTime(date, *time, shop);
    return domain::fromMilliseconds(moment.toMSecsSinceEpoch());
}

Result<MomentFormat::Token> MomentFormat::tokenOf(QStringView run, const QString &format)
{
    struct Known {
        QStringView letters;
        Part part;
    };
    static constexpr std::array known{
        Known{u"yyyy", Part::Year},     Known{u"yy", Part::ShortYear},    Known{u"MMMM", Part::MonthName},
        Known{u"MMM", Part::MonthName}, Known{u"MM", Part::Month},        Known{u"M", Part::Month},
        Known{u"dd", Part::Day},        Known{u"d", Part::Day},           Known{u"HH", Part::Hour},
        Known{u"H", Part::Hour},        Known{u"hh", Part::Hour},         Known{u"h", Part::Hour},
        Known{u"mm", Part::Minute},     Known{u"m", Part::Minute},        Known{u"ss", Part::Second},
        Known{u"s", Part::Second},      Known{u"zzz", Part::Millisecond}, Known{u"ZZZ", Part::Zone},
    };
    const auto found = std::find_if(known.begin(), known.end(), [run](const Known &k) { return k.letters == run; });
    if (found == known.end())
        return docket::fail(
            u"unknown_date_letter"_s,
            u"The date format \"%1\" has \"%2\", which means nothing. Use yyyy, MM, dd, HH, mm, ss, zzz, AP "
            "and ZZZ, and put other text between apostrophes."_s.arg(format, run.toString()),
            {}, {format, run.toString()});
    return Token{found->part, run.size(), {}};
}

Result<MomentFormat> MomentFormat::compile(const QString &format)
{
    MomentFormat compiled;
    compiled.m_text = format;
    const auto literal = [&compiled](QChar c) { compiled.m_tokens.push_back({Part::Literal, 1, c}); };
    for (qsizetype i = 0; i < format.size();) {
        const QStringView rest = QStringView(format).sliced(i);
        const QChar c = rest.front();
        if (c == u'\'') {
            const qsizetype closing = rest.indexOf(u'\'', 1);
            const qsizetype end = closing < 0 ? rest.size() : closing;
            if (end == 1)
                literal(u'\'');
            for (const QChar quoted : rest.sliced(1, end - 1))
                literal(quoted);
            i += end + 1;
        } else if (rest.startsWith(u"AP") || rest.startsWith(u"ap")) {
            compiled.m_tokens.push_back({Part::HalfDay, 2, {}});
            i += 2;
        } else if (!c.isLetter()) {
            literal(c);
            ++i;
        } else {
            qsizetype length = 1;
            while (length < rest.size() && rest[length] == c)
                ++length;
            const Result<Token> token = tokenOf(rest.first(length), format);
            if (!token)
                return tl::make_unexpected(token.error());
            compiled.m_tokens.push_back(*token);
            i += length;
        }
    }
    const auto has = [&compiled](Part part) {
        return std::any_of(compiled.m_tokens.begin(), compiled.m_tokens.end(),
                           [part](const Token &token) { return token.part == part; });
    };
    if (!(has(Part::Year) || has(Part::ShortYear)) || !(has(Part::Month) || has(Part::MonthName)) || !has(Part::Day))
        return docket::fail(u"incomplete_date_format"_s,
                            u"The date format \"%1\" needs a year, a month and a day."_s.arg(format), {}, {format});
    return compiled;
}

Cell<ImportedMoment> MomentFormat::read(QStringView text) const
{
    const QStringView given = text.trimmed();
    Parts parts;
    Cursor cursor(given);
    const auto readToken = [&](const Token &token) {
        const auto digits = [&](int &value) {
            return cursor.number(token.width, std::max<qsizetype>(token.width, 2), value);
        };
        parts.hasTime = parts.hasTime || token.part == Part::Hour;
        switch (token.part) {
        case Part::Literal:
            return cursor.next(token.literal);
        case Part::Year:
            return digits(parts.year);
        case Part::ShortYear: {
            const bool found = digits(parts.year);
            parts.year += parts.year < 69 ? 2000 : 1900;
            return found;
        }
        case Part::Month:
            return digits(parts.month);
        case Part::MonthName:
            return readMonthName(cursor, token.width == 4, parts.month);
        case Part::Day:
            return digits(parts.day);
        case Part::Hour:
            return digits(parts.hour);
        case Part::Minute:
            return digits(parts.minute);
        case Part::Second:
            return digits(parts.second);
        case Part::Millisecond:
            return digits(parts.millisecond);
        case Part::HalfDay:
            parts.afternoon = cursor.word(u"PM");
            return *parts.afternoon || cursor.word(u"AM");
        case Part::Zone:
            return cursor.zone(parts.zone);
        }
        return false;
    };
    const bool matches = m_tokens.empty() ? readIso(given, parts)
                                          : std::all_of(m_tokens.begin(), m_tokens.end(), readToken) && cursor.atEnd();
    if (matches)
        return assembled(parts);
    if (given.compare("null"_L1, Qt::CaseInsensitive) == 0)
        return cellFault(u"not_a_date"_s, u"is the word NULL, not a date; leave the cell empty"_s);
    return cellFault(u"not_a_date"_s, m_tokens.empty() ? u"is not a date such as 2024-01-31"_s
                                                       : u"is not a date of the form %1"_s.arg(m_text));
}

} // namespace docket::wire
