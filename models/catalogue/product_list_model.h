// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/catalogue_model.h"

namespace docket::models {

/// A product's stock at all places together.
struct StockSummary {
    qint64 onHand = 0;
    qint64 available = 0;
    bool counted = false; ///< at one place at least
};

/// Whether a product has to be ordered again: less is available than its reorder level says.
bool isBelowReorderLevel(const domain::Product &product, const StockSummary &stock);

/// Products by words in SKU and name or by barcode, with what of them is available.
class ProductListModel final : public CatalogueModel {
    Q_OBJECT

public:
    enum Column { Sku, Name, Price, Available, Remark, ColumnCount };
    /// Of the Remark column.
    enum Role { IsBelowReorderLevelRole = Qt::UserRole + 1, IsDiscontinuedRole };

    ProductListModel(workspace::Workspace &shop, const Formats &formats, QObject *parent = nullptr);

    /// Only what is below its reorder level.
    void setBelowReorderLevelOnly(bool only);

    [[nodiscard]] bool isFiltered() const override { return m_isBelowOnly; }
    [[nodiscard]] QString idAt(int row) const override;
    [[nodiscard]] const domain::Product &productAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    void load(const Request &request, quint64 number) override;

private:
    struct Row {
        domain::Product product;
        StockSummary stock;
        [[nodiscard]] const QString &id() const { return product.sku; }
    };
    [[nodiscard]] QString textOf(const Row &row, int column) const;

    std::vector<Row> m_rows;
    bool m_isBelowOnly = false;
};

} // namespace docket::models
