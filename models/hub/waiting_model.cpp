// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hub/waiting_model.h"

#include <algorithm>

namespace docket::models {

WaitingModel::WaitingModel(const Formats &formats, const ordering::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
    , m_clock(clock)
{
}

void WaitingModel::show(std::vector<workspace::WaitingCommand> waiting)
{
    const auto keyOf = [](const workspace::WaitingCommand &one) { return one.pending.position; };
    if (std::ranges::equal(m_waiting, waiting, {}, keyOf, keyOf)) {
        m_waiting = std::move(waiting);
        if (!m_waiting.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_waiting = std::move(waiting);
    endResetModel();
}

void WaitingModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_waiting.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_waiting.size());
}

int WaitingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole && index.column() == Given)
        return m_formats.dateTime(at(index.row()).pending.command.happenedAt);
    return role == Qt::DisplayRole ? QVariant(text(at(index.row()), index.column())) : QVariant();
}

QString WaitingModel::text(const workspace::WaitingCommand &waiting, int column) const
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

QVariant WaitingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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
