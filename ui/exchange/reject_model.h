// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/exchange/import_report.h"

#include <QAbstractTableModel>

namespace docket::ui {

/// The rows that an import refused: a row a problem, with line, column, reason and the cell. UI thread.
class RejectModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, FileColumn, Reason, Value, ColumnCount };

    /// `formats` outlives the model.
    explicit RejectModel(const models::Formats &formats, QObject *parent = nullptr);

    void setRefused(const exchange::RefusedReport &refused);
    void retranslate();
    /// Tab-separated, with the header; what a spreadsheet takes.
    [[nodiscard]] QString copyText(const QModelIndexList &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    const models::Formats &m_formats;
    std::vector<wire::RowProblem> m_problems;
};

} // namespace docket::ui
