// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/invariants.h"

#include "services/domain/apply.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;

namespace {

// Written out again, from the table of states rather than from the code.
OrderStatus expectedStatus(const Order &order)
{
    qint64 open = 0;
    qint64 shipped = 0;
    for (const OrderLine &line : order.lines) {
        open += line.quantity - line.shipped - line.canceled;
        shipped += line.shipped;
    }
    if (shipped == 0)
        return open > 0 ? OrderStatus::Placed : OrderStatus::Canceled;
    if (open > 0)
        return OrderStatus::PartiallyShipped;
    for (const Shipment &shipment : order.shipments) {
        if (!shipment.deliveredAt)
            return OrderStatus::Shipped;
    }
    return OrderStatus::Delivered;
}

QStringList lineFaults(const OrderLine &line, qint64 inShipments)
{
    QStringList faults;
    const auto expect = [&](bool holds, const QString &what) {
        if (!holds)
            faults.append(u"line %1 (%2): %3; quantity %4, shipped %5, canceled %6, reserved %7"_s.arg(
                line.id.toString(), line.sku, what, QString::number(line.quantity), QString::number(line.shipped),
                QString::number(line.canceled), QString::number(line.reserved)));
    };
    expect(line.quantity >= 1, u"a quantity is positive"_s);
    expect(line.shipped >= 0 && line.canceled >= 0 && line.reserved >= 0, u"no quantity is negative"_s);
    expect(line.open() >= 0, u"open is not negative"_s);
    expect(line.quantity == line.open() + line.shipped + line.canceled, u"quantity = open + shipped + canceled"_s);
    expect(line.reserved <= line.open(), u"no more is reserved than is open"_s);
    expect(line.shipped == inShipments, u"shipped is what its shipments hold, %1"_s.arg(inShipments));
    expect(!line.location.isEmpty(), u"a line has a place"_s);
    return faults;
}

// What an update says was before, against what was.
QStringList updateFaults(const OrderUpdated &update, const Order &before)
{
    QStringList faults;
    const auto expect = [&](bool holds, const QString &what) {
        if (!holds)
            faults.append(u"order.updated tells a wrong \"before\" of %1"_s.arg(what));
    };
    for (const LineChange &change : update.lines) {
        expect(change.before || change.after, u"a line: neither before nor after"_s);
        if (change.before) {
            const OrderLine *line = findLine(before, change.before->id);
            if (!line) {
                expect(false, u"a line that is not there"_s);
                continue;
            }
            // Reserved quantities are told by other events.
            OrderLine told = *change.before;
            told.reserved = line->reserved;
            expect(told == *line, u"line "_s + line->sku);
        } else {
            expect(!findLine(before, change.after->id), u"a new line that is there already"_s);
        }
    }
    expect(!update.shipTo || update.shipTo->before == before.shipTo, u"ship_to"_s);
    expect(!update.shippingMinor || update.shippingMinor->before == before.shipping.minor, u"shipping"_s);
    expect(!update.requiredOn || update.requiredOn->before == before.requiredOn, u"required_on"_s);
    expect(!update.hold || update.hold->before == before.hold, u"hold"_s);
    expect(!update.tags || update.tags->before == before.tags, u"tags"_s);
    expect(!update.cancelReason || update.cancelReason->before == before.cancelReason, u"cancel_reason"_s);
    expect(update != OrderUpdated{}, u"nothing at all"_s);
    return faults;
}

QStringList eventFaults(const Event &event, const std::optional<Order> &before, const Order &after)
{
    QStringList faults;
    if (std::holds_alternative<OrderCreated>(event.body) != !before)
        faults.append(u"order.created is the first event, and only that"_s);
    if (!before)
        return faults;
    if (const auto *update = std::get_if<OrderUpdated>(&event.body))
        faults += updateFaults(*update, *before);
    if (const auto *shipped = std::get_if<OrderShipped>(&event.body); shipped && shipped->isFinal == hasOpen(after))
        faults.append(u"a shipment is final exactly when nothing is open after it"_s);
    if (std::holds_alternative<OrderDelivered>(event.body) && statusOf(after) != OrderStatus::Delivered)
        faults.append(u"order.delivered, but the order is not"_s);
    if (std::holds_alternative<OrderCanceled>(event.body) && statusOf(after) != OrderStatus::Canceled)
        faults.append(u"order.canceled, but the order is not"_s);
    return faults;
}

const std::set<QString> &kindsOf(const QString &command)
{
    static const std::map<QString, std::set<QString>> table{
        {u"create_order"_s, {u"order.created"_s, u"inventory.reserved"_s}},
        {u"edit_order"_s, {u"order.updated"_s, u"inventory.reserved"_s, u"inventory.released"_s}},
        {u"add_note"_s, {u"order.updated"_s}},
        {u"set_tags"_s, {u"order.updated"_s}},
        {u"hold_order"_s, {u"order.updated"_s}},
        {u"release_hold"_s, {u"order.updated"_s}},
        {u"cancel_lines"_s, {u"order.canceled"_s, u"order.updated"_s, u"inventory.released"_s}},
        {u"cancel_order"_s, {u"order.canceled"_s, u"order.updated"_s, u"inventory.released"_s}},
        {u"reinstate_order"_s, {u"order.updated"_s, u"inventory.reserved"_s}},
        {u"ship_order"_s, {u"order.shipped"_s}},
        {u"deliver_shipment"_s, {u"order.delivered"_s, u"order.updated"_s}},
        {u"reserve_backorder"_s, {u"inventory.reserved"_s}},
        {u"import_order"_s,
         {u"order.created"_s, u"order.updated"_s, u"order.shipped"_s, u"order.delivered"_s, u"order.canceled"_s,
          u"inventory.reserved"_s, u"inventory.released"_s}},
        {u"adjust_stock"_s, {u"inventory.adjusted"_s}},
        {u"move_stock"_s, {u"inventory.adjusted"_s}},
        {u"save_customer"_s, {u"customer.saved"_s}},
        {u"save_product"_s, {u"product.saved"_s}},
    };
    return table.at(command);
}

} // namespace

QStringList faultsOf(const Order &order)
{
    QStringList faults;
    std::map<QUuid, qint64> shipped;
    for (const Shipment &shipment : order.shipments) {
        for (const ShipmentLine &part : shipment.lines) {
            shipped[part.lineId] += part.quantity;
            if (part.quantity < 1 || part.issued < 0 || part.issued > part.quantity || part.fromReserved < 0 ||
                part.fromReserved > part.quantity)
                faults.append(
                    u"a shipment's quantities do not fit: %1, issued %2, from reserved %3"_s.arg(part.quantity)
                        .arg(part.issued)
                        .arg(part.fromReserved));
        }
    }
    std::set<QUuid> ids;
    qint64 total = order.shipping.minor;
    for (const OrderLine &line : order.lines) {
        if (!ids.insert(line.id).second)
            faults.append(u"two lines have the id %1"_s.arg(line.id.toString()));
        if (line.unitPrice.currency != order.currency)
            faults.append(u"a price is in another currency than the order"_s);
        faults += lineFaults(line, shipped[line.id]);
        if (const auto amounts = totalsOf(line))
            total += amounts->net + amounts->tax;
    }
    const auto totals = totalsOf(order);
    if (!totals || totals->total != total)
        faults.append(u"the total does not follow from the lines"_s);
    if (statusOf(order) != expectedStatus(order))
        faults.append(u"the status %1 does not follow from lines and shipments"_s.arg(toString(statusOf(order))));
    if (order.lines.empty())
        faults.append(u"an order has at least one line"_s);
    return faults;
}

QStringList faultsOf(std::span<const Event> events, const Order &stored)
{
    QStringList faults;
    std::optional<Order> order;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        if (event.sequence != static_cast<qint64>(i) + 1)
            faults.append(u"sequence %1 stands at place %2"_s.arg(event.sequence).arg(i + 1));
        const std::optional<Order> before = order;
        order = domain::apply(std::move(order), event);
        if (!order) {
            faults.append(u"event %1 gives no order"_s.arg(event.sequence));
            return faults;
        }
        if (order->version != event.sequence)
            faults.append(u"version %1 after event %2"_s.arg(order->version).arg(event.sequence));
        for (const QString &fault : eventFaults(event, before, *order))
            faults.append(u"event %1: %2"_s.arg(event.sequence).arg(fault));
    }
    if (order != stored)
        faults.append(u"the events of order %1 do not give the order"_s.arg(stored.number));
    return faults;
}

QStringList faultsOf(const CommandBody &command, std::span<const Event> events)
{
    QStringList faults;
    for (const Event &event : events) {
        if (!kindsOf(nameOf(command)).contains(typeOf(event.body)))
            faults.append(u"%1 caused %2"_s.arg(nameOf(command), typeOf(event.body)));
    }
    return faults;
}

QStringList faultsOf(const Rejection &rejection)
{
    static const QRegularExpression code(u"^[a-z]+(_[a-z]+)*$"_s);
    QStringList faults;
    if (rejection.isEmpty())
        faults.append(u"a refusal without a reason"_s);
    for (const Error &error : rejection) {
        if (!code.match(error.code).hasMatch())
            faults.append(u"\"%1\" is no code"_s.arg(error.code));
        if (error.sentence.isEmpty() || !error.sentence.front().isPrint() || !error.sentence.endsWith(u'.'))
            faults.append(u"%1: \"%2\" is no sentence"_s.arg(error.code, error.sentence));
        if (error.sentence.contains(QRegularExpression(u"%[0-9]"_s)))
            faults.append(u"%1: \"%2\" has a gap"_s.arg(error.code, error.sentence));
        for (const QString &arg : error.args) {
            if (!error.sentence.contains(arg))
                faults.append(u"%1: \"%2\" does not say %3"_s.arg(error.code, error.sentence, arg));
        }
    }
    return faults;
}

QStringList faultsOf(const std::map<StockKey, StockLevel> &stock, std::span<const StockMovement> movements,
                     std::span<const Order *const> orders)
{
    std::map<StockKey, StockLevel> sums;
    for (const StockMovement &movement : movements) {
        sums[movement.key].onHand += movement.onHand;
        sums[movement.key].reserved += movement.reserved;
    }
    std::map<StockKey, qint64> reserved;
    for (const Order *order : orders) {
        for (const OrderLine &line : order->lines)
            reserved[{line.sku, line.location}] += line.reserved;
    }
    for (const auto &[key, quantity] : reserved) {
        if (quantity != 0)
            sums.try_emplace(key);
    }
    QStringList faults;
    const auto expect = [&](const StockKey &key, bool holds, const QString &what) {
        if (!holds)
            faults.append(u"%1 at %2: %3"_s.arg(key.sku, key.location, what));
    };
    for (const auto &[key, sum] : sums) {
        const auto found = stock.find(key);
        const StockLevel level = found == stock.end() ? StockLevel{} : found->second;
        expect(key, level.onHand == sum.onHand, u"on hand is not the sum of its movements"_s);
        expect(key, level.reserved == sum.reserved, u"reserved is not the sum of its movements"_s);
        expect(key, level.reserved == reserved[key],
               u"%1 are reserved, the orders' lines say %2"_s.arg(level.reserved).arg(reserved[key]));
        expect(key, level.onHand >= 0 && level.reserved >= 0,
               u"below zero: %1 on hand, %2 reserved"_s.arg(level.onHand).arg(level.reserved));
    }
    return faults;
}

} // namespace docket::test
