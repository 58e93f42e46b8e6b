// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/prepared_order.h"

#include "services/wire/json_event.h"
#include "services/wire/json_order.h"

namespace docket::store {

PreparedOrder prepare(ordering::OrderChange change)
{
    PreparedOrder prepared;
    prepared.document = wire::toJson(change.after, wire::OrderForm::Stored);
    prepared.facts = search::factsOf(change.after);
    prepared.text = search::textOf(change.after);
    prepared.payloads.reserve(std::ssize(change.events));
    for (const domain::Event &event : change.events)
        prepared.payloads.append(wire::payloadToJson(event.body));
    prepared.change = std::move(change);
    return prepared;
}

} // namespace docket::store
