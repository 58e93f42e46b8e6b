// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/catalogue_model.h"

namespace docket::models {

/// Customers by words in name, company, e-mail, phone and place.
class CustomerListModel final : public CatalogueModel {
    Q_OBJECT

public:
    enum Column { Name, Company, Email, Phone, Place, ColumnCount };

    CustomerListModel(workspace::Workspace &shop, const Formats &formats, QObject *parent = nullptr);

    [[nodiscard]] QString idAt(int row) const override;
    [[nodiscard]] const domain::Customer &customerAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    void load(const Request &request, quint64 number) override;

private:
    struct Row {
        domain::Customer customer;
        [[nodiscard]] const QString &id() const { return customer.id; }
    };
    static QString textOf(const domain::Customer &customer, int column);

    std::vector<Row> m_rows;
};

} // namespace docket::models
