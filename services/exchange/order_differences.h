// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/planned_rows.h"

namespace docket::exchange {

/// The fields by which the rows of an order say something else about it than `known`, the order as it is here or as it
/// came in. What the rows leave empty says nothing. `source` is that of the order.
std::vector<wire::ImportField> orderDifferences(const PlannedRows &rows, const PlanSettings &settings,
                                                const QString &source, domain::Instant placedAt,
                                                const domain::Order &known);

/// The same for dates of shipping and cancellation, which happen to an order after it came in.
std::vector<wire::ImportField> lifeDifferences(const PlannedRows &rows, const domain::Order &present,
                                               const ImportTrace &trace);

} // namespace docket::exchange
