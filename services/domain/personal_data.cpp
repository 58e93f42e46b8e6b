// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/personal_data.h"

namespace docket::domain {

Order withoutPersonalData(Order order)
{
    order.customer = {order.customer.id, {}, {}, {}, {}};
    return order;
}

Event withoutPersonalData(Event event)
{
    if (auto *created = std::get_if<OrderCreated>(&event.body))
        created->order = withoutPersonalData(std::move(created->order));
    return event;
}

} // namespace docket::domain
