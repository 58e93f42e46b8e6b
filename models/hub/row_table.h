// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace docket::models {

/// A table of texts over rows that are read anew as a whole, again and again. A row that stays, by `keyOf`, keeps its
/// place, its selection and its scroll position. UI thread.
template <typename Row>
class RowTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Row> rows)
    {
        const auto key = [this](const Row &row) { return keyOf(row); };
        if (std::ranges::equal(m_rows, rows, {}, key, key)) {
            m_rows = std::move(rows);
            tellOfTexts();
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        tellOfTexts();
    }
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::ToolTipRole)
            return toolTip(at(index.row()), index.column());
        return role == Qt::DisplayRole ? QVariant(text(at(index.row()), index.column())) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
    }

protected:
    [[nodiscard]] virtual qint64 keyOf(const Row &row) const = 0;
    [[nodiscard]] virtual QString text(const Row &row, int column) const = 0;
    [[nodiscard]] virtual QString toolTip(const Row & /*row*/, int /*column*/) const { return {}; }
    [[nodiscard]] virtual QString heading(int column) const = 0;

private:
    void tellOfTexts()
    {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    std::vector<Row> m_rows;
};

} // namespace docket::models
