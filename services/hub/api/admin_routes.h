// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/guard.h"
#include "services/hub/http/router.h"
#include "services/hub/identity/accounts.h"
#include "services/hub/identity/api_keys.h"

namespace docket::hub {

struct AdminParts {
    Accounts &accounts;
    ApiKeys &apiKeys;
    ConnectionPool &pool;
};

/// Administration, for those who may administer: users, roles, devices, API keys and the audit log. `guard` and the
/// parts outlive the router.
///
/// Lists come in pages of a key's order (see ListPage); the audit log the newest first, filtered by `actor`, `since`
/// and `until`.
void addAdminRoutes(Router &router, const Guard &guard, const AdminParts &parts);

/// The parts of it that have files of their own.
void addUserRoutes(Router &router, const Guard &guard, Accounts &accounts);
void addApiKeyRoutes(Router &router, const Guard &guard, ApiKeys &keys);

} // namespace docket::hub
