// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/wire/json_reader.h"

namespace docket::wire {

/// What people ask of the customer and inventory API, read strictly: what is wrong goes to the reader, with its path,
/// unknown members too.

/// A new customer, or what is to change of one: members that are not there stay as `before` has them; an empty text
/// takes a value away. The id is not part of it.
domain::Customer readCustomerRequest(ObjectReader &json, domain::Customer before);

/// The whole product. Its SKU stands in the address; in the body it may be repeated.
domain::Product readProductRequest(ObjectReader &json, const QString &sku);

/// `{"sku", "location", "change": "count" | "receive" | "damage", "quantity", "reason"}`, or with
/// `{"sku", "from", "to", "quantity"}` stock that is moved.
domain::CommandBody readStockRequest(ObjectReader &json);

} // namespace docket::wire
