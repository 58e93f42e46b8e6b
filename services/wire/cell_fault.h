// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace docket::wire {

/// Why one cell cannot be read: a stable code, and a clause that goes on from the cell's name ("is not a date ...").
struct CellFault {
    QString code;
    QString clause;

    bool operator==(const CellFault &) const = default;
};

template <typename T>
using Cell = tl::expected<T, CellFault>;

inline tl::unexpected<CellFault> cellFault(const QString &code, const QString &clause)
{
    return tl::make_unexpected(CellFault{code, clause});
}

} // namespace docket::wire
