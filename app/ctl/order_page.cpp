// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/order_page.h"

#include "app/ctl/table_printer.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

void printField(Output &output, const QString &name, const QString &value)
{
    constexpr qsizetype width = 12;
    if (!value.isEmpty())
        output.line(name.leftJustified(width) + value);
}

void printHead(Output &output, const Order &order, const QTimeZone &zone)
{
    output.line(tr("Order %1  %2").arg(order.number, statusText(order)));
    printField(output, tr("placed"), timeText(order.placedAt, zone));
    printField(output, tr("required"), order.requiredOn ? order.requiredOn->toString(Qt::ISODate) : QString());
    printField(output, tr("source"), order.source);
    const CustomerSnapshot &customer = order.customer;
    QStringList who;
    for (const QString &part : {customer.name, customer.company, customer.email, customer.phone}) {
        if (!part.isEmpty() && !who.contains(part))
            who.append(part);
    }
    printField(output, tr("customer"), who.join(u", "_s));
    printField(output, tr("customer id"), customer.id);
    printField(output, tr("ship to"), addressText(order.shipTo));
    printField(output, tr("tags"), order.tags.join(u", "_s));
    if (order.hold)
        printField(output, tr("hold"), tr("%1 (since %2)").arg(order.hold->reason, timeText(order.hold->since, zone)));
    printField(output, tr("canceled"), order.cancelReason);
}

void printLines(Output &output, const Order &order)
{
    using Align = TableColumn::Align;
    TablePrinter table(output, {{u"#"_s, Align::Right},
                                {tr("SKU")},
                                {tr("product"), Align::Left, true},
                                {tr("quantity"), Align::Right},
                                {tr("price"), Align::Right},
                                {tr("discount"), Align::Right},
                                {tr("net"), Align::Right},
                                {tr("shipped"), Align::Right},
                                {tr("open"), Align::Right},
                                {tr("backordered"), Align::Right}});
    int position = 0;
    for (const OrderLine &line : order.lines) {
        const auto totals = totalsOf(line);
        table.add({QString::number(++position), line.sku, line.name, QString::number(line.quantity),
                   toDecimal(line.unitPrice), line.discount.millionths > 0 ? percentText(line.discount) : QString(),
                   toDecimal(Money{totals ? totals->net : 0, order.currency}), QString::number(line.shipped),
                   QString::number(line.open()), backorderedText(order, line)});
    }
}

void printTotals(Output &output, const Order &order)
{
    const auto totals = totalsOf(order);
    if (!totals)
        return;
    const auto print = [&](const QString &name, qint64 minor) {
        output.line(name.leftJustified(12) + moneyText(minor, order.currency).rightJustified(20));
    };
    print(tr("net"), totals->net);
    if (totals->tax != 0)
        print(tr("tax"), totals->tax);
    print(tr("shipping"), totals->shipping);
    print(tr("total"), totals->total);
    if (totals->canceled != 0)
        print(tr("of it canceled"), totals->canceled);
}

void printShipments(Output &output, const Order &order, const QTimeZone &zone)
{
    int position = 0;
    for (const Shipment &shipment : order.shipments) {
        QStringList parts{tr("shipped %1").arg(timeText(shipment.shippedAt, zone))};
        if (!shipment.carrier.isEmpty())
            parts.append(shipment.carrier);
        if (!shipment.tracking.isEmpty())
            parts.append(tr("tracking %1").arg(shipment.tracking));
        parts.append(shipment.deliveredAt ? tr("delivered %1").arg(timeText(*shipment.deliveredAt, zone))
                                          : tr("not delivered yet"));
        output.line(tr("Shipment %1: %2").arg(++position).arg(parts.join(u", "_s)));
        for (const ShipmentLine &part : shipment.lines) {
            const OrderLine *line = findLine(order, part.lineId);
            output.line(u"  %1 × %2"_s.arg(part.quantity).arg(line ? line->sku + u' ' + line->name : QString()));
        }
        for (const Parcel &parcel : shipment.parcels)
            output.line(tr("  parcel of %1 g %2").arg(parcel.weightGrams).arg(parcel.size));
    }
}

} // namespace

void printOrderPage(Output &output, const Order &order, const QTimeZone &zone)
{
    printHead(output, order, zone);
    output.line();
    printLines(output, order);
    output.line();
    printTotals(output, order);
    if (!order.shipments.empty()) {
        output.line();
        printShipments(output, order, zone);
    }
    if (!order.notes.empty())
        output.line();
    for (const Note &note : order.notes)
        output.line(tr("Note, %1 by %2: %3").arg(timeText(note.at, zone), note.author, note.text));
}

} // namespace docket::ctl
