// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/account_commands.h"

#include "services/hub/identity/accounts.h"
#include "services/hub/identity/api_keys.h"
#include "services/hub/identity/audit_chain.h"

#include <QCoreApplication>
#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace docket::hub_program {

using namespace hub;
using namespace domain;

namespace {

constexpr int pageSize = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("docket-hub", text);
}

Author author()
{
    return commandLineAuthor(qEnvironmentVariable("SUDO_USER", qEnvironmentVariable("USER", u"root"_s)));
}

Rejection invalidOption(const QString &name, const QString &sentence)
{
    return {{u"invalid_option"_s, name, sentence, {}}};
}

QStringList listOption(const Invocation &invocation, const QString &name)
{
    QStringList items;
    for (const QString &item : invocation.option(name).split(u',', Qt::SkipEmptyParts))
        items << item.trimmed();
    return items;
}

// From the file, or the first line of standard input: never from the command line, which others can read.
Decided<QString> password(const Invocation &invocation)
{
    const QString path = invocation.option(u"password-file"_s);
    QFile file(path);
    if (!path.isEmpty() && !file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(invalidOption(u"password-file"_s, tr("The file %1 cannot be read.").arg(path)));
    if (path.isEmpty() && !file.open(stdin, QIODevice::ReadOnly))
        return tl::make_unexpected(invalidOption(u"password-file"_s, tr("There is no standard input to read from.")));
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// The accounts of the database that the invocation names.
struct Directory {
    explicit Directory(const Invocation &invocation)
        : pool(invocation.config.database)
        , accounts(pool, hasher, clock)
        , keys(pool, clock)
    {
    }
    ordering::SystemClock clock;
    ConnectionPool pool;
    PasswordHasher hasher;
    Accounts accounts;
    ApiKeys keys;
};

int changeUser(const Invocation &invocation, QTextStream &out, QTextStream &err, const AccountChange &change,
               const QString &done)
{
    if (invocation.words.size() != 1)
        return failed(err, invalidOption({}, tr("Name one e-mail address.")));
    Directory directory(invocation);
    const auto account = directory.accounts.byEmail(invocation.words.first());
    if (!account)
        return failed(err, {account.error()});
    const auto changed = directory.accounts.change(account->id, change, author());
    if (!changed)
        return failed(err, changed.error());
    out << done.arg(changed->email) << '\n';
    return 0;
}

} // namespace

int addUser(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    Account account;
    account.email = invocation.option(u"email"_s);
    account.name = invocation.option(u"name"_s);
    account.locations = listOption(invocation, u"locations"_s);
    account.monthsKept = invocation.option(u"months"_s).toInt();
    const auto role = roleFromText(invocation.option(u"role"_s));
    if (!role)
        return failed(err, invalidOption(u"role"_s, tr("--role is agent, warehouse, supervisor or admin.")));
    account.role = *role;
    const auto secret = password(invocation);
    if (!secret)
        return failed(err, secret.error());
    Directory directory(invocation);
    const auto added = directory.accounts.add(account, *secret, author());
    if (!added)
        return failed(err, added.error());
    out << tr("%1 was added as %2.").arg(added->email, toString(added->role)) << '\n';
    return 0;
}

int listUsers(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    Directory directory(invocation);
    QString last;
    for (bool isMore = true; isMore;) {
        const auto page = directory.accounts.after(last, pageSize);
        if (!page)
            return failed(err, {page.error()});
        for (const Account &account : *page)
            out << account.email << '\t' << account.name << '\t' << toString(account.role)
                << (account.isDisabled ? u'\t' + tr("disabled") : QString()) << '\n';
        isMore = static_cast<int>(page->size()) == pageSize;
        if (isMore)
            last = page->back().email;
    }
    return 0;
}

int setPassword(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    if (invocation.words.size() != 1)
        return failed(err, invalidOption({}, tr("Name one e-mail address.")));
    const auto secret = password(invocation);
    if (!secret)
        return failed(err, secret.error());
    Directory directory(invocation);
    const auto account = directory.accounts.byEmail(invocation.words.first());
    if (!account)
        return failed(err, {account.error()});
    const auto set = directory.accounts.setPassword(account->id, *secret, author());
    if (!set)
        return failed(err, set.error());
    out << tr("%1 has a new password and is signed out everywhere.").arg(account->email) << '\n';
    return 0;
}

int disableUser(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    AccountChange change;
    change.isDisabled = true;
    return changeUser(invocation, out, err, change, tr("%1 is locked out."));
}

int enableUser(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    AccountChange change;
    change.isDisabled = false;
    return changeUser(invocation, out, err, change, tr("%1 may sign in again."));
}

int addApiKey(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    ApiKey key;
    key.label = invocation.option(u"label"_s);
    for (const QString &name : listOption(invocation, u"permissions"_s)) {
        const auto permission = permissionFromText(name);
        if (!permission)
            return failed(err, invalidOption(u"permissions"_s, tr("There is no permission “%1”.").arg(name)));
        key.permissions |= *permission;
    }
    Directory directory(invocation);
    const auto added = directory.keys.add(key, author());
    if (!added)
        return failed(err, added.error());
    err << tr("The key of %1, shown this once:").arg(added->key.label) << '\n' << Qt::flush;
    out << added->secret << '\n';
    return 0;
}

int listApiKeys(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    Directory directory(invocation);
    QUuid last;
    for (bool isMore = true; isMore;) {
        const auto page = directory.keys.after(last, pageSize);
        if (!page)
            return failed(err, {page.error()});
        for (const ApiKey &key : *page) {
            QStringList names;
            for (const Permission permission : listOf(key.permissions))
                names << toString(permission);
            out << key.id.toString(QUuid::WithoutBraces) << '\t' << key.label << '\t' << names.join(u',')
                << (key.revokedAt ? u'\t' + tr("revoked") : QString()) << '\n';
        }
        isMore = static_cast<int>(page->size()) == pageSize;
        if (isMore)
            last = page->back().id;
    }
    return 0;
}

int revokeApiKey(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    const QUuid id = invocation.words.size() == 1 ? QUuid::fromString(invocation.words.first()) : QUuid();
    if (id.isNull())
        return failed(err, invalidOption({}, tr("Name the id of one key: “docket-hub api-key list” shows them.")));
    Directory directory(invocation);
    if (const auto revoked = directory.keys.revoke(id, author()); !revoked)
        return failed(err, {revoked.error()});
    out << tr("The key opens nothing any more.") << '\n';
    return 0;
}

int verifyAudit(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    ConnectionPool pool(invocation.config.database);
    const auto report = AuditChain(pool).verify();
    if (!report)
        return failed(err, {report.error()});
    for (const QString &problem : report->problems)
        err << problem << '\n';
    if (!report->isWhole())
        return 1;
    out << tr("%1 entries, none changed and none taken out; %2 wait for their link.")
               .arg(report->links)
               .arg(report->pending)
        << '\n';
    return 0;
}

} // namespace docket::hub_program
