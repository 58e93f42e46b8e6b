// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/order_index/bitmap.h"
#include "services/order_index/dictionary.h"
#include "services/search/expression.h"

#include <array>

namespace docket::order_index {

/// The columns that hold texts, as numbers of a dictionary each. In the order of the table `order_facts`.
enum class TermColumn : quint8 { Currency, Country, Carriers, Tags, Customer, CustomerName, NumberPrefix };
inline constexpr std::size_t termColumnCount = 7;

/// A row as a store keeps it: texts as ids of its own table of terms.
struct FactsRow {
    qint64 position = 0;
    domain::OrderStatus status = domain::OrderStatus::Placed;
    quint8 flags = 0;
    qint64 placed = 0;
    qint32 required = search::OrderFacts::noDay;
    qint64 shipped = search::OrderFacts::noInstant;
    qint64 total = 0;
    std::array<qint64, termColumnCount> terms{}; ///< by TermColumn
    qint64 numberCounter = -1;
};

/// The facts of every order, column by column; row = position − 1. About 66 bytes an order.
struct Columns {
    Bitmap present;
    std::vector<domain::OrderStatus> status;
    std::vector<quint8> flags;
    std::vector<qint64> placed;
    std::vector<qint32> required;
    std::vector<qint64> shipped;
    std::vector<qint64> total;
    std::vector<qint64> numberCounter;
    std::array<std::vector<quint32>, termColumnCount> codes;
    std::array<Dictionary, termColumnCount> dictionaries;

    [[nodiscard]] const std::vector<quint32> &codesOf(TermColumn column) const
    {
        return codes[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] const Dictionary &dictionaryOf(TermColumn column) const
    {
        return dictionaries[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] QByteArrayView text(TermColumn column, std::size_t row) const
    {
        return dictionaryOf(column).text(codesOf(column)[row]);
    }

    /// Makes room for positions up to `size`, and more beyond if `reserved` asks for it.
    void resize(qint64 size);
    void reserve(qint64 size);

    /// Row by row; `row` must be below the size. The codes are the caller's to set in the first form.
    void set(std::size_t row, const FactsRow &facts);
    void set(std::size_t row, const search::OrderFacts &facts);
    [[nodiscard]] search::OrderFacts facts(std::size_t row) const;

    [[nodiscard]] qint64 bytes() const;
};

} // namespace docket::order_index
