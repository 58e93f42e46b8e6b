// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_order.h"

namespace docket::wire {

using namespace domain;

namespace {

void writeTotals(JsonWriter &json, const Order &order)
{
    const Totals totals = totalsOf(order).value_or(Totals{});
    const auto amount = [&](const char *key, qint64 minor) { json.put(key, Money{minor, order.currency}); };
    json.beginObject("totals");
    amount("net", totals.net);
    amount("tax", totals.tax);
    amount("shipping", totals.shipping);
    amount("total", totals.total);
    amount("canceled", totals.canceled);
    json.endObject();
}

void writeNote(JsonWriter &json, const Note &note)
{
    json.beginObject();
    json.put("at", note.at);
    json.putSome("author", note.author);
    json.put("text", note.text);
    json.endObject();
}

// 64-bit numbers do not survive every JSON reader as numbers.
QString toHex(quint64 fingerprint)
{
    return fingerprint == 0 ? QString() : QString::number(fingerprint, 16);
}

} // namespace

void writeHold(JsonWriter &json, const Hold &hold)
{
    json.beginObject();
    json.put("reason", hold.reason);
    json.put("since", hold.since);
    if (hold.incomplete)
        json.put("incomplete", true);
    if (!hold.missingRows.empty()) {
        json.beginArray("missing_rows");
        for (const int row : hold.missingRows)
            json.value(row);
        json.endArray();
    }
    json.endObject();
}

namespace {

void writeStoredMembers(JsonWriter &json, const OrderLine &line, Currency currency)
{
    json.put("id", line.id);
    json.put("sku", line.sku);
    json.putSome("name", line.name);
    json.put("location", line.location);
    json.put("unit_price", line.unitPrice);
    json.put("quantity", line.quantity);
    if (line.discount.millionths != 0)
        json.put("discount", line.discount);
    if (line.fixedNet)
        json.put("fixed_net", Money{*line.fixedNet, currency});
    if (line.taxRate.millionths != 0)
        json.put("tax_rate", line.taxRate);
    json.putSome("reserved", line.reserved);
    json.putSome("shipped", line.shipped);
    json.putSome("canceled", line.canceled);
    json.putSome("import_ordinal", qint64{line.importOrdinal});
    json.putSome("import_fingerprint", toHex(line.importFingerprint));
}

void writeFullLine(JsonWriter &json, const Order &order, const OrderLine &line)
{
    json.beginObject();
    writeStoredMembers(json, line, order.currency);
    const LineTotals totals = totalsOf(line).value_or(LineTotals{});
    json.put("net", Money{totals.net, order.currency});
    json.put("tax", Money{totals.tax, order.currency});
    json.put("open", line.open());
    json.put("backordered", backorderedOf(order, line));
    json.endObject();
}

} // namespace

void writeLine(JsonWriter &json, const OrderLine &line, Currency currency)
{
    json.beginObject();
    writeStoredMembers(json, line, currency);
    json.endObject();
}

void writeShipment(JsonWriter &json, const Shipment &shipment)
{
    json.beginObject();
    json.put("id", shipment.id);
    json.putSome("carrier", shipment.carrier);
    json.putSome("tracking", shipment.tracking);
    json.putSome("location", shipment.location);
    json.put("shipped_at", shipment.shippedAt);
    json.putSome("delivered_at", shipment.deliveredAt);
    json.beginArray("lines");
    for (const ShipmentLine &line : shipment.lines) {
        json.beginObject();
        json.put("line_id", line.lineId);
        json.put("quantity", line.quantity);
        json.putSome("issued", line.issued);
        json.putSome("from_reserved", line.fromReserved);
        json.endObject();
    }
    json.endArray();
    if (!shipment.parcels.empty()) {
        json.beginArray("parcels");
        for (const Parcel &parcel : shipment.parcels) {
            json.beginObject();
            json.putSome("weight_grams", parcel.weightGrams);
            json.putSome("size", parcel.size);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void writeOrder(JsonWriter &json, const Order &order, OrderForm form)
{
    json.beginObject();
    json.put("id", order.id);
    json.put("number", order.number);
    json.putSome("source", order.source);
    json.put("version", order.version);
    if (form == OrderForm::Full)
        json.put("status", toString(statusOf(order)));
    json.put("placed_at", order.placedAt);
    json.putSome("required_on", order.requiredOn);
    json.put("currency", order.currency.code());
    json.put("customer", order.customer);
    if (!order.shipTo.isEmpty())
        json.put("ship_to", order.shipTo);
    json.putSome("language", order.language);
    json.beginArray("lines");
    for (const OrderLine &line : order.lines) {
        if (form == OrderForm::Full)
            writeFullLine(json, order, line);
        else
            writeLine(json, line, order.currency);
    }
    json.endArray();
    if (!order.shipments.empty()) {
        json.beginArray("shipments");
        for (const Shipment &shipment : order.shipments)
            writeShipment(json, shipment);
        json.endArray();
    }
    if (order.shipping.minor != 0)
        json.put("shipping", order.shipping);
    if (order.hold) {
        json.name("hold");
        writeHold(json, *order.hold);
    }
    json.putSome("cancel_reason", order.cancelReason);
    if (!order.tags.isEmpty()) {
        json.beginArray("tags");
        for (const QString &tag : order.tags)
            json.value(tag);
        json.endArray();
    }
    if (!order.notes.empty()) {
        json.beginArray("notes");
        for (const Note &note : order.notes)
            writeNote(json, note);
        json.endArray();
    }
    if (!order.takesStock)
        json.put("takes_stock", false);
    if (form == OrderForm::Full)
        writeTotals(json, order);
    json.endObject();
}

Hold readHold(ObjectReader &json)
{
    return {json.text("reason"), json.instant("since"), json.truth("incomplete"), json.integers("missing_rows")};
}

OrderLine readLine(ObjectReader &json)
{
    OrderLine line;
    line.id = json.id("id");
    line.sku = json.text("sku");
    line.name = json.text("name");
    line.location = json.text("location");
    line.unitPrice = json.money("unit_price");
    line.quantity = json.integer("quantity");
    line.discount = json.rate("discount");
    if (json.has("fixed_net"))
        line.fixedNet = json.money("fixed_net").minor;
    line.taxRate = json.rate("tax_rate");
    line.reserved = json.integer("reserved");
    line.shipped = json.integer("shipped");
    line.canceled = json.integer("canceled");
    line.importOrdinal = static_cast<int>(json.integer("import_ordinal"));
    line.importFingerprint = json.text("import_fingerprint").toULongLong(nullptr, 16);
    return line;
}

Shipment readShipment(ObjectReader &json)
{
    Shipment shipment;
    shipment.id = json.id("id");
    shipment.carrier = json.text("carrier");
    shipment.tracking = json.text("tracking");
    shipment.location = json.text("location");
    shipment.shippedAt = json.instant("shipped_at");
    shipment.deliveredAt = json.someInstant("delivered_at");
    json.objects("lines", [&](ObjectReader &line) {
        shipment.lines.push_back(
            {line.id("line_id"), line.integer("quantity"), line.integer("issued"), line.integer("from_reserved")});
    });
    json.objects("parcels", [&](ObjectReader &parcel) {
        shipment.parcels.push_back({parcel.integer("weight_grams"), parcel.text("size")});
    });
    return shipment;
}

Order readOrder(ObjectReader &json)
{
    Order order;
    order.id = json.id("id");
    order.number = json.text("number");
    order.source = json.text("source");
    order.version = json.integer("version");
    order.placedAt = json.instant("placed_at");
    order.requiredOn = json.someDay("required_on");
    order.currency = json.currency("currency");
    order.customer = json.customer("customer");
    order.shipTo = json.address("ship_to");
    order.language = json.text("language");
    json.objects("lines", [&](ObjectReader &line) { order.lines.push_back(readLine(line)); });
    json.objects("shipments", [&](ObjectReader &shipment) { order.shipments.push_back(readShipment(shipment)); });
    order.shipping = json.has("shipping") ? json.money("shipping") : Money{0, order.currency};
    json.object("hold", [&](ObjectReader &hold) { order.hold = readHold(hold); });
    order.cancelReason = json.text("cancel_reason");
    order.tags = json.texts("tags");
    json.objects("notes", [&](ObjectReader &note) {
        order.notes.push_back({note.instant("at"), note.text("author"), note.text("text")});
    });
    order.takesStock = json.truth("takes_stock", true);
    return order;
}

QByteArray toJson(const Order &order, OrderForm form)
{
    JsonWriter json;
    writeOrder(json, order, form);
    return json.take();
}

Decided<Order> orderFromJson(QByteArrayView text)
{
    const auto document = JsonDocument::parse(text);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader reader(document->root(), {}, errors);
    Order order = readOrder(reader);
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return order;
}

} // namespace docket::wire
