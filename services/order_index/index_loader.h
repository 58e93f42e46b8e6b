// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/order_index/order_index.h"

namespace docket::order_index {

/// Fills an OrderIndex from the rows of a store: all terms first, then rows in any order. Used by one thread. Readers
/// see nothing of it until finish(); dropping the loader before leaves the index as it was. Changes that an index
/// without rows is told of meanwhile are applied over the rows: tell it of every change that is not in the state being
/// read.
class IndexLoader {
public:
    explicit IndexLoader(OrderIndex &index);

    /// Positions up to `size` are to come, as far as is known.
    void reserve(qint64 size);
    /// A text and its id in the store's table of terms; ids are small numbers.
    void addTerm(qint64 id, QByteArrayView text);
    /// A term that was not added counts as an empty text.
    void addRow(const FactsRow &row);
    void finish();

private:
    static constexpr quint32 unknown = 0xffffffffU;

    quint32 codeOf(std::size_t column, qint64 term);

    OrderIndex &m_index;
    Columns m_columns;
    Dictionary m_texts;
    std::vector<quint32> m_textOfTerm;                              ///< by term
    std::array<std::vector<quint32>, termColumnCount> m_codeOfTerm; ///< by term; `unknown` until it occurs
};

} // namespace docket::order_index
