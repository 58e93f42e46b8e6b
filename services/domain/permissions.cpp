// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/permissions.h"

#include "services/domain/overloaded.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {

constexpr Permissions everyone = Permission::View | Permission::Note | Permission::Deliver;
constexpr Permissions service = everyone | Permission::PersonalData | Permission::Create | Permission::Edit |
                                Permission::Cancel | Permission::Hold | Permission::Catalogue;
constexpr Permissions warehouse = everyone | Permission::Ship | Permission::Stock;
constexpr Permissions supervisor =
    service | warehouse | Permission::History | Permission::Export | Permission::ResolveConflicts;

} // namespace

Permissions permissionsOf(Role role)
{
    switch (role) {
    case Role::Agent:
        return service;
    case Role::Warehouse:
        return warehouse;
    case Role::Supervisor:
        return supervisor;
    case Role::Admin:
        return supervisor | Permission::Administer;
    }
    return {};
}

Permissions allPermissions()
{
    return permissionsOf(Role::Admin);
}

Permission permissionFor(const CommandBody &body)
{
    return std::visit(
        Overloaded{
            [](const CreateOrder &) { return Permission::Create; },
            [](const ImportOrder &) { return Permission::Create; }, [](const EditOrder &) { return Permission::Edit; },
            [](const AddNote &) { return Permission::Note; }, [](const SetTags &) { return Permission::Note; },
            [](const HoldOrder &) { return Permission::Hold; }, [](const ReleaseHold &) { return Permission::Hold; },
            [](const CancelLines &) { return Permission::Cancel; },
            [](const CancelOrder &) { return Permission::Cancel; },
            [](const ReinstateOrder &) { return Permission::Cancel; },
            [](const ShipOrder &) { return Permission::Ship; },
            [](const DeliverShipment &) { return Permission::Deliver; },
            [](const ReserveBackorder &) { return Permission::Stock; },
            [](const AdjustStock &) { return Permission::Stock; }, [](const MoveStock &) { return Permission::Stock; },
            [](const SaveCustomer &) { return Permission::Catalogue; },
            [](const SaveProduct &) { return Permission::Catalogue; }},
        body);
}

QString toString(Permission permission)
{
    switch (permission) {
    case Permission::View:
        return u"view"_s;
    case Permission::Note:
        return u"note"_s;
    case Permission::PersonalData:
        return u"personal_data"_s;
    case Permission::Create:
        return u"create"_s;
    case Permission::Edit:
        return u"edit"_s;
    case Permission::Cancel:
        return u"cancel"_s;
    case Permission::Hold:
        return u"hold"_s;
    case Permission::Ship:
        return u"ship"_s;
    case Permission::Stock:
        return u"stock"_s;
    case Permission::Deliver:
        return u"deliver"_s;
    case Permission::Catalogue:
        return u"catalogue"_s;
    case Permission::History:
        return u"history"_s;
    case Permission::Export:
        return u"export"_s;
    case Permission::ResolveConflicts:
        return u"resolve_conflicts"_s;
    case Permission::Administer:
        return u"administer"_s;
    }
    return {};
}

} // namespace docket::domain
