// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hub/hub_text.h"

#include <QAbstractTableModel>

namespace docket::models {

/// What a person has to settle between a copy and its hub, oldest first. UI thread.
class ConflictModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { About, What, Why, Arisen, ColumnCount };

    /// Both outlive the model.
    ConflictModel(const Formats &formats, const ordering::Clock &clock, QObject *parent = nullptr);

    /// A row that stays keeps its place, its selection and its scroll position.
    void show(std::vector<workspace::OpenConflict> conflicts);
    void retranslate();
    [[nodiscard]] const workspace::OpenConflict &at(int row) const
    {
        return m_conflicts.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const workspace::OpenConflict &open, int column) const;

    const Formats &m_formats;
    const ordering::Clock &m_clock;
    std::vector<workspace::OpenConflict> m_conflicts;
};

} // namespace docket::models
