// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

namespace docket::ui {

MainMenu::MainMenu(const ActionRegistry &actions, QStringList ids, QWidget *parent)
    : QMenu(parent)
    , m_actions(actions)
    , m_ids(std::move(ids))
{
    setObjectName(QStringLiteral("mainMenu"));
    connect(this, &QMenu::aboutToShow, this, &MainMenu::fill);
}

void MainMenu::fill()
{
    // The actions belong to the registry's owners; the separators are the menu's.
    clear();
    for (const QString &id : m_ids) {
        if (id.isEmpty())
            addSeparator();
        else if (QAction *action = m_actions.find(id))
            addAction(action);
    }
}

} // namespace docket::ui
