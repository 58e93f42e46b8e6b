// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/apply.h"

#include "services/domain/overloaded.h"

#include <algorithm>

namespace docket::domain {

namespace {

// Quantities that other events carry stay as they are.
OrderLine merged(const OrderLine &current, const OrderLine &after)
{
    OrderLine line = after;
    line.reserved = current.reserved;
    line.shipped = current.shipped;
    return line;
}

void applyLine(Order &order, const LineChange &change)
{
    if (!change.after) {
        std::erase_if(order.lines, [&](const OrderLine &line) { return line.id == change.before->id; });
        return;
    }
    if (OrderLine *line = findLine(order, change.after->id))
        *line = merged(*line, *change.after);
    else
        order.lines.push_back(*change.after);
}

void deliver(Order &order, const Delivery &delivery)
{
    for (Shipment &shipment : order.shipments) {
        if (shipment.id == delivery.shipmentId)
            shipment.deliveredAt = delivery.at;
    }
}

void applyUpdate(Order &order, const OrderUpdated &e)
{
    for (const LineChange &change : e.lines)
        applyLine(order, change);
    if (e.shipTo)
        order.shipTo = e.shipTo->after;
    if (e.shippingMinor)
        order.shipping.minor = e.shippingMinor->after;
    if (e.requiredOn)
        order.requiredOn = e.requiredOn->after;
    if (e.hold)
        order.hold = e.hold->after;
    if (e.tags)
        order.tags = e.tags->after;
    if (e.cancelReason)
        order.cancelReason = e.cancelReason->after;
    if (e.noteAdded)
        order.notes.push_back(*e.noteAdded);
    if (e.delivered)
        deliver(order, *e.delivered);
}

void applyShipment(Order &order, const Shipment &shipped)
{
    for (const ShipmentLine &part : shipped.lines) {
        if (OrderLine *line = findLine(order, part.lineId)) {
            line->shipped += part.quantity;
            line->reserved -= part.fromReserved;
        }
    }
    const auto known = std::ranges::find(order.shipments, shipped.id, &Shipment::id);
    if (known == order.shipments.end())
        order.shipments.push_back(shipped);
    else
        known->lines.insert(known->lines.end(), shipped.lines.begin(), shipped.lines.end());
}

void applyReservations(Order &order, const std::vector<Reservation> &reservations, qint64 sign)
{
    for (const Reservation &reservation : reservations) {
        if (OrderLine *line = findLine(order, reservation.lineId))
            line->reserved += sign * reservation.quantity;
    }
}

} // namespace

std::optional<Order> apply(std::optional<Order> order, const Event &event)
{
    if (const auto *created = std::get_if<OrderCreated>(&event.body)) {
        order = created->order;
        order->version = event.sequence;
        return order;
    }
    if (!order || event.entity.kind != EntityKind::Order)
        return order;
    std::visit(Overloaded{[&](const OrderUpdated &e) { applyUpdate(*order, e); },
                          [&](const OrderShipped &e) { applyShipment(*order, e.shipment); },
                          [&](const OrderDelivered &e) { deliver(*order, e.delivery); },
                          [&](const OrderCanceled &e) {
                              for (const LineQuantity &part : e.lines) {
                                  if (OrderLine *line = findLine(*order, part.lineId))
                                      line->canceled += part.quantity;
                              }
                              order->cancelReason = e.reason;
                          },
                          [&](const InventoryReserved &e) { applyReservations(*order, e.reservations, 1); },
                          [&](const InventoryReleased &e) { applyReservations(*order, e.reservations, -1); },
                          [](const auto &) {}},
               event.body);
    order->version = event.sequence;
    return order;
}

std::vector<StockMovement> movementsOf(const EventBody &body, const Order *before)
{
    std::vector<StockMovement> movements;
    const auto move = [&](const StockKey &key, qint64 onHand, qint64 reserved) {
        if (onHand == 0 && reserved == 0)
            return;
        const auto known = std::ranges::find(movements, key, &StockMovement::key);
        if (known == movements.end()) {
            movements.push_back({key, onHand, reserved});
        } else {
            known->onHand += onHand;
            known->reserved += reserved;
        }
    };
    std::visit(Overloaded{[&](const InventoryReserved &e) {
                              for (const Reservation &r : e.reservations)
                                  move(r.key, 0, r.quantity);
                          },
                          [&](const InventoryReleased &e) {
                              for (const Reservation &r : e.reservations)
                                  move(r.key, 0, -r.quantity);
                          },
                          [&](const OrderShipped &e) {
                              for (const ShipmentLine &part : e.shipment.lines) {
                                  if (const OrderLine *line = before ? findLine(*before, part.lineId) : nullptr)
                                      move({line->sku, line->location}, -part.issued, -part.fromReserved);
                              }
                          },
                          [&](const InventoryAdjusted &e) {
                              // A count that finds what was known is a movement of nothing, and still makes the place
                              // counted.
                              movements.push_back({e.key, e.onHand.after - e.onHand.before, 0});
                          },
                          [](const auto &) {}},
               body);
    return movements;
}

} // namespace docket::domain
