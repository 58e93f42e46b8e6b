// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/account.h"
#include "services/hub/store/connection.h"

namespace docket::hub {

struct StoredAccount {
    domain::Account account;
    QString password; ///< its hash, as libsodium writes it
};

/// The table account. `connection` outlives it.
class AccountRows {
public:
    explicit AccountRows(Connection &connection) : m_connection(connection) {}

    /// Makes those who change accounts wait for one another, until the transaction ends: what one has checked stays
    /// true while it writes. Changes of accounts are few.
    Result<void> lock();

    Result<void> add(const StoredAccount &stored);
    Result<void> save(const domain::Account &account);
    Result<void> setPassword(const QUuid &id, const QString &password);
    /// Another hash of the same password; nothing happens when it was changed meanwhile.
    Result<void> renewHash(const StoredAccount &known, const QString &password);

    Result<std::optional<StoredAccount>> byId(const QUuid &id);
    /// `email` as the account has it: in small letters.
    Result<std::optional<StoredAccount>> byEmail(const QString &email);
    /// Whether it is enabled and has this password still; if so, it stays that way until the transaction ends.
    Result<bool> holdUnchanged(const StoredAccount &known);
    /// Those behind `email`, by e-mail address.
    Result<std::vector<domain::Account>> after(const QString &email, int limit);
    /// How many may administer, not counting `but`.
    Result<int> adminsBut(const QUuid &but);

private:
    Result<std::optional<StoredAccount>> one(QByteArrayView sql, const QString &value);

    Connection &m_connection;
};

/// The columns of `account` in a statement that joins it, and how many they are.
QByteArray accountColumns();
inline constexpr int accountColumnCount = 8;
domain::Account accountFrom(const QSqlQuery &row);

} // namespace docket::hub
