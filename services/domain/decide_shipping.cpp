// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/decide_parts.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {

// What leaves with a shipment, or why it cannot: from the reservation first, the rest from what is available.
std::optional<ShipmentLine> takeFromStock(Refusals &refusals, WorkingStock &stock, const Order &order,
                                          const OrderLine &line, qint64 quantity, std::size_t index)
{
    const StockKey key = keyOf(line);
    if (!order.takesStock && !stock.isCounted(key))
        return ShipmentLine{line.id, quantity, 0, 0};
    const qint64 fromReserved = std::min(line.reserved, quantity);
    const qint64 unreserved = quantity - fromReserved;
    if (quantity > stock.onHand(key) || unreserved > stock.available(key)) {
        const qint64 possible = std::min(stock.onHand(key), fromReserved + stock.available(key));
        const QStringList args{QString::number(quantity), key.sku, QString::number(possible), key.location};
        refusals.add(u"insufficient_stock"_s, lineField(index, u"quantity"),
                     u"%1 of %2 are to be shipped but stock allows %3 at %4. Ship fewer, or correct the stock."_s.arg(
                         args[0], args[1], args[2], args[3]),
                     args);
        return std::nullopt;
    }
    stock.issue(key, quantity, fromReserved);
    return ShipmentLine{line.id, quantity, quantity, fromReserved};
}

void checkCanShip(Refusals &refusals, const Order &order)
{
    if (statusOf(order) == OrderStatus::Canceled)
        refusals.add(u"order_canceled"_s, {}, u"Order %1 is canceled: nothing of it can ship."_s.arg(order.number),
                     {order.number});
    else if (!hasOpen(order))
        refusals.add(u"nothing_open"_s, {}, u"Everything of order %1 has shipped or is canceled."_s.arg(order.number),
                     {order.number});
    if (order.hold) {
        refusals.add(u"on_hold"_s, {},
                     u"Order %1 is on hold (%2). Release it before it ships."_s.arg(order.number, order.hold->reason),
                     {order.number, order.hold->reason});
    }
}

std::vector<LineQuantity> everythingOpen(const Order &order)
{
    std::vector<LineQuantity> parts;
    for (const OrderLine &line : order.lines) {
        if (line.open() > 0)
            parts.push_back({line.id, line.open()});
    }
    return parts;
}

void checkParcels(Refusals &refusals, const std::vector<Parcel> &parcels)
{
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        if (parcels[i].weightGrams < 0)
            refusals.add(u"invalid_weight"_s, u"parcels[%1].weight"_s.arg(i), u"A weight is not negative."_s);
        checkText(refusals, u"parcels[%1].size"_s.arg(i), parcels[i].size, 50);
    }
}

} // namespace

Decided<Bodies> decideShip(const Facts &facts, const Command &command, const ShipOrder &ship)
{
    const Order &order = *facts.order;
    Refusals refusals;
    checkCanShip(refusals, order);
    if (ship.shipmentId.isNull() || findShipment(order, ship.shipmentId))
        refusals.add(u"shipment_exists"_s, u"shipment_id"_s, u"The shipment needs an id of its own."_s);
    checkText(refusals, u"carrier"_s, ship.carrier);
    checkText(refusals, u"tracking"_s, ship.tracking);
    checkText(refusals, u"location"_s, ship.location, 50);
    checkParcels(refusals, ship.parcels);

    Shipment shipment{ship.shipmentId,
                      ship.carrier.trimmed(),
                      ship.tracking.trimmed(),
                      ship.location,
                      {},
                      ship.parcels,
                      command.happenedAt,
                      {}};
    WorkingStock stock(facts.stock);
    const std::vector<LineQuantity> parts = ship.lines.empty() ? everythingOpen(order) : ship.lines;
    std::set<QUuid> seen;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const OrderLine *line = findLine(order, parts[i].lineId);
        const qint64 quantity = parts[i].quantity;
        if (!seen.insert(parts[i].lineId).second) {
            refusals.add(u"repeated_line"_s, lineField(i, u"id"), u"The same line is named twice."_s);
        } else if (!line) {
            refusals.add(u"unknown_line"_s, lineField(i, u"id"), u"Order %1 has no such line."_s.arg(order.number),
                         {order.number});
        } else if (quantity < 1) {
            refusals.add(u"invalid_quantity"_s, lineField(i, u"quantity"),
                         u"A quantity is a whole number of at least 1."_s);
        } else if (quantity > line->open()) {
            refusals.add(u"over_open"_s, lineField(i, u"quantity"),
                         u"%1 of %2 cannot ship; open: %3."_s.arg(QString::number(quantity), line->sku,
                                                                  QString::number(line->open())),
                         {QString::number(quantity), line->sku, QString::number(line->open())});
        } else if (const auto taken = takeFromStock(refusals, stock, order, *line, quantity, i)) {
            shipment.lines.push_back(*taken);
        }
    }
    if (refusals.any())
        return refusals.asError();
    qint64 open = 0;
    for (const OrderLine &line : order.lines)
        open += line.open();
    for (const ShipmentLine &line : shipment.lines)
        open -= line.quantity;
    return Bodies{OrderShipped{std::move(shipment), open == 0}};
}

Decided<Bodies> decideDeliver(const Facts &facts, const Command &command, const DeliverShipment &deliver)
{
    const Order &order = *facts.order;
    const Shipment *shipment = findShipment(order, deliver.shipmentId);
    if (!shipment)
        return refuse(u"unknown_shipment"_s, u"shipment_id"_s, u"Order %1 has no such shipment."_s.arg(order.number),
                      {order.number});
    if (shipment->deliveredAt)
        return refuse(u"already_delivered"_s, u"shipment_id"_s,
                      u"This shipment of order %1 has been delivered already."_s.arg(order.number), {order.number});
    const auto outstanding = std::ranges::count_if(order.shipments, [](const Shipment &s) { return !s.deliveredAt; });
    const Delivery delivery{deliver.shipmentId, command.happenedAt};
    if (outstanding == 1 && !hasOpen(order))
        return Bodies{OrderDelivered{delivery}};
    OrderUpdated updated;
    updated.delivered = delivery;
    return Bodies{std::move(updated)};
}

Decided<Bodies> decideBackorder(const Facts &facts)
{
    const Order &order = *facts.order;
    WorkingStock stock(facts.stock);
    std::vector<Reservation> reservations;
    for (const OrderLine &line : order.lines) {
        const qint64 taken = stock.reserve(keyOf(line), backorderedOf(order, line));
        if (taken > 0)
            reservations.push_back({line.id, keyOf(line), taken});
    }
    if (reservations.empty())
        return Bodies{};
    return Bodies{InventoryReserved{std::move(reservations)}};
}

} // namespace docket::domain
