// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/signing_keys.h"

#include "services/hub/identity/opaque_token.h"
#include "services/hub/identity/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

SigningKey freshKey(domain::Instant now)
{
    return {QString::fromLatin1(randomBytes(8).toHex()), randomBytes(SigningKeys::secretSize), now};
}

// The same on every hub that is given the same secret.
SigningKey configuredKey(const QByteArray &secret)
{
    return {QString::fromLatin1(digestOf(secret).toHex().left(16)), secret, {}};
}

} // namespace

SigningKeys::SigningKeys(ConnectionPool &pool, const ordering::Clock &clock, const QByteArray &configured)
    : m_pool(pool)
    , m_clock(clock)
    , m_isConfigured(!configured.isEmpty())
{
    if (m_isConfigured)
        m_keys.push_back(configuredKey(configured));
}

Result<void> SigningKeys::ensure()
{
    if (m_isConfigured)
        return {};
    return inTransaction(m_pool, [&](Connection &connection) -> Result<void> {
        return SigningKeyRows(connection).addFirst(freshKey(m_clock.now()));
    });
}

Result<void> SigningKeys::rotate(std::chrono::seconds tokenLifetime)
{
    if (m_isConfigured)
        return fail(u"signing_key_configured"_s,
                    u"The key that signs access tokens is set in the configuration. Change it there."_s);
    const domain::Instant now = m_clock.now();
    return inTransaction(m_pool, [&](Connection &connection) -> Result<void> {
        SigningKeyRows rows(connection);
        if (auto added = rows.add(freshKey(now)); !added)
            return added;
        return rows.forgetReplaced(now - signsAfter - readAgainAfter - tokenLifetime);
    });
}

Result<void> SigningKeys::read()
{
    const domain::Instant now = m_clock.now();
    const bool isFresh = !m_keys.empty() && now >= m_readAt && now - m_readAt < readAgainAfter;
    if (m_isConfigured || isFresh)
        return {};
    auto keys = reading(m_pool, [](Connection &connection) { return SigningKeyRows(connection).all(); });
    if (keys && keys->empty())
        keys = fail(u"signing_key_missing"_s,
                    u"The database has no key to sign access tokens with. Run “docket-hub migrate”."_s);
    if (!keys)
        return m_keys.empty() ? tl::make_unexpected(keys.error()) : Result<void>();
    m_keys = std::move(*keys);
    m_readAt = now;
    return {};
}

Result<SigningKey> SigningKeys::current()
{
    const std::scoped_lock lock(m_mutex);
    if (auto done = read(); !done)
        return tl::make_unexpected(done.error());
    const domain::Instant known = m_clock.now() - signsAfter;
    const auto signing =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const SigningKey &key) { return key.createdAt <= known; });
    return signing == m_keys.end() ? m_keys.back() : *signing;
}

Result<std::optional<SigningKey>> SigningKeys::byId(const QString &id)
{
    const std::scoped_lock lock(m_mutex);
    if (auto done = read(); !done)
        return tl::make_unexpected(done.error());
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const SigningKey &key) { return key.id == id; });
    return found == m_keys.end() ? std::nullopt : std::optional(*found);
}

} // namespace docket::hub
