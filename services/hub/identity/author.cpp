// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/author.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

Author authorOf(const Principal &principal, const QString &address, const QString &request)
{
    return {principal.actor.name, principal.accountId, principal.device, address, request};
}

Author commandLineAuthor(const QString &systemUser)
{
    return {u"docket-hub (%1)"_s.arg(systemUser), {}, {}, {}, {}};
}

AuditEntry entryBy(const Author &author, const QString &action, const QString &subject, const QString &outcome,
                   domain::Instant at, const QString &detail)
{
    return {0,      at,      author.name, author.account, author.device, author.address,
            action, subject, outcome,     author.request, detail};
}

} // namespace docket::hub
