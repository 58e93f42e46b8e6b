// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"

#include <map>

namespace docket::models {

/// All there is to show of one order, read at one moment.
struct OrderDetails {
    domain::Order order;
    std::vector<domain::Event> events;                    ///< by sequence
    std::map<domain::StockKey, domain::StockLevel> stock; ///< of the places that the order's lines take from
    bool isHistoryPartial = false; ///< what happened before is at a hub that cannot be asked, or not asked yet
};

} // namespace docket::models
