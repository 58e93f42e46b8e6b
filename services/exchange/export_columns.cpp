// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/export_columns.h"

#include "services/wire/json_event.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

QString dayText(domain::Instant instant, const QTimeZone &shop)
{
    return domain::dayOf(instant, shop).toString(Qt::ISODate);
}

QString momentText(const std::optional<domain::Instant> &instant, const QTimeZone &shop)
{
    if (!instant)
        return {};
    const QDate day = domain::dayOf(*instant, shop);
    return domain::startOfDay(day, shop) == *instant ? day.toString(Qt::ISODate) : domain::toIso(*instant);
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString kindText(domain::EntityKind kind)
{
    switch (kind) {
    case domain::EntityKind::Order:
        return u"order"_s;
    case domain::EntityKind::Stock:
        return u"stock"_s;
    case domain::EntityKind::Customer:
        return u"customer"_s;
    case domain::EntityKind::Product:
        return u"product"_s;
    }
    return {};
}

/// Cells in a row, by type.
class Cells {
public:
    explicit Cells(wire::CsvWriter &writer) : m_writer(writer) {}
    ~Cells() { m_writer.endRow(); }
    Q_DISABLE_COPY_MOVE(Cells)

    Cells &text(const QString &value)
    {
        m_writer.text(value);
        return *this;
    }
    Cells &texts(const QStringList &values)
    {
        for (const QString &value : values)
            m_writer.text(value);
        return *this;
    }
    Cells &number(qint64 value)
    {
        m_writer.number(value);
        return *this;
    }
    Cells &amount(qint64 minor, domain::Currency currency)
    {
        m_writer.number(domain::toDecimal(domain::Money{minor, currency}));
        return *this;
    }
    Cells &rate(domain::Rate value)
    {
        m_writer.number(domain::toDecimal(value));
        return *this;
    }

private:
    wire::CsvWriter &m_writer;
};

QStringList addressOf(const domain::Address &address)
{
    return {address.name, address.street, address.city, address.region, address.postalCode, address.country};
}

// The shipment that a line went with, when all that was to be shipped of it has: the last one.
const domain::Shipment *shipmentOf(const domain::OrderLine &line, const domain::Order &order)
{
    if (line.open() > 0 || line.shipped == 0)
        return nullptr;
    const domain::Shipment *last = nullptr;
    for (const domain::Shipment &shipment : order.shipments) {
        const bool carries =
            std::ranges::find(shipment.lines, line.id, &domain::ShipmentLine::lineId) != shipment.lines.end();
        if (carries && (!last || shipment.shippedAt >= last->shippedAt))
            last = &shipment;
    }
    return last;
}

void writeLine(wire::CsvWriter &writer, const domain::OrderLine &line, qint64 position, const domain::Order &order,
               const QTimeZone &shop)
{
    const domain::Shipment *shipment = shipmentOf(line, order);
    const auto totals = domain::totalsOf(line).value_or(domain::LineTotals{});
    Cells(writer)
        .text(order.number)
        .text(dayText(order.placedAt, shop))
        .text(dateText(order.requiredOn))
        .text(shipment ? momentText(shipment->shippedAt, shop) : QString())
        .texts({order.customer.id, order.customer.name, order.customer.phone})
        .texts(addressOf(order.shipTo))
        .text(shipment ? shipment->carrier : QString())
        .amount(order.shipping.minor, order.currency)
        .texts({line.sku, line.name})
        .amount(line.unitPrice.minor, order.currency)
        .number(line.quantity)
        .rate(line.discount)
        .text(order.currency.code())
        .amount(totals.net, order.currency)
        .rate(line.taxRate)
        .amount(totals.tax, order.currency)
        .number(line.shipped)
        .number(line.canceled)
        .text(shipment ? momentText(shipment->deliveredAt, shop) : QString())
        .text(shipment ? shipment->tracking : QString())
        .texts({order.customer.company, order.customer.email, order.source})
        .text(domain::toString(domain::statusOf(order)))
        .text(domain::toIso(order.placedAt))
        .number(position);
}

} // namespace

QStringList exportHeader(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Orders:
        return {u"order_number"_s,
                u"source"_s,
                u"status"_s,
                u"hold"_s,
                u"placed_at"_s,
                u"required_at"_s,
                u"shipped_at"_s,
                u"customer_id"_s,
                u"customer_name"_s,
                u"company"_s,
                u"email"_s,
                u"phone"_s,
                u"ship_name"_s,
                u"ship_street"_s,
                u"ship_city"_s,
                u"ship_region"_s,
                u"ship_postal_code"_s,
                u"ship_country"_s,
                u"currency"_s,
                u"net"_s,
                u"tax"_s,
                u"shipping"_s,
                u"total"_s,
                u"canceled"_s,
                u"lines"_s,
                u"quantity"_s,
                u"tags"_s};
    case ExportKind::Lines:
        return {u"order_number"_s, u"ordered_at"_s,    u"required_at"_s,  u"shipped_at"_s,
                u"customer_id"_s,  u"customer_name"_s, u"phone"_s,        u"ship_name"_s,
                u"ship_street"_s,  u"ship_city"_s,     u"ship_region"_s,  u"ship_postal_code"_s,
                u"ship_country"_s, u"carrier"_s,       u"freight"_s,      u"sku"_s,
                u"product_name"_s, u"unit_price"_s,    u"quantity"_s,     u"discount"_s,
                u"currency"_s,     u"line_net"_s,      u"tax_rate"_s,     u"line_tax"_s,
                u"shipped"_s,      u"canceled"_s,      u"delivered_at"_s, u"tracking"_s,
                u"company"_s,      u"email"_s,         u"source"_s,       u"status"_s,
                u"placed_at"_s,    u"line"_s};
    case ExportKind::Events:
        return {u"recorded_at"_s, u"happened_at"_s, u"entity"_s,   u"entity_id"_s,  u"sequence"_s, u"type"_s,
                u"actor"_s,       u"device"_s,      u"event_id"_s, u"command_id"_s, u"payload"_s};
    case ExportKind::Customers:
        return {u"customer_id"_s, u"company"_s, u"contact_name"_s, u"street"_s, u"city"_s,    u"region"_s,
                u"postal_code"_s, u"country"_s, u"phone"_s,        u"email"_s,  u"language"_s};
    }
    return {};
}

void writeOrder(wire::CsvWriter &writer, const domain::Order &order, const QTimeZone &shop)
{
    const auto totals = domain::totalsOf(order).value_or(domain::Totals{});
    qint64 quantity = 0;
    for (const domain::OrderLine &line : order.lines)
        quantity += line.quantity;
    Cells(writer)
        .texts({order.number, order.source, domain::toString(domain::statusOf(order)),
                order.hold ? order.hold->reason : QString()})
        .text(momentText(order.placedAt, shop))
        .text(dateText(order.requiredOn))
        .text(momentText(domain::lastShippedAt(order), shop))
        .texts({order.customer.id, order.customer.name, order.customer.company, order.customer.email,
                order.customer.phone})
        .texts(addressOf(order.shipTo))
        .text(order.currency.code())
        .amount(totals.net, order.currency)
        .amount(totals.tax, order.currency)
        .amount(totals.shipping, order.currency)
        .amount(totals.total, order.currency)
        .amount(totals.canceled, order.currency)
        .number(std::ssize(order.lines))
        .number(quantity)
        .text(order.tags.join(u", "_s));
}

void writeLines(wire::CsvWriter &writer, const domain::Order &order, const QTimeZone &shop)
{
    qint64 position = 0;
    for (const domain::OrderLine &line : order.lines)
        writeLine(writer, line, ++position, order, shop);
}

void writeEvent(wire::CsvWriter &writer, const domain::Event &event)
{
    Cells(writer)
        .texts({domain::toIso(event.recordedAt), domain::toIso(event.happenedAt), kindText(event.entity.kind),
                event.entity.id})
        .number(event.sequence)
        .texts({domain::typeOf(event.body), event.actor, event.device, event.id.toString(QUuid::WithoutBraces),
                event.commandId.toString(QUuid::WithoutBraces)})
        .text(QString::fromUtf8(wire::payloadToJson(event.body)));
}

void writeCustomer(wire::CsvWriter &writer, const domain::Customer &customer)
{
    const domain::Address address = customer.addresses.empty() ? domain::Address{} : customer.addresses.front();
    Cells(writer).texts({customer.id, customer.company, customer.name, address.street, address.city, address.region,
                         address.postalCode, address.country, customer.phone, customer.email, customer.language});
}

} // namespace docket::exchange
