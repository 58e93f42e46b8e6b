// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/expression.h"
#include "services/search/query_error.h"

#include <QTimeZone>

namespace docket::search {

/// What words such as `today` mean: the moment of asking, and the shop's time zone.
struct ParseContext {
    domain::Instant now;
    QTimeZone zone = QTimeZone::utc();
};

inline constexpr qsizetype maximalQueryLength = 4096;
inline constexpr int maximalNesting = 64;
inline constexpr int maximalTerms = 200;

/// Reads the query language. Pure; answers any input with a tree or with every error in it, by position.
///
///     müller berlin                  both words, anywhere in the order; a word matches a whole word
///     mül*                           a word's beginning
///     "blauer see"  jean-luc         words next to each other
///     customer:müller  tag:"on sale" in one field
///     status:placed,shipped          any of the values
///     total>100  total:50..100EUR    amounts: > >= < <= and ranges, both ends included, either may be open
///     placed:2026-03  placed>7d      days, months, years, moments (2026-03-01T09:30), words (today, last-week)
///     -status:canceled  -(a b)       not
///     a b or c (d or e)              a blank is “and”, `or` binds weaker; `and` may be written
///     required:none  tag:*           lacks a value; has one
///     hold:yes  hold:no  hold:credit held; not held; held for a reason with that word
///
/// A period compared is taken whole: `placed>2026-03` is after March, `placed<=2026-03` up to its end. `7d`, `2w`, `3m`
/// and `1y` count back from today for what has happened, and ahead for `required`: alone (`placed:7d`, `required:7d`)
/// they are the last and the next seven days, today included; compared or in a range they are the day that far away, so
/// that `placed<30d` is older than 30 days, `placed>7d` the last seven days, and `required<7d` due within seven days or
/// overdue. Amounts and codes are strict: `1000.50`, no grouping. Punctuation on its own is passed over, but is no
/// query when nothing else stands there. A range begins before it ends.
tl::expected<Expression, QueryErrors> parseQuery(QStringView query, const ParseContext &context);

} // namespace docket::search
