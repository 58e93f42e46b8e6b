// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/command_executor.h"
#include "services/hub/api/guard.h"
#include "services/hub/http/router.h"

namespace docket::hub {

/// The customer API: lists by `q`, single customers, new ones (201, with an id that the hub gives) and changes of those
/// members that are named. For those who may see personal data; changes besides for those who keep the catalogue.
///
/// A command's id is the UUID of the header `Idempotency-Key`, or a fresh one. All outlive the router.
void addCustomerRoutes(Router &router, const Guard &guard, CommandExecutor &executor, ConnectionPool &pool);

} // namespace docket::hub
