// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_catalogue_request.h"

#include "services/wire/json_catalogue.h"
#include "services/wire/json_command_payload.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

Customer readCustomerRequest(ObjectReader &json, Customer before)
{
    json.expectOnly({u"name"_s, u"company"_s, u"email"_s, u"phone"_s, u"language"_s, u"addresses"_s});
    const auto change = [&](const char *key, QString &text) {
        if (json.has(key))
            text = json.text(key);
    };
    change("name", before.name);
    change("company", before.company);
    change("email", before.email);
    change("phone", before.phone);
    change("language", before.language);
    if (json.has("addresses")) {
        before.addresses.clear();
        json.objects("addresses", [&](ObjectReader &address) {
            address.expectOnly({u"name"_s, u"street"_s, u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s});
            before.addresses.push_back({address.text("name"), address.text("street"), address.text("city"),
                                        address.text("region"), address.text("postal_code"), address.text("country")});
        });
    }
    return before;
}

Product readProductRequest(ObjectReader &json, const QString &sku)
{
    json.expectOnly(
        {u"sku"_s, u"name"_s, u"price"_s, u"tax_rate"_s, u"barcode"_s, u"reorder_level"_s, u"discontinued"_s});
    Product product = readProduct(json);
    if (json.has("sku") && product.sku != sku)
        json.refuse("sku", u"Another SKU stands in the address."_s);
    product.sku = sku;
    return product;
}

CommandBody readStockRequest(ObjectReader &json)
{
    if (json.has("from") || json.has("to"))
        return readMoveStock(json);
    return readAdjustStock(json);
}

} // namespace docket::wire
