// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_create_order.h"

#include "services/wire/json_reader.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

namespace {

LineDraft readDraft(ObjectReader &json)
{
    json.expectOnly({u"sku"_s, u"name"_s, u"location"_s, u"quantity"_s, u"unit_price"_s, u"discount"_s, u"tax_rate"_s});
    LineDraft draft;
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
        json.refuse("discount", u"A discount is a fraction between 0 and 1."_s);
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
    ObjectReader reader(document->root(), {}, errors, OtherMembers::Refused);
    reader.expectOnly({u"customer_id"_s, u"currency"_s, u"language"_s, u"note"_s, u"tags"_s, u"required_on"_s,
                       u"allow_backorder"_s, u"ship_to"_s, u"shipping"_s, u"lines"_s});
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
        if (shipping.currency.isValid() && create.currency.isValid() && shipping.currency != create.currency)
            reader.refuse("shipping", u"Shipping is in the currency of the order."_s);
        create.shippingMinor = shipping.minor;
    }
    reader.objects("lines", [&](ObjectReader &line) { create.lines.push_back(readDraft(line)); });
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return create;
}

} // namespace docket::wire
