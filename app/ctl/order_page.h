// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "services/domain/order.h"

#include <QTimeZone>

namespace docket::ctl {

/// Prints one order for a person: customer, lines with what is open and backordered, totals, shipments, hold, notes.
void printOrderPage(Output &output, const domain::Order &order, const QTimeZone &zone);

} // namespace docket::ctl
