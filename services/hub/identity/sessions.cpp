// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/sessions.h"

#include "services/hub/identity/opaque_token.h"
#include "services/hub/identity/transaction.h"
#include "services/hub/store/row_values.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

const QString done = u"done"_s;

Error signInFailed()
{
    return {u"sign_in_failed"_s, {}, u"E-mail address or password are not right. Nobody was signed in."_s, {}};
}

Error sessionEnded()
{
    return {u"session_ended"_s, {}, u"You have been signed out. Sign in again; what waits to be sent is kept."_s, {}};
}

Author asAuthor(Author origin, const domain::Account &account, const QString &device)
{
    origin.name = account.name;
    origin.account = account.id;
    origin.device = device;
    return origin;
}

bool isOver(const SessionRows::Open &open, domain::Instant now)
{
    return open.session.endedAt || open.session.expiresAt <= now || open.account.isDisabled;
}

} // namespace

Result<OpenSession> Sessions::opened(const domain::Account &account, const StoredSession &session,
                                     QByteArray refreshToken)
{
    auto accessToken = m_parts.tokens.issue({account.id, session.id});
    if (!accessToken)
        return tl::make_unexpected(accessToken.error());
    const QString &device = session.device;
    return OpenSession{account,
                       principalOf(account, session.id, device.isEmpty() ? m_parts.store.device() : device),
                       std::move(*accessToken),
                       m_parts.tokens.options().lifetime,
                       std::move(refreshToken),
                       device};
}

Decided<OpenSession> Sessions::signIn(const SignIn &wanted, const Author &origin)
{
    const QString email = wanted.email.trimmed().toLower();
    const auto known =
        reading(m_parts.store.pool(), [&](Connection &connection) { return AccountRows(connection).byEmail(email); });
    if (!known)
        return tl::make_unexpected(Rejection{known.error()});
    const auto refused = [&](const Error &error) {
        const Author author = *known ? asAuthor(origin, (*known)->account, wanted.deviceCode) : origin;
        m_parts.trail.record(author, u"sign_in"_s, *known ? idText((*known)->account.id) : QString(), error.code);
        return tl::make_unexpected(Rejection{error});
    };
    if (!*known) {
        if (auto checked = m_parts.hasher.matchNobody(wanted.password); !checked)
            return tl::make_unexpected(Rejection{checked.error()});
        return refused(signInFailed());
    }
    const auto matches = m_parts.hasher.matches(wanted.password, (*known)->password);
    if (!matches)
        return tl::make_unexpected(Rejection{matches.error()});
    if (!*matches)
        return refused(signInFailed());
    if ((*known)->account.isDisabled)
        return refused({u"account_disabled"_s,
                        {},
                        u"This account is disabled. Nobody was signed in. An administrator can enable it."_s,
                        {}});
    auto session = inTransaction(m_parts.store.pool(),
                                 [&](Connection &connection) { return begin(connection, **known, wanted, origin); });
    if (session)
        renewOldHash(**known, wanted.password);
    return session;
}

void Sessions::renewOldHash(const StoredAccount &known, const QString &password)
{
    if (!m_parts.hasher.isOutdated(known.password))
        return;
    // Where it cannot be done now, it is done at the next sign-in.
    if (const auto hash = m_parts.hasher.hash(password)) {
        (void)reading(m_parts.store.pool(),
                      [&](Connection &connection) { return AccountRows(connection).renewHash(known, *hash); });
    }
}

Decided<OpenSession> Sessions::begin(Connection &connection, const StoredAccount &known, const SignIn &wanted,
                                     const Author &origin)
{
    const auto rejected = [](const Error &error) { return tl::make_unexpected(Rejection{error}); };
    // The password may have been changed while it was checked: then every session that it opened has to have ended.
    const auto unchanged = AccountRows(connection).holdUnchanged(known);
    if (!unchanged)
        return rejected(unchanged.error());
    if (!*unchanged)
        return rejected(signInFailed());
    const auto device = deviceFor(connection, wanted);
    if (!device)
        return tl::make_unexpected(device.error());

    const domain::Instant now = m_parts.clock.now();
    const StoredSession session{QUuid::createUuid(), known.account.id, *device, now, now + lifetime, {}};
    const QByteArray refreshToken = freshRefreshToken();
    SessionRows rows(connection);
    Result<void> written = rows.add(session);
    if (written)
        written = rows.addToken(digestOf(refreshToken), session.id, now);
    if (written && !device->isEmpty())
        written = rows.deviceSeen(*device, known.account.name, now);
    if (written)
        written = AuditRows(connection)
                      .add(entryBy(asAuthor(origin, known.account, *device), u"sign_in"_s, idText(known.account.id),
                                   done, now));
    if (!written)
        return rejected(written.error());
    auto open = opened(known.account, session, refreshToken);
    return open ? Decided<OpenSession>(std::move(*open)) : rejected(open.error());
}

Decided<QString> Sessions::deviceFor(Connection &connection, const SignIn &wanted)
{
    if (!wanted.deviceCode.isEmpty()) {
        const auto isKnown = SessionRows(connection).knowsDevice(wanted.deviceCode);
        if (!isKnown)
            return tl::make_unexpected(Rejection{isKnown.error()});
        if (*isKnown && wanted.deviceCode != m_parts.store.device())
            return wanted.deviceCode;
        return tl::make_unexpected(Rejection{
            {u"unknown_device"_s,
             u"device.code"_s,
             u"This hub has given no console the code %1. Sign in without it to get one."_s.arg(wanted.deviceCode),
             {wanted.deviceCode}}});
    }
    if (wanted.deviceLabel.isEmpty())
        return QString();
    const auto code = m_parts.store.assignDevice(wanted.deviceLabel, m_parts.clock.now());
    return code ? Decided<QString>(*code) : tl::make_unexpected(Rejection{code.error()});
}

Result<OpenSession> Sessions::refresh(const QByteArray &token, const Author &origin)
{
    // A second use is no failure of the transaction: what it ends has to stay ended.
    using Outcome = std::optional<OpenSession>;
    bool isReused = false;
    auto outcome = inTransaction(m_parts.store.pool(), [&](Connection &connection) -> Result<Outcome> {
        const domain::Instant now = m_parts.clock.now();
        SessionRows rows(connection);
        const auto use = rows.useToken(digestOf(token), now);
        if (!use || !*use)
            return use ? Result<Outcome>(std::nullopt) : tl::make_unexpected(use.error());
        const auto open = rows.open((*use)->session);
        if (!open)
            return tl::make_unexpected(open.error());
        if (!*open || isOver(**open, now))
            return std::nullopt;
        isReused = (*use)->wasUsedBefore;
        if (isReused) {
            const auto ended = endReused(connection, **open, origin);
            return ended ? Result<Outcome>(std::nullopt) : tl::make_unexpected(ended.error());
        }
        auto renewed = renew(connection, **open);
        return renewed ? Result<Outcome>(std::move(*renewed)) : tl::make_unexpected(renewed.error());
    });
    if (isReused)
        m_parts.authenticator.forget();
    if (!outcome)
        return tl::make_unexpected(outcome.error());
    return *outcome ? Result<OpenSession>(std::move(**outcome)) : tl::make_unexpected(sessionEnded());
}

Result<void> Sessions::endReused(Connection &connection, const SessionRows::Open &open, const Author &origin)
{
    const domain::Instant now = m_parts.clock.now();
    if (auto ended = SessionRows(connection).end(open.session.id, u"reused"_s, now); !ended)
        return ended;
    return AuditRows(connection)
        .add(entryBy(asAuthor(origin, open.account, open.session.device), u"session.reused"_s, idText(open.session.id),
                     u"session_ended"_s, now));
}

Result<OpenSession> Sessions::renew(Connection &connection, const SessionRows::Open &open)
{
    const domain::Instant now = m_parts.clock.now();
    const StoredSession &session = open.session;
    const QByteArray next = freshRefreshToken();
    SessionRows rows(connection);
    Result<void> written = rows.addToken(digestOf(next), session.id, now);
    if (written)
        written = rows.extend(session.id, now + lifetime);
    if (written && !session.device.isEmpty())
        written = rows.deviceSeen(session.device, open.account.name, now);
    if (!written)
        return tl::make_unexpected(written.error());
    return opened(open.account, session, next);
}

Result<void> Sessions::signOut(const Principal &principal, const Author &author)
{
    const domain::Instant now = m_parts.clock.now();
    auto ended = inTransaction(m_parts.store.pool(), [&](Connection &connection) -> Result<void> {
        if (auto closed = SessionRows(connection).end(principal.sessionId, u"signed_out"_s, now); !closed)
            return closed;
        return AuditRows(connection).add(entryBy(author, u"sign_out"_s, idText(principal.sessionId), done, now));
    });
    m_parts.authenticator.forget();
    return ended;
}

Result<domain::Account> Sessions::account(const Principal &principal)
{
    const auto found = reading(m_parts.store.pool(), [&](Connection &connection) {
        return AccountRows(connection).byId(principal.accountId);
    });
    if (!found)
        return tl::make_unexpected(found.error());
    return *found ? Result<domain::Account>((*found)->account) : tl::make_unexpected(sessionEnded());
}

Result<void> Sessions::forgetExpired()
{
    return inTransaction(m_parts.store.pool(), [&](Connection &connection) -> Result<void> {
        const auto forgotten = SessionRows(connection).forgetExpired(m_parts.clock.now() - lifetime);
        return forgotten ? Result<void>() : tl::make_unexpected(forgotten.error());
    });
}

} // namespace docket::hub
