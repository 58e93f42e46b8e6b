// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/account.h"
#include "services/hub/store/connection.h"

namespace docket::hub {

/// A sign-in, and the family of refresh tokens that came out of it.
struct StoredSession {
    QUuid id;
    QUuid account;
    QString device; ///< its code; empty: none was asked for
    domain::Instant beganAt{};
    domain::Instant expiresAt{};
    std::optional<domain::Instant> endedAt;
};

/// The tables session, refresh_token and device. `connection` outlives it.
class SessionRows {
public:
    explicit SessionRows(Connection &connection) : m_connection(connection) {}

    Result<void> add(const StoredSession &session);
    /// With the account as it is now, in one statement: it is asked with every access token.
    struct Open {
        StoredSession session;
        domain::Account account;
    };
    Result<std::optional<Open>> open(const QUuid &id);
    Result<void> extend(const QUuid &id, domain::Instant until);
    /// Nothing happens to what had ended before. `reason`: `signed_out`, `reused`, `password_changed`, `disabled`.
    Result<void> end(const QUuid &id, const QString &reason, domain::Instant now);
    Result<void> endAllOf(const QUuid &account, const QString &reason, domain::Instant now);

    Result<void> addToken(const QByteArray &digest, const QUuid &session, domain::Instant now);
    /// Marks a token as used. Two at once: one waits, and finds it used. Nothing when there is no such token.
    struct TokenUse {
        QUuid session;
        bool wasUsedBefore = false;
    };
    Result<std::optional<TokenUse>> useToken(const QByteArray &digest, domain::Instant now);
    /// Forgets sessions and tokens that expired before `moment`, some at a time; how many sessions.
    Result<int> forgetExpired(domain::Instant moment);

    Result<bool> knowsDevice(const QString &code);
    Result<void> deviceSeen(const QString &code, const QString &user, domain::Instant now);
    /// Those behind `code`, by code.
    Result<std::vector<domain::Device>> devicesAfter(const QString &code, int limit);

private:
    Connection &m_connection;
};

} // namespace docket::hub
