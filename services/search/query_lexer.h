// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/query_error.h"

#include <QStringView>

#include <vector>

namespace docket::search {

enum class Operator : quint8 { Is, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One value of a term: `placed` and `shipped` in `status:placed,shipped`. `text` is without quotes and final star.
struct Piece {
    qsizetype position = 0;
    qsizetype length = 0;
    QString text;
    bool isQuoted = false;
    bool hasStar = false;
};

struct Token {
    enum class Kind : quint8 { Term, Open, Close, Minus, Or, And };
    Kind kind = Kind::Term;
    qsizetype position = 0;
    qsizetype length = 0;
    QString field; ///< as written; empty for bare words and phrases
    Operator comparison = Operator::Is;
    std::vector<Piece> pieces; ///< of terms; never empty, though a piece may be
};

/// Cuts a query into tokens. What cannot be one becomes an error, and reading goes on after it.
std::vector<Token> tokensOf(QStringView query, QueryErrors &errors);

} // namespace docket::search
