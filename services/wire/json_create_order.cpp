// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_create_order.h"

#include "services/wire/json_reader.h"

namespace docket::wire {

using namespace domain;

namespace {

LineDraft readDraft(ObjectReader &json)
{
    LineDraft draft;
    draft.sku = json.text("sku");
    draft.name = json.text("name");
    draft.location = json.text("location");
    draft.quantity = json.integer("quantity");
    if (json.has("unit_price"))
        draft.unitPrice = json.money("unit_price");
    if (json.has("discount"))
        draft.discount = json.rate("discount");
    if (json.has("tax_rate"))
        draft.taxRate = json.rate("tax_rate");
    return draft;
}

} // namespace

Decided<CreateOrder> createOrderFromJson(QByteArrayView json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader reader(document->root(), {}, errors);
    CreateOrder create;
    create.customerId = reader.text("customer_id");
    create.currency = reader.currency("currency");
    create.language = reader.text("language");
    create.note = reader.text("note");
    create.tags = reader.texts("tags");
    create.requiredOn = reader.someDay("required_on");
    create.allowBackorder = reader.truth("allow_backorder");
    if (reader.has("ship_to"))
        create.shipTo = reader.address("ship_to");
    if (reader.has("shipping")) {
        const Money shipping = reader.money("shipping");
        if (shipping.currency != create.currency)
            reader.refuse("shipping", QStringLiteral("Shipping is in the currency of the order."));
        create.shippingMinor = shipping.minor;
    }
    reader.objects("lines", [&](ObjectReader &line) { create.lines.push_back(readDraft(line)); });
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return create;
}

} // namespace docket::wire
