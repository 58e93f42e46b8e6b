// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUuid>

namespace docket::ui {

/// The ways from one screen to another. Whoever wants to go somewhere emits; the wiring in app/console knows who can
/// show it. UI thread.
class Navigation final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// Show this order on the orders page, with its details.
    void orderWanted(const QUuid &id);
    /// Show the orders that match a query of the search language.
    void ordersWanted(const QString &query);
    /// Begin a new order; for a customer when one is named.
    void newOrderWanted(const QString &customerId);
    /// Begin a new order with the customer, lines and address of another.
    void duplicateWanted(const QUuid &orderId);
    void editOrderWanted(const QUuid &orderId);
    void customerWanted(const QString &customerId);
    void productWanted(const QString &sku);
    void importWanted();
    /// Export the orders that match; empty: all.
    void exportWanted(const QString &query);
};

} // namespace docket::ui
