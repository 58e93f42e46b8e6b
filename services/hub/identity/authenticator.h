// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/identity/access_tokens.h"
#include "services/hub/identity/principal.h"
#include "services/hub/identity/short_cache.h"

namespace docket::hub {

/// Tells who a token or key belongs to, as the database has them now: what a token was issued with does not count, so a
/// disabled account, another role or an ended session is noticed at the next request. For two seconds an answer is
/// remembered; a change made through this hub ends that at once.
///
/// Thread-safe. Codes besides those of postgres_error.h: `invalid_token`, `session_ended`, `invalid_key`.
class Authenticator {
public:
    static constexpr std::chrono::seconds remembersFor{2};

    /// All outlive the authenticator. `hubDevice` is the code in the numbers of orders made without a console.
    Authenticator(ConnectionPool &pool, AccessTokens &tokens, const ordering::Clock &clock, QString hubDevice);

    Result<Principal> byToken(QByteArrayView token);
    Result<Principal> byApiKey(QByteArrayView key);

    /// Somebody's rights changed: nothing that is remembered counts.
    void forget();

private:
    ConnectionPool &m_pool;
    AccessTokens &m_tokens;
    const ordering::Clock &m_clock;
    const QString m_hubDevice;
    ShortCache<QUuid, Principal> m_sessions;
    ShortCache<QByteArray, Principal> m_keys; ///< by digest
};

} // namespace docket::hub
