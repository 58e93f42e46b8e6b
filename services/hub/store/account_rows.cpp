// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/account_rows.h"

#include "services/hub/store/column_values.h"
#include "services/hub/store/row_values.h"

namespace docket::hub {

using namespace domain;

QByteArray accountColumns()
{
    return "account.id, account.email, account.name, account.role, array_to_string(account.locations, chr(31)), "
           "account.months_kept, account.disabled, account.created_at";
}

Account accountFrom(const QSqlQuery &row)
{
    Account account;
    account.id = row.value(0).toUuid();
    account.email = row.value(1).toString();
    account.name = row.value(2).toString();
    // A role of a newer version: what everybody may is the least that there is.
    account.role = roleFromText(row.value(3).toString()).value_or(Role::Warehouse);
    account.locations = textsFrom(row.value(4));
    account.monthsKept = row.value(5).toInt();
    account.isDisabled = row.value(6).toBool();
    account.createdAt = fromMilliseconds(row.value(7).toLongLong());
    return account;
}

Result<void> AccountRows::lock()
{
    // "account" in ASCII.
    return doneOr(m_connection.run("SELECT pg_advisory_xact_lock(27412351463812724)"));
}

Result<void> AccountRows::add(const StoredAccount &stored)
{
    const Account &account = stored.account;
    return doneOr(m_connection.run(
        "INSERT INTO account (id, email, name, role, locations, months_kept, disabled, password, created_at) "
        "VALUES (?, ?, ?, ?, string_to_array(?, chr(31)), ?, ?, ?, ?)",
        {idText(account.id), account.email, account.name, toString(account.role), joinedTexts(account.locations),
         account.monthsKept, account.isDisabled, stored.password, toMilliseconds(account.createdAt)}));
}

Result<void> AccountRows::save(const Account &account)
{
    return doneOr(m_connection.run(
        "UPDATE account SET email = ?, name = ?, role = ?, locations = string_to_array(?, chr(31)), months_kept = ?, "
        "disabled = ? WHERE id = ?",
        {account.email, account.name, toString(account.role), joinedTexts(account.locations), account.monthsKept,
         account.isDisabled, idText(account.id)}));
}

Result<void> AccountRows::setPassword(const QUuid &id, const QString &password)
{
    return doneOr(m_connection.run("UPDATE account SET password = ? WHERE id = ?", {password, idText(id)}));
}

Result<void> AccountRows::renewHash(const StoredAccount &known, const QString &password)
{
    return doneOr(m_connection.run("UPDATE account SET password = ? WHERE id = ? AND password = ?",
                                   {password, idText(known.account.id), known.password}));
}

Result<std::optional<StoredAccount>> AccountRows::one(QByteArrayView sql, const QString &value)
{
    const auto rows = m_connection.run(sql, {value});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    return StoredAccount{accountFrom(**rows), (*rows)->value(accountColumnCount).toString()};
}

Result<std::optional<StoredAccount>> AccountRows::byId(const QUuid &id)
{
    return one("SELECT " + accountColumns() + ", account.password FROM account WHERE id = ?", idText(id));
}

Result<std::optional<StoredAccount>> AccountRows::byEmail(const QString &email)
{
    return one("SELECT " + accountColumns() + ", account.password FROM account WHERE email = ?", email);
}

Result<bool> AccountRows::holdUnchanged(const StoredAccount &known)
{
    const auto held = m_connection.value("SELECT 1 FROM account WHERE id = ? AND password = ? AND NOT disabled "
                                         "FOR SHARE",
                                         {idText(known.account.id), known.password});
    if (!held)
        return tl::make_unexpected(held.error());
    return held->has_value();
}

Result<std::vector<Account>> AccountRows::after(const QString &email, int limit)
{
    const auto rows = m_connection.run(
        "SELECT " + accountColumns() + " FROM account WHERE email > ? ORDER BY email LIMIT ?", {email, limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<Account> accounts;
    while ((*rows)->next())
        accounts.push_back(accountFrom(**rows));
    return accounts;
}

Result<int> AccountRows::adminsBut(const QUuid &but)
{
    const auto count =
        m_connection.value("SELECT count(*) FROM account WHERE role = ? AND NOT disabled AND id <> CAST(? AS uuid)",
                           {toString(Role::Admin), idText(but)});
    if (!count)
        return tl::make_unexpected(count.error());
    return (*count)->toInt();
}

} // namespace docket::hub
