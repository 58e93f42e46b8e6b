// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/exchange/field_problem.h"
#include "services/wire/imported_row.h"

#include <tl/expected.hpp>

namespace docket::exchange {

/// When the line of a row was shipped and delivered.
struct RowTimes {
    std::optional<domain::Instant> shippedAt;
    std::optional<domain::Instant> deliveredAt;

    bool operator==(const RowTimes &) const = default;
};

/// Reads the shipping and delivery dates of a row whose order was placed at `placedAt`. A date without a time is the
/// start of that day in `shop`, or the moment before it in the order's life when that is later on the same day.
/// Refuses with `shipped_before_placed`, `delivered_before_shipped`, `delivered_not_shipped`.
tl::expected<RowTimes, FieldProblems> readTimes(const wire::ImportedLine &row, domain::Instant placedAt,
                                                const QTimeZone &shop);

} // namespace docket::exchange
