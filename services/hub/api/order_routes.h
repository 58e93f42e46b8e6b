// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/command_executor.h"
#include "services/hub/api/guard.h"
#include "services/hub/http/router.h"

#include <QTimeZone>

namespace docket::hub {

/// Orders: lists, single ones with their events, and everything that can be done to them, as thin forms of the commands
/// that `addCommandRoutes` takes in batches.
///
/// A command's id is the UUID of the header `Idempotency-Key`, or a fresh one; its base version is that of `If-Match`.
/// `pool`, `guard` and `executor` outlive the router.
void addOrderRoutes(Router &router, const Guard &guard, CommandExecutor &executor, ConnectionPool &pool,
                    const QTimeZone &zone);

/// `POST /v1/commands`: up to 100 commands in one request, each with a result of its own. As above.
void addCommandRoutes(Router &router, const Guard &guard, CommandExecutor &executor);

} // namespace docket::hub
