// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/event_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::models {

using namespace domain;

namespace {

/// Gathers the fields that differ.
class Differences {
public:
    explicit Differences(QString prefix = {}) : m_prefix(std::move(prefix)) {}

    void add(const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            m_changes.append({m_prefix + what, before, after, true});
    }
    QList<ChangeWords> take() { return std::move(m_changes); }

private:
    QString m_prefix;
    QList<ChangeWords> m_changes;
};

QString listed(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

qint64 canceledIn(const LineChange &change)
{
    return change.before && change.after ? change.after->canceled - change.before->canceled : 0;
}

} // namespace

QString ChangeWords::text() const
{
    const auto tr = [](const char *source) {
        return QCoreApplication::translate("docket::models::EventWords", source);
    };
    if (!isChange)
        return what.isEmpty() ? after : tr(QT_TRANSLATE_NOOP("docket::models::EventWords", "%1: %2")).arg(what, after);
    const QString none = QCoreApplication::translate("docket::models::EventWords", "none");
    return tr(QT_TRANSLATE_NOOP("docket::models::EventWords", "%1: %2 → %3"))
        .arg(what, before.isEmpty() ? none : before, after.isEmpty() ? none : after);
}

QStringList textsOf(const QList<ChangeWords> &details)
{
    QStringList texts;
    for (const ChangeWords &detail : details)
        texts.append(detail.text());
    return texts;
}

EventWords::EventWords(const Formats &formats, const std::vector<Event> &events) : m_formats(&formats)
{
    for (const Event &event : events) {
        if (const auto *created = std::get_if<OrderCreated>(&event.body)) {
            m_currency = created->order.currency;
            for (const OrderLine &line : created->order.lines)
                remember(line);
        } else if (const auto *updated = std::get_if<OrderUpdated>(&event.body)) {
            for (const LineChange &change : updated->lines) {
                if (change.after)
                    remember(*change.after);
            }
        } else if (const auto *shipped = std::get_if<OrderShipped>(&event.body)) {
            if (!m_shipments.contains(shipped->shipment.id))
                m_shipments.insert(shipped->shipment.id, static_cast<int>(m_shipments.size()) + 1);
        }
    }
}

void EventWords::remember(const OrderLine &line)
{
    m_lines.insert(line.id, line.name.isEmpty() ? line.sku : line.name);
}

EventText EventWords::of(const EventBody &body) const
{
    return std::visit([this](const auto &event) { return words(event); }, body);
}

EventText EventWords::words(const OrderCreated &created) const
{
    const Order &order = created.order;
    QList<ChangeWords> details;
    for (const OrderLine &line : order.lines)
        details.append(said({}, lineText(line)));
    details.append(said(tr("Ship to"), addressLine(order.shipTo)));
    if (order.shipping.minor != 0)
        details.append(said(tr("Shipping"), m_formats->money(order.shipping)));
    if (order.requiredOn)
        details.append(said(tr("Required on"), m_formats->date(*order.requiredOn)));
    if (!order.tags.isEmpty())
        details.append(said(tr("Tags"), listed(order.tags)));
    for (const Note &note : order.notes)
        details.append(said(tr("Note"), note.text));
    if (order.hold)
        details.append(said(tr("On hold"), order.hold->reason));
    const QString headline = order.source.isEmpty()
                                 ? tr("Order placed for %1.").arg(customerLine(order.customer))
                                 : tr("Order placed for %1, from %2.").arg(customerLine(order.customer), order.source);
    return {EventTopic::Placed, headline, details};
}

QList<ChangeWords> EventWords::changesOf(const LineChange &change) const
{
    if (!change.before && change.after)
        return {said(tr("Line added"), lineText(*change.after))};
    if (change.before && !change.after)
        return {said(tr("Line removed"), lineText(*change.before))};
    if (!change.before)
        return {};
    const OrderLine &before = *change.before;
    const OrderLine &after = *change.after;
    const auto rate = [this](const Rate &value) { return m_formats->percent(value); };
    const auto net = [this](const OrderLine &line) {
        return line.fixedNet ? m_formats->money(*line.fixedNet, line.unitPrice.currency) : QString();
    };
    Differences changes(after.sku + u' ');
    changes.add(tr("product", "of an order line"), before.sku, after.sku);
    changes.add(tr("name", "of an order line"), before.name, after.name);
    changes.add(tr("quantity", "of an order line"), m_formats->number(before.quantity),
                m_formats->number(after.quantity));
    changes.add(tr("price", "of an order line"), m_formats->money(before.unitPrice), m_formats->money(after.unitPrice));
    changes.add(tr("discount", "of an order line"), rate(before.discount), rate(after.discount));
    changes.add(tr("tax rate", "of an order line"), rate(before.taxRate), rate(after.taxRate));
    changes.add(tr("location", "of an order line"), before.location, after.location);
    changes.add(tr("canceled", "quantity of an order line"), m_formats->number(before.canceled),
                m_formats->number(after.canceled));
    if (before.fixedNet && after.fixedNet)
        changes.add(tr("net", "of an order line"), net(before), net(after));
    return changes.take();
}

QList<ChangeWords> EventWords::changesOf(const OrderUpdated &updated) const
{
    QList<ChangeWords> details;
    for (const LineChange &change : updated.lines)
        details += changesOf(change);
    Differences changes;
    const auto day = [this](const std::optional<QDate> &date) { return date ? m_formats->date(*date) : QString(); };
    if (updated.shipTo)
        changes.add(tr("Ship to"), addressLine(updated.shipTo->before), addressLine(updated.shipTo->after));
    if (updated.shippingMinor)
        changes.add(tr("Shipping"), m_formats->money(updated.shippingMinor->before, m_currency),
                    m_formats->money(updated.shippingMinor->after, m_currency));
    if (updated.requiredOn)
        changes.add(tr("Required on"), day(updated.requiredOn->before), day(updated.requiredOn->after));
    if (updated.hold) {
        const auto reason = [](const std::optional<Hold> &hold) { return hold ? hold->reason : QString(); };
        changes.add(tr("Hold"), reason(updated.hold->before), reason(updated.hold->after));
    }
    if (updated.tags)
        changes.add(tr("Tags"), listed(updated.tags->before), listed(updated.tags->after));
    if (updated.cancelReason)
        changes.add(tr("Reason for canceling"), updated.cancelReason->before, updated.cancelReason->after);
    details += changes.take();
    if (updated.noteAdded)
        details.append(said({}, updated.noteAdded->text));
    if (updated.delivered && !updated.noteAdded)
        details.append(said(tr("Delivered"), m_formats->dateTime(updated.delivered->at)));
    if (!updated.reason.isEmpty())
        details.append(said(tr("Reason"), updated.reason));
    return details;
}

// An update has one cause, which its parts tell.
EventText EventWords::headlineOf(const OrderUpdated &updated) const
{
    qint64 canceled = 0;
    for (const LineChange &change : updated.lines)
        canceled += canceledIn(change);
    if (updated.hold && updated.hold->after)
        return {EventTopic::Held, tr("Put on hold."), {}};
    if (updated.hold)
        return {EventTopic::Released, tr("Hold released."), {}};
    if (updated.delivered)
        return {EventTopic::Delivered, shipmentText(*updated.delivered), {}};
    if (updated.noteAdded)
        return {EventTopic::Noted, tr("Note added."), {}};
    if (canceled > 0)
        return {EventTopic::Canceled, tr("%n piece(s) canceled.", nullptr, static_cast<int>(canceled)), {}};
    if (canceled < 0)
        return {EventTopic::Reinstated, tr("Order reinstated."), {}};
    if (updated.tags && updated.lines.empty())
        return {EventTopic::Tagged, tr("Tags changed."), {}};
    return {EventTopic::Edited, tr("Order edited."), {}};
}

EventText EventWords::words(const OrderUpdated &updated) const
{
    EventText text = headlineOf(updated);
    text.details = changesOf(updated);
    return text;
}

EventText EventWords::words(const OrderShipped &shipped) const
{
    const Shipment &shipment = shipped.shipment;
    QList<ChangeWords> details;
    for (const ShipmentLine &part : shipment.lines)
        details.append(said({}, quantityOf(part.quantity, lineName(part.lineId))));
    if (!shipment.carrier.isEmpty())
        details.append(said(tr("Carrier"), shipment.carrier));
    if (!shipment.tracking.isEmpty())
        details.append(said(tr("Tracking"), shipment.tracking));
    if (!shipment.parcels.empty())
        details.append(said({}, tr("%n parcel(s)", nullptr, static_cast<int>(shipment.parcels.size()))));
    return {EventTopic::Shipped, shipped.isFinal ? tr("Shipped; nothing is open any more.") : tr("Shipped in part."),
            details};
}

EventText EventWords::words(const OrderDelivered &delivered) const
{
    return {EventTopic::Delivered,
            tr("Everything is delivered."),
            {said({}, shipmentText(delivered.delivery)),
             said(tr("Delivered"), m_formats->dateTime(delivered.delivery.at))}};
}

EventText EventWords::words(const OrderCanceled &canceled) const
{
    QList<ChangeWords> details;
    if (!canceled.reason.isEmpty())
        details.append(said(tr("Reason"), canceled.reason));
    for (const LineQuantity &part : canceled.lines)
        details.append(said({}, quantityOf(part.quantity, lineName(part.lineId))));
    return {EventTopic::Canceled, tr("Order canceled."), details};
}

EventText EventWords::words(const InventoryReserved &reserved) const
{
    QList<ChangeWords> details;
    for (const Reservation &reservation : reserved.reservations)
        details.append(said(tr("Reserved"), quantityOf(reservation.quantity, lineName(reservation.lineId))));
    return {EventTopic::Stock, tr("Stock reserved."), details};
}

EventText EventWords::words(const InventoryReleased &released) const
{
    QList<ChangeWords> details;
    for (const Reservation &reservation : released.reservations)
        details.append(said(tr("Released"), quantityOf(reservation.quantity, lineName(reservation.lineId))));
    return {EventTopic::Stock, tr("Reserved stock released."), details};
}

EventText EventWords::words(const InventoryAdjusted &adjusted) const
{
    QList<ChangeWords> details{{tr("%1 at %2, on hand").arg(adjusted.key.sku, adjusted.key.location),
                                m_formats->number(adjusted.onHand.before), m_formats->number(adjusted.onHand.after),
                                true}};
    if (!adjusted.reason.isEmpty())
        details.append(said(tr("Reason"), adjusted.reason));
    return {EventTopic::Stock, tr("Stock changed."), details};
}

EventText EventWords::words(const CustomerSaved &saved) const
{
    return {EventTopic::Catalogue,
            saved.before ? tr("Customer %1 changed.").arg(saved.after.name)
                         : tr("Customer %1 added.").arg(saved.after.name),
            {}};
}

EventText EventWords::words(const ProductSaved &saved) const
{
    return {EventTopic::Catalogue,
            saved.before ? tr("Product %1 changed.").arg(saved.after.sku)
                         : tr("Product %1 added.").arg(saved.after.sku),
            {}};
}

QString EventWords::lineName(const QUuid &id) const
{
    const auto found = m_lines.find(id);
    return found == m_lines.end() ? tr("a line that is not there any more") : *found;
}

QString EventWords::lineText(const OrderLine &line) const
{
    const QString text = tr("%1 × %2 at %3", "quantity, product, price")
                             .arg(m_formats->number(line.quantity), line.name.isEmpty() ? line.sku : line.name,
                                  m_formats->money(line.unitPrice));
    return line.discount.millionths == 0 ? text : tr("%1, %2 off").arg(text, m_formats->percent(line.discount));
}

QString EventWords::quantityOf(qint64 quantity, const QString &name) const
{
    return tr("%1 × %2", "quantity and product").arg(m_formats->number(quantity), name);
}

QString EventWords::shipmentText(const Delivery &delivery) const
{
    const auto found = m_shipments.find(delivery.shipmentId);
    return found == m_shipments.end() ? tr("A shipment was delivered.") : tr("Shipment %1 was delivered.").arg(*found);
}

ChangeWords EventWords::said(const QString &what, const QString &text) const
{
    return {what, {}, text, false};
}

} // namespace docket::models
