// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_actions/order_task_panel.h"

class QLineEdit;
class QPushButton;

namespace docket::ui {

class LineQuantities;
class WeightBox;

/// Ships an order, or a part of it, with carrier, tracking number and parcel. UI thread.
class ShipPanel final : public OrderTaskPanel {
    Q_OBJECT

public:
    ShipPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void execute() override;
    void showOrder(const domain::Order &order) override;
    bool showAtField(const Error &error) override;
    void clearFieldErrors() override;
    void showWords(const models::KnownWords &words) override;

private:
    void updatePossible();

    LineQuantities *m_lines;
    QLabel *m_linesLabel;
    QLineEdit *m_carrier;
    QLabel *m_carrierLabel;
    QLineEdit *m_tracking;
    QLabel *m_trackingLabel;
    WeightBox *m_weight;
    QLabel *m_weightLabel;
    QLineEdit *m_size;
    QLabel *m_sizeLabel;
    QPushButton *m_release;
};

} // namespace docket::ui
