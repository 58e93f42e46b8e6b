// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/principal.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace docket::hub {

bool Principal::operator==(const Principal &other) const
{
    return actor.name == other.actor.name && actor.device == other.actor.device &&
           actor.permissions == other.actor.permissions && accountId == other.accountId && role == other.role &&
           device == other.device && scope == other.scope && sessionId == other.sessionId &&
           isService == other.isService;
}

Principal principalOf(const domain::Account &account, const QUuid &session, const QString &device)
{
    Principal principal;
    principal.actor = {account.name, device, domain::permissionsOf(account.role)};
    principal.accountId = account.id;
    principal.role = account.role;
    principal.device = device;
    principal.scope = domain::scopeOf(account);
    principal.sessionId = session;
    return principal;
}

Principal principalOf(const domain::ApiKey &key, const QString &device)
{
    Principal principal;
    principal.actor = {key.label, device, key.permissions};
    principal.accountId = key.id;
    principal.device = device;
    principal.scope = domain::scopeOf(key);
    principal.isService = true;
    return principal;
}

QByteArray scopeHash(const Principal &principal)
{
    QStringList parts;
    if (principal.role) {
        parts << domain::toString(*principal.role);
    } else {
        for (const domain::Permission permission : domain::listOf(principal.actor.permissions))
            parts << domain::toString(permission);
    }
    parts << (principal.scope.personalData ? u"personal"_s : u"shipping"_s)
          << QString::number(principal.scope.monthsKept) << principal.scope.locations;
    constexpr int enough = 16;
    return QCryptographicHash::hash(parts.join(QChar::Null).toUtf8(), QCryptographicHash::Sha256).toHex().left(enough);
}

} // namespace docket::hub
