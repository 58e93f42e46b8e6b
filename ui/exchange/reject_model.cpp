// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/reject_model.h"

#include "ui/exchange/field_texts.h"

#include <set>

using namespace Qt::StringLiterals;

namespace docket::ui {

RejectModel::RejectModel(const models::Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void RejectModel::setRefused(const exchange::RefusedReport &refused)
{
    beginResetModel();
    m_problems.clear();
    for (const exchange::RefusedFileRow &row : refused.first) {
        for (wire::RowProblem problem : row.problems) {
            problem.line = row.line;
            m_problems.push_back(std::move(problem));
        }
    }
    endResetModel();
}

void RejectModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString RejectModel::copyText(const QModelIndexList &rows) const
{
    std::set<int> chosen;
    for (const QModelIndex &row : rows)
        chosen.insert(row.row());
    QStringList lines;
    const auto lineOf = [this](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(QString(cell(column)).replace(u'\t', u' ').replace(u'\n', u' '));
        return cells.join(u'\t');
    };
    lines.append(lineOf([this](int column) { return headerData(column, Qt::Horizontal).toString(); }));
    for (int row = 0; row < rowCount(); ++row) {
        if (chosen.empty() || chosen.contains(row))
            lines.append(lineOf([this, row](int column) { return index(row, column).data().toString(); }));
    }
    return lines.join(u'\n') + u'\n';
}

int RejectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int RejectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const wire::RowProblem &problem = m_problems.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Line:
        return m_formats.number(problem.line);
    case FileColumn:
        return problem.column;
    case Reason:
        return FieldTexts::reason(problem);
    case Value:
        return problem.value;
    default:
        return {};
    }
}

QVariant RejectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Line ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case FileColumn:
        return tr("Column");
    case Reason:
        return tr("Why");
    case Value:
        return tr("Cell");
    default:
        return {};
    }
}

} // namespace docket::ui
