// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/message.h"
#include "services/hub/identity/authenticator.h"
#include "services/hub/identity/rate_limits.h"

#include <functional>

namespace docket::hub {

using Guarded = std::function<Answer(const Request &, const Principal &)>;

/// Stands in front of every route: finds out who asks, whether they may, and whether they ask too often.
///
/// A request names its sender with `Authorization: Bearer <access token>`, or `X-Api-Key: <key>` (a key may come as a
/// bearer too). Answers that it gives itself are problem+json: 401 `not_signed_in`, `invalid_token`, `invalid_key` or
/// `session_ended` with WWW-Authenticate, 403 `not_permitted` naming the permission, 429 `too_many_requests` with
/// Retry-After, 503 when the database does not answer. A long poll that is asked again counts as one request, and ends
/// when its sender may not go on.
///
/// Handlers it makes may be called by any thread at once, and not after the guard, which outlives them.
class Guard {
public:
    /// Both outlive the guard.
    Guard(Authenticator &authenticator, RateLimits &limits) : m_authenticator(authenticator), m_limits(limits) {}

    /// For those who hold `permission`.
    Handler require(domain::Permission permission, Guarded handler) const;
    /// For everybody who is signed in.
    Handler signedIn(Guarded handler) const;
    /// For anybody; limited by address only.
    Handler open(Handler handler) const;

    /// Who sends the request, or what to answer instead: for what is no route, such as the opening of a WebSocket.
    tl::expected<Principal, Response> admit(const Request &request) const;

private:
    Authenticator &m_authenticator;
    RateLimits &m_limits;
};

/// 401 with WWW-Authenticate.
Response unauthorized(const Request &request, const Error &error);
/// 429 with Retry-After.
Response tooMany(const Request &request, std::chrono::seconds wait);

} // namespace docket::hub
