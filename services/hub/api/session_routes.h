// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/guard.h"
#include "services/hub/http/router.h"
#include "services/hub/identity/sessions.h"

namespace docket::hub {

/// Signing in (`POST /v1/session`), going on (`POST /v1/session/refresh`), who one is (`GET /v1/session`) and signing
/// out
/// (`DELETE /v1/session`). `guard`, `sessions` and `limits` outlive the router.
///
/// An unknown e-mail address and a wrong password have the same answer, 401 `sign_in_failed`; too many of them from an
/// address or for an account have 429. Answers with tokens are never to be stored by caches.
void addSessionRoutes(Router &router, const Guard &guard, Sessions &sessions, RateLimits &limits);

} // namespace docket::hub
