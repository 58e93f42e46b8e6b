// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/domain/product.h"
#include "services/domain/result.h"

#include <QUuid>

#include <span>
#include <vector>

namespace docket::domain {

struct StockQuantity {
    StockKey key;
    qint64 quantity = 0;

    bool operator==(const StockQuantity &) const = default;
};

/// A wish to hold stock for a while, so that nobody else takes it before an order is placed. `id` is given once by who
/// asks: however often it arrives, stock is held once. A place may stand on several lines.
struct HoldRequest {
    QUuid id;
    std::chrono::seconds timeToLive{0};
    std::vector<StockQuantity> lines;

    bool operator==(const HoldRequest &) const = default;
};

/// Stock that is held until it is released, taken by an order, or its time is over.
struct StockHold {
    QUuid id;
    Instant expiresAt;
    std::vector<StockQuantity> lines; ///< as they were asked for
    bool isLive = false;              ///< it still holds something

    bool operator==(const StockHold &) const = default;
};

/// What an order elsewhere did to stock here: facts, which are recorded once by their `id` and not refused for want of
/// stock. `holdId`, when it is not null, is the hold that was taken for them, and ends with them.
struct StockSettlement {
    QUuid id;
    QUuid holdId;
    std::vector<StockMovement> movements;

    bool operator==(const StockSettlement &) const = default;
};

inline constexpr std::chrono::seconds longestHold{24 * 60 * 60};

/// Everything that is wrong with the request itself; nothing when it may be tried. Codes: `id_missing`,
/// `invalid_time_to_live`, `lines_missing`, `too_many_lines`, `sku_missing`, `location_missing`, `invalid_quantity`.
Rejection faultsOf(const HoldRequest &request);

/// The same of a settlement. Codes: `id_missing`, `lines_missing`, `too_many_lines`, `sku_missing`,
/// `location_missing`, `invalid_quantity`.
Rejection faultsOf(const StockSettlement &settlement);

/// A `stock_short` for each line that `levels` do not have enough for, after the lines before it; args: SKU, wanted,
/// available, location. A place without a level has nothing.
Rejection shortagesOf(std::span<const StockQuantity> lines, std::span<const StockLevel> levels);

/// The places of `lines` with what is wanted of each, by place.
std::vector<StockQuantity> summedByPlace(std::span<const StockQuantity> lines);

} // namespace docket::domain
