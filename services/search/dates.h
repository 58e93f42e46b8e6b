// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/query_parser.h"

#include <QDate>

#include <optional>

namespace docket::search {

/// A stretch of time as a query names it: whole days, or a moment with the length of its last digit. The end is the
/// first day or moment after it.
struct Period {
    QDate firstDay;
    QDate endDay;
    bool isMoment = false; ///< then `first` and `end` count, and not the days
    domain::Instant first;
    domain::Instant end;
};

enum class Direction : quint8 { Back, Ahead };

/// How a count of days (`7d`) is meant: the whole stretch up to today, or the one day that far away.
enum class Counted : quint8 { Stretch, Day };

/// Reads `2026-03-01`, `2026-03`, `2026`, `2026-03-01T09:30` (in the shop's zone unless it names one), the words of
/// `dateWords`, and `7d`, `2w`, `3m`, `1y`. Nothing for anything else.
std::optional<Period> periodOf(QStringView text, const ParseContext &context, Direction direction, Counted counted);

} // namespace docket::search
