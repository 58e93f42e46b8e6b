// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/verify_order.h"

#include "services/domain/apply.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

QStringList OrderReplay::next(const Event &event)
{
    QStringList problems;
    if (event.sequence != m_sequence + 1)
        problems << u"event %1 follows event %2"_s.arg(event.sequence).arg(m_sequence);
    if (m_sequence == 0 && !std::holds_alternative<OrderCreated>(event.body))
        problems << u"its first event is %1"_s.arg(typeOf(event.body));
    if (m_sequence > 0 && std::holds_alternative<OrderCreated>(event.body))
        problems << u"it is created twice"_s;
    m_sequence = event.sequence;
    m_order = domain::apply(std::move(m_order), event);
    if (m_order) {
        for (const OrderLine &line : m_order->lines) {
            if (line.open() < 0 || line.reserved < 0 || line.shipped < 0 || line.canceled < 0)
                problems << u"at version %1 a quantity of %2 is negative"_s.arg(m_order->version).arg(line.sku);
        }
    }
    return problems;
}

QStringList brokenQuantities(const Order &order)
{
    QStringList problems;
    for (const OrderLine &line : order.lines) {
        if (line.quantity < 1 || line.open() < 0 || line.shipped < 0 || line.canceled < 0)
            problems << u"%1: quantity %2 is not open %3 + shipped %4 + canceled %5"_s.arg(line.sku)
                            .arg(line.quantity)
                            .arg(line.open())
                            .arg(line.shipped)
                            .arg(line.canceled);
        if (line.reserved < 0 || line.reserved > line.open())
            problems << u"%1: %2 reserved of %3 open"_s.arg(line.sku).arg(line.reserved).arg(line.open());
        if (!order.takesStock && line.reserved != 0)
            problems << u"%1: reserved although the order takes no stock"_s.arg(line.sku);
        qint64 shipped = 0;
        for (const Shipment &shipment : order.shipments) {
            for (const ShipmentLine &part : shipment.lines)
                shipped += part.lineId == line.id ? part.quantity : 0;
        }
        if (shipped != line.shipped)
            problems << u"%1: %2 shipped, but its shipments hold %3"_s.arg(line.sku).arg(line.shipped).arg(shipped);
    }
    if (!totalsOf(order))
        problems << u"its totals cannot be computed"_s;
    return problems;
}

} // namespace docket::store
