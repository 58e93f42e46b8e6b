// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"

#include <span>

namespace docket::exchange {

/// What tells a row of an order from the others: its position among them, when it is known, and its content.
struct RowIdentity {
    std::optional<int> ordinal;
    quint64 fingerprint = 0;

    bool operator==(const RowIdentity &) const = default;
};

/// What the events of an order say about its imports: rows that came in and were removed here since, and rows that were
/// once missing. Neither comes in again by itself.
struct ImportTrace {
    std::vector<RowIdentity> removed;
    std::vector<int> onceMissing;
    bool onceCanceled = false;                 ///< anything of it
    std::optional<domain::Order> created = {}; ///< the order as it came in, or was made here

    bool operator==(const ImportTrace &) const = default;
};

/// What a row is to the order that is already there.
struct RowMatch {
    enum class Kind : quint8 {
        Added,   ///< not there yet
        Same,    ///< there, as `line`
        Removed, ///< came in before and was removed here
        Differs, ///< `line` came in before in its place, with other content
    };
    Kind kind = Kind::Added;
    const domain::OrderLine *line = nullptr;
};

/// Finds the lines of `order` that `rows` stand for; one line for one row. A row is its line when position and content
/// agree, or else, wherever it stands, when the content does: that of the row when it came in, or that of the line now.
/// The pointers are into `order`.
std::vector<RowMatch> matchRows(std::span<const RowIdentity> rows, const domain::Order &order,
                                const ImportTrace &trace);

} // namespace docket::exchange
