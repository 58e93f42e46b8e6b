// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace docket::ui {

class StatusLabel;

/// The number of the order with a button to copy it, and its status.
class OrderHeader final : public QWidget {
    Q_OBJECT

public:
    explicit OrderHeader(const Workbench &workbench, QWidget *parent = nullptr);

    void showOrder(const domain::Order &order, QDate today);
    void copyNumber() const;
    void retranslate();

private:
    const Workbench &m_workbench;
    QLabel *m_number;
    QToolButton *m_copy;
    StatusLabel *m_status;
    StatusLabel *m_hold;
    StatusLabel *m_overdue;
};

} // namespace docket::ui
