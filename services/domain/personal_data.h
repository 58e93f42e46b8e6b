// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"

namespace docket::domain {

/// The order as somebody without Permission::PersonalData may see it: of the customer only the id, beside the shipping
/// address.
Order withoutPersonalData(Order order);
/// The same for what happened to an order.
Event withoutPersonalData(Event event);

} // namespace docket::domain
