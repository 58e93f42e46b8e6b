// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_index/evaluator.h"

#include "services/search/evaluate.h"

#include <algorithm>

namespace docket::order_index {

namespace {

using namespace search;

/// Narrows a bitmap of candidates to those that match.
class Evaluator {
public:
    Evaluator(const Columns &columns, WordSource &words) : m_columns(columns), m_words(words) {}

    Result<void> narrow(const Expression &expression, Bitmap &candidates)
    {
        if (candidates.isEmpty())
            return {};
        return std::visit([&](const auto &node) { return narrowTo(node, candidates); }, expression.node);
    }

private:
    Result<void> narrowTo(const And &node, Bitmap &candidates)
    {
        // Columns are quick to scan; what they leave makes the rest cheaper.
        std::vector<const Expression *> rest;
        std::vector<WordsTerm> words;
        for (const Expression &operand : node.operands) {
            const auto *term = std::get_if<WordsTerm>(&operand.node);
            if (term != nullptr && !term->words.isEmpty() && !columnFor(term->field)) {
                words.push_back(*term);
            } else if (isTree(operand)) {
                rest.push_back(&operand);
            } else if (auto done = narrow(operand, candidates); !done) {
                return done;
            }
        }
        if (!words.empty() && !candidates.isEmpty()) {
            if (auto done = m_words.keepMatching(words, candidates); !done)
                return done;
        }
        for (const Expression *operand : rest) {
            if (auto done = narrow(*operand, candidates); !done)
                return done;
        }
        return {};
    }

    Result<void> narrowTo(const Or &node, Bitmap &candidates)
    {
        Bitmap matched(candidates.size());
        for (const Expression &operand : node.operands) {
            Bitmap some = candidates;
            if (auto done = narrow(operand, some); !done)
                return done;
            candidates -= some;
            matched |= some;
        }
        candidates = std::move(matched);
        return {};
    }

    Result<void> narrowTo(const Not &node, Bitmap &candidates)
    {
        Bitmap excluded = candidates;
        if (auto done = narrow(*node.operand, excluded); !done)
            return done;
        candidates -= excluded;
        return {};
    }

    Result<void> narrowTo(const WordsTerm &term, Bitmap &candidates)
    {
        if (term.words.isEmpty())
            return {};
        const auto column = columnFor(term.field);
        if (!column)
            return m_words.keepMatching({&term, 1}, candidates);

        const Dictionary &dictionary = m_columns.dictionaryOf(*column);
        std::vector<quint8> matching(dictionary.size());
        for (quint32 code = 0; code < dictionary.size(); ++code) {
            const QString text = QString::fromUtf8(dictionary.text(code));
            matching[code] = containsPhrase(wordsOfTerm(term.field, text), term.words, term.prefix) ? 1 : 0;
        }
        const quint32 *codes = m_columns.codesOf(*column).data();
        candidates.keep([codes, &matching](std::size_t row) { return matching[codes[row]] != 0; });
        return {};
    }

    Result<void> narrowTo(const StatusTerm &term, Bitmap &candidates)
    {
        const auto *status = m_columns.status.data();
        candidates.keep([status, wanted = term.status](std::size_t row) { return status[row] == wanted; });
        return {};
    }

    Result<void> narrowTo(const FlagTerm &term, Bitmap &candidates)
    {
        const quint8 *flags = m_columns.flags.data();
        candidates.keep(
            [flags, mask = term.flag, set = term.set](std::size_t row) { return ((flags[row] & mask) != 0) == set; });
        return {};
    }

    Result<void> narrowTo(const CurrencyTerm &term, Bitmap &candidates)
    {
        keepText(TermColumn::Currency, term.code.toUtf8(), candidates);
        return {};
    }

    Result<void> narrowTo(const RangeTerm &term, Bitmap &candidates)
    {
        const auto keepWithin = [&candidates](const auto *values, qint64 from, qint64 to) {
            candidates.keep([values, from, to](std::size_t row) { return (values[row] >= from) & (values[row] < to); });
        };
        switch (term.field) {
        case RangeField::Total:
            keepWithin(m_columns.total.data(), term.from, term.to);
            break;
        case RangeField::Placed:
            keepWithin(m_columns.placed.data(), term.from, term.to);
            break;
        // The value that stands for “none” is the least there is, so an open start has to leave it out.
        case RangeField::Required:
            keepWithin(m_columns.required.data(), std::max(term.from, qint64{OrderFacts::noDay} + 1), term.to);
            break;
        case RangeField::Shipped:
            keepWithin(m_columns.shipped.data(), std::max(term.from, OrderFacts::noInstant + 1), term.to);
            break;
        }
        return {};
    }

    Result<void> narrowTo(const MissingTerm &term, Bitmap &candidates)
    {
        switch (term.field) {
        case MissingTerm::Field::Required: {
            const qint32 *required = m_columns.required.data();
            candidates.keep([required](std::size_t row) { return required[row] == OrderFacts::noDay; });
            break;
        }
        case MissingTerm::Field::Shipped: {
            const qint64 *shipped = m_columns.shipped.data();
            candidates.keep([shipped](std::size_t row) { return shipped[row] == OrderFacts::noInstant; });
            break;
        }
        case MissingTerm::Field::Tag:
            keepText(TermColumn::Tags, {}, candidates);
            break;
        case MissingTerm::Field::Carrier:
            keepText(TermColumn::Carriers, {}, candidates);
            break;
        case MissingTerm::Field::Country:
            keepText(TermColumn::Country, {}, candidates);
            break;
        }
        return {};
    }

    void keepText(TermColumn column, QByteArrayView text, Bitmap &candidates) const
    {
        quint32 wanted = 0;
        if (!m_columns.dictionaryOf(column).find(text, wanted)) {
            candidates = Bitmap(candidates.size());
            return;
        }
        const quint32 *codes = m_columns.codesOf(column).data();
        candidates.keep([codes, wanted](std::size_t row) { return codes[row] == wanted; });
    }

    static std::optional<TermColumn> columnFor(TextField field)
    {
        switch (field) {
        case TextField::Country:
            return TermColumn::Country;
        case TextField::Carrier:
            return TermColumn::Carriers;
        case TextField::Tag:
            return TermColumn::Tags;
        default:
            return {};
        }
    }

    static bool isTree(const Expression &expression)
    {
        return std::holds_alternative<And>(expression.node) || std::holds_alternative<Or>(expression.node) ||
               std::holds_alternative<Not>(expression.node);
    }

    const Columns &m_columns;
    WordSource &m_words;
};

} // namespace

Result<Bitmap> evaluate(const search::Expression &expression, const Columns &columns, WordSource &words)
{
    Bitmap candidates = columns.present;
    if (auto done = Evaluator(columns, words).narrow(expression, candidates); !done)
        return tl::make_unexpected(done.error());
    return candidates;
}

} // namespace docket::order_index
