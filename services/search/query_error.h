// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace docket::search {

/// What is wrong with a part of a query, and where: `length` UTF-16 units of the text from `position` on.
///
/// | code | args |
/// | --- | --- |
/// | `query_too_long`, `too_many_terms`, `nested_too_deep` | the limit |
/// | `unclosed_quote`, `unclosed_group`, `unopened_group`, `empty_group`, `missing_operand`, `no_words`, `not_is_minus`
/// | | | `unknown_field`, `missing_field` | the field as written | | `missing_value`, `one_value_only`,
/// `not_comparable`, `not_a_range`, `misplaced_star` | the field | | `unknown_status`, `unknown_currency`, `bad_flag`,
/// `bad_amount`, `bad_date`, `bad_day` | the value, the field | | `ambiguous_amount`, `reversed_range` | the value, the
/// field |
struct QueryError {
    qsizetype position = 0;
    qsizetype length = 0;
    QString code;
    QString sentence;
    QString suggestion; ///< what could stand in its place; empty when there is nothing to suggest
    QStringList args;

    bool operator==(const QueryError &) const = default;
};

using QueryErrors = QList<QueryError>;

} // namespace docket::search
