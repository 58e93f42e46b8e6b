// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/action_registry.h"

#include <QMenu>

namespace docket::ui {

/// The menu at the foot of the rail: the few actions that people look for in a menu. Built from the registry each time
/// it opens, so that it says what is possible now; an action that nobody registered is left out.
class MainMenu final : public QMenu {
    Q_OBJECT

public:
    /// `ids` of actions in their order; an empty id is a separator.
    MainMenu(const ActionRegistry &actions, QStringList ids, QWidget *parent);

private:
    void fill();

    const ActionRegistry &m_actions;
    QStringList m_ids;
};

} // namespace docket::ui
