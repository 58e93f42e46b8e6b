// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/product.h"
#include "services/workspace/workspace.h"

#include <optional>
#include <vector>

namespace docket::models {

/// A product with its stock at every location, both read in one go.
struct ProductCandidate {
    domain::Product product;
    std::vector<domain::StockLevel> stock;
    /// When the stock was last counted, received, moved, reserved or shipped; nothing when it never was.
    std::optional<domain::Instant> stockChangedAt;

    /// The stock at a location; uncounted when nothing was ever recorded there.
    [[nodiscard]] domain::StockLevel levelAt(const QString &location) const;
    /// Pieces that can be promised, at all locations.
    [[nodiscard]] qint64 available() const;
    [[nodiscard]] bool isCounted() const { return !stock.empty(); }

    bool operator==(const ProductCandidate &) const = default;
};

/// Adds its stock to a product. On a reading thread.
Result<ProductCandidate> withStock(workspace::ReadSession &session, domain::Product product);

} // namespace docket::models
