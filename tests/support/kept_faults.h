// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/order_reader.h"

#include <functional>

namespace docket::test {

/// What moved the stock of a product, as it is kept, oldest first.
using KeptMovements = std::function<std::vector<domain::StockMovement>(const QString &sku)>;

/// What is wrong with all that a store keeps: every invariant of the domain, read back from it.
QStringList faultsOf(ordering::OrderReader &reader, const KeptMovements &movementsOf);

} // namespace docket::test
