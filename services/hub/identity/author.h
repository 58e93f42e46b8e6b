// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/identity/principal.h"
#include "services/hub/store/audit_rows.h"

namespace docket::hub {

/// Who an entry of the audit log is put down to, and the request it happened in.
struct Author {
    QString name;
    QUuid account; ///< null for the command line
    QString device;
    QString address; ///< of the client
    QString request; ///< its id
};

Author authorOf(const Principal &principal, const QString &address, const QString &request);
/// Somebody at the command line of the machine, by the name of the system's user.
Author commandLineAuthor(const QString &systemUser);

/// What `author` did to `subject`, with what result: `done`, or the code of the refusal.
AuditEntry entryBy(const Author &author, const QString &action, const QString &subject, const QString &outcome,
                   domain::Instant at, const QString &detail = {});

} // namespace docket::hub
