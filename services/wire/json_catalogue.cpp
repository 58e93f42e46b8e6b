// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_catalogue.h"

#include "services/wire/read_document.h"

namespace docket::wire {

using namespace domain;

void writeCustomer(JsonWriter &json, const Customer &customer)
{
    json.beginObject();
    json.put("id", customer.id);
    json.putSome("name", customer.name);
    json.putSome("company", customer.company);
    json.putSome("email", customer.email);
    json.putSome("phone", customer.phone);
    json.putSome("language", customer.language);
    if (!customer.addresses.empty()) {
        json.beginArray("addresses");
        for (const Address &address : customer.addresses)
            json.value(address);
        json.endArray();
    }
    json.endObject();
}

void writeProduct(JsonWriter &json, const Product &product)
{
    json.beginObject();
    json.put("sku", product.sku);
    json.put("name", product.name);
    json.put("price", product.price);
    if (product.taxRate.millionths != 0)
        json.put("tax_rate", product.taxRate);
    json.putSome("barcode", product.barcode);
    json.putSome("reorder_level", product.reorderLevel);
    if (product.discontinued)
        json.put("discontinued", true);
    json.endObject();
}

Customer readCustomer(ObjectReader &json)
{
    Customer customer;
    customer.id = json.text("id");
    customer.name = json.text("name");
    customer.company = json.text("company");
    customer.email = json.text("email");
    customer.phone = json.text("phone");
    customer.language = json.text("language");
    json.objects("addresses", [&](ObjectReader &a) {
        customer.addresses.push_back({a.text("name"), a.text("street"), a.text("city"), a.text("region"),
                                      a.text("postal_code"), a.text("country")});
    });
    return customer;
}

Product readProduct(ObjectReader &json)
{
    Product product;
    product.sku = json.text("sku");
    product.name = json.text("name");
    product.price = json.money("price");
    product.taxRate = json.rate("tax_rate");
    product.barcode = json.text("barcode");
    product.reorderLevel = json.integer("reorder_level");
    product.discontinued = json.truth("discontinued");
    return product;
}

QByteArray toJson(const Customer &customer)
{
    JsonWriter json;
    writeCustomer(json, customer);
    return json.take();
}

QByteArray toJson(const Product &product)
{
    JsonWriter json;
    writeProduct(json, product);
    return json.take();
}

QByteArray toJson(const StockLevel &level)
{
    JsonWriter json;
    json.beginObject();
    json.put("sku", level.key.sku);
    json.put("location", level.key.location);
    json.put("on_hand", level.onHand);
    json.put("reserved", level.reserved);
    json.put("held", level.held);
    json.put("available", level.available());
    json.endObject();
    return json.take();
}

QByteArray toJson(const StockMovement &movement, const Event &event)
{
    JsonWriter json;
    json.beginObject();
    json.put("happened_at", event.happenedAt);
    json.put("type", typeOf(event.body));
    if (const auto *adjusted = std::get_if<InventoryAdjusted>(&event.body)) {
        json.put("change", adjusted->change);
        json.putSome("reason", adjusted->reason);
    }
    json.put("location", movement.key.location);
    json.put("on_hand", movement.onHand);
    json.put("reserved", movement.reserved);
    json.putSome("actor", event.actor);
    json.put("event_id", event.id);
    json.endObject();
    return json.take();
}

QByteArray stockToJson(const QByteArrayList &levels, const QByteArrayList &movements)
{
    JsonWriter json;
    json.beginObject();
    for (const auto &[key, documents] : {std::pair("levels", &levels), std::pair("movements", &movements)}) {
        json.beginArray(key);
        for (const QByteArray &document : *documents)
            json.rawValue(document);
        json.endArray();
    }
    json.endObject();
    return json.take();
}

Decided<StockLevel> stockLevelFromJson(QByteArrayView json)
{
    return readDocument<StockLevel>(json, [](ObjectReader &reader) {
        return StockLevel{{reader.text("sku"), reader.text("location")},
                          reader.integer("on_hand"),
                          reader.integer("reserved"),
                          reader.integer("held"),
                          true};
    });
}

Decided<Customer> customerFromJson(QByteArrayView json)
{
    return readDocument<Customer>(json, readCustomer);
}

Decided<Product> productFromJson(QByteArrayView json)
{
    return readDocument<Product>(json, readProduct);
}

} // namespace docket::wire
