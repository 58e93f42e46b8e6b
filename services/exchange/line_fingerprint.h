// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"

namespace docket::exchange {

/// A hash of what a line is: SKU, quantity, price, net, discount, tax rate. The name of the product, dates and
/// addresses are no part of it. It is kept with imported lines, so it must come out the same in every release. Never 0.
quint64 fingerprintOf(const domain::OrderLine &line);

} // namespace docket::exchange
