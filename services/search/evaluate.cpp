// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/evaluate.h"

#include "services/search/words.h"

#include <algorithm>

namespace docket::search {

namespace {

struct Evaluator {
    const OrderFacts &facts;
    const OrderText &text;

    [[nodiscard]] bool holds(const Expression &expression) const { return std::visit(*this, expression.node); }

    bool operator()(const And &node) const
    {
        return std::all_of(node.operands.begin(), node.operands.end(),
                           [this](const auto &each) { return holds(each); });
    }
    bool operator()(const Or &node) const
    {
        return std::any_of(node.operands.begin(), node.operands.end(),
                           [this](const auto &each) { return holds(each); });
    }
    bool operator()(const Not &node) const { return !holds(*node.operand); }

    bool operator()(const WordsTerm &term) const
    {
        if (term.field != TextField::Any)
            return containsPhrase(text[term.field], term.words, term.prefix);
        return std::any_of(text.columns().begin(), text.columns().end(), [&term](const QByteArray &column) {
            return containsPhrase(column, term.words, term.prefix);
        });
    }
    bool operator()(const StatusTerm &term) const { return facts.status == term.status; }
    bool operator()(const FlagTerm &term) const { return ((facts.flags & term.flag) != 0) == term.set; }
    bool operator()(const CurrencyTerm &term) const { return facts.currency == term.code; }

    bool operator()(const RangeTerm &term) const
    {
        const auto within = [&term](qint64 value) { return term.from <= value && value < term.to; };
        switch (term.field) {
        case RangeField::Total:
            return within(facts.total);
        case RangeField::Placed:
            return within(facts.placed);
        case RangeField::Required:
            return facts.required != OrderFacts::noDay && within(facts.required);
        case RangeField::Shipped:
            return facts.shipped != OrderFacts::noInstant && within(facts.shipped);
        }
        return false;
    }

    bool operator()(const MissingTerm &term) const
    {
        switch (term.field) {
        case MissingTerm::Field::Required:
            return facts.required == OrderFacts::noDay;
        case MissingTerm::Field::Shipped:
            return facts.shipped == OrderFacts::noInstant;
        case MissingTerm::Field::Tag:
            return facts.tags.isEmpty();
        case MissingTerm::Field::Carrier:
            return facts.carriers.isEmpty();
        case MissingTerm::Field::Country:
            return facts.country.isEmpty();
        }
        return false;
    }
};

template <typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

int orderTexts(const QString &a, const QString &b)
{
    const int byKey = order(sortKey(a), sortKey(b));
    return byKey != 0 ? byKey : order(a.toUtf8(), b.toUtf8());
}

bool lacksValue(SortField field, const OrderFacts &facts)
{
    switch (field) {
    case SortField::Customer:
        return facts.customerName.isEmpty();
    case SortField::Country:
        return facts.country.isEmpty();
    case SortField::Required:
        return facts.required == OrderFacts::noDay;
    case SortField::Shipped:
        return facts.shipped == OrderFacts::noInstant;
    default:
        return false;
    }
}

int orderValues(SortField field, const OrderFacts &a, const OrderFacts &b)
{
    switch (field) {
    case SortField::Placed:
        return order(a.placed, b.placed);
    case SortField::Customer:
        return orderTexts(a.customerName, b.customerName);
    case SortField::Status:
        return order(a.status, b.status);
    case SortField::Total:
        return order(a.total, b.total);
    case SortField::Required:
        return order(a.required, b.required);
    case SortField::Shipped:
        return order(a.shipped, b.shipped);
    case SortField::Country:
        return orderTexts(a.country, b.country);
    case SortField::Number:
        const int byPrefix = orderTexts(a.numberPrefix, b.numberPrefix);
        return byPrefix != 0 ? byPrefix : order(a.numberCounter, b.numberCounter);
    }
    return 0;
}

} // namespace

bool matches(const Expression &expression, const OrderFacts &facts, const OrderText &text)
{
    return Evaluator{facts, text}.holds(expression);
}

bool containsPhrase(QByteArrayView column, const QStringList &words, bool prefix)
{
    const QList<QByteArray> present = QByteArray::fromRawData(column.data(), column.size()).split(' ');
    for (qsizetype start = 0; start + words.size() <= present.size(); ++start) {
        qsizetype matched = 0;
        while (matched < words.size()) {
            const QByteArray wanted = words.at(matched).toUtf8();
            const QByteArray &word = present.at(start + matched);
            const bool isLast = matched + 1 == words.size();
            if (word != wanted && !(prefix && isLast && word.startsWith(wanted)))
                break;
            ++matched;
        }
        if (matched == words.size())
            return true;
    }
    return false;
}

int compare(const Sort &sort, const OrderFacts &a, qint64 positionOfA, const OrderFacts &b, qint64 positionOfB)
{
    const bool aLacks = lacksValue(sort.field, a);
    const bool bLacks = lacksValue(sort.field, b);
    if (aLacks != bLacks)
        return aLacks ? 1 : -1;
    const int byValue = aLacks ? 0 : orderValues(sort.field, a, b);
    const int ascending = byValue != 0 ? byValue : order(positionOfA, positionOfB);
    return sort.descending ? -ascending : ascending;
}

} // namespace docket::search
