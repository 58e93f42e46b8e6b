// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_draft.h"

#include "services/wire/json_catalogue.h"
#include "services/wire/json_reader.h"
#include "services/wire/json_writer.h"

namespace docket::wire {

namespace {

void writeLine(JsonWriter &json, const DraftLine &line)
{
    json.beginObject();
    if (!line.id.isNull())
        json.put("id", line.id);
    json.putSome("product", line.product);
    json.putSome("sku", line.sku);
    json.putSome("location", line.location);
    json.putSome("quantity", line.quantity);
    json.putSome("price", line.price);
    json.putSome("discount", line.discount);
    json.putSome("tax_rate", line.taxRate);
    json.endObject();
}

DraftLine readLine(ObjectReader &json)
{
    DraftLine line;
    if (json.has("id"))
        line.id = json.id("id");
    line.product = json.text("product");
    line.sku = json.text("sku");
    line.location = json.text("location");
    line.quantity = json.text("quantity");
    line.price = json.text("price");
    line.discount = json.text("discount");
    line.taxRate = json.text("tax_rate");
    return line;
}

} // namespace

QByteArray toJson(const OrderDraft &draft)
{
    JsonWriter json;
    json.beginObject();
    json.put("id", draft.id);
    json.put("order_id", draft.orderId);
    if (draft.isEdit) {
        json.put("number", draft.number);
        json.put("base_version", draft.baseVersion);
    }
    json.putSome("locale", draft.locale);
    json.put("begun_at", draft.begunAt);
    json.putSome("customer_id", draft.customerId);
    json.putSome("customer_text", draft.customerText);
    if (draft.hasNewCustomer) {
        json.name("new_customer");
        writeCustomer(json, draft.newCustomer);
    }
    if (!draft.shipTo.isEmpty())
        json.put("ship_to", draft.shipTo);
    json.beginArray("lines");
    for (const DraftLine &line : draft.lines)
        writeLine(json, line);
    json.endArray();
    json.putSome("shipping", draft.shipping);
    json.putSome("required_on", draft.requiredOn);
    json.putSome("currency", draft.currency);
    json.putSome("language", draft.language);
    json.putSome("tags", draft.tags);
    json.putSome("note", draft.note);
    if (draft.allowBackorder)
        json.put("allow_backorder", true);
    json.endObject();
    return json.take();
}

Decided<OrderDraft> draftFromJson(QByteArrayView text)
{
    const auto document = JsonDocument::parse(text);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader json(document->root(), {}, errors);
    OrderDraft draft;
    draft.id = json.text("id");
    draft.orderId = json.id("order_id");
    draft.isEdit = json.has("base_version");
    if (draft.isEdit) {
        draft.number = json.text("number");
        draft.baseVersion = json.integer("base_version");
    }
    draft.locale = json.text("locale");
    draft.begunAt = json.instant("begun_at");
    draft.customerId = json.text("customer_id");
    draft.customerText = json.text("customer_text");
    draft.hasNewCustomer = json.has("new_customer");
    json.object("new_customer", [&](ObjectReader &customer) { draft.newCustomer = readCustomer(customer); });
    draft.shipTo = json.address("ship_to");
    json.objects("lines", [&](ObjectReader &line) { draft.lines.push_back(readLine(line)); });
    draft.shipping = json.text("shipping");
    draft.requiredOn = json.text("required_on");
    draft.currency = json.text("currency");
    draft.language = json.text("language");
    draft.tags = json.text("tags");
    draft.note = json.text("note");
    draft.allowBackorder = json.truth("allow_backorder");
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return draft;
}

} // namespace docket::wire
