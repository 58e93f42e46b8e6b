// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/order_index/columns.h"

#include <span>

namespace docket::order_index {

/// Positions in ascending order of one sort field, ties by position; those without a value stand at the end.
struct Permutation {
    std::vector<quint32> positions;
    std::size_t withValue = 0; ///< how many have one

    /// Calls `visit(position)` in the sort's direction until it returns false.
    template <typename Visit>
    void walk(bool descending, Visit visit) const
    {
        const auto stretch = [this, descending, &visit](std::size_t begin, std::size_t end) {
            for (std::size_t i = 0; i < end - begin; ++i)
                if (!visit(positions[descending ? end - 1 - i : begin + i]))
                    return false;
            return true;
        };
        if (stretch(0, withValue))
            stretch(withValue, positions.size());
    }

    /// Both need `columns` as they were when the position came in.
    void insert(quint32 position, search::SortField field, const Columns &columns);
    void remove(quint32 position, search::SortField field, const Columns &columns);
};

/// Sorts `positions`. Means of sorting texts are made anew each time, for the texts that occur.
Permutation permutationOf(std::vector<quint32> positions, search::SortField field, const Columns &columns);

/// Whether the two rows would stand at the same place, but for their positions.
bool sortsAlike(search::SortField field, const search::OrderFacts &a, const search::OrderFacts &b);

} // namespace docket::order_index
