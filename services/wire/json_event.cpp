// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_event.h"

#include "services/domain/overloaded.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_order.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

namespace {

// Members that hold a value before and after.
template <typename T, typename Write>
void writeChange(JsonWriter &json, const char *key, const std::optional<Change<T>> &change, Write write)
{
    if (!change)
        return;
    json.beginObject(key);
    json.name("before");
    write(change->before);
    json.name("after");
    write(change->after);
    json.endObject();
}

template <typename T, typename Read>
void readChange(ObjectReader &json, const char *key, std::optional<Change<T>> &change, Read read)
{
    json.object(key, [&](ObjectReader &reader) { change = Change<T>{read(reader, "before"), read(reader, "after")}; });
}

void writeTags(JsonWriter &json, const QStringList &tags)
{
    json.beginArray();
    for (const QString &tag : tags)
        json.value(tag);
    json.endArray();
}

void writeQuantities(JsonWriter &json, const std::vector<LineQuantity> &lines)
{
    json.beginArray("lines");
    for (const LineQuantity &line : lines) {
        json.beginObject();
        json.put("line_id", line.lineId);
        json.put("quantity", line.quantity);
        json.endObject();
    }
    json.endArray();
}

void writeReservations(JsonWriter &json, const std::vector<Reservation> &reservations)
{
    json.beginArray("reservations");
    for (const Reservation &reservation : reservations) {
        json.beginObject();
        json.put("line_id", reservation.lineId);
        json.put("sku", reservation.key.sku);
        json.put("location", reservation.key.location);
        json.put("quantity", reservation.quantity);
        json.endObject();
    }
    json.endArray();
}

std::vector<Reservation> readReservations(ObjectReader &json)
{
    std::vector<Reservation> reservations;
    json.objects("reservations", [&](ObjectReader &reader) {
        reservations.push_back(
            {reader.id("line_id"), {reader.text("sku"), reader.text("location")}, reader.integer("quantity")});
    });
    return reservations;
}

void writeDelivery(JsonWriter &json, const Delivery &delivery)
{
    json.put("shipment_id", delivery.shipmentId);
    json.put("delivered_at", delivery.at);
}

Delivery readDelivery(ObjectReader &json)
{
    return {json.id("shipment_id"), json.instant("delivered_at")};
}

void writeLineChange(JsonWriter &json, const LineChange &change)
{
    const auto side = [&](const char *key, const std::optional<OrderLine> &line) {
        json.name(key);
        if (line)
            writeLine(json, *line, line->unitPrice.currency);
        else
            json.value(nullptr);
    };
    json.beginObject();
    side("before", change.before);
    side("after", change.after);
    json.endObject();
}

LineChange readLineChange(ObjectReader &json)
{
    LineChange change;
    json.object("before", [&](ObjectReader &line) { change.before = readLine(line); });
    json.object("after", [&](ObjectReader &line) { change.after = readLine(line); });
    return change;
}

void writeUpdate(JsonWriter &json, const OrderUpdated &e)
{
    if (!e.lines.empty()) {
        json.beginArray("lines");
        for (const LineChange &change : e.lines)
            writeLineChange(json, change);
        json.endArray();
    }
    const auto plain = [&](const auto &value) { json.value(value); };
    writeChange(json, "ship_to", e.shipTo, plain);
    writeChange(json, "shipping_minor", e.shippingMinor, plain);
    writeChange(json, "required_on", e.requiredOn, plain);
    writeChange(json, "hold", e.hold, [&](const std::optional<Hold> &hold) {
        if (hold)
            writeHold(json, *hold);
        else
            json.value(nullptr);
    });
    writeChange(json, "tags", e.tags, [&](const QStringList &tags) { writeTags(json, tags); });
    writeChange(json, "cancel_reason", e.cancelReason, plain);
    if (e.noteAdded) {
        json.beginObject("note_added");
        json.put("at", e.noteAdded->at);
        json.putSome("author", e.noteAdded->author);
        json.put("text", e.noteAdded->text);
        json.endObject();
    }
    if (e.delivered) {
        json.beginObject("delivered");
        writeDelivery(json, *e.delivered);
        json.endObject();
    }
    json.putSome("reason", e.reason);
}

OrderUpdated readUpdate(ObjectReader &json)
{
    OrderUpdated e;
    json.objects("lines", [&](ObjectReader &reader) { e.lines.push_back(readLineChange(reader)); });
    readChange(json, "ship_to", e.shipTo, [](ObjectReader &r, const char *key) { return r.address(key); });
    readChange(json, "shipping_minor", e.shippingMinor,
               [](ObjectReader &r, const char *key) { return r.integer(key); });
    readChange(json, "required_on", e.requiredOn, [](ObjectReader &r, const char *key) { return r.someDay(key); });
    readChange(json, "hold", e.hold, [](ObjectReader &r, const char *key) {
        std::optional<Hold> hold;
        r.object(key, [&](ObjectReader &reader) { hold = readHold(reader); });
        return hold;
    });
    readChange(json, "tags", e.tags, [](ObjectReader &r, const char *key) { return r.texts(key); });
    readChange(json, "cancel_reason", e.cancelReason, [](ObjectReader &r, const char *key) { return r.text(key); });
    json.object("note_added", [&](ObjectReader &r) {
        e.noteAdded = Note{r.instant("at"), r.text("author"), r.text("text")};
    });
    json.object("delivered", [&](ObjectReader &r) { e.delivered = readDelivery(r); });
    e.reason = json.text("reason");
    return e;
}

void writeCanceled(JsonWriter &json, const OrderCanceled &e)
{
    writeQuantities(json, e.lines);
    json.put("reason", e.reason);
    json.put("canceled_at", e.at);
}

OrderCanceled readCanceled(ObjectReader &json)
{
    OrderCanceled e;
    json.objects("lines", [&](ObjectReader &r) { e.lines.push_back({r.id("line_id"), r.integer("quantity")}); });
    e.reason = json.text("reason");
    e.at = json.instant("canceled_at");
    return e;
}

void writeAdjusted(JsonWriter &json, const InventoryAdjusted &e)
{
    json.put("sku", e.key.sku);
    json.put("location", e.key.location);
    json.put("change", e.change);
    json.beginObject("on_hand");
    json.put("before", e.onHand.before);
    json.put("after", e.onHand.after);
    json.endObject();
    json.putSome("reason", e.reason);
}

InventoryAdjusted readAdjusted(ObjectReader &json)
{
    InventoryAdjusted e;
    e.key = {json.text("sku"), json.text("location")};
    e.change = json.text("change");
    json.object("on_hand", [&](ObjectReader &r) { e.onHand = {r.integer("before"), r.integer("after")}; });
    e.reason = json.text("reason");
    return e;
}

template <typename T, typename Write>
void writeSaved(JsonWriter &json, const std::optional<T> &before, const T &after, Write write)
{
    if (before) {
        json.name("before");
        write(json, *before);
    }
    json.name("after");
    write(json, after);
}

void writeBody(JsonWriter &json, const EventBody &body)
{
    std::visit(Overloaded{[&](const OrderCreated &e) {
                              json.name("order");
                              writeOrder(json, e.order, OrderForm::Stored);
                          },
                          [&](const OrderUpdated &e) { writeUpdate(json, e); },
                          [&](const OrderShipped &e) {
                              json.name("shipment");
                              writeShipment(json, e.shipment);
                              json.put("final", e.isFinal);
                          },
                          [&](const OrderDelivered &e) { writeDelivery(json, e.delivery); },
                          [&](const OrderCanceled &e) { writeCanceled(json, e); },
                          [&](const InventoryReserved &e) { writeReservations(json, e.reservations); },
                          [&](const InventoryReleased &e) { writeReservations(json, e.reservations); },
                          [&](const InventoryAdjusted &e) { writeAdjusted(json, e); },
                          [&](const CustomerSaved &e) { writeSaved(json, e.before, e.after, writeCustomer); },
                          [&](const ProductSaved &e) { writeSaved(json, e.before, e.after, writeProduct); }},
               body);
}

OrderShipped readShipped(ObjectReader &json)
{
    OrderShipped e;
    json.object("shipment", [&](ObjectReader &r) { e.shipment = readShipment(r); });
    e.isFinal = json.truth("final");
    return e;
}

CustomerSaved readCustomerSaved(ObjectReader &json)
{
    CustomerSaved e;
    json.object("before", [&](ObjectReader &r) { e.before = readCustomer(r); });
    json.object("after", [&](ObjectReader &r) { e.after = readCustomer(r); });
    return e;
}

ProductSaved readProductSaved(ObjectReader &json)
{
    ProductSaved e;
    json.object("before", [&](ObjectReader &r) { e.before = readProduct(r); });
    json.object("after", [&](ObjectReader &r) { e.after = readProduct(r); });
    return e;
}

std::optional<EventBody> readBody(const QString &type, ObjectReader &json)
{
    if (type == u"order.created") {
        OrderCreated e;
        json.object("order", [&](ObjectReader &r) { e.order = readOrder(r); });
        return e;
    }
    if (type == u"order.updated")
        return readUpdate(json);
    if (type == u"order.shipped")
        return readShipped(json);
    if (type == u"order.delivered")
        return OrderDelivered{readDelivery(json)};
    if (type == u"order.canceled")
        return readCanceled(json);
    if (type == u"inventory.reserved")
        return InventoryReserved{readReservations(json)};
    if (type == u"inventory.released")
        return InventoryReleased{readReservations(json)};
    if (type == u"inventory.adjusted")
        return readAdjusted(json);
    if (type == u"customer.saved")
        return readCustomerSaved(json);
    if (type == u"product.saved")
        return readProductSaved(json);
    return std::nullopt;
}

} // namespace

QByteArray payloadToJson(const EventBody &body)
{
    JsonWriter json;
    json.beginObject();
    writeBody(json, body);
    json.endObject();
    return json.take();
}

Decided<EventBody> payloadFromJson(const QString &type, QByteArrayView text)
{
    const auto document = JsonDocument::parse(text);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader reader(document->root(), {}, errors);
    std::optional<EventBody> body = readBody(type, reader);
    if (!body)
        errors.append(
            {u"unknown_event_type"_s, u"type"_s, u"This version does not know events of type %1."_s.arg(type), {type}});
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return std::move(*body);
}

QByteArray toJson(const Event &event)
{
    JsonWriter json;
    json.beginObject();
    json.put("id", event.id);
    json.put("type", typeOf(event.body));
    json.put("entity", event.entity.id);
    json.put("sequence", event.sequence);
    json.put("actor", event.actor);
    json.put("device", event.device);
    json.put("happened_at", event.happenedAt);
    json.put("recorded_at", event.recordedAt);
    json.put("command_id", event.commandId);
    json.beginObject("data");
    writeBody(json, event.body);
    json.endObject();
    json.endObject();
    return json.take();
}

Decided<Page<Event>> orderEventsFromJson(QByteArrayView text)
{
    auto read = pageFromJson<std::optional<Event>>(text, [](ObjectReader &json) -> std::optional<Event> {
        Event event;
        event.id = json.requiredId("id");
        event.entity = {EntityKind::Order, json.text("entity")};
        event.sequence = json.integer("sequence");
        event.actor = json.text("actor");
        event.device = json.text("device");
        event.happenedAt = json.instant("happened_at");
        event.recordedAt = json.instant("recorded_at");
        event.commandId = json.id("command_id");
        const QString type = json.text("type");
        std::optional<EventBody> body;
        json.object("data", [&](ObjectReader &data) { body = readBody(type, data); });
        if (!body)
            return std::nullopt;
        event.body = std::move(*body);
        return event;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    Page<Event> page;
    page.next = read->next;
    for (std::optional<Event> &event : read->items) {
        if (event)
            page.items.push_back(std::move(*event));
    }
    return page;
}

} // namespace docket::wire
