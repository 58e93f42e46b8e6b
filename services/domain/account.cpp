// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/account.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {

constexpr std::array roles{Role::Agent, Role::Warehouse, Role::Supervisor, Role::Admin};
constexpr std::array permissions{Permission::View,         Permission::Note,
                                 Permission::PersonalData, Permission::Create,
                                 Permission::Edit,         Permission::Cancel,
                                 Permission::Hold,         Permission::Ship,
                                 Permission::Stock,        Permission::Deliver,
                                 Permission::Catalogue,    Permission::History,
                                 Permission::Export,       Permission::ResolveConflicts,
                                 Permission::Administer};

constexpr int longestName = 200;
constexpr int longestEmail = 254; // RFC 5321
constexpr int mostLocations = 100;
constexpr int mostMonths = 1'200;
constexpr int shortestPassword = 12;
constexpr int longestPassword = 200;

void addRequired(Rejection &errors, const QString &field, const QString &sentence)
{
    errors << Error{u"required"_s, field, sentence, {}};
}

void addTooLong(Rejection &errors, const QString &field, int most)
{
    errors << Error{u"too_long"_s, field, u"This may have %1 characters at most."_s.arg(most), {QString::number(most)}};
}

// Whether mail arrives there only a letter can tell; this finds slips of the hand.
bool looksLikeEmail(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && at == email.lastIndexOf(u'@') && at < email.size() - 1 &&
           std::none_of(email.begin(), email.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

void checkName(const QString &name, const QString &field, Rejection &errors)
{
    if (name.isEmpty())
        addRequired(errors, field, u"A name is needed: it is shown beside what was done."_s);
    else if (name.size() > longestName)
        addTooLong(errors, field, longestName);
}

QStringList tidied(const QStringList &locations, Rejection &errors)
{
    QStringList kept;
    for (const QString &location : locations) {
        const QString name = location.trimmed();
        if (name.isEmpty())
            addRequired(errors, u"locations"_s, u"A location needs a name. To allow all of them, name none."_s);
        else if (name.size() > longestName)
            addTooLong(errors, u"locations"_s, longestName);
        else if (!kept.contains(name))
            kept << name;
    }
    if (kept.size() > mostLocations)
        errors << Error{u"out_of_range"_s,
                        u"locations"_s,
                        u"There may be %1 locations at most."_s.arg(mostLocations),
                        {QString::number(mostLocations)}};
    kept.sort();
    return kept;
}

template <typename T>
Decided<T> valueOr(T value, Rejection errors)
{
    if (!errors.isEmpty())
        return tl::make_unexpected(std::move(errors));
    return value;
}

} // namespace

Scope scopeOf(const Account &account)
{
    return {permissionsOf(account.role).testFlag(Permission::PersonalData), account.locations, account.monthsKept};
}

Scope scopeOf(const ApiKey &key)
{
    return {key.permissions.testFlag(Permission::PersonalData), key.locations, 0};
}

QString toString(Role role)
{
    switch (role) {
    case Role::Agent:
        return u"agent"_s;
    case Role::Warehouse:
        return u"warehouse"_s;
    case Role::Supervisor:
        return u"supervisor"_s;
    case Role::Admin:
        return u"admin"_s;
    }
    return {};
}

std::optional<Role> roleFromText(QStringView text)
{
    const auto found = std::find_if(roles.begin(), roles.end(), [&](Role role) { return toString(role) == text; });
    return found == roles.end() ? std::nullopt : std::optional(*found);
}

QList<Permission> listOf(Permissions set)
{
    QList<Permission> list;
    std::copy_if(permissions.begin(), permissions.end(), std::back_inserter(list),
                 [&](Permission permission) { return set.testFlag(permission); });
    return list;
}

std::optional<Permission> permissionFromText(QStringView text)
{
    const auto found = std::find_if(permissions.begin(), permissions.end(),
                                    [&](Permission permission) { return toString(permission) == text; });
    return found == permissions.end() ? std::nullopt : std::optional(*found);
}

Decided<Account> checked(Account account)
{
    Rejection errors;
    account.email = account.email.trimmed().toLower();
    account.name = account.name.trimmed();
    if (account.email.isEmpty())
        addRequired(errors, u"email"_s, u"An e-mail address is needed: it is what the person signs in with."_s);
    else if (account.email.size() > longestEmail)
        addTooLong(errors, u"email"_s, longestEmail);
    else if (!looksLikeEmail(account.email))
        errors << Error{
            u"invalid_email"_s, u"email"_s, u"This is no e-mail address; one looks like ana@example.com."_s, {}};
    checkName(account.name, u"name"_s, errors);
    account.locations = tidied(account.locations, errors);
    if (account.monthsKept < 0 || account.monthsKept > mostMonths)
        errors << Error{u"out_of_range"_s,
                        u"months_kept"_s,
                        u"Between 0 (for all) and %1 months can be kept."_s.arg(mostMonths),
                        {QString::number(mostMonths)}};
    return valueOr(std::move(account), std::move(errors));
}

Decided<ApiKey> checked(ApiKey key)
{
    Rejection errors;
    key.label = key.label.trimmed();
    checkName(key.label, u"label"_s, errors);
    key.locations = tidied(key.locations, errors);
    if (!key.permissions)
        addRequired(errors, u"permissions"_s, u"A key without a permission opens nothing; name at least one."_s);
    if (key.permissions.testFlag(Permission::Administer))
        errors << Error{u"out_of_range"_s,
                        u"permissions"_s,
                        u"A key cannot administer: that is for people, whose name stands in the audit log."_s,
                        {toString(Permission::Administer)}};
    return valueOr(std::move(key), std::move(errors));
}

Decided<void> checkPassword(const QString &password, const Account &account)
{
    const QString field = u"password"_s;
    Rejection errors;
    if (password.size() < shortestPassword)
        errors << Error{
            u"too_short"_s,
            field,
            u"A password needs %1 characters at least. Several words are easy to remember."_s.arg(shortestPassword),
            {QString::number(shortestPassword)}};
    else if (password.size() > longestPassword)
        addTooLong(errors, field, longestPassword);
    else if (password.compare(account.email, Qt::CaseInsensitive) == 0 ||
             password.compare(account.name, Qt::CaseInsensitive) == 0 ||
             password.count(password.front()) == password.size())
        errors << Error{u"too_simple"_s,
                        field,
                        u"This password is too easy to guess: it is the e-mail address, the name, or one character "
                        "over and over."_s,
                        {}};
    if (!errors.isEmpty())
        return tl::make_unexpected(std::move(errors));
    return {};
}

} // namespace docket::domain
