// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hub/conflict_model.h"

namespace docket::models {

using workspace::OpenConflict;

qint64 ConflictModel::keyOf(const OpenConflict &open) const
{
    return open.conflict.key;
}

QString ConflictModel::text(const OpenConflict &open, int column) const
{
    const store::Conflict &conflict = open.conflict;
    switch (column) {
    case About:
        return HubText::about(open.orderNumber, conflict.entity);
    case What:
        return conflict.kind == store::Conflict::Kind::Field ? HubText::field(conflict.field)
                                                             : HubText::command(conflict.command.body);
    case Why:
        return HubText::conflict(conflict.kind);
    case Arisen:
        return m_formats.relative(conflict.arisenAt, m_clock.now());
    default:
        return {};
    }
}

QString ConflictModel::toolTip(const OpenConflict &open, int column) const
{
    return column == Arisen ? m_formats.dateTime(open.conflict.arisenAt) : QString();
}

QString ConflictModel::heading(int column) const
{
    switch (column) {
    case About:
        return tr("About");
    case What:
        return tr("What");
    case Why:
        return tr("Why");
    case Arisen:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace docket::models
