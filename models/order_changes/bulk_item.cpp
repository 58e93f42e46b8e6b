// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_changes/bulk_item.h"

#include "models/order_changes/short_reason.h"

#include <algorithm>

namespace docket::models {

BulkCounts countsOf(std::span<const BulkItem> items)
{
    BulkCounts counts;
    for (const BulkItem &item : items) {
        switch (item.state) {
        case BulkItem::State::Waiting:
            ++counts.waiting;
            break;
        case BulkItem::State::Unchanged:
            ++counts.unchanged;
            break;
        case BulkItem::State::Refused:
            ++counts.refused;
            break;
        case BulkItem::State::Done:
            ++counts.done;
            break;
        }
    }
    return counts;
}

std::vector<RefusalGroup> refusalGroupsOf(std::span<const BulkItem> items)
{
    std::vector<RefusalGroup> groups;
    for (const BulkItem &item : items) {
        if (item.state != BulkItem::State::Refused || item.reasons.isEmpty())
            continue;
        const QString reason = shortReasonOf(item.reasons.first());
        const auto known = std::ranges::find(groups, reason, &RefusalGroup::reason);
        if (known == groups.end())
            groups.push_back({reason, 1});
        else
            ++known->count;
    }
    std::ranges::stable_sort(groups, std::greater{}, &RefusalGroup::count);
    return groups;
}

} // namespace docket::models
