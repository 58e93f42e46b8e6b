// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_table/order_row.h"

#include "services/search/order_facts.h"

namespace docket::models {

using namespace domain;

OrderRow rowOf(quint32 position, const Order &order)
{
    OrderRow row;
    row.position = position;
    row.id = order.id;
    row.version = order.version;
    row.number = order.number;
    row.customer = order.customer.company.isEmpty() ? order.customer.name : order.customer.company;
    row.status = statusOf(order);
    row.isOpen = row.status == OrderStatus::Placed || row.status == OrderStatus::PartiallyShipped;
    if (order.hold)
        row.holdReason = order.hold->reason;
    row.placedAt = order.placedAt;
    row.requiredOn = order.requiredOn;
    row.shippedAt = lastShippedAt(order);
    row.total = {totalsOf(order).value_or(Totals{}).total, order.currency};
    for (const OrderLine &line : order.lines) {
        row.items += line.quantity - line.canceled;
        row.backordered += backorderedOf(order, line);
    }
    row.lines = static_cast<qint64>(order.lines.size());
    row.notes = static_cast<qint64>(order.notes.size());
    row.city = order.shipTo.city;
    row.country = order.shipTo.country;
    row.tags = order.tags;
    row.carriers = search::carriersOf(order);
    for (const Shipment &shipment : order.shipments) {
        if (!shipment.tracking.isEmpty())
            row.tracking.append(shipment.tracking);
    }
    row.source = order.source;
    row.email = order.customer.email;
    row.phone = order.customer.phone;
    return row;
}

bool isOverdue(const OrderRow &row, QDate today)
{
    return row.isOpen && row.requiredOn && *row.requiredOn < today;
}

} // namespace docket::models
