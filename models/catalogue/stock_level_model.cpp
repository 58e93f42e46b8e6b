// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/stock_level_model.h"

#include <algorithm>

namespace docket::models {

StockLevelModel::StockLevelModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void StockLevelModel::setLevels(std::vector<domain::StockLevel> levels)
{
    beginResetModel();
    m_levels = std::move(levels);
    endResetModel();
}

domain::StockLevel StockLevelModel::levelAt(const QString &location) const
{
    const auto found = std::find_if(m_levels.begin(), m_levels.end(),
                                    [&](const domain::StockLevel &level) { return level.key.location == location; });
    return found == m_levels.end() ? domain::StockLevel{{{}, location}} : *found;
}

void StockLevelModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StockLevelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_levels.size());
}

int StockLevelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StockLevelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Location)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const domain::StockLevel &level = m_levels.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Location:
        return level.key.location;
    case OnHand:
        return m_formats.number(level.onHand);
    case Reserved:
        return m_formats.number(level.reserved);
    case Held:
        return m_formats.number(level.held);
    case Available:
        return m_formats.number(level.available());
    default:
        return {};
    }
}

QVariant StockLevelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Location ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Location:
        return tr("Location");
    case OnHand:
        return tr("On hand");
    case Reserved:
        return tr("Reserved");
    case Held:
        return tr("Held");
    case Available:
        return tr("Available");
    default:
        return {};
    }
}

} // namespace docket::models
