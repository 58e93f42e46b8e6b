// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/account.h"
#include "services/domain/audit_entry.h"
#include "services/wire/json_reader.h"
#include "services/wire/json_writer.h"

namespace docket::wire {

/// Users, roles, devices, keys of services and the audit log, as the routes of administration have them.

QByteArray toJson(const domain::Account &account);
QByteArray toJson(const domain::Device &device);
QByteArray toJson(const domain::ApiKey &key);
/// With the key itself, which is shown once.
QByteArray newKeyToJson(const domain::ApiKey &key, const QByteArray &secret);
QByteArray toJson(const domain::AuditEntry &entry);
/// A role and what it may do.
QByteArray toJson(domain::Role role);

struct NewAccount {
    domain::Account account;
    QString password;

    bool operator==(const NewAccount &) const = default;
};

/// Every error with its path; members that are not known are refused. What a value may be is checked by the domain.
Decided<NewAccount> newAccountFromJson(QByteArrayView json);
Decided<domain::AccountChange> accountChangeFromJson(QByteArrayView json);
Decided<QString> passwordFromJson(QByteArrayView json);
Decided<domain::ApiKey> newKeyFromJson(QByteArrayView json);

/// `"permissions": ["view", …]`.
void writePermissions(JsonWriter &json, domain::Permissions permissions);
/// Refuses an absent or empty one.
QString requiredText(ObjectReader &json, const char *key);

} // namespace docket::wire
