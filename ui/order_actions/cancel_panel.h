// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_actions/order_task_panel.h"

class QLineEdit;
class QRadioButton;

namespace docket::ui {

class LineQuantities;

/// Cancels everything open of an order, or some of it. UI thread.
class CancelPanel final : public OrderTaskPanel {
    Q_OBJECT

public:
    enum class Extent : quint8 { Order, Lines };

    CancelPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, Extent extent,
                QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void execute() override;
    void showOrder(const domain::Order &order) override;
    bool showAtField(const Error &error) override;
    void clearFieldErrors() override;
    void showWords(const models::KnownWords &words) override;

private:
    void updatePossible();
    void nameButton();

    QRadioButton *m_whole;
    QRadioButton *m_chosen;
    LineQuantities *m_lines;
    QLineEdit *m_reason;
    QLabel *m_reasonLabel;
};

} // namespace docket::ui
