// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/line_stock.h"

#include <algorithm>
#include <map>

namespace docket::ui {

using namespace domain;

std::vector<LineStock> stockOf(const ReadDraft &read, const DraftSurroundings &around)
{
    std::vector<LineStock> all;
    std::map<StockKey, qint64> taken;
    for (const LineDraft &line : read.lines) {
        LineStock stock;
        const models::ProductCandidate *product = around.products.find(line.sku);
        if (around.base && !around.base->takesStock) {
            stock.kind = LineStock::Kind::Untouched;
        } else if (product) {
            const StockKey key{line.sku, line.location.isEmpty() ? defaultLocation() : line.location};
            const StockLevel level = product->levelAt(key.location);
            const OrderLine *before = around.base ? findLine(*around.base, line.id) : nullptr;
            const bool isSamePlace = before && StockKey{before->sku, before->location} == key;
            const qint64 own = isSamePlace ? before->reserved : 0;
            stock.available = std::max<qint64>(level.available() + own - taken[key], 0);
            stock.wanted = line.quantity - (isSamePlace ? before->shipped + before->canceled : 0);
            stock.changedAt = product->stockChangedAt;
            taken[key] += std::clamp<qint64>(stock.wanted, 0, stock.available);
            if (stock.wanted <= stock.available && level.counted)
                stock.kind = LineStock::Kind::Enough;
            else if (product->product.discontinued)
                stock.kind = LineStock::Kind::Discontinued;
            else
                stock.kind = level.counted ? LineStock::Kind::Short : LineStock::Kind::NotCounted;
        }
        all.push_back(stock);
    }
    return all;
}

QString StockWords::of(const LineStock &stock, bool allowBackorder, const models::Formats &formats)
{
    const QString available = formats.number(stock.available);
    const QString wanted = formats.number(stock.wanted);
    const QString missing = formats.number(stock.wanted - stock.available);
    switch (stock.kind) {
    case LineStock::Kind::Unknown:
        return {};
    case LineStock::Kind::Untouched:
        return tr("takes no stock");
    case LineStock::Kind::NotCounted:
        return allowBackorder ? tr("stock not counted: %1 will be backordered").arg(wanted) : tr("stock not counted");
    case LineStock::Kind::Enough:
        return tr("%1 available").arg(available);
    case LineStock::Kind::Short:
        if (stock.available == 0)
            return allowBackorder ? tr("none available: %1 will be backordered").arg(missing) : tr("none available");
        return allowBackorder ? tr("only %1 of %2: %3 will be backordered").arg(available, wanted, missing)
                              : tr("only %1 of %2 available").arg(available, wanted);
    case LineStock::Kind::Discontinued:
        return tr("discontinued, only %1 of %2 left").arg(available, wanted);
    }
    return {};
}

bool StockWords::isWarning(const LineStock &stock)
{
    return stock.kind == LineStock::Kind::NotCounted || stock.kind == LineStock::Kind::Short ||
           stock.kind == LineStock::Kind::Discontinued;
}

} // namespace docket::ui
