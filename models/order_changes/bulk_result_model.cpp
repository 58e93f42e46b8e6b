// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_changes/bulk_result_model.h"

#include "models/text/error_text.h"

namespace docket::models {

BulkResultModel::BulkResultModel(BulkRun *run, QObject *parent) : QAbstractTableModel(parent), m_run(run)
{
    connect(run, &BulkRun::stageChanged, this, &BulkResultModel::update);
    connect(run, &BulkRun::itemsChanged, this, [this](qsizetype first, qsizetype last) {
        emit dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), ColumnCount - 1));
    });
    connect(run, &QObject::destroyed, this, &BulkResultModel::update);
    update();
}

// Rows come all at once: while a run prepares there is nothing to be read in them.
void BulkResultModel::update()
{
    const bool isPreparing = !m_run || m_run->stage() == BulkRun::Stage::Idle ||
                             m_run->stage() == BulkRun::Stage::Preparing || m_run->stage() == BulkRun::Stage::Failed;
    const int rows = isPreparing ? 0 : static_cast<int>(m_run->items().size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        emit dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    }
}

int BulkResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_run ? 0 : m_rows;
}

int BulkResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_run)
        return {};
    const BulkItem &item = m_run->items().at(static_cast<std::size_t>(index.row()));
    if (role == OrderIdRole)
        return item.orderId;
    if (role == StateRole)
        return static_cast<int>(item.state);
    if (role == Qt::ToolTipRole && index.column() == Reason)
        return sentencesOf(item.reasons);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return item.number;
    case Customer:
        return item.customer;
    case State:
        return stateText(item);
    case Reason:
        return sentencesOf(item.reasons).replace(u'\n', u' ');
    default:
        return {};
    }
}

QVariant BulkResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Order");
    case Customer:
        return tr("Customer");
    case State:
        return tr("Result");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

void BulkResultModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

QString BulkResultModel::stateText(const BulkItem &item) const
{
    switch (item.state) {
    case BulkItem::State::Waiting:
        return m_run->stage() == BulkRun::Stage::Rehearsed ? tr("Possible") : tr("Not begun");
    case BulkItem::State::Unchanged:
        return tr("Nothing to do");
    case BulkItem::State::Refused:
        return item.wasSent ? tr("Refused") : tr("Not possible");
    case BulkItem::State::Done:
        return tr("Done");
    }
    return {};
}

} // namespace docket::models
