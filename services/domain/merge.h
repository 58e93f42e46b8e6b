// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/decide.h"

namespace docket::domain {

/// A field that a command sets and that somebody else set otherwise meanwhile. The three values are data as plain text,
/// for a person to compare; empty for none.
struct FieldClash {
    QString field; ///< as the wire names it; a line by its SKU: `lines[LAMP]`
    QString base;
    QString mine;
    QString theirs;
    CommandBody again; ///< sets this field, and nothing else, over what is there now

    bool operator==(const FieldClash &) const = default;
};

/// What is left of a command over what others did meanwhile.
struct Merge {
    std::optional<CommandBody> body; ///< to be carried out; nothing when all of it clashes
    std::vector<FieldClash> clashes;
};

/// Brings a command that was given for `seen` onto `present`: what only one side changed is kept of both, and where
/// both set the same field differently the present value stands and is reported. Pure. Looks at the order, the customer
/// or the products of the facts.
///
/// Edits are merged field by field and line by line, tags, customers and products field by field. Every other command
/// is left as it is: `decide` says whether it still fits.
Merge merge(const CommandBody &body, const Facts &seen, const Facts &present);

} // namespace docket::domain
