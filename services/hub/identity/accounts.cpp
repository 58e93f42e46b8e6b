// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/accounts.h"

#include "services/domain/identifiers.h"
#include "services/hub/identity/transaction.h"
#include "services/hub/store/account_rows.h"
#include "services/hub/store/row_values.h"
#include "services/hub/store/session_rows.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using domain::Account;
using domain::Role;

namespace {

const QString done = u"done"_s;

auto rejected(const Error &error)
{
    return tl::make_unexpected(Rejection{error});
}

Error accountNotFound()
{
    return {u"account_not_found"_s, {}, u"There is no such account. Nothing was changed."_s, {}};
}

Error emailTaken(const QString &email)
{
    return {
        u"email_taken"_s, u"email"_s, u"There is an account with the e-mail address %1 already."_s.arg(email), {email}};
}

Account changed(Account account, const AccountChange &change)
{
    account.email = change.email.value_or(account.email);
    account.name = change.name.value_or(account.name);
    account.role = change.role.value_or(account.role);
    account.locations = change.locations.value_or(account.locations);
    account.monthsKept = change.monthsKept.value_or(account.monthsKept);
    account.isDisabled = change.isDisabled.value_or(account.isDisabled);
    return account;
}

// For the audit log: `role agent → warehouse; disabled`.
QString difference(const Account &before, const Account &after)
{
    const auto fromTo = [](const QString &what, const QString &from, const QString &to) {
        return u"%1 %2 → %3"_s.arg(what, from, to);
    };
    const auto places = [](const QStringList &locations) {
        return locations.isEmpty() ? u"all"_s : locations.join(u", "_s);
    };
    QStringList parts;
    if (before.email != after.email)
        parts << fromTo(u"email"_s, before.email, after.email);
    if (before.name != after.name)
        parts << fromTo(u"name"_s, before.name, after.name);
    if (before.role != after.role)
        parts << fromTo(u"role"_s, toString(before.role), toString(after.role));
    if (before.locations != after.locations)
        parts << fromTo(u"locations"_s, places(before.locations), places(after.locations));
    if (before.monthsKept != after.monthsKept)
        parts << fromTo(u"months_kept"_s, QString::number(before.monthsKept), QString::number(after.monthsKept));
    if (before.isDisabled != after.isDisabled)
        parts << (after.isDisabled ? u"disabled"_s : u"enabled"_s);
    return parts.join(u"; "_s);
}

Result<bool> isEmailTaken(AccountRows &rows, const Account &account)
{
    const auto other = rows.byEmail(account.email);
    if (!other)
        return tl::make_unexpected(other.error());
    return *other && (*other)->account.id != account.id;
}

bool isAdmin(const Account &account)
{
    return account.role == Role::Admin && !account.isDisabled;
}

// What the other accounts say against it.
Rejection objections(AccountRows &rows, const Account &before, const Account &after)
{
    const auto isTaken = isEmailTaken(rows, after);
    if (!isTaken)
        return {isTaken.error()};
    Rejection errors;
    if (*isTaken)
        errors << emailTaken(after.email);
    if (isAdmin(before) && !isAdmin(after)) {
        const auto others = rows.adminsBut(after.id);
        if (!others)
            return {others.error()};
        if (*others == 0)
            errors << Error{u"last_admin"_s,
                            after.isDisabled ? u"disabled"_s : u"role"_s,
                            u"This is the last account that may administer. Make another one first. Nothing was "
                            "changed."_s,
                            {}};
    }
    return errors;
}

} // namespace

Accounts::Accounts(ConnectionPool &pool, PasswordHasher &hasher, const ordering::Clock &clock,
                   std::function<void()> changed)
    : m_pool(pool)
    , m_hasher(hasher)
    , m_clock(clock)
    , m_changed(changed ? std::move(changed) : [] {})
{
}

Decided<Account> Accounts::add(const Account &account, const QString &password, const Author &author)
{
    auto checked = domain::checked(account);
    const auto goodPassword = domain::checkPassword(password, checked ? *checked : account);
    if (!checked || !goodPassword)
        return tl::make_unexpected((checked ? Rejection() : checked.error()) +
                                   (goodPassword ? Rejection() : goodPassword.error()));
    const auto hash = m_hasher.hash(password);
    if (!hash)
        return rejected(hash.error());
    const domain::Instant now = m_clock.now();
    checked->id = domain::IdSource().next(now);
    checked->createdAt = now;
    return inTransaction(m_pool, [&](Connection &connection) -> Decided<Account> {
        AccountRows rows(connection);
        if (auto locked = rows.lock(); !locked)
            return rejected(locked.error());
        if (const Rejection errors = objections(rows, {}, *checked); !errors.isEmpty())
            return tl::make_unexpected(errors);
        Result<void> written = rows.add({*checked, *hash});
        if (written)
            written = AuditRows(connection)
                          .add(entryBy(author, u"user.add"_s, idText(checked->id), done, now,
                                       u"%1, %2"_s.arg(checked->email, toString(checked->role))));
        return written ? Decided<Account>(*checked) : rejected(written.error());
    });
}

Decided<Account> Accounts::change(const QUuid &id, const AccountChange &change, const Author &author)
{
    const domain::Instant now = m_clock.now();
    auto outcome = inTransaction(m_pool, [&](Connection &connection) -> Decided<Account> {
        AccountRows rows(connection);
        if (auto locked = rows.lock(); !locked)
            return rejected(locked.error());
        const auto known = rows.byId(id);
        if (!known || !*known)
            return rejected(known ? accountNotFound() : known.error());
        const Account &before = (*known)->account;
        auto after = domain::checked(changed(before, change));
        if (!after || *after == before)
            return after;
        if (const Rejection errors = objections(rows, before, *after); !errors.isEmpty())
            return tl::make_unexpected(errors);
        Result<void> written = rows.save(*after);
        if (written && after->isDisabled)
            written = SessionRows(connection).endAllOf(id, u"disabled"_s, now);
        if (written)
            written = AuditRows(connection)
                          .add(entryBy(author, u"user.change"_s, idText(id), done, now, difference(before, *after)));
        return written ? after : Decided<Account>(rejected(written.error()));
    });
    m_changed();
    return outcome;
}

Decided<void> Accounts::setPassword(const QUuid &id, const QString &password, const Author &author)
{
    const auto account = byId(id);
    if (!account)
        return rejected(account.error());
    if (auto good = domain::checkPassword(password, *account); !good)
        return good;
    const auto hash = m_hasher.hash(password);
    if (!hash)
        return rejected(hash.error());
    const domain::Instant now = m_clock.now();
    const auto outcome = inTransaction(m_pool, [&](Connection &connection) -> Result<void> {
        Result<void> written = AccountRows(connection).setPassword(id, *hash);
        if (written)
            written = SessionRows(connection).endAllOf(id, u"password_changed"_s, now);
        if (written)
            written = AuditRows(connection).add(entryBy(author, u"user.password"_s, idText(id), done, now));
        return written;
    });
    m_changed();
    return outcome ? Decided<void>() : rejected(outcome.error());
}

Result<Account> Accounts::byEmail(const QString &email)
{
    const auto found = reading(
        m_pool, [&](Connection &connection) { return AccountRows(connection).byEmail(email.trimmed().toLower()); });
    if (!found || !*found)
        return tl::make_unexpected(found ? accountNotFound() : found.error());
    return (*found)->account;
}

Result<Account> Accounts::byId(const QUuid &id)
{
    const auto found = reading(m_pool, [&](Connection &connection) { return AccountRows(connection).byId(id); });
    if (!found || !*found)
        return tl::make_unexpected(found ? accountNotFound() : found.error());
    return (*found)->account;
}

Result<std::vector<Account>> Accounts::after(const QString &email, int limit)
{
    return reading(m_pool, [&](Connection &connection) { return AccountRows(connection).after(email, limit); });
}

} // namespace docket::hub
