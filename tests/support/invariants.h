// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/domain/events.h"

#include <QStringList>

#include <map>
#include <span>

namespace docket::test {

/// Each function answers what is wrong, in sentences; an empty list when the invariant holds.

/// quantity = open + shipped + canceled, 0 ≤ reserved ≤ open, shipped = Σ of its shipments, totals and status follow
/// from the lines and shipments.
QStringList faultsOf(const domain::Order &order);

/// The events of one order, applied from nothing, have no gaps, say truly what was before each, and give `stored`.
QStringList faultsOf(std::span<const domain::Event> events, const domain::Order &stored);

/// The events that one command caused are of the kinds that a command of its kind causes.
QStringList faultsOf(const domain::CommandBody &command, std::span<const domain::Event> events);

/// A refusal has at least one reason, each with a stable code and a sentence that says its arguments.
QStringList faultsOf(const Rejection &rejection);

/// On hand and reserved of every place are sums of its movements, not negative; reserved is what the lines of all
/// orders have reserved there.
QStringList faultsOf(const std::map<domain::StockKey, domain::StockLevel> &stock,
                     std::span<const domain::StockMovement> movements, std::span<const domain::Order *const> orders);

} // namespace docket::test
