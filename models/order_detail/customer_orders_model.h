// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/domain/order.h"

#include <QAbstractListModel>

namespace docket::models {

/// The latest orders of a customer beside one of them, newest first. UI thread.
class CustomerOrdersModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        OrderIdRole = Qt::UserRole, ///< QUuid
        StatusRole,                 ///< domain::OrderStatus as int
        IsHeldRole,
        TotalRole, ///< with the currency
        WhenRole,
        IsOpenRole,
    };
    static constexpr std::size_t most = 20;

    /// `formats` outlives the model.
    explicit CustomerOrdersModel(const Formats &formats, QObject *parent = nullptr);

    /// Takes the first `most`, without the one that is `shown` already.
    void setOrders(const std::vector<domain::Order> &orders, const QUuid &shown, domain::Instant now);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the number, AccessibleTextRole all of it.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString total(const domain::Order &order) const;
    [[nodiscard]] QString wholeText(const domain::Order &order) const;

    const Formats &m_formats;
    std::vector<domain::Order> m_orders;
    domain::Instant m_now;
};

} // namespace docket::models
