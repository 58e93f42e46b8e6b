// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hub/waiting_model.h"

namespace docket::models {

using workspace::WaitingCommand;

qint64 WaitingModel::keyOf(const WaitingCommand &waiting) const
{
    return waiting.pending.position;
}

QString WaitingModel::text(const WaitingCommand &waiting, int column) const
{
    const store::PendingCommand &pending = waiting.pending;
    switch (column) {
    case What:
        return HubText::command(pending.command.body);
    case About:
        return HubText::about(waiting.orderNumber, pending.entity.id);
    case Given:
        return m_formats.relative(pending.command.happenedAt, m_clock.now());
    case By:
        return pending.actor;
    case State:
        return HubText::state(pending);
    default:
        return {};
    }
}

QString WaitingModel::toolTip(const WaitingCommand &waiting, int column) const
{
    return column == Given ? m_formats.dateTime(waiting.pending.command.happenedAt) : QString();
}

QString WaitingModel::heading(int column) const
{
    switch (column) {
    case What:
        return tr("Change");
    case About:
        return tr("About");
    case Given:
        return tr("Made");
    case By:
        return tr("By");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace docket::models
