// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/tour/tour.h"

namespace docket::console {

class Console;

/// A day of a customer-service agent on sample orders, step by step. `console` outlives the steps.
std::vector<TourStep> agentDay(Console &console);

} // namespace docket::console
