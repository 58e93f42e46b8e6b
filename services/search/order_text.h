// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/expression.h"

#include <QByteArray>

#include <array>

namespace docket::search {

/// The words of an order by text field, as the full-text index stores them: UTF-8, cut and folded as words.h says,
/// joined by blanks, values of a field kept apart by `valueSeparator`.
class OrderText {
public:
    /// The fields that are columns, in the order of the table `order_text`: all but `Any`.
    static constexpr std::size_t columnCount = 14;

    QByteArray &operator[](TextField field) { return m_columns.at(static_cast<std::size_t>(field) - 1); }
    const QByteArray &operator[](TextField field) const { return m_columns.at(static_cast<std::size_t>(field) - 1); }
    [[nodiscard]] const std::array<QByteArray, columnCount> &columns() const { return m_columns; }

    bool operator==(const OrderText &) const = default;

private:
    std::array<QByteArray, columnCount> m_columns;
};

/// The one place that says which words an order is found by.
///
/// Besides what is written on it: a number also by its counter without leading zeros (`K3F-42` and `42` find
/// `K3F-00042`), phone numbers also by all their digits, postal codes and tracking numbers also without their blanks,
/// a country by its code and by its English name, and a customer by an id that a person would type (UUIDs are left
/// out).
OrderText textOf(const domain::Order &order);

/// The column that `textOf` makes of a text of OrderFacts, for the fields whose texts are all there: country, carrier,
/// tag.
QByteArray wordsOfTerm(TextField field, const QString &text);

} // namespace docket::search
