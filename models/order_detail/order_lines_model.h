// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_detail/order_details.h"
#include "models/text/formats.h"

#include <QAbstractTableModel>

namespace docket::models {

/// The lines of an order, as they stand. UI thread.
class OrderLinesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : quint8 {
        Name,
        Sku,
        Location,
        Quantity,
        Open,
        Shipped,
        Canceled,
        Reserved,
        Backordered,
        UnitPrice,
        Discount,
        TaxRate,
        Net,
        ColumnCount
    };
    enum Role {
        LineIdRole = Qt::UserRole, ///< QUuid
        SkuRole,
        PriceTextRole,  ///< `4.50 € · 10 % off · from north`
        StateTextRole,  ///< `1 shipped · 2 backordered (0 in stock)`; empty while all of it is open and reserved
        IsShortRole,    ///< something of it waits for stock
        IsCanceledRole, ///< all of it
    };

    /// `formats` outlives the model.
    explicit OrderLinesModel(const Formats &formats, QObject *parent = nullptr);

    void setDetails(const OrderDetails &details);
    void clear();
    /// Texts anew, after a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// AccessibleTextRole is the whole line in words, whatever the column.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const domain::OrderLine &lineAt(int row) const;
    [[nodiscard]] QString text(const domain::OrderLine &line, int column) const;
    [[nodiscard]] QString priceText(const domain::OrderLine &line) const;
    [[nodiscard]] QString stateText(const domain::OrderLine &line) const;
    [[nodiscard]] QString backorderText(const domain::OrderLine &line, qint64 backordered) const;
    [[nodiscard]] QString wholeText(const domain::OrderLine &line) const;

    const Formats &m_formats;
    OrderDetails m_details;
};

} // namespace docket::models
