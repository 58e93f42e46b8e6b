// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/session_keeper.h"

#include "services/sync/outcome.h"

using namespace Qt::StringLiterals;

namespace docket::sync {

namespace {

// The hub gives each copy a code of its own.
QString secretName(const QString &address, const QString &device)
{
    return u"hub-session-%1@%2"_s.arg(device, address);
}

} // namespace

SessionKeeper::SessionKeeper(store::LocalCopy &copy, identity::SecretStore *keychain)
    : m_copy(copy)
    , m_keychain(keychain)
{
}

Decided<wire::SessionAnswer> SessionKeeper::load()
{
    const auto state = m_copy.state();
    if (!state)
        return refuse(state.error());
    if (state->session.isEmpty())
        return refuse(signedOut(*state));
    auto session = wire::keptSessionFromJson(state->session);
    if (!session || !session->refreshToken.isEmpty())
        return session;
    if (!m_keychain) {
        return refuse({u"keychain_missing"_s,
                       {},
                       u"The sign-in to the hub is in the system keychain, which is not at hand here. What waits to be "
                       "sent is kept. Unlock the keychain, or sign in again."_s,
                       {}});
    }
    const auto tokens = m_keychain->read(secretName(state->address, session->device));
    if (!tokens)
        return refuse(tokens.error().code == u"not_found" ? signedOut(*state) : tokens.error());
    return wire::withTokens(std::move(*session), tokens->bytes());
}

bool SessionKeeper::putAway(const QString &address, const wire::SessionAnswer &session)
{
    if (!m_keychain)
        return false;
    const QByteArray tokens = wire::tokensToJson(session);
    return m_keychain->write(secretName(address, session.device), identity::SecretBytes::copyOf(tokens)).has_value();
}

Result<void> SessionKeeper::signIn(const QString &address, const QString &email, const wire::SessionAnswer &session)
{
    const bool isPutAway = putAway(address, session);
    auto connected = m_copy.connectTo(address, email, isPutAway ? wire::withoutTokens(session) : wire::toJson(session));
    // What was refused leaves nothing behind.
    if (!connected && isPutAway)
        (void)m_keychain->remove(secretName(address, session.device));
    return connected;
}

Result<void> SessionKeeper::keep(const wire::SessionAnswer &session)
{
    const auto state = m_copy.state();
    if (!state)
        return tl::make_unexpected(state.error());
    const QByteArray kept = putAway(state->address, session) ? wire::withoutTokens(session) : wire::toJson(session);
    return kept == state->session ? Result<void>() : m_copy.saveSession(kept);
}

Result<void> SessionKeeper::signOut()
{
    return forget({});
}

Result<void> SessionKeeper::end(const QString &code)
{
    return forget(code);
}

Result<void> SessionKeeper::forget(const QString &endedBy)
{
    const auto state = m_copy.state();
    if (!state)
        return tl::make_unexpected(state.error());
    if (auto forgotten = m_copy.saveSession({}, endedBy); !forgotten)
        return forgotten;
    return dropTokens(*state);
}

Result<void> SessionKeeper::dropTokens(const store::CopyState &state)
{
    const auto session = wire::keptSessionFromJson(state.session);
    if (state.session.isEmpty() || !session || !m_keychain)
        return {};
    const auto dropped = m_keychain->remove(secretName(state.address, session->device));
    const bool wasThere = session->refreshToken.isEmpty();
    return dropped || !wasThere || dropped.error().code == u"not_found" ? Result<void>() : dropped;
}

Error signedOut(const store::CopyState &state)
{
    if (state.endedBy.isEmpty()) {
        return {u"signed_out"_s,
                {},
                u"Nobody is signed in to the hub. What waits to be sent is kept. Sign in with “docketctl connect”."_s,
                {}};
    }
    return {
        u"session_ended"_s,
        {},
        u"The hub signed this copy out (%1). What waits to be sent is kept. Sign in with “docketctl connect”, or ask "
        "an administrator whether the account may still be used."_s.arg(state.endedBy),
        {state.endedBy}};
}

} // namespace docket::sync
