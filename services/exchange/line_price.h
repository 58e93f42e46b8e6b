// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"
#include "services/exchange/field_problem.h"
#include "services/wire/imported_row.h"

namespace docket::exchange {

/// What a row of a file says a line costs, as an order line keeps it.
struct LinePrice {
    domain::Money unitPrice;
    domain::Rate discount;
    std::optional<qint64> fixedNet;
    domain::Rate taxRate;

    bool operator==(const LinePrice &) const = default;
};

/// Reads the price of a row in `currency`:
/// - a unit price (or a subtotal) with a discount, or none: the net follows from the formula;
/// - a net: it stands, unless the formula gives it anyway. Without a price, the price is the net of one piece, rounded
/// up
///   so that the discount is not negative; a price that was rounded down to the minor unit is lifted for the same
///   reason;
/// - an amount of discount: the net is what is left of price × quantity.
///
/// Refuses with every problem at once: those of `minorOf` and `rateOf`, `price_missing`, `net_above_price`,
/// `discount_above_price`.
tl::expected<LinePrice, FieldProblems> readPrice(const wire::ImportedLine &row, domain::Currency currency);

} // namespace docket::exchange
