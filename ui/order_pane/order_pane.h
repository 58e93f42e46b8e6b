// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_detail/order_detail.h"
#include "ui/workbench/workbench.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace docket::ui {

class ActionButtons;
class Banner;
class CustomerPane;
class EmptyState;
class OrderHeader;
class OrderTab;
class SelectionPane;

/// The base of the side area: the selected order with its customer, or a summary when several are selected. Follows
/// the selection and keeps up with changes.
class OrderPane final : public QWidget {
    Q_OBJECT

public:
    /// Registers `order.copyNumber` and `order.showCustomer`.
    explicit OrderPane(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    /// Beside this order it is said what waits to be done to it, with a way to undo; see OrderActions. Null: nothing
    /// waits.
    void setPending(const QUuid &orderId, const QString &text);

signals:
    void deliverWanted(const QUuid &orderId, const QUuid &shipmentId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeDetailPage();
    void registerActions();
    void followSelection();
    void showDetails();
    void showFailure(const Error &error);
    void showWarnings(int count);
    void chooseActions(const domain::Order &order);
    void turnTab();
    void showPending();
    void retranslate();

    Workbench &m_workbench;
    models::OrderDetail *m_detail;
    QTimer m_patience; ///< a quick answer comes without the flicker of a waiting page
    QTimer m_minute;   ///< relative times
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    EmptyState *m_waiting;
    EmptyState *m_failure;
    QPushButton *m_retry;
    QString m_problem;
    SelectionPane *m_selection;
    QWidget *m_page = nullptr;
    OrderHeader *m_header = nullptr;
    ActionButtons *m_actions = nullptr;
    Banner *m_pending = nullptr;
    QPushButton *m_undo = nullptr;
    QUuid m_pendingOrder;
    QString m_pendingText;
    QTabWidget *m_tabs = nullptr;
    OrderTab *m_order = nullptr;
    CustomerPane *m_customer = nullptr;
    int m_warningCount = 0;
};

} // namespace docket::ui
