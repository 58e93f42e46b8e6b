// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/identity/accounts.h"
#include "services/hub/identity/api_keys.h"
#include "services/hub/identity/sessions.h"
#include "tests/support/fake_clock.h"
#include "tests/support/hub_database.h"

namespace docket::test {

/// A hub's database with one user of each role, and everything that signs them in. The clock stands still. Passwords
/// are hashed at the lowest cost there is.
class HubTeam {
public:
    explicit HubTeam(PrivatePostgres &cluster, const hub::HashingCost &cost = lowestCost());

    /// `agent@shop.example`, and so on.
    static QString emailOf(domain::Role role);
    static QString password() { return QStringLiteral("a good long password"); }
    static hub::HashingCost lowestCost();

    domain::Account accountOf(domain::Role role);
    /// Without a console.
    Decided<hub::OpenSession> signIn(const QString &email, const QString &secret = password());
    hub::OpenSession signedIn(domain::Role role);

    HubDatabase database;
    FakeClock clock;
    hub::PasswordHasher hasher;
    hub::SigningKeys keys;
    hub::AccessTokens tokens;
    hub::Authenticator authenticator;
    hub::AuditTrail trail;
    hub::Sessions sessions;
    hub::Accounts accounts;
    hub::ApiKeys apiKeys;
    hub::Author author{QStringLiteral("Test"), {}, {}, QStringLiteral("192.0.2.1"), QStringLiteral("request-1")};
};

/// The code of the first error; empty without one.
template <typename T>
QString codeOf(const tl::expected<T, Rejection> &outcome)
{
    return outcome ? QString() : outcome.error().first().code;
}
template <typename T>
QString codeOf(const Result<T> &outcome)
{
    return outcome ? QString() : outcome.error().code;
}
/// `field: code`, each.
template <typename T>
QStringList problemsOf(const tl::expected<T, Rejection> &outcome)
{
    QStringList problems;
    if (!outcome) {
        for (const Error &error : outcome.error())
            problems << error.field + QStringLiteral(": ") + error.code;
    }
    return problems;
}

} // namespace docket::test
