// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/query_lexer.h"

using namespace Qt::StringLiterals;

namespace docket::search {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e';
}

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || isQuote(c);
}

bool isOperator(QChar c)
{
    return c == u':' || c == u'=' || c == u'<' || c == u'>';
}

class Lexer {
public:
    Lexer(QStringView query, QueryErrors &errors) : m_query(query), m_errors(errors) {}

    std::vector<Token> run()
    {
        while (m_at < m_query.size()) {
            const QChar c = m_query.at(m_at);
            if (c.isSpace())
                ++m_at;
            else if (c == u'(')
                single(Token::Kind::Open);
            else if (c == u')')
                single(Token::Kind::Close);
            else if (c == u'-' && m_at + 1 < m_query.size() && !m_query.at(m_at + 1).isSpace() &&
                     m_query.at(m_at + 1) != u')')
                single(Token::Kind::Minus);
            else
                term();
        }
        return std::move(m_tokens);
    }

private:
    void single(Token::Kind kind)
    {
        Token token;
        token.kind = kind;
        token.position = m_at++;
        token.length = 1;
        m_tokens.push_back(std::move(token));
    }

    void term()
    {
        Token token;
        token.position = m_at;
        if (!isQuote(m_query.at(m_at)))
            takeField(token);
        const bool hasField = m_at > token.position;
        do {
            token.pieces.push_back(isAtQuote() ? quoted() : bare(hasField));
        } while (hasField && takeComma());
        token.length = m_at - token.position;

        if (hasField && token.field.isEmpty()) {
            m_errors << QueryError{token.position,
                                   token.length,
                                   u"missing_field"_s,
                                   u"A field stands before “:”, “=”, “<” and “>”, as in total>100."_s,
                                   {},
                                   {}};
            return;
        }
        if (!hasField)
            token.kind = keywordOf(token);
        m_tokens.push_back(std::move(token));
    }

    void takeField(Token &token)
    {
        qsizetype end = m_at;
        while (end < m_query.size() && !endsWord(m_query.at(end)) && !isOperator(m_query.at(end)))
            ++end;
        if (end >= m_query.size() || !isOperator(m_query.at(end)))
            return;
        token.field = m_query.mid(m_at, end - m_at).toString();
        m_at = end;
        if (m_query.at(m_at) == u':' || m_query.at(m_at) == u'=')
            ++m_at;
        if (m_at >= m_query.size() || (m_query.at(m_at) != u'<' && m_query.at(m_at) != u'>'))
            return;
        const bool isLess = m_query.at(m_at++) == u'<';
        const bool orEqual = m_at < m_query.size() && m_query.at(m_at) == u'=';
        if (orEqual)
            ++m_at;
        token.comparison = isLess ? (orEqual ? Operator::LessOrEqual : Operator::Less)
                                  : (orEqual ? Operator::GreaterOrEqual : Operator::Greater);
    }

    Piece bare(bool hasField)
    {
        Piece piece;
        piece.position = m_at;
        while (m_at < m_query.size() && !endsWord(m_query.at(m_at)) && !(hasField && m_query.at(m_at) == u','))
            ++m_at;
        piece.length = m_at - piece.position;
        QStringView text = m_query.mid(piece.position, piece.length);
        piece.hasStar = text.endsWith(u'*');
        if (piece.hasStar)
            text.chop(1);
        piece.text = text.toString();
        return piece;
    }

    Piece quoted()
    {
        Piece piece;
        piece.position = m_at++;
        piece.isQuoted = true;
        const qsizetype start = m_at;
        while (m_at < m_query.size() && !isQuote(m_query.at(m_at)))
            ++m_at;
        piece.text = m_query.mid(start, m_at - start).toString();
        if (m_at < m_query.size())
            ++m_at;
        else
            m_errors << QueryError{piece.position,
                                   m_at - piece.position,
                                   u"unclosed_quote"_s,
                                   u"The quote that begins here does not end. Add a closing quote."_s,
                                   m_query.mid(piece.position).toString() + u'"',
                                   {}};
        piece.hasStar = m_at < m_query.size() && m_query.at(m_at) == u'*';
        if (piece.hasStar)
            ++m_at;
        piece.length = m_at - piece.position;
        return piece;
    }

    [[nodiscard]] bool isAtQuote() const { return m_at < m_query.size() && isQuote(m_query.at(m_at)); }

    bool takeComma()
    {
        const bool isComma = m_at < m_query.size() && m_query.at(m_at) == u',';
        if (isComma)
            ++m_at;
        return isComma;
    }

    static Token::Kind keywordOf(const Token &token)
    {
        const Piece &piece = token.pieces.front();
        if (piece.isQuoted || piece.hasStar)
            return Token::Kind::Term;
        if (piece.text.compare("or"_L1, Qt::CaseInsensitive) == 0)
            return Token::Kind::Or;
        return piece.text.compare("and"_L1, Qt::CaseInsensitive) == 0 ? Token::Kind::And : Token::Kind::Term;
    }

    QStringView m_query;
    QueryErrors &m_errors;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokensOf(QStringView query, QueryErrors &errors)
{
    return Lexer(query, errors).run();
}

} // namespace docket::search
