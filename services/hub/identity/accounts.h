// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/identity/author.h"
#include "services/hub/identity/password_hasher.h"
#include "services/hub/store/connection_pool.h"
#include "services/ordering/ports.h"

#include <functional>

namespace docket::hub {

using domain::AccountChange;

/// The team's accounts, for the routes of administration and for the command line.
///
/// What changes takes effect at the next request of the person concerned, with another hub within two seconds. A new
/// password and disabling end every session of the account; a new role or scope ends none, as it is looked up. One
/// enabled administrator always remains. Each change is in the audit log with its own transaction. Thread-safe.
///
/// Codes besides those of the store, of domain::checked and of PasswordHasher: `email_taken` (field `email`),
/// `account_not_found`, `last_admin`.
class Accounts {
public:
    /// All outlive the accounts. `changed` is called after each change, as with Authenticator::forget.
    Accounts(ConnectionPool &pool, PasswordHasher &hasher, const ordering::Clock &clock,
             std::function<void()> changed = {});

    /// The account's id and time are given here.
    Decided<domain::Account> add(const domain::Account &account, const QString &password, const Author &author);
    Decided<domain::Account> change(const QUuid &id, const AccountChange &change, const Author &author);
    Decided<void> setPassword(const QUuid &id, const QString &password, const Author &author);

    Result<domain::Account> byEmail(const QString &email);
    Result<domain::Account> byId(const QUuid &id);
    /// Those behind `email`, by e-mail address.
    Result<std::vector<domain::Account>> after(const QString &email, int limit);

private:
    ConnectionPool &m_pool;
    PasswordHasher &m_hasher;
    const ordering::Clock &m_clock;
    std::function<void()> m_changed;
};

} // namespace docket::hub
