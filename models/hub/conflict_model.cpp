// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hub/conflict_model.h"

#include <algorithm>

namespace docket::models {

ConflictModel::ConflictModel(const Formats &formats, const ordering::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
    , m_clock(clock)
{
}

void ConflictModel::show(std::vector<workspace::OpenConflict> conflicts)
{
    const auto keyOf = [](const workspace::OpenConflict &one) { return one.conflict.key; };
    if (std::ranges::equal(m_conflicts, conflicts, {}, keyOf, keyOf)) {
        m_conflicts = std::move(conflicts);
        if (!m_conflicts.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_conflicts = std::move(conflicts);
    endResetModel();
}

void ConflictModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_conflicts.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole && index.column() == Arisen)
        return m_formats.dateTime(at(index.row()).conflict.arisenAt);
    return role == Qt::DisplayRole ? QVariant(text(at(index.row()), index.column())) : QVariant();
}

QString ConflictModel::text(const workspace::OpenConflict &open, int column) const
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

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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
