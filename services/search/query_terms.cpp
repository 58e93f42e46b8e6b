// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/query_terms.h"

#include "services/search/dates.h"
#include "services/search/fields.h"
#include "services/search/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::search {

namespace {

using Part = std::optional<Expression>;

bool isWord(const Piece &piece, QLatin1StringView word)
{
    return !piece.isQuoted && !piece.hasStar && piece.text.compare(word, Qt::CaseInsensitive) == 0;
}

/// An amount in thousandths with the currency written behind it, if any.
struct Amount {
    qint64 thousandths = 0;
    QString currency;
};

std::optional<Amount> amountOf(QStringView text)
{
    constexpr qsizetype mostDigits = 14; // thousandths of them stay far inside 64 bits
    Amount amount;
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isLetter())
        --end;
    if (end < text.size()) {
        const auto currency = domain::Currency::fromCode(text.mid(end).toString().toUpper());
        if (!currency)
            return {};
        amount.currency = currency->code();
    }
    QStringView number = text.left(end);
    const bool isNegative = number.startsWith(u'-');
    if (isNegative)
        number = number.mid(1);
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.left(point);
    const QString fraction = point < 0 ? QString() : number.mid(point + 1).toString();
    const auto isNumber = [](QStringView digits) {
        return !digits.isEmpty() &&
               std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (!isNumber(whole) || whole.size() > mostDigits || fraction.size() > 3 || (point >= 0 && !isNumber(fraction)))
        return {};
    amount.thousandths = whole.toLongLong() * 1000 + fraction.leftJustified(3, u'0').toLongLong();
    if (isNegative)
        amount.thousandths = -amount.thousandths;
    return amount;
}

class TermReader {
public:
    TermReader(const Token &term, const Field *field, const ParseContext &context, QueryErrors &errors)
        : m_term(term)
        , m_field(field)
        , m_context(context)
        , m_errors(errors)
    {
    }

    Part read()
    {
        if (!isComparable() && m_term.comparison != Operator::Is) {
            report(u"not_comparable"_s, u"%1 is not compared with < and >. Write %1:value."_s.arg(name()), {name()});
            return {};
        }
        if (m_term.comparison != Operator::Is && m_term.pieces.size() > 1) {
            report(u"one_value_only"_s,
                   u"Only one value is compared with. Write numbers without grouping, and several values after “:”."_s,
                   {name()});
            return {};
        }
        if (hasGroupedAmount())
            return {};
        std::vector<Expression> values;
        for (const Piece &piece : m_term.pieces) {
            if (auto value = valueOf(piece))
                values.push_back(std::move(*value));
        }
        if (values.empty())
            return {};
        return anyOf(std::move(values));
    }

private:
    [[nodiscard]] QString name() const { return m_field == nullptr ? QString() : QString(m_field->name); }

    [[nodiscard]] bool isComparable() const
    {
        return m_field != nullptr && (m_field->kind == FieldKind::Total || m_field->kind == FieldKind::Instant ||
                                      m_field->kind == FieldKind::Day);
    }

    /// `1,000` would be read as “1 or 000”, and is meant as one amount more often than not.
    bool hasGroupedAmount()
    {
        if (m_field == nullptr || m_field->kind != FieldKind::Total)
            return false;
        for (std::size_t i = 1; i < m_term.pieces.size(); ++i) {
            const Piece &before = m_term.pieces[i - 1];
            const Piece &after = m_term.pieces[i];
            const bool areRanges = before.text.contains(".."_L1) && after.text.contains(".."_L1);
            if (before.isQuoted || after.isQuoted || before.text.isEmpty() || after.text.isEmpty() || areRanges ||
                !before.text.back().isDigit() || !after.text.front().isDigit())
                continue;
            const QString both = before.text + u',' + after.text;
            m_errors << QueryError{before.position,
                                   after.position + after.length - before.position,
                                   u"ambiguous_amount"_s,
                                   u"“%1” may be one amount or two. Write one as 1000.50, without grouping, and two as "
                                   u"%2:100 or %2:200."_s.arg(both, name()),
                                   {},
                                   {both, name()}};
            return true;
        }
        return false;
    }

    Part valueOf(const Piece &piece)
    {
        if (m_field == nullptr)
            return wordsIn(TextField::Any, piece);
        if (m_field->missing && m_term.comparison == Operator::Is) {
            if (isWord(piece, "none"_L1))
                return Expression{MissingTerm{*m_field->missing}};
            if (piece.text.isEmpty() && piece.hasStar)
                return negated({MissingTerm{*m_field->missing}});
        }
        if (piece.text.isEmpty() && piece.hasStar) {
            report(piece, u"missing_value"_s,
                   u"“*” stands after the beginning of a word, as in %1:a*; every order is found without it."_s.arg(
                       name()),
                   {}, {name()});
            return {};
        }
        if (piece.text.trimmed().isEmpty()) {
            report(piece, u"missing_value"_s, u"A value stands right after “%1”, without a blank."_s.arg(m_term.field),
                   {}, {name()});
            return {};
        }
        switch (m_field->kind) {
        case FieldKind::Text:
            return textValue(piece);
        case FieldKind::Status:
            return status(piece);
        case FieldKind::Hold:
            return hold(piece);
        case FieldKind::Flag:
            return flag(piece);
        case FieldKind::Currency:
            return currency(piece);
        case FieldKind::Total:
            return total(piece);
        case FieldKind::Instant:
        case FieldKind::Day:
            return time(piece);
        }
        return {};
    }

    Part wordsIn(TextField field, const Piece &piece)
    {
        if (!piece.isQuoted && piece.text.contains(u'*')) {
            report(piece, u"misplaced_star"_s, u"“*” stands at the end of a word only, for its beginning."_s, {},
                   {name()});
            return {};
        }
        const Phrase phrase = phraseOf(piece.text, piece.hasStar);
        if (phrase.words.isEmpty()) {
            if (m_field != nullptr)
                report(piece, u"missing_value"_s, u"There is no letter or digit to look for in %1."_s.arg(name()), {},
                       {name()});
            return {};
        }
        const WordsTerm words{field, phrase.words, phrase.prefix};
        const bool isOftenGrouped =
            field == TextField::Phone || field == TextField::Postal || field == TextField::Tracking;
        if (!isOftenGrouped || phrase.words.size() < 2)
            return Expression{words};
        // Indexed also without its groups, so that grouping it otherwise finds it too.
        return anyOf({{words}, {WordsTerm{field, {phrase.words.join(QString())}, phrase.prefix}}});
    }

    Part textValue(const Piece &piece)
    {
        if (m_field->text == TextField::Number && !piece.isQuoted && piece.text.contains(".."_L1)) {
            report(piece, u"not_a_range"_s,
                   u"Order numbers have no ranges. Use placed:2026-03..2026-04 for a period."_s, {}, {name()});
            return {};
        }
        return wordsIn(m_field->text, piece);
    }

    Part status(const Piece &piece)
    {
        QString word = piece.text.toLower();
        word.replace(u'-', u'_').replace(u' ', u'_');
        if (word == "open"_L1)
            return anyOf(
                {{StatusTerm{domain::OrderStatus::Placed}}, {StatusTerm{domain::OrderStatus::PartiallyShipped}}});
        if (word == "cancelled"_L1)
            word = u"canceled"_s;
        if (word == "partial"_L1 || word == "partly_shipped"_L1)
            word = u"partially_shipped"_s;
        if (const auto status = domain::statusFromString(word); status && !piece.hasStar)
            return Expression{StatusTerm{*status}};
        report(piece, u"unknown_status"_s,
               u"No order has the status “%1”. There are %2."_s.arg(piece.text, statusWords().join(u", "_s)),
               nearestOf(word, statusWords()), {piece.text, name()});
        return {};
    }

    std::optional<bool> yesOrNo(const Piece &piece) const
    {
        if (isWord(piece, "yes"_L1) || isWord(piece, "true"_L1))
            return true;
        if (isWord(piece, "no"_L1) || isWord(piece, "false"_L1) || isWord(piece, "none"_L1))
            return false;
        return {};
    }

    Part hold(const Piece &piece)
    {
        if (const auto value = yesOrNo(piece))
            return Expression{FlagTerm{Held, *value}};
        auto reason = wordsIn(TextField::Other, piece);
        if (!reason)
            return {};
        return allOf({{FlagTerm{Held, true}}, std::move(*reason)});
    }

    Part flag(const Piece &piece)
    {
        if (const auto value = yesOrNo(piece))
            return Expression{FlagTerm{m_field->flag, *value}};
        report(piece, u"bad_flag"_s, u"%1 is yes or no."_s.arg(name()), u"yes"_s, {piece.text, name()});
        return {};
    }

    Part currency(const Piece &piece)
    {
        if (const auto code = domain::Currency::fromCode(piece.text.toUpper()); code && !piece.hasStar)
            return Expression{CurrencyTerm{code->code()}};
        report(piece, u"unknown_currency"_s, u"“%1” is not a currency's code, such as EUR."_s.arg(piece.text), {},
               {piece.text, name()});
        return {};
    }

    Part total(const Piece &piece)
    {
        const auto [low, high, isRange] = ends(piece);
        const auto from = low.isEmpty() ? std::optional(Amount{}) : amountOf(low);
        const auto to = high.isEmpty() ? std::optional(Amount{}) : amountOf(high);
        const bool agree =
            from && to && (from->currency.isEmpty() || to->currency.isEmpty() || from->currency == to->currency);
        if (!agree || piece.hasStar || (low.isEmpty() && high.isEmpty())) {
            report(piece, u"bad_amount"_s,
                   u"“%1” is not an amount. Write it like 100 or 1000.50, with a currency behind it or none."_s.arg(
                       piece.text),
                   {}, {piece.text, name()});
            return {};
        }
        if (isRange && !low.isEmpty() && !high.isEmpty() && from->thousandths > to->thousandths) {
            reportReversed(piece, low, high);
            return {};
        }
        RangeTerm range{RangeField::Total};
        if (isRange) {
            if (!low.isEmpty())
                range.from = from->thousandths;
            if (!high.isEmpty())
                range.to = to->thousandths + 1;
        } else {
            limit(range, from->thousandths, from->thousandths + 1);
        }
        const QString currency = from->currency.isEmpty() ? to->currency : from->currency;
        if (currency.isEmpty())
            return Expression{range};
        return allOf({{range}, {CurrencyTerm{currency}}});
    }

    Part time(const Piece &piece)
    {
        const auto [low, high, isRange] = ends(piece);
        const auto counted = isRange || m_term.comparison != Operator::Is ? Counted::Day : Counted::Stretch;
        const Direction direction = m_field->kind == FieldKind::Day ? Direction::Ahead : Direction::Back;
        const auto from = low.isEmpty() ? std::optional(Period{}) : periodOf(low, m_context, direction, counted);
        const auto to = high.isEmpty() ? std::optional(Period{}) : periodOf(high, m_context, direction, counted);
        if (!from || !to || piece.hasStar || (low.isEmpty() && high.isEmpty())) {
            report(piece, u"bad_date"_s,
                   u"“%1” is not a date. Write 2026-03-01, 2026-03, 2026, today, last-week or 7d."_s.arg(piece.text),
                   nearestOf(piece.text, dateWords()), {piece.text, name()});
            return {};
        }
        if (m_field->kind == FieldKind::Day && (from->isMoment || to->isMoment)) {
            report(piece, u"bad_day"_s, u"%1 is a day without a time of day."_s.arg(name()), piece.text.left(10),
                   {piece.text, name()});
            return {};
        }
        if (isRange && !low.isEmpty() && !high.isEmpty() && startOf(*from) >= endOf(*to)) {
            reportReversed(piece, low, high);
            return {};
        }
        RangeTerm range{m_field->range};
        if (isRange) {
            if (!low.isEmpty())
                range.from = startOf(*from);
            if (!high.isEmpty())
                range.to = endOf(*to);
        } else {
            limit(range, startOf(*from), endOf(*from));
        }
        return Expression{range};
    }

    [[nodiscard]] qint64 startOf(const Period &period) const
    {
        return at(period.isMoment, period.first, period.firstDay);
    }
    [[nodiscard]] qint64 endOf(const Period &period) const { return at(period.isMoment, period.end, period.endDay); }

    [[nodiscard]] qint64 at(bool isMoment, domain::Instant moment, QDate day) const
    {
        if (m_field->kind == FieldKind::Day)
            return day.toJulianDay();
        return domain::toMilliseconds(isMoment ? moment : domain::startOfDay(day, m_context.zone));
    }

    void limit(RangeTerm &range, qint64 start, qint64 end) const
    {
        switch (m_term.comparison) {
        case Operator::Is:
            range.from = start;
            range.to = end;
            break;
        case Operator::Less:
            range.to = start;
            break;
        case Operator::LessOrEqual:
            range.to = end;
            break;
        case Operator::Greater:
            range.from = end;
            break;
        case Operator::GreaterOrEqual:
            range.from = start;
            break;
        }
    }

    struct Ends {
        QStringView low;
        QStringView high;
        bool isRange = false;
    };

    [[nodiscard]] Ends ends(const Piece &piece) const
    {
        const qsizetype dots = piece.text.indexOf(".."_L1);
        const QStringView text(piece.text);
        if (dots < 0 || m_term.comparison != Operator::Is)
            return {text, text, false};
        return {text.left(dots), text.mid(dots + 2), true};
    }

    void reportReversed(const Piece &piece, QStringView low, QStringView high)
    {
        report(piece, u"reversed_range"_s, u"“%1” ends before it begins, so no order is in it."_s.arg(piece.text),
               high.toString() + u".."_s + low.toString(), {piece.text, name()});
    }

    void report(const QString &code, const QString &sentence, const QStringList &args)
    {
        m_errors << QueryError{m_term.position, m_term.length, code, sentence, {}, args};
    }

    void report(const Piece &piece, const QString &code, const QString &sentence, const QString &suggestion,
                const QStringList &args)
    {
        m_errors << QueryError{piece.position, piece.length, code, sentence, suggestion, args};
    }

    const Token &m_term;
    const Field *m_field;
    const ParseContext &m_context;
    QueryErrors &m_errors;
};

QString fieldLike(const QString &written)
{
    QStringList names;
    for (const Field &field : fields())
        names << field.name;
    return nearestOf(written, names);
}

} // namespace

std::optional<Expression> expressionOf(const Token &term, const ParseContext &context, QueryErrors &errors)
{
    if (term.field.isEmpty())
        return TermReader(term, nullptr, context, errors).read();

    const Field *field = findField(term.field);
    if (field == nullptr) {
        errors << QueryError{
            term.position,
            term.field.size(),
            u"unknown_field"_s,
            u"There is no field “%1”. Put the text into quotes to look for it as words."_s.arg(term.field),
            fieldLike(term.field),
            {term.field}};
        return {};
    }
    return TermReader(term, field, context, errors).read();
}

} // namespace docket::search
