// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/guard.h"
#include "services/hub/api/sync_cursor.h"
#include "services/hub/http/router.h"
#include "services/hub/store/connection_pool.h"

namespace docket::hub {

/// `/v1/sync/…`: what a copy of the shop is made from, kept up to date with, and compared by.
///
/// Whoever asks has what their scope has. A client says the schema that it knows in the header Docket-Schema; below the
/// minimum it is answered 426. Cursors of another feed, another scope or too long ago are answered 410 `must_refetch`,
/// those that this hub's database never signed 400 `invalid_cursor`.
///
/// `guard`, `pool` and `clock` outlive the router.
void addSyncRoutes(Router &router, const Guard &guard, ConnectionPool &pool, const CursorSeal &seal,
                   const ordering::Clock &clock);

} // namespace docket::hub
