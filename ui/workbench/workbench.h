// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/workspace/workspace.h"
#include "ui/theme/theme.h"
#include "ui/workbench/action_registry.h"
#include "ui/workbench/navigation.h"
#include "ui/workbench/notices.h"
#include "ui/workbench/order_selection.h"

namespace docket::workspace {
class HubConnection;
}

namespace docket::ui {

/// What every screen of an open shop works with. References to what app/console made; all outlive the screens.
struct Workbench {
    workspace::Workspace &shop;
    Theme &theme;
    const models::Formats &formats; ///< changes with the language: ask again in `retranslate`
    ActionRegistry &actions;
    Notices &notices;
    Navigation &navigation;
    OrderSelection &selection;
    workspace::HubConnection *hub = nullptr; ///< null for a shop of its own

    [[nodiscard]] bool may(domain::Permission permission) const
    {
        return shop.facts().actor.permissions.testFlag(permission);
    }
};

} // namespace docket::ui
