// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/guard.h"
#include "services/hub/http/router.h"

namespace docket::hub {

/// `/v1/live`: a WebSocket that says when something changed, and never what. `guard` outlives the router.
void addLiveRoute(Router &router, const Guard &guard);

} // namespace docket::hub
