// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"
#include "services/exchange/field_problem.h"

namespace docket::exchange {

/// The field of a file that a refusal of `decide` speaks of: `lines[2].quantity` is line.quantity, `ship_to.city`
/// itself. The order's number when nothing fits.
wire::ImportField orderFieldOf(const QString &path);
/// The same for refusals of SaveCustomer …
wire::ImportField customerFieldOf(const QString &path);
/// … and of SaveProduct, in a file of order lines.
wire::ImportField productFieldOf(const QString &path);

/// Why a row is not the line that came in before in its place.
FieldProblem differenceOf(const domain::OrderLine &row, const domain::OrderLine &before);

} // namespace docket::exchange
