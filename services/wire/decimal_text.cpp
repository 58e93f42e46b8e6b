// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/decimal_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

constexpr int maxDigits = 18; // always fits an int64

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isQuietGroupSign(QChar c)
{
    return QStringView(u" \u00a0\u2009\u202f'\u2019").contains(c);
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212';
}

/// The reason why a text with a character that has no place in a number is refused.
CellFault notANumber(QStringView text, QChar decimalSign)
{
    const auto holds = [text](auto test) { return std::any_of(text.begin(), text.end(), test); };
    const auto clause = [&]() -> QString {
        if (text.compare("null"_L1, Qt::CaseInsensitive) == 0)
            return u"is the word NULL, not a number; leave the cell empty"_s;
        if (holds([](QChar c) { return c.category() == QChar::Symbol_Currency; }))
            return u"has a currency sign; write the number alone"_s;
        if (text.contains(u'%'))
            return u"has a percent sign; write a fraction, such as 0.15 for 15 %"_s;
        if (text.contains(u'E') || text.contains(u'e'))
            return u"is not a plain number; a spreadsheet may have shortened it"_s;
        return u"is not a number with the decimal sign \"%1\""_s.arg(decimalSign);
    };
    return {u"not_a_number"_s, clause()};
}

/// The digits before the decimal sign, without grouping; empty when the grouping is not in threes.
QString ungrouped(QStringView whole, QChar groupSign)
{
    QString digits;
    qsizetype group = 0;
    bool grouped = false;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits.append(c);
            ++group;
            continue;
        }
        const bool fits = c == groupSign && (grouped ? group == 3 : group >= 1 && group <= 3);
        if (!fits)
            return {};
        grouped = true;
        group = 0;
    }
    return grouped && group != 3 ? QString() : digits;
}

} // namespace

Cell<Decimal> readDecimal(QStringView text, QChar decimalSign)
{
    const QStringView given = text.trimmed();
    QStringView rest = given;
    const bool negative = !rest.isEmpty() && isMinus(rest.front());
    if (negative || rest.startsWith(u'+'))
        rest = rest.sliced(1);

    const qsizetype sign = rest.indexOf(decimalSign);
    const QStringView whole = sign < 0 ? rest : rest.first(sign);
    const QStringView fraction = sign < 0 ? QStringView() : rest.sliced(sign + 1);
    const auto groupAt = std::find_if_not(whole.begin(), whole.end(), isDigit);
    const QChar groupSign = groupAt == whole.end() ? QChar() : *groupAt;
    const QChar otherSign = decimalSign == u'.' ? u',' : u'.';

    const bool knownGroup = groupSign.isNull() || groupSign == otherSign || isQuietGroupSign(groupSign);
    const QString digits = knownGroup ? ungrouped(whole, groupSign) : QString();
    if (digits.isEmpty() || !std::all_of(fraction.begin(), fraction.end(), isDigit) ||
        (sign >= 0 && fraction.isEmpty()))
        return tl::make_unexpected(notANumber(given, decimalSign));
    if (groupSign == otherSign && sign < 0 && whole.count(groupSign) == 1)
        return cellFault(
            u"ambiguous_number"_s,
            u"may mean thousands or decimals; the decimal sign of this profile is \"%1\""_s.arg(decimalSign));

    QString all = digits + fraction.toString();
    while (all.size() > 1 && all.startsWith(u'0'))
        all.remove(0, 1);
    if (all.size() > maxDigits || fraction.size() > maxDigits)
        return cellFault(u"number_too_large"_s, u"has more than %1 digits"_s.arg(maxDigits));
    const qint64 unscaled = all.toLongLong();
    return Decimal{negative ? -unscaled : unscaled, static_cast<int>(fraction.size())};
}

Cell<qint64> readCount(QStringView text, QChar decimalSign)
{
    const Cell<Decimal> read = readDecimal(text, decimalSign);
    if (!read)
        return tl::make_unexpected(read.error());
    qint64 value = read->unscaled;
    if (value < 0)
        return cellFault(u"negative"_s, u"is negative"_s);
    for (int i = 0; i < read->scale; ++i) {
        if (value % 10 != 0)
            return cellFault(u"not_whole"_s, u"is not a whole number"_s);
        value /= 10;
    }
    return value;
}

} // namespace docket::wire
