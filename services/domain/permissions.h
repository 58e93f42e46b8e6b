// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"

#include <QFlags>

namespace docket::domain {

/// What an actor may do. Permissions are checked, never role names.
enum class Permission : quint32 {
    View = 1U << 0U,
    Note = 1U << 1U,
    PersonalData = 1U << 2U,
    Create = 1U << 3U,
    Edit = 1U << 4U,
    Cancel = 1U << 5U,
    Hold = 1U << 6U,
    Ship = 1U << 7U,
    Stock = 1U << 8U,
    Deliver = 1U << 9U,
    Catalogue = 1U << 10U,
    History = 1U << 11U,
    Export = 1U << 12U,
    ResolveConflicts = 1U << 13U,
    Administer = 1U << 14U,
};
Q_DECLARE_FLAGS(Permissions, Permission)
Q_DECLARE_OPERATORS_FOR_FLAGS(Permissions)

enum class Role : quint8 { Agent, Warehouse, Supervisor, Admin };

Permissions permissionsOf(Role role);
Permissions allPermissions();

/// Who asks. `name` is what the timeline shows; `device` is the code of the data folder or station.
struct Actor {
    QString name;
    QString device;
    Permissions permissions;
};

/// The permission a command needs.
Permission permissionFor(const CommandBody &body);
QString toString(Permission permission);

} // namespace docket::domain
