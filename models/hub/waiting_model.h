// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hub/hub_text.h"

#include <QAbstractTableModel>

namespace docket::models {

/// What was done here and is not confirmed by the hub, in the order it was done. UI thread.
class WaitingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, About, Given, By, State, ColumnCount };

    /// Both outlive the model.
    WaitingModel(const Formats &formats, const ordering::Clock &clock, QObject *parent = nullptr);

    /// A row that stays keeps its place, its selection and its scroll position.
    void show(std::vector<workspace::WaitingCommand> waiting);
    void retranslate();
    [[nodiscard]] const workspace::WaitingCommand &at(int row) const
    {
        return m_waiting.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const workspace::WaitingCommand &waiting, int column) const;

    const Formats &m_formats;
    const ordering::Clock &m_clock;
    std::vector<workspace::WaitingCommand> m_waiting;
};

} // namespace docket::models
