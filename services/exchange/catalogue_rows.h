// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/exchange/field_problem.h"
#include "services/wire/imported_row.h"

#include <tl/expected.hpp>

namespace docket::exchange {

/// The customer as it is to be after a row: filled cells replace what is `known`, empty ones leave it. Its address
/// becomes the first one, unless the customer has it already. Refused with what `decide` has against it.
tl::expected<domain::Customer, FieldProblems> updated(const std::optional<domain::Customer> &known,
                                                      const wire::ImportedCustomer &row);

/// The same for a product. `currency` is used instead of the row's. A new product needs a price, `price_missing`, and a
/// price a currency: `fallback` where nothing names one, else `currency_missing`.
tl::expected<domain::Product, FieldProblems> updated(const std::optional<domain::Product> &known,
                                                     const wire::ImportedProduct &row,
                                                     const std::optional<domain::Currency> &currency,
                                                     const std::optional<domain::Currency> &fallback = {});

} // namespace docket::exchange
