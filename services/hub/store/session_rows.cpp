// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/session_rows.h"

#include "services/hub/store/account_rows.h"
#include "services/hub/store/column_values.h"
#include "services/hub/store/row_values.h"

namespace docket::hub {

using namespace domain;

Result<void> SessionRows::add(const StoredSession &session)
{
    return doneOr(
        m_connection.run("INSERT INTO session (id, account, device, began_at, expires_at) VALUES (?, ?, ?, ?, ?)",
                         {idText(session.id), idText(session.account), textOrNull(session.device),
                          toMilliseconds(session.beganAt), toMilliseconds(session.expiresAt)}));
}

Result<std::optional<SessionRows::Open>> SessionRows::open(const QUuid &id)
{
    const auto rows = m_connection.run("SELECT " + accountColumns() +
                                           ", coalesce(session.device, ''), session.began_at, session.expires_at, "
                                           "session.ended_at FROM session JOIN account ON account.id = session.account "
                                           "WHERE session.id = ?",
                                       {idText(id)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    const auto value = [&](int column) { return (*rows)->value(accountColumnCount + column); };
    Open open;
    open.account = accountFrom(**rows);
    open.session = {id,
                    open.account.id,
                    value(0).toString(),
                    fromMilliseconds(value(1).toLongLong()),
                    fromMilliseconds(value(2).toLongLong()),
                    someInstantFrom(value(3))};
    return open;
}

Result<void> SessionRows::extend(const QUuid &id, Instant until)
{
    return doneOr(
        m_connection.run("UPDATE session SET expires_at = ? WHERE id = ?", {toMilliseconds(until), idText(id)}));
}

Result<void> SessionRows::end(const QUuid &id, const QString &reason, Instant now)
{
    return doneOr(m_connection.run("UPDATE session SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL",
                                   {toMilliseconds(now), reason, idText(id)}));
}

Result<void> SessionRows::endAllOf(const QUuid &account, const QString &reason, Instant now)
{
    return doneOr(
        m_connection.run("UPDATE session SET ended_at = ?, end_reason = ? WHERE account = ? AND ended_at IS NULL",
                         {toMilliseconds(now), reason, idText(account)}));
}

Result<void> SessionRows::addToken(const QByteArray &digest, const QUuid &session, Instant now)
{
    return doneOr(m_connection.run("INSERT INTO refresh_token (digest, session, issued_at) VALUES (?, ?, ?)",
                                   {digest, idText(session), toMilliseconds(now)}));
}

Result<std::optional<SessionRows::TokenUse>> SessionRows::useToken(const QByteArray &digest, Instant now)
{
    const auto used = m_connection.value("UPDATE refresh_token SET used_at = ? WHERE digest = ? AND used_at IS NULL "
                                         "RETURNING session",
                                         {toMilliseconds(now), digest});
    if (!used)
        return tl::make_unexpected(used.error());
    if (*used)
        return TokenUse{(*used)->toUuid(), false};
    const auto known = m_connection.value("SELECT session FROM refresh_token WHERE digest = ?", {digest});
    if (!known)
        return tl::make_unexpected(known.error());
    return *known ? std::optional(TokenUse{(*known)->toUuid(), true}) : std::nullopt;
}

Result<int> SessionRows::forgetExpired(Instant moment)
{
    // Used tokens of sessions that go on for years, too.
    if (auto tokens = m_connection.run("DELETE FROM refresh_token WHERE digest IN (SELECT digest FROM refresh_token "
                                       "WHERE used_at < ? LIMIT 10000)",
                                       {toMilliseconds(moment)});
        !tokens)
        return tl::make_unexpected(tokens.error());
    const auto sessions = m_connection.run("DELETE FROM session WHERE id IN (SELECT id FROM session "
                                           "WHERE expires_at < ? ORDER BY expires_at LIMIT 1000)",
                                           {toMilliseconds(moment)});
    if (!sessions)
        return tl::make_unexpected(sessions.error());
    return (*sessions)->numRowsAffected();
}

Result<bool> SessionRows::knowsDevice(const QString &code)
{
    const auto found = m_connection.value("SELECT 1 FROM device WHERE code = ?", {code});
    if (!found)
        return tl::make_unexpected(found.error());
    return found->has_value();
}

Result<void> SessionRows::deviceSeen(const QString &code, const QString &user, Instant now)
{
    return doneOr(m_connection.run("UPDATE device SET last_user = ?, last_seen_at = ? WHERE code = ?",
                                   {user, toMilliseconds(now), code}));
}

Result<std::vector<Device>> SessionRows::devicesAfter(const QString &code, int limit)
{
    const auto rows = m_connection.run("SELECT code, label, assigned_at, last_user, last_seen_at FROM device "
                                       "WHERE code COLLATE \"C\" > ? ORDER BY code COLLATE \"C\" LIMIT ?",
                                       {code, limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<Device> devices;
    while ((*rows)->next()) {
        const auto value = [&](int column) { return (*rows)->value(column); };
        devices.push_back({value(0).toString(), value(1).toString(), fromMilliseconds(value(2).toLongLong()),
                           value(3).toString(), someInstantFrom(value(4))});
    }
    return devices;
}

} // namespace docket::hub
