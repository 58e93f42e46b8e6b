// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"

#include <QUuid>

namespace docket::domain {

/// Something that somebody did or tried.
struct AuditEntry {
    qint64 pos = 0; ///< given by the log, and growing
    Instant at{};
    QString actor; ///< name of the user or label of the key; empty when nobody was known
    QUuid account; ///< null when nobody was known, and for the command line
    QString device;
    QString address; ///< of the client
    QString action;  ///< `sign_in`, `user.change`, `ship_order` …
    QString subject; ///< what it was done to: an id
    QString outcome; ///< `done`, or the code of the refusal
    QString request; ///< id of the request
    QString detail;  ///< what changed, in few words

    bool operator==(const AuditEntry &) const = default;
};

} // namespace docket::domain
