// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/expression.h"

#include <QByteArray>
#include <QUuid>
#include <QVariantList>

#include <optional>

namespace docket::hub {

/// A query as SQL over the table `orders`, which it calls `o`. What came from a person is bound, never part of the
/// text.
struct SqlCondition {
    QByteArray sql;
    QVariantList values;
};

/// Every part is true or false, never NULL.
SqlCondition conditionOf(const search::Expression &expression);

/// A phrase over a full-text column and the words it was made of, a text with the words of one field, or of all:
/// lexemes lead to the rows, and the words say whether they stand next to each other.
SqlCondition phraseCondition(const QByteArray &lexemes, const QByteArray &words, const QStringList &phrase,
                             bool prefix);

/// Every word of the text as a beginning, all of them wanted: what people expect of a search field over customers or
/// products. An empty text finds everything, one of nothing but punctuation nothing.
SqlCondition wordsCondition(const QString &text);

/// Where a page of a sorted list begins: behind the order with this key and id. A key is a number or a text, as the
/// sort has it; orders without the value, which stand last, have none.
struct PageKey {
    std::optional<QVariant> value;
    QUuid id;

    bool operator==(const PageKey &) const = default;
};

/// The columns document, sort key and id of a page of at most `limit` matching orders.
SqlCondition selectPage(const search::Expression &expression, const search::Sort &sort,
                        const std::optional<PageKey> &after, int limit);

} // namespace docket::hub
