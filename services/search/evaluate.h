// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/order_text.h"

namespace docket::search {

/// What a query means, said plainly: whether an order matches. The measure for the fast evaluators, and good for a
/// single order that has just changed. Pure.
bool matches(const Expression &expression, const OrderFacts &facts, const OrderText &text);

/// Whether the words stand next to each other in a column of `OrderText`.
bool containsPhrase(QByteArrayView column, const QStringList &words, bool prefix);

/// <0, 0, >0 as `a` stands before, beside or after `b`; positions break ties, so 0 is for the same position only.
int compare(const Sort &sort, const OrderFacts &a, qint64 positionOfA, const OrderFacts &b, qint64 positionOfB);

} // namespace docket::search
