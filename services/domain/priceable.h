// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"

namespace docket::domain {

/// Whether quantity, price, discount and tax rate lie within what an order may have. The totals of any other line are
/// arithmetic without a meaning, such as a negative sum for a discount of 120 %.
bool isPriceable(const OrderLine &line);

} // namespace docket::domain
