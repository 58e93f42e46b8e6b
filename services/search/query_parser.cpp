// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/query_parser.h"

#include "services/search/query_lexer.h"
#include "services/search/query_terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::search {

namespace {

/// Recursive descent over the tokens. A part without meaning of its own (punctuation, or one with an error) is nothing.
class Parser {
public:
    Parser(std::vector<Token> tokens, const ParseContext &context, QueryErrors &errors)
        : m_tokens(std::move(tokens))
        , m_context(context)
        , m_errors(errors)
    {
    }

    Expression run()
    {
        std::vector<Expression> all;
        while (true) {
            if (auto part = alternatives())
                all.push_back(std::move(*part));
            if (isAtEnd() || m_isTooDeep)
                break;
            report(take(), u"unopened_group"_s, u"This “)” closes nothing. Remove it, or open a group with “(”."_s);
        }
        if (all.empty() && !m_tokens.empty() && m_errors.isEmpty())
            reportNoWords();
        return allOf(std::move(all));
    }

private:
    std::optional<Expression> alternatives()
    {
        std::vector<Expression> parts;
        bool hasLeft = takeConjunction(parts);
        while (isAt(Token::Kind::Or)) {
            const Token &word = take();
            const bool hasRight = takeConjunction(parts);
            if (!(hasLeft && hasRight) && !m_isTooDeep)
                report(word, u"missing_operand"_s,
                       u"“or” stands between two things to look for. Add the other one, or quote the word."_s);
            hasLeft = true; // what is missing here is said once
        }
        if (parts.empty())
            return {};
        return anyOf(std::move(parts));
    }

    /// False when no token stood there at all.
    bool takeConjunction(std::vector<Expression> &parts)
    {
        const std::size_t start = m_at;
        if (auto part = conjunction())
            parts.push_back(std::move(*part));
        return m_at != start;
    }

    std::optional<Expression> conjunction()
    {
        std::vector<Expression> parts;
        while (!isAtEnd() && !isAt(Token::Kind::Or) && !isAt(Token::Kind::Close) && !m_isTooDeep) {
            if (isAt(Token::Kind::And)) {
                take();
                continue;
            }
            if (auto part = operand())
                parts.push_back(std::move(*part));
        }
        if (parts.empty())
            return {};
        return allOf(std::move(parts));
    }

    std::optional<Expression> operand()
    {
        if (isNotWord() && m_at + 1 < m_tokens.size()) {
            const Token &word = m_tokens[m_at];
            const qsizetype next = m_tokens[m_at + 1].position;
            m_errors << QueryError{word.position,
                                   next - word.position,
                                   u"not_is_minus"_s,
                                   u"To exclude something, write “-” right before it. To look for the word, write "
                                   u"“\"not\"”."_s,
                                   u"-"_s,
                                   {}};
        }
        if (m_depth >= maximalNesting) {
            m_isTooDeep = true;
            report(m_tokens[m_at], u"nested_too_deep"_s,
                   u"Groups and minus signs may stand in each other %1 deep at most."_s.arg(maximalNesting),
                   {QString::number(maximalNesting)});
            return {};
        }
        ++m_depth;
        auto result = nested(take());
        --m_depth;
        return result;
    }

    std::optional<Expression> nested(const Token &first)
    {
        switch (first.kind) {
        case Token::Kind::Minus:
            return negation(first);
        case Token::Kind::Open:
            return group(first);
        default:
            return expressionOf(first, m_context, m_errors);
        }
    }

    std::optional<Expression> negation(const Token &minus)
    {
        if (isAtEnd() || isAt(Token::Kind::Close) || isAt(Token::Kind::Or) || isAt(Token::Kind::And)) {
            report(minus, u"missing_operand"_s,
                   u"“-” excludes what stands right after it. Quote the word if it is the word “or” that you mean."_s);
            return {};
        }
        auto excluded = operand();
        if (!excluded)
            return {};
        return negated(std::move(*excluded));
    }

    std::optional<Expression> group(const Token &open)
    {
        if (isAt(Token::Kind::Close)) {
            report(open, u"empty_group"_s,
                   u"There is nothing between these parentheses. Write something, or remove them."_s);
            take();
            return {};
        }
        auto inside = alternatives();
        if (isAt(Token::Kind::Close))
            take();
        else if (!m_isTooDeep)
            report(open, u"unclosed_group"_s, u"The group that begins here does not end. Add a “)”."_s);
        return inside;
    }

    /// Punctuation alone would otherwise be a query for every order.
    void reportNoWords()
    {
        const Token &first = m_tokens.front();
        const Token &last = m_tokens.back();
        m_errors << QueryError{first.position,
                               last.position + last.length - first.position,
                               u"no_words"_s,
                               u"There is no letter or digit to look for here."_s,
                               {},
                               {}};
    }

    [[nodiscard]] bool isNotWord() const
    {
        const Token &token = m_tokens[m_at];
        return token.kind == Token::Kind::Term && token.field.isEmpty() && !token.pieces.front().isQuoted &&
               !token.pieces.front().hasStar && token.pieces.front().text.compare("not"_L1, Qt::CaseInsensitive) == 0;
    }

    void report(const Token &token, const QString &code, const QString &sentence, const QStringList &args = {})
    {
        m_errors << QueryError{token.position, token.length, code, sentence, {}, args};
    }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_tokens.size(); }
    [[nodiscard]] bool isAt(Token::Kind kind) const { return !isAtEnd() && m_tokens[m_at].kind == kind; }
    const Token &take() { return m_tokens[m_at++]; }

    std::vector<Token> m_tokens;
    const ParseContext &m_context;
    QueryErrors &m_errors;
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_isTooDeep = false;
};

} // namespace

tl::expected<Expression, QueryErrors> parseQuery(QStringView query, const ParseContext &context)
{
    if (query.size() > maximalQueryLength)
        return tl::make_unexpected(QueryErrors{QueryError{
            maximalQueryLength,
            query.size() - maximalQueryLength,
            u"query_too_long"_s,
            u"A query has at most %1 characters; everything from here on is too much."_s.arg(maximalQueryLength),
            {},
            {QString::number(maximalQueryLength)}}});

    QueryErrors errors;
    std::vector<Token> tokens = tokensOf(query, errors);
    std::size_t values = 0;
    for (const Token &token : tokens)
        values += token.pieces.size();
    if (values > maximalTerms)
        errors << QueryError{0,
                             query.size(),
                             u"too_many_terms"_s,
                             u"A query has at most %1 words and values."_s.arg(maximalTerms),
                             {},
                             {QString::number(maximalTerms)}};
    Expression expression = Parser(std::move(tokens), context, errors).run();
    if (errors.isEmpty())
        return expression;
    std::stable_sort(errors.begin(), errors.end(),
                     [](const auto &a, const auto &b) { return a.position < b.position; });
    return tl::make_unexpected(errors);
}

} // namespace docket::search
