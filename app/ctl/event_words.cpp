// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/event_words.h"

#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/domain/apply.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

QString changed(const QString &what, const QString &before, const QString &after)
{
    const QString none = tr("none");
    return u"%1: %2 → %3"_s.arg(what, before.isEmpty() ? none : before, after.isEmpty() ? none : after);
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString holdText(const std::optional<Hold> &hold)
{
    if (!hold)
        return {};
    return hold->incomplete && hold->reason.isEmpty() ? tr("incomplete") : hold->reason;
}

QString lineText(const OrderLine &line)
{
    QString text =
        u"%1 × %2 %3 (%4)"_s.arg(QString::number(line.quantity), line.sku, line.name, moneyText(line.unitPrice));
    if (line.discount.millionths > 0)
        text += tr(", %1 off").arg(percentText(line.discount));
    return text;
}

QStringList reservationText(const std::vector<Reservation> &reservations, const QString &what)
{
    QStringList lines;
    for (const Reservation &reservation : reservations)
        lines.append(
            tr("%1 %2 × %3 at %4")
                .arg(what, QString::number(reservation.quantity), reservation.key.sku, reservation.key.location));
    return lines;
}

} // namespace

QStringList EventWords::take(const Event &event)
{
    QStringList lines = std::visit([this](const auto &body) { return words(body); }, event.body);
    if (event.entity.kind == EntityKind::Order)
        m_order = apply(std::move(m_order), event);
    return lines;
}

QStringList EventWords::words(const OrderCreated &created) const
{
    const Order &order = created.order;
    QStringList lines{tr("created for %1").arg(customerText(order.customer))};
    if (!order.source.isEmpty())
        lines.append(tr("from %1").arg(order.source));
    for (const OrderLine &line : order.lines)
        lines.append(lineText(line));
    if (order.shipping.minor != 0)
        lines.append(tr("shipping %1").arg(moneyText(order.shipping)));
    if (order.requiredOn)
        lines.append(tr("required on %1").arg(dayText(order.requiredOn)));
    for (const Note &note : order.notes)
        lines.append(tr("note: %1").arg(note.text));
    return lines;
}

QStringList EventWords::words(const LineChange &change) const
{
    if (!change.before && change.after)
        return {tr("line added: %1").arg(lineText(*change.after))};
    if (change.before && !change.after)
        return {tr("line removed: %1").arg(lineText(*change.before))};
    if (!change.before)
        return {};
    const OrderLine &before = *change.before;
    const OrderLine &after = *change.after;
    QStringList lines;
    const auto add = [&](const QString &what, const QString &a, const QString &b) {
        if (a != b)
            lines.append(changed(u"%1 %2"_s.arg(after.sku, what), a, b));
    };
    add(tr("product"), before.sku, after.sku);
    add(tr("name"), before.name, after.name);
    add(tr("quantity"), QString::number(before.quantity), QString::number(after.quantity));
    add(tr("price"), moneyText(before.unitPrice), moneyText(after.unitPrice));
    add(tr("discount"), percentText(before.discount), percentText(after.discount));
    add(tr("tax rate"), percentText(before.taxRate), percentText(after.taxRate));
    add(tr("location"), before.location, after.location);
    add(tr("canceled"), QString::number(before.canceled), QString::number(after.canceled));
    if (before.fixedNet != after.fixedNet)
        add(tr("net"), before.fixedNet ? moneyText(*before.fixedNet, before.unitPrice.currency) : QString(),
            after.fixedNet ? moneyText(*after.fixedNet, after.unitPrice.currency) : QString());
    return lines;
}

QString EventWords::words(const Delivery &delivery) const
{
    if (m_order) {
        for (std::size_t i = 0; i < m_order->shipments.size(); ++i) {
            if (m_order->shipments[i].id == delivery.shipmentId)
                return tr("shipment %1 delivered %2").arg(i + 1).arg(timeText(delivery.at, m_zone));
        }
    }
    return tr("delivered %1").arg(timeText(delivery.at, m_zone));
}

QStringList EventWords::words(const OrderUpdated &updated) const
{
    QStringList lines;
    for (const LineChange &change : updated.lines)
        lines += words(change);
    if (updated.shipTo)
        lines.append(changed(tr("ship to"), addressText(updated.shipTo->before), addressText(updated.shipTo->after)));
    if (updated.shippingMinor && m_order)
        lines.append(changed(tr("shipping"), moneyText(updated.shippingMinor->before, m_order->currency),
                             moneyText(updated.shippingMinor->after, m_order->currency)));
    if (updated.requiredOn)
        lines.append(
            changed(tr("required on"), dayText(updated.requiredOn->before), dayText(updated.requiredOn->after)));
    if (updated.hold && updated.hold->after)
        lines.append(changed(tr("hold"), holdText(updated.hold->before), holdText(updated.hold->after)));
    else if (updated.hold)
        lines.append(tr("hold released: %1").arg(holdText(updated.hold->before)));
    if (updated.tags)
        lines.append(changed(tr("tags"), updated.tags->before.join(u", "_s), updated.tags->after.join(u", "_s)));
    if (updated.cancelReason)
        lines.append(changed(tr("reason of cancellation"), updated.cancelReason->before, updated.cancelReason->after));
    if (updated.noteAdded)
        lines.append(tr("note by %1: %2").arg(updated.noteAdded->author, updated.noteAdded->text));
    if (updated.delivered)
        lines.append(words(*updated.delivered));
    if (!updated.reason.isEmpty())
        lines.append(tr("reason: %1").arg(updated.reason));
    return lines;
}

QStringList EventWords::words(const OrderShipped &shipped) const
{
    const Shipment &shipment = shipped.shipment;
    QString how = shipment.carrier;
    if (!shipment.tracking.isEmpty())
        how += (how.isEmpty() ? QString() : u" "_s) + shipment.tracking;
    const QString what = shipped.isFinal ? tr("shipped, nothing is open any more") : tr("shipped in part");
    QStringList lines{how.isEmpty() ? what : what + u" ("_s + how + u')'};
    for (const ShipmentLine &part : shipment.lines) {
        const OrderLine *line = m_order ? findLine(*m_order, part.lineId) : nullptr;
        lines.append(u"%1 × %2"_s.arg(part.quantity).arg(line ? line->sku + u' ' + line->name : tr("a line")));
    }
    return lines;
}

QStringList EventWords::words(const OrderDelivered &delivered) const
{
    return {words(delivered.delivery), tr("everything is delivered")};
}

QStringList EventWords::words(const OrderCanceled &canceled) const
{
    QStringList lines{canceled.reason.isEmpty() ? tr("canceled") : tr("canceled: %1").arg(canceled.reason)};
    for (const LineQuantity &part : canceled.lines) {
        const OrderLine *line = m_order ? findLine(*m_order, part.lineId) : nullptr;
        lines.append(u"%1 × %2"_s.arg(part.quantity).arg(line ? line->sku : tr("a line")));
    }
    return lines;
}

QStringList EventWords::words(const InventoryReserved &reserved) const
{
    return reservationText(reserved.reservations, tr("reserved"));
}

QStringList EventWords::words(const InventoryReleased &released) const
{
    return reservationText(released.reservations, tr("released"));
}

QStringList EventWords::words(const InventoryAdjusted &adjusted) const
{
    QStringList lines{changed(tr("%1 at %2 on hand").arg(adjusted.key.sku, adjusted.key.location),
                              QString::number(adjusted.onHand.before), QString::number(adjusted.onHand.after))};
    if (!adjusted.reason.isEmpty())
        lines.append(tr("reason: %1").arg(adjusted.reason));
    return lines;
}

QStringList EventWords::words(const CustomerSaved &saved) const
{
    return {saved.before ? tr("customer %1 changed").arg(saved.after.id) : tr("customer %1 made").arg(saved.after.id)};
}

QStringList EventWords::words(const ProductSaved &saved) const
{
    return {saved.before ? tr("product %1 changed").arg(saved.after.sku) : tr("product %1 made").arg(saved.after.sku)};
}

} // namespace docket::ctl
