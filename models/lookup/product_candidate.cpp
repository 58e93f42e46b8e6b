// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookup/product_candidate.h"

#include <algorithm>

namespace docket::models {

using namespace domain;

StockLevel ProductCandidate::levelAt(const QString &location) const
{
    const auto found =
        std::ranges::find_if(stock, [&](const StockLevel &level) { return level.key.location == location; });
    return found == stock.end() ? StockLevel{{product.sku, location}} : *found;
}

qint64 ProductCandidate::available() const
{
    qint64 sum = 0;
    for (const StockLevel &level : stock)
        sum += std::max<qint64>(level.available(), 0);
    return sum;
}

Result<ProductCandidate> withStock(workspace::ReadSession &session, Product product)
{
    ProductCandidate candidate;
    candidate.product = std::move(product);
    const auto read = session.reader().stock(candidate.product.sku, [&](const StockLevel &level) {
        candidate.stock.push_back(level);
        return true;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    const auto last = session.movements(candidate.product.sku, 1);
    if (!last)
        return tl::make_unexpected(last.error());
    if (!last->empty())
        candidate.stockChangedAt = last->front().event.recordedAt;
    return candidate;
}

} // namespace docket::models
