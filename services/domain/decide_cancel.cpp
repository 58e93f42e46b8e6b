// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/decide_parts.h"

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {

// The event of canceling `parts`, and the release of what they had reserved: the unreserved part of a line goes first.
Bodies cancelParts(const Order &order, const std::vector<LineQuantity> &parts, const QString &reason, Instant at)
{
    Order after = order;
    std::vector<Reservation> released;
    OrderUpdated updated;
    for (const LineQuantity &part : parts) {
        OrderLine &line = *findLine(after, part.lineId);
        const OrderLine before = line;
        line.canceled += part.quantity;
        if (line.reserved > line.open()) {
            released.push_back({line.id, keyOf(line), line.reserved - line.open()});
        }
        updated.lines.push_back({before, line});
    }
    Bodies bodies;
    if (statusOf(after) == OrderStatus::Canceled) {
        bodies.emplace_back(OrderCanceled{parts, reason, at});
    } else {
        updated.reason = reason;
        bodies.emplace_back(std::move(updated));
    }
    if (!released.empty())
        bodies.emplace_back(InventoryReleased{std::move(released)});
    return bodies;
}

void checkReason(Refusals &refusals, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        refusals.add(u"reason_missing"_s, u"reason"_s, u"Say why."_s);
    checkText(refusals, u"reason"_s, reason);
}

void checkHasOpen(Refusals &refusals, const Order &order)
{
    if (statusOf(order) == OrderStatus::Canceled) {
        refusals.add(u"already_canceled"_s, {}, u"Order %1 is canceled already."_s.arg(order.number), {order.number});
    } else if (!hasOpen(order)) {
        refusals.add(u"nothing_open"_s, {}, u"Everything of order %1 has shipped or is canceled."_s.arg(order.number),
                     {order.number});
    }
}

} // namespace

Decided<Bodies> decideCancelLines(const Facts &facts, const Command &command, const CancelLines &cancel)
{
    const Order &order = *facts.order;
    Refusals refusals;
    checkHasOpen(refusals, order);
    if (refusals.any())
        return refusals.asError(); // what else is missing does not matter any more
    checkReason(refusals, cancel.reason);
    if (cancel.lines.empty())
        refusals.add(u"no_lines"_s, u"lines"_s, u"No line to cancel is named."_s);
    std::set<QUuid> seen;
    for (std::size_t i = 0; i < cancel.lines.size(); ++i) {
        const OrderLine *line = findLine(order, cancel.lines[i].lineId);
        const qint64 quantity = cancel.lines[i].quantity;
        checkNotRepeated(refusals, seen, cancel.lines[i].lineId, i);
        if (!line) {
            refusals.add(u"unknown_line"_s, lineField(i, u"id"), u"Order %1 has no such line."_s.arg(order.number),
                         {order.number});
        } else if (quantity < 1) {
            refusals.add(u"invalid_quantity"_s, lineField(i, u"quantity"),
                         u"A quantity is a whole number of at least 1."_s);
        } else if (quantity > line->open()) {
            refusals.add(u"over_open"_s, lineField(i, u"quantity"),
                         u"%1 of %2 cannot be canceled; open: %3."_s.arg(QString::number(quantity), line->sku,
                                                                         QString::number(line->open())),
                         {QString::number(quantity), line->sku, QString::number(line->open())});
        }
    }
    if (refusals.any())
        return refusals.asError();
    return cancelParts(order, cancel.lines, cancel.reason.trimmed(), command.happenedAt);
}

Decided<Bodies> decideCancel(const Facts &facts, const Command &command, const CancelOrder &cancel)
{
    const Order &order = *facts.order;
    Refusals refusals;
    checkHasOpen(refusals, order);
    if (!refusals.any())
        checkReason(refusals, cancel.reason);
    if (refusals.any())
        return refusals.asError();
    std::vector<LineQuantity> parts;
    for (const OrderLine &line : order.lines) {
        if (line.open() > 0)
            parts.push_back({line.id, line.open()});
    }
    return cancelParts(order, parts, cancel.reason.trimmed(), command.happenedAt);
}

Decided<Bodies> decideReinstate(const Facts &facts, const ReinstateOrder &reinstate)
{
    const Order &order = *facts.order;
    if (statusOf(order) != OrderStatus::Canceled)
        return refuse(u"not_canceled"_s, {}, u"Order %1 is not canceled."_s.arg(order.number), {order.number});
    OrderUpdated updated;
    Order after = order;
    std::vector<Wanted> wanted;
    for (std::size_t i = 0; i < after.lines.size(); ++i) {
        OrderLine &line = after.lines[i];
        line.canceled = 0;
        updated.lines.push_back({order.lines[i], line});
        const Product *product = findProduct(facts.products, line.sku);
        if (order.takesStock)
            wanted.push_back({&line, line.open(), i, product && product->discontinued});
    }
    if (!order.cancelReason.isEmpty())
        updated.cancelReason = Change<QString>{order.cancelReason, {}};
    Refusals refusals;
    WorkingStock stock(facts.stock);
    std::vector<Reservation> reservations = reserveAll(stock, wanted, reinstate.allowBackorder, refusals);
    if (refusals.any())
        return refusals.asError();
    Bodies bodies{std::move(updated)};
    if (!reservations.empty())
        bodies.emplace_back(InventoryReserved{std::move(reservations)});
    return bodies;
}

Decided<Bodies> decideHold(const Facts &facts, const Command &command, const HoldOrder &hold)
{
    const Order &order = *facts.order;
    Refusals refusals;
    if (order.hold)
        refusals.add(u"already_on_hold"_s, {},
                     u"Order %1 is on hold already: %2."_s.arg(order.number, order.hold->reason),
                     {order.number, order.hold->reason});
    else
        checkHasOpen(refusals, order);
    if (!refusals.any())
        checkReason(refusals, hold.reason);
    if (refusals.any())
        return refusals.asError();
    OrderUpdated updated;
    updated.hold = Change<std::optional<Hold>>{order.hold, Hold{hold.reason.trimmed(), command.happenedAt, false, {}}};
    return Bodies{std::move(updated)};
}

Decided<Bodies> decideRelease(const Facts &facts)
{
    const Order &order = *facts.order;
    if (!order.hold)
        return refuse(u"not_on_hold"_s, {}, u"Order %1 is not on hold."_s.arg(order.number), {order.number});
    // An incomplete import is accepted as it is by releasing it, also when all that came in has shipped long ago.
    Refusals refusals;
    if (!order.hold->incomplete)
        checkHasOpen(refusals, order);
    if (refusals.any())
        return refusals.asError();
    OrderUpdated updated;
    updated.hold = Change<std::optional<Hold>>{order.hold, std::nullopt};
    return Bodies{std::move(updated)};
}

Decided<Bodies> decideNote(const Facts &facts, const Command &command, const AddNote &note)
{
    Refusals refusals;
    if (note.text.trimmed().isEmpty())
        refusals.add(u"note_missing"_s, u"text"_s, u"The note is empty."_s);
    checkText(refusals, u"text"_s, note.text, longestNote);
    if (refusals.any())
        return refusals.asError();
    OrderUpdated updated;
    updated.noteAdded = Note{command.happenedAt, facts.actor, note.text.trimmed()};
    return Bodies{std::move(updated)};
}

Decided<Bodies> decideTags(const Facts &facts, const SetTags &wanted)
{
    Refusals refusals;
    checkTags(refusals, wanted.tags);
    if (refusals.any())
        return refusals.asError();
    const QStringList tags = cleanTags(wanted.tags);
    if (tags == facts.order->tags)
        return Bodies{};
    OrderUpdated updated;
    updated.tags = Change<QStringList>{facts.order->tags, tags};
    return Bodies{std::move(updated)};
}

} // namespace docket::domain
