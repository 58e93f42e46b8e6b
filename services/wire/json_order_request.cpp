// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_order_request.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

CommandBody readEditRequest(ObjectReader &json, Currency currency)
{
    json.expectOnly({u"lines"_s, u"ship_to"_s, u"shipping"_s, u"required_on"_s, u"allow_backorder"_s});
    EditOrder edit = readOrderChanges(json);
    if (json.has("shipping")) {
        const Money shipping = json.money("shipping");
        if (shipping.currency.isValid() && currency.isValid() && shipping.currency != currency)
            json.refuse("shipping", u"Shipping is in the currency of the order."_s);
        edit.shippingMinor = shipping.minor;
    }
    return edit;
}

CommandBody readCancelRequest(ObjectReader &json)
{
    json.expectOnly({u"reason"_s, u"lines"_s});
    if (json.has("lines"))
        return readCancelLines(json);
    return readCancelOrder(json);
}

} // namespace docket::wire
