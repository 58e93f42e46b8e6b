// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/warnings.h"
#include "services/workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace docket::models {

/// What there is to know of an order's customer beside the order.
struct CustomerFacts {
    std::optional<domain::Customer> record;
    std::vector<domain::Order> orders; ///< newest first, the order itself among them; at most `ordersRead`
    store::CustomerFigures figures;    ///< of all of them
    std::vector<domain::OrderWarning> warnings;
};

/// Reads the customer of an order, and again when orders or customers change. One reading at a time is under way; the
/// last order asked for wins. UI thread.
class CustomerOverview final : public QObject {
    Q_OBJECT

public:
    /// Warnings look at so many of a customer's latest orders.
    static constexpr qint64 ordersRead = 200;

    /// `shop` outlives the loader.
    explicit CustomerOverview(workspace::Workspace &shop, QObject *parent = nullptr);

    void setOrder(const domain::Order &order);
    void clear();
    void reload();

    /// Of this order are the facts; of no customer without one.
    [[nodiscard]] const std::optional<domain::Order> &order() const { return m_order; }
    /// Null until `changed`, and when reading failed.
    [[nodiscard]] const CustomerFacts *facts() const { return m_facts ? &*m_facts : nullptr; }

signals:
    void changed();
    void failed(const docket::Error &error);

private:
    void take(const QUuid &orderId, Result<CustomerFacts> answer);

    workspace::Workspace &m_shop;
    std::optional<domain::Order> m_order;
    std::optional<CustomerFacts> m_facts;
    QTimer m_soon; ///< bulk changes arrive in a row
    bool m_isReading = false;
    bool m_isWanted = false;
};

} // namespace docket::models
