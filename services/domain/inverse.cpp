// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/inverse.h"

#include "services/domain/overloaded.h"

#include <algorithm>

namespace docket::domain {

namespace {

using Bodies = std::vector<CommandBody>;

// Reinstating brings back every canceled quantity, so it is the inverse only where there was none.
Bodies inverseOfCancel(const Order &before)
{
    const bool isWhole = std::ranges::all_of(
        before.lines, [](const OrderLine &line) { return line.shipped == 0 && line.canceled == 0; });
    if (!isWhole)
        return {};
    const bool waited =
        std::ranges::any_of(before.lines, [&](const OrderLine &line) { return backorderedOf(before, line) > 0; });
    return {ReinstateOrder{waited}};
}

} // namespace

Bodies inverseOf(const Order &before, const CommandBody &body)
{
    return std::visit(Overloaded{[&](const HoldOrder &) { return before.hold ? Bodies{} : Bodies{ReleaseHold{}}; },
                                 [&](const ReleaseHold &) {
                                     return before.hold && !before.hold->incomplete
                                                ? Bodies{HoldOrder{before.hold->reason}}
                                                : Bodies{};
                                 },
                                 [&](const SetTags &) { return Bodies{SetTags{before.tags}}; },
                                 [&](const CancelOrder &) { return inverseOfCancel(before); },
                                 [&](const ReinstateOrder &) {
                                     return before.cancelReason.isEmpty() ? Bodies{}
                                                                          : Bodies{CancelOrder{before.cancelReason}};
                                 },
                                 [](const auto &) { return Bodies{}; }},
                      body);
}

} // namespace docket::domain
