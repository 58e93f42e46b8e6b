// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_command_payload.h"

#include "services/domain/stock_change.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_order.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

namespace {

const QStringList orderRequestKeys{u"customer_id"_s, u"currency"_s,        u"language"_s, u"note"_s,     u"tags"_s,
                                   u"required_on"_s, u"allow_backorder"_s, u"ship_to"_s,  u"shipping"_s, u"lines"_s};

LineDraft readDraft(ObjectReader &json, const QStringList &keys)
{
    json.expectOnly(keys);
    LineDraft draft;
    if (json.has("id"))
        draft.id = json.id("id");
    draft.sku = json.text("sku");
    draft.name = json.text("name");
    draft.location = json.text("location");
    draft.quantity = json.integer("quantity");
    if (json.has("unit_price"))
        draft.unitPrice = json.money("unit_price");
    if (json.has("discount"))
        draft.discount = json.rate("discount");
    // The core says so too, but only to who gets that far: this way it stands beside what is wrong with the writing.
    if (draft.discount.millionths < 0 || draft.discount.millionths > Rate::one)
        json.refuse("discount", u"A discount is a fraction from 0 to 1, that is 0 to 100 %."_s);
    if (json.has("tax_rate"))
        draft.taxRate = json.rate("tax_rate");
    return draft;
}

std::vector<LineDraft> readDrafts(ObjectReader &json, bool haveIds)
{
    QStringList keys{u"sku"_s, u"name"_s, u"location"_s, u"quantity"_s, u"unit_price"_s, u"discount"_s, u"tax_rate"_s};
    if (haveIds)
        keys.prepend(u"id"_s);
    std::vector<LineDraft> drafts;
    json.objects("lines", [&](ObjectReader &line) { drafts.push_back(readDraft(line, keys)); });
    return drafts;
}

qint64 readShipping(ObjectReader &json, Currency currency)
{
    if (!json.has("shipping"))
        return 0;
    const Money shipping = json.money("shipping");
    if (shipping.currency.isValid() && currency.isValid() && shipping.currency != currency)
        json.refuse("shipping", u"Shipping is in the currency of the order."_s);
    return shipping.minor;
}

void readRequest(ObjectReader &json, CreateOrder &create)
{
    create.customerId = json.text("customer_id");
    create.currency = json.currency("currency");
    create.language = json.text("language");
    create.note = json.text("note");
    create.tags = json.texts("tags");
    create.requiredOn = json.someDay("required_on");
    create.allowBackorder = json.truth("allow_backorder");
    if (json.has("ship_to"))
        create.shipTo = json.address("ship_to");
    create.shippingMinor = readShipping(json, create.currency);
}

std::vector<LineQuantity> readQuantities(ObjectReader &json)
{
    std::vector<LineQuantity> lines;
    json.objects("lines", [&](ObjectReader &line) {
        line.expectOnly({u"line_id"_s, u"quantity"_s});
        lines.push_back({line.requiredId("line_id"), line.integer("quantity")});
    });
    return lines;
}

ImportOrder::Line readImportLine(ObjectReader &json)
{
    json.expectOnly({u"line"_s, u"shipped_at"_s, u"delivered_at"_s, u"carrier"_s, u"tracking"_s});
    ImportOrder::Line line;
    json.object("line", [&](ObjectReader &inner) { line.line = readLine(inner); });
    line.shippedAt = json.someInstant("shipped_at");
    line.deliveredAt = json.someInstant("delivered_at");
    line.carrier = json.text("carrier");
    line.tracking = json.text("tracking");
    return line;
}

} // namespace

CreateOrder readOrderRequest(ObjectReader &json)
{
    json.expectOnly(orderRequestKeys);
    CreateOrder create;
    readRequest(json, create);
    create.lines = readDrafts(json, false);
    return create;
}

CreateOrder readCreateOrder(ObjectReader &json)
{
    json.expectOnly(QStringList{u"number"_s, u"source"_s} + orderRequestKeys);
    CreateOrder create;
    create.number = json.text("number");
    create.source = json.text("source");
    readRequest(json, create);
    create.lines = readDrafts(json, true);
    return create;
}

EditOrder readOrderChanges(ObjectReader &json)
{
    EditOrder edit;
    if (json.has("lines"))
        edit.lines = readDrafts(json, true);
    if (json.has("ship_to"))
        edit.shipTo = json.address("ship_to");
    if (json.isNull("required_on"))
        edit.requiredOn = std::optional<QDate>();
    else if (json.has("required_on"))
        edit.requiredOn = json.someDay("required_on");
    edit.allowBackorder = json.truth("allow_backorder");
    return edit;
}

EditOrder readEditOrder(ObjectReader &json)
{
    json.expectOnly({u"lines"_s, u"ship_to"_s, u"shipping_minor"_s, u"required_on"_s, u"allow_backorder"_s});
    EditOrder edit = readOrderChanges(json);
    if (json.has("shipping_minor"))
        edit.shippingMinor = json.integer("shipping_minor");
    return edit;
}

AddNote readAddNote(ObjectReader &json)
{
    json.expectOnly({u"text"_s});
    return {json.text("text")};
}

SetTags readSetTags(ObjectReader &json)
{
    json.expectOnly({u"tags"_s});
    return {json.texts("tags")};
}

HoldOrder readHoldOrder(ObjectReader &json)
{
    json.expectOnly({u"reason"_s});
    return {json.text("reason")};
}

ReleaseHold readReleaseHold(ObjectReader &json)
{
    json.expectOnly({});
    return {};
}

CancelLines readCancelLines(ObjectReader &json)
{
    json.expectOnly({u"lines"_s, u"reason"_s});
    return {readQuantities(json), json.text("reason")};
}

CancelOrder readCancelOrder(ObjectReader &json)
{
    json.expectOnly({u"reason"_s});
    return {json.text("reason")};
}

ReinstateOrder readReinstateOrder(ObjectReader &json)
{
    json.expectOnly({u"allow_backorder"_s});
    return {json.truth("allow_backorder")};
}

ShipOrder readShipOrder(ObjectReader &json)
{
    json.expectOnly({u"shipment_id"_s, u"lines"_s, u"carrier"_s, u"tracking"_s, u"location"_s, u"parcels"_s});
    ShipOrder ship;
    if (json.has("shipment_id"))
        ship.shipmentId = json.id("shipment_id");
    ship.lines = readQuantities(json);
    ship.carrier = json.text("carrier");
    ship.tracking = json.text("tracking");
    ship.location = json.text("location");
    json.objects("parcels", [&](ObjectReader &parcel) {
        parcel.expectOnly({u"weight_grams"_s, u"size"_s});
        ship.parcels.push_back({parcel.integer("weight_grams"), parcel.text("size")});
    });
    return ship;
}

DeliverShipment readDeliverShipment(ObjectReader &json)
{
    json.expectOnly({u"shipment_id"_s});
    return {json.requiredId("shipment_id")};
}

ImportOrder readImportOrder(ObjectReader &json)
{
    json.expectOnly({u"number"_s, u"source"_s, u"placed_at"_s, u"canceled_at"_s, u"required_on"_s, u"currency"_s,
                     u"customer"_s, u"ship_to"_s, u"lines"_s, u"shipping"_s, u"tags"_s, u"note"_s, u"missing_rows"_s,
                     u"apply_stock"_s, u"shipment_ids"_s});
    ImportOrder import;
    import.number = json.text("number");
    import.source = json.text("source");
    if (const auto moment = json.requiredInstant("placed_at"))
        import.placedAt = *moment;
    import.canceledAt = json.someInstant("canceled_at");
    import.requiredOn = json.someDay("required_on");
    import.currency = json.currency("currency");
    import.customer = json.customer("customer");
    import.shipTo = json.address("ship_to");
    json.objects("lines", [&](ObjectReader &line) { import.lines.push_back(readImportLine(line)); });
    import.shippingMinor = readShipping(json, import.currency);
    import.tags = json.texts("tags");
    import.note = json.text("note");
    import.missingRows = json.integers("missing_rows");
    import.applyStock = json.truth("apply_stock");
    import.shipmentIds = json.ids("shipment_ids");
    return import;
}

AdjustStock readAdjustStock(ObjectReader &json)
{
    json.expectOnly({u"sku"_s, u"location"_s, u"change"_s, u"quantity"_s, u"reason"_s});
    AdjustStock adjust;
    adjust.key.sku = json.text("sku");
    adjust.key.location = json.has("location") ? json.text("location") : defaultLocation();
    if (const auto change = stockChangeFromString(json.text("change")); change && *change != StockChange::Move)
        adjust.change = *change;
    else
        json.refuse("change", u"One of count, receive, damage is expected here."_s);
    adjust.quantity = json.integer("quantity");
    adjust.reason = json.text("reason");
    return adjust;
}

MoveStock readMoveStock(ObjectReader &json)
{
    json.expectOnly({u"sku"_s, u"from"_s, u"to"_s, u"quantity"_s});
    return {json.text("sku"), json.text("from"), json.text("to"), json.integer("quantity")};
}

SaveCustomer readSaveCustomer(ObjectReader &json)
{
    json.expectOnly({u"customer"_s});
    SaveCustomer save;
    json.object("customer", [&](ObjectReader &customer) { save.customer = readCustomer(customer); });
    return save;
}

SaveProduct readSaveProduct(ObjectReader &json)
{
    json.expectOnly({u"product"_s});
    SaveProduct save;
    json.object("product", [&](ObjectReader &product) { save.product = readProduct(product); });
    return save;
}

} // namespace docket::wire
