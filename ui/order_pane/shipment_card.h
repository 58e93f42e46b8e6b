// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

namespace docket::ui {

/// A shipment of an order: carrier, tracking, what is in it, parcels, and whether it arrived. Made anew when the
/// shipment changes.
class ShipmentCard final : public QWidget {
    Q_OBJECT

public:
    /// `position` counts the order's shipments from 0.
    ShipmentCard(const Workbench &workbench, const domain::Order &order, std::size_t position,
                 QWidget *parent = nullptr);

signals:
    void deliverWanted();

private:
    void addText(const QString &text, const QString &look);
    void addHead(const domain::Shipment &shipment, std::size_t position);
    void addContent(const domain::Order &order, const domain::Shipment &shipment);

    const Workbench &m_workbench;
};

} // namespace docket::ui
