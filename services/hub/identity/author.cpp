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

namespace {

// Whatever was sent has to be put down, and PostgreSQL keeps no zero character.
QString keepable(QString text)
{
    return text.replace(QChar::Null, QChar::ReplacementCharacter);
}

} // namespace

AuditEntry entryBy(const Author &author, const QString &action, const QString &subject, const QString &outcome,
                   domain::Instant at, const QString &detail)
{
    return {0,
            at,
            keepable(author.name),
            author.account,
            keepable(author.device),
            keepable(author.address),
            keepable(action),
            keepable(subject),
            keepable(outcome),
            keepable(author.request),
            keepable(detail)};
}

} // namespace docket::hub
