// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"

namespace docket::domain {

/// The order after `event`. `order` is nothing exactly for `order.created`. Total and pure: the events of an order,
/// applied from nothing, give the order at each version. Events about other entities leave it as it is.
std::optional<Order> apply(std::optional<Order> order, const Event &event);

/// The stock movements an event stands for, one for each key; stock levels are their sums. `before` is the order as it
/// was before the event: a shipment names lines, and the order knows their SKU and place. Null for stock and catalogue
/// events.
std::vector<StockMovement> movementsOf(const EventBody &body, const Order *before);

} // namespace docket::domain
