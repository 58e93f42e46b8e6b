// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/http_client.h"
#include "services/wire/json_session.h"

namespace docket::remote {

/// Signing in to a hub and out. Threads and cancellation as HttpClient has them; `client` outlives it.
class SessionClient {
public:
    explicit SessionClient(HttpClient &client) : m_client(client) {}

    /// Codes of the hub: `sign_in_failed`, `account_disabled`, `too_many_requests`.
    QFuture<Decided<wire::SessionAnswer>> signIn(const wire::SignInRequest &request);
    /// A refresh token is good for one use. `session_ended` when it is not good any more.
    QFuture<Decided<wire::SessionAnswer>> refresh(const QByteArray &refreshToken);
    /// Who the session is of, as the hub sees it now; without tokens.
    QFuture<Decided<wire::SessionAnswer>> who();
    QFuture<Decided<void>> signOut();

private:
    HttpClient &m_client;
};

} // namespace docket::remote
