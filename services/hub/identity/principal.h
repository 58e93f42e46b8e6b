// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/account.h"

namespace docket::hub {

using domain::Scope;

/// Who a request comes from, as the database knows them at this moment (at most some seconds ago): stamped by the
/// server, never taken from what the client says of itself.
struct Principal {
    domain::Actor actor;              ///< name and permissions in force, and the device
    QUuid accountId;                  ///< of the user, or of the service's key
    std::optional<domain::Role> role; ///< of a user
    QString device;                   ///< the code in numbers of orders it makes; the hub's own without a console
    Scope scope;
    QUuid sessionId; ///< of a user: what signing out ends
    bool isService = false;

    [[nodiscard]] bool may(domain::Permission permission) const { return actor.permissions.testFlag(permission); }
    bool operator==(const Principal &other) const;
};

/// `device` is the code of the console, or the hub's own.
Principal principalOf(const domain::Account &account, const QUuid &session, const QString &device);
Principal principalOf(const domain::ApiKey &key, const QString &device);

/// Changes with whatever decides which rows a download has and what stands in them: role or permissions, personal data,
/// locations, months. A cursor that carries another one has to be refetched.
QByteArray scopeHash(const Principal &principal);

} // namespace docket::hub
