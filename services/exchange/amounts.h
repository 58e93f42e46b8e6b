// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"
#include "services/wire/imported_row.h"

namespace docket::exchange {

/// The amount in minor units of `currency`, exactly. Codes: `too_many_decimals` (zeros behind the currency's decimals
/// are fine), `amount_too_large` beyond 15 digits of minor units, `negative_amount`.
Result<qint64> minorOf(const wire::Decimal &amount, domain::Currency currency);

/// The fraction in millionths, digits beyond the sixth rounded half-up. `rate_out_of_range` below 0 or above `highest`.
Result<domain::Rate> rateOf(const wire::Decimal &fraction, domain::Rate highest);

/// Plain decimal text, as it would stand in a file.
QString toText(const wire::Decimal &amount);

} // namespace docket::exchange
