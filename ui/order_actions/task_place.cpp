// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/task_place.h"

#include <utility>

namespace docket::ui {

TaskPlace::TaskPlace(SideArea *side, QObject *parent) : QObject(parent), m_side(side) {}

bool TaskPlace::isWorking() const
{
    return (m_open && m_open->isWorking()) || (m_putAway && m_putAway->isWorking());
}

void TaskPlace::open(TaskPanel *panel)
{
    connect(panel, &TaskPanel::closeWanted, this, [this, panel] { end(panel); });
    leave();
    show(panel);
}

void TaskPlace::bringBack()
{
    TaskPanel *panel = std::exchange(m_putAway, nullptr);
    if (!panel)
        return;
    leave();
    show(panel);
    emit changed();
}

void TaskPlace::show(TaskPanel *panel)
{
    m_open = panel;
    m_side->open(panel);
}

void TaskPlace::leave()
{
    TaskPanel *panel = std::exchange(m_open, nullptr);
    if (!panel)
        return;
    if (!panel->isWorking()) {
        m_side->close(panel);
        return;
    }
    if (m_putAway)
        m_putAway->deleteLater();
    m_putAway = panel;
    m_side->putAway(panel);
    emit putAway();
    emit changed();
}

void TaskPlace::end(TaskPanel *panel)
{
    if (panel == m_open) {
        leave();
    } else if (panel == m_putAway) {
        m_putAway = nullptr;
        panel->deleteLater();
        emit changed();
    }
}

} // namespace docket::ui
