// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/command_executor.h"
#include "services/hub/api/guard.h"
#include "services/hub/http/router.h"
#include "services/hub/store/stock_holds.h"

namespace docket::hub {

/// The inventory API: products, stock by product, what was counted, received, damaged or moved, reservations that end
/// by themselves; and for order services that keep no stock, what their orders did to it (`/v1/inventory/movements`,
/// for API keys only).
///
/// A command's id is the UUID of the header `Idempotency-Key`, or a fresh one. All outlive the router.
void addInventoryRoutes(Router &router, const Guard &guard, CommandExecutor &executor, ConnectionPool &pool,
                        StockHolds &holds);

} // namespace docket::hub
