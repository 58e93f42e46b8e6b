// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/identity/audit_trail.h"
#include "services/hub/identity/authenticator.h"
#include "services/hub/identity/password_hasher.h"
#include "services/hub/store/account_rows.h"
#include "services/hub/store/hub_store.h"
#include "services/hub/store/session_rows.h"

namespace docket::hub {

struct SignIn {
    QString email;
    QString password;
    QString deviceCode;  ///< of a console that has one
    QString deviceLabel; ///< of a console that wants one; neither: no console
};

/// What somebody who signed in works with from now on.
struct OpenSession {
    domain::Account account;
    Principal principal;
    QByteArray accessToken;
    std::chrono::seconds expiresIn{};
    QByteArray refreshToken; ///< for one use
    QString device;          ///< its code; empty without a console
};

/// Signing in, going on, and signing out.
///
/// A refresh token is good once, for thirty days, and gives the next one. Used twice it was stolen, or its answer was
/// lost: nobody can tell, so the whole session ends and whoever is honest signs in again. Each of this is in the audit
/// log with the transaction that does it. Thread-safe.
///
/// Codes besides those of the store and of PasswordHasher: `sign_in_failed` (unknown e-mail address or wrong password:
/// the same answer after the same work), `account_disabled` (told only to who knows the password), `unknown_device`,
/// `session_ended`.
class Sessions {
public:
    static constexpr std::chrono::days lifetime{30};

    struct Parts {
        HubStore &store;
        PasswordHasher &hasher;
        AccessTokens &tokens;
        Authenticator &authenticator;
        AuditTrail &trail;
        const ordering::Clock &clock;
    };
    /// All parts outlive the sessions.
    explicit Sessions(const Parts &parts) : m_parts(parts) {}

    /// `origin` names the client's address and the request; who it is, is found out here.
    Decided<OpenSession> signIn(const SignIn &wanted, const Author &origin);
    Result<OpenSession> refresh(const QByteArray &token, const Author &origin);
    Result<void> signOut(const Principal &principal, const Author &author);
    /// The account of a user who is signed in.
    Result<domain::Account> account(const Principal &principal);

    /// Forgets what expired a month ago. To be called now and then; cheap when there is nothing.
    Result<void> forgetExpired();

private:
    Decided<OpenSession> begin(Connection &connection, const StoredAccount &known, const SignIn &wanted,
                               const Author &origin);
    Result<void> endReused(Connection &connection, const SessionRows::Open &open, const Author &origin);
    Result<OpenSession> renew(Connection &connection, const SessionRows::Open &open);
    /// Passwords are known only now: a hash of a lower cost than today's is made again.
    void renewOldHash(const StoredAccount &known, const QString &password);
    Decided<QString> deviceFor(Connection &connection, const SignIn &wanted);
    Result<OpenSession> opened(const domain::Account &account, const StoredSession &session, QByteArray refreshToken);

    Parts m_parts;
};

} // namespace docket::hub
