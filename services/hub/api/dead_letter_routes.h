// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/guard.h"
#include "services/hub/http/router.h"
#include "services/hub/store/connection_pool.h"
#include "services/ordering/ports.h"

namespace docket::hub {

/// Events that can never be delivered as they are: listed with reason and payload, retried, discarded; each decision in
/// the audit log. For those who may administer. All outlive the router.
void addDeadLetterRoutes(Router &router, const Guard &guard, ConnectionPool &pool, const ordering::Clock &clock);

} // namespace docket::hub
