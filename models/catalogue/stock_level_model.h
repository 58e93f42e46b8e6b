// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/domain/product.h"

#include <QAbstractTableModel>

namespace docket::models {

/// Stock of one product by location. UI thread.
class StockLevelModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Location, OnHand, Reserved, Held, Available, ColumnCount };

    /// `formats` outlives the model.
    explicit StockLevelModel(const Formats &formats, QObject *parent = nullptr);

    void setLevels(std::vector<domain::StockLevel> levels);
    [[nodiscard]] const std::vector<domain::StockLevel> &levels() const { return m_levels; }
    /// Uncounted when nothing is known of the place.
    [[nodiscard]] domain::StockLevel levelAt(const QString &location) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    const Formats &m_formats;
    std::vector<domain::StockLevel> m_levels;
};

} // namespace docket::models
