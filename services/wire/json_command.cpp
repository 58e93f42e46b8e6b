// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_command.h"

#include "services/domain/overloaded.h"
#include "services/domain/stock_change.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_order.h"

#include <QCryptographicHash>

namespace docket::wire {

using namespace domain;

namespace {

void writeDraft(JsonWriter &json, const LineDraft &draft)
{
    json.beginObject();
    if (!draft.id.isNull())
        json.put("id", draft.id);
    json.put("sku", draft.sku);
    json.putSome("name", draft.name);
    json.putSome("location", draft.location);
    json.put("quantity", draft.quantity);
    json.putSome("unit_price", draft.unitPrice);
    if (draft.discount.millionths != 0)
        json.put("discount", draft.discount);
    json.putSome("tax_rate", draft.taxRate);
    json.endObject();
}

void writeDrafts(JsonWriter &json, const std::vector<LineDraft> &drafts)
{
    json.beginArray("lines");
    for (const LineDraft &draft : drafts)
        writeDraft(json, draft);
    json.endArray();
}

void writeQuantities(JsonWriter &json, const std::vector<LineQuantity> &lines)
{
    if (lines.empty())
        return;
    json.beginArray("lines");
    for (const LineQuantity &line : lines) {
        json.beginObject();
        json.put("line_id", line.lineId);
        json.put("quantity", line.quantity);
        json.endObject();
    }
    json.endArray();
}

void writeTags(JsonWriter &json, const QStringList &tags)
{
    json.beginArray("tags");
    for (const QString &tag : tags)
        json.value(tag);
    json.endArray();
}

void writeCreate(JsonWriter &json, const CreateOrder &b)
{
    json.put("number", b.number);
    json.putSome("source", b.source);
    json.put("customer_id", b.customerId);
    json.putSome("ship_to", b.shipTo);
    json.putSome("language", b.language);
    json.put("currency", b.currency.code());
    writeDrafts(json, b.lines);
    json.put("shipping", Money{b.shippingMinor, b.currency});
    writeTags(json, b.tags);
    json.putSome("note", b.note);
    json.putSome("required_on", b.requiredOn);
    json.put("allow_backorder", b.allowBackorder);
}

void writeEdit(JsonWriter &json, const EditOrder &b)
{
    if (b.lines)
        writeDrafts(json, *b.lines);
    json.putSome("ship_to", b.shipTo);
    json.putSome("shipping_minor", b.shippingMinor);
    if (b.requiredOn)
        json.put("required_on", *b.requiredOn);
    json.put("allow_backorder", b.allowBackorder);
}

void writeShip(JsonWriter &json, const ShipOrder &b)
{
    json.put("shipment_id", b.shipmentId);
    writeQuantities(json, b.lines);
    json.putSome("carrier", b.carrier);
    json.putSome("tracking", b.tracking);
    json.putSome("location", b.location);
    json.beginArray("parcels");
    for (const Parcel &parcel : b.parcels) {
        json.beginObject();
        json.putSome("weight_grams", parcel.weightGrams);
        json.putSome("size", parcel.size);
        json.endObject();
    }
    json.endArray();
}

void writeImport(JsonWriter &json, const ImportOrder &b)
{
    json.put("number", b.number);
    json.put("source", b.source);
    json.put("placed_at", b.placedAt);
    json.putSome("canceled_at", b.canceledAt);
    json.putSome("required_on", b.requiredOn);
    json.put("currency", b.currency.code());
    json.put("customer", b.customer);
    json.put("ship_to", b.shipTo);
    json.beginArray("lines");
    for (const ImportOrder::Line &line : b.lines) {
        json.beginObject();
        json.name("line");
        writeLine(json, line.line, b.currency);
        json.putSome("shipped_at", line.shippedAt);
        json.putSome("delivered_at", line.deliveredAt);
        json.putSome("carrier", line.carrier);
        json.putSome("tracking", line.tracking);
        json.endObject();
    }
    json.endArray();
    json.put("shipping", Money{b.shippingMinor, b.currency});
    writeTags(json, b.tags);
    json.putSome("note", b.note);
    json.beginArray("missing_rows");
    for (const int row : b.missingRows)
        json.value(row);
    json.endArray();
    json.put("apply_stock", b.applyStock);
    if (!b.shipmentIds.empty()) {
        json.beginArray("shipment_ids");
        for (const QUuid &id : b.shipmentIds)
            json.value(id);
        json.endArray();
    }
}

void writeBody(JsonWriter &json, const CommandBody &body)
{
    std::visit(Overloaded{[&](const CreateOrder &b) { writeCreate(json, b); },
                          [&](const EditOrder &b) { writeEdit(json, b); },
                          [&](const AddNote &b) { json.put("text", b.text); },
                          [&](const SetTags &b) { writeTags(json, b.tags); },
                          [&](const HoldOrder &b) { json.put("reason", b.reason); }, [&](const ReleaseHold &) {},
                          [&](const CancelLines &b) {
                              writeQuantities(json, b.lines);
                              json.put("reason", b.reason);
                          },
                          [&](const CancelOrder &b) { json.put("reason", b.reason); },
                          [&](const ReinstateOrder &b) { json.put("allow_backorder", b.allowBackorder); },
                          [&](const ShipOrder &b) { writeShip(json, b); },
                          [&](const DeliverShipment &b) { json.put("shipment_id", b.shipmentId); },
                          [&](const ReserveBackorder &) {}, [&](const ImportOrder &b) { writeImport(json, b); },
                          [&](const AdjustStock &b) {
                              json.put("sku", b.key.sku);
                              json.put("location", b.key.location);
                              json.put("change", toString(b.change));
                              json.put("quantity", b.quantity);
                              json.putSome("reason", b.reason);
                          },
                          [&](const MoveStock &b) {
                              json.put("sku", b.sku);
                              json.put("from", b.from);
                              json.put("to", b.to);
                              json.put("quantity", b.quantity);
                          },
                          [&](const SaveCustomer &b) {
                              json.name("customer");
                              writeCustomer(json, b.customer);
                          },
                          [&](const SaveProduct &b) {
                              json.name("product");
                              writeProduct(json, b.product);
                          }},
               body);
}

void writeContent(JsonWriter &json, const Command &command)
{
    if (!command.orderId.isNull())
        json.put("order_id", command.orderId);
    json.putSome("base_version", command.baseVersion);
    json.put("type", nameOf(command.body));
    json.beginObject("payload");
    writeBody(json, command.body);
    json.endObject();
}

} // namespace

QByteArray toJson(const Command &command)
{
    JsonWriter json;
    json.beginObject();
    json.put("id", command.id);
    json.put("happened_at", command.happenedAt);
    writeContent(json, command);
    json.endObject();
    return json.take();
}

QByteArray digestOf(const Command &command)
{
    JsonWriter json;
    json.beginObject();
    writeContent(json, command);
    json.endObject();
    return QCryptographicHash::hash(json.take(), QCryptographicHash::Sha256);
}

QByteArray toJson(const Rejection &rejection)
{
    JsonWriter json;
    json.beginArray();
    for (const Error &error : rejection) {
        json.beginObject();
        json.put("code", error.code);
        json.putSome("field", error.field);
        json.put("message", error.sentence);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

} // namespace docket::wire
