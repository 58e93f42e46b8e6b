// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/authenticator.h"

#include "services/hub/identity/opaque_token.h"
#include "services/hub/identity/transaction.h"
#include "services/hub/store/api_key_rows.h"
#include "services/hub/store/session_rows.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

Authenticator::Authenticator(ConnectionPool &pool, AccessTokens &tokens, const ordering::Clock &clock,
                             QString hubDevice)
    : m_pool(pool)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_hubDevice(std::move(hubDevice))
    , m_sessions(clock, remembersFor)
    , m_keys(clock, remembersFor)
{
}

void Authenticator::forget()
{
    m_sessions.clear();
    m_keys.clear();
}

Result<Principal> Authenticator::byToken(QByteArrayView token)
{
    const auto claims = m_tokens.read(token);
    if (!claims)
        return tl::make_unexpected(claims.error());
    if (auto known = m_sessions.find(claims->session))
        return std::move(*known);
    const auto open =
        reading(m_pool, [&](Connection &connection) { return SessionRows(connection).open(claims->session); });
    if (!open)
        return tl::make_unexpected(open.error());
    if (!*open || (*open)->account.id != claims->account || (*open)->session.endedAt ||
        (*open)->session.expiresAt <= m_clock.now() || (*open)->account.isDisabled)
        return fail(u"session_ended"_s, u"You have been signed out. Sign in again; what waits to be sent is kept."_s);
    const QString &device = (*open)->session.device;
    Principal principal = principalOf((*open)->account, claims->session, device.isEmpty() ? m_hubDevice : device);
    m_sessions.insert(claims->session, principal);
    return principal;
}

Result<Principal> Authenticator::byApiKey(QByteArrayView key)
{
    const auto unknown = [] { return fail(u"invalid_key"_s, u"This API key is not known, or was revoked."_s); };
    if (!looksLikeApiKey(key))
        return unknown();
    const QByteArray digest = digestOf(key);
    if (auto known = m_keys.find(digest))
        return std::move(*known);
    const auto found = reading(m_pool, [&](Connection &connection) -> Result<std::optional<domain::ApiKey>> {
        ApiKeyRows rows(connection);
        auto known = rows.byDigest(digest);
        if (!known || !*known || (*known)->revokedAt)
            return known;
        if (auto noted = rows.used((*known)->id, m_clock.now()); !noted)
            return tl::make_unexpected(noted.error());
        return known;
    });
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found || (*found)->revokedAt)
        return unknown();
    Principal principal = principalOf(**found, m_hubDevice);
    m_keys.insert(digest, principal);
    return principal;
}

} // namespace docket::hub
