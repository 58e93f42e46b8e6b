// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/domain/permissions.h"
#include "services/domain/result.h"

#include <QStringList>
#include <QUuid>

#include <optional>

namespace docket::domain {

/// What of a team's orders somebody may keep a copy of.
struct Scope {
    bool personalData = false; ///< beyond the shipping address
    QStringList locations;     ///< sorted; none: all
    int monthsKept = 0;        ///< by the month of placing, counted back from this one; 0: all

    bool operator==(const Scope &) const = default;
};

/// Somebody of the team, as the hub knows them.
struct Account {
    QUuid id;
    QString email; ///< unique, in small letters; what they sign in with
    QString name;  ///< what the timeline shows
    Role role = Role::Agent;
    QStringList locations; ///< as in Scope
    int monthsKept = 0;    ///< as in Scope
    bool isDisabled = false;
    Instant createdAt{};

    bool operator==(const Account &) const = default;
};

/// What is to be different of an account; what is absent stays.
struct AccountChange {
    std::optional<QString> email;
    std::optional<QString> name;
    std::optional<Role> role;
    std::optional<QStringList> locations;
    std::optional<int> monthsKept;
    std::optional<bool> isDisabled;

    bool operator==(const AccountChange &) const = default;
};

/// The name of a key of a service that calls the hub on its own behalf, and what the key opens. The key itself is shown
/// once and never kept.
struct ApiKey {
    QUuid id;
    QString label; ///< what the timeline shows
    Permissions permissions;
    QStringList locations; ///< as in Scope
    Instant createdAt{};
    std::optional<Instant> lastUsedAt; ///< to the minute
    std::optional<Instant> revokedAt;

    bool operator==(const ApiKey &) const = default;
};

/// A console's data folder, by the code in its order numbers.
struct Device {
    QString code;
    QString label;
    Instant assignedAt{};
    QString lastUser; ///< name of whoever signed in there last; empty: nobody yet
    std::optional<Instant> lastSeenAt;

    bool operator==(const Device &) const = default;
};

Scope scopeOf(const Account &account);
Scope scopeOf(const ApiKey &key);

/// `agent`, `warehouse`, `supervisor`, `admin`: stable names, for files and the wire.
QString toString(Role role);
std::optional<Role> roleFromText(QStringView text);
/// Those of a set, in the order of the table of roles; and back from what `toString(Permission)` writes.
QList<Permission> listOf(Permissions permissions);
std::optional<Permission> permissionFromText(QStringView text);

/// The account as it is kept: e-mail in small letters, blanks trimmed, locations sorted and once each; or every reason
/// why it cannot be. Codes: `required`, `invalid_email`, `too_long`, `out_of_range`; fields as the wire names them.
Decided<Account> checked(Account account);
/// The same for a key of a service. It needs a label and a permission, and may not administer.
Decided<ApiKey> checked(ApiKey key);
/// A new password: 12 to 200 characters, and neither the e-mail nor the name. Codes: `too_short`, `too_long`,
/// `too_simple`; field `password`.
Decided<void> checkPassword(const QString &password, const Account &account);

} // namespace docket::domain
