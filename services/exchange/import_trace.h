// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/line_match.h"
#include "services/ordering/order_reader.h"

namespace docket::exchange {

/// Reads the events of `order`: see ImportTrace.
Result<ImportTrace> readImportTrace(ordering::OrderReader &reader, const domain::Order &order);

} // namespace docket::exchange
