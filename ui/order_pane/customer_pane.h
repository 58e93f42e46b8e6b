// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_detail/customer_orders_model.h"
#include "models/order_detail/customer_overview.h"
#include "ui/workbench/workbench.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace docket::ui {

class Banner;
class FactRow;
class FittedList;

/// The customer beside an order: warnings, how much they have ordered, and their other orders. Also for an order that
/// is still being drafted. Reads by itself and keeps up with changes.
class CustomerPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit CustomerPane(const Workbench &workbench, QWidget *parent = nullptr);

    /// `order` may be a draft: then with the moment of asking as `placedAt`.
    void setOrder(const domain::Order &order);
    void clear();
    /// For a place that has the language of the moment in hand; the pane hears of changes itself, too.
    void retranslate();

signals:
    /// The number of warnings became known, or changed.
    void warningsChanged(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble(QVBoxLayout *column);
    void showFacts();
    void showFailure(const Error &error);
    void showWarnings(const std::vector<domain::OrderWarning> &warnings);
    void showFigures(const models::CustomerFacts &facts);
    void showOrders(const domain::OrderWarning &warning);
    [[nodiscard]] QString ordersQuery() const;

    const Workbench &m_workbench;
    models::CustomerOverview *m_overview;
    models::CustomerOrdersModel *m_orders;
    Banner *m_problem;
    QLabel *m_title;
    FactRow *m_email;
    FactRow *m_phone;
    FactRow *m_counts;
    FactRow *m_since;
    FactRow *m_sums;
    QWidget *m_warnings;
    std::vector<domain::OrderWarning> m_shownWarnings;
    QPushButton *m_openCustomer;
    QPushButton *m_allOrders;
    QPushButton *m_newOrder;
    QLabel *m_ordersHeading;
    QLabel *m_noOrders;
    FittedList *m_ordersView;
};

} // namespace docket::ui
