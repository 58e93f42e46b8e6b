// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/copied_orders.h"

#include "services/wire/formula_guard.h"

namespace docket::ui {

namespace {

constexpr std::size_t ordersAtOnce = 256;

QString cellOf(const QString &text)
{
    return wire::neutralised(text.simplified());
}

} // namespace

Result<QString> copiedText(workspace::ReadSession &session, const CopyRequest &request)
{
    const models::OrderCells cells(request.formats, request.now);
    QString text;
    const auto addLine = [&](auto &&cell) {
        bool isFirst = true;
        for (const models::OrderColumn column : request.columns) {
            if (!isFirst)
                text += u'\t';
            isFirst = false;
            text += cellOf(cell(column));
        }
        text += u'\n';
    };
    addLine([](models::OrderColumn column) { return models::titleOf(column); });
    const std::span<const quint32> all(request.positions);
    for (std::size_t first = 0; first < all.size(); first += ordersAtOnce) {
        const auto orders = session.ordersAt(all.subspan(first, std::min(ordersAtOnce, all.size() - first)));
        if (!orders)
            return tl::make_unexpected(orders.error());
        for (const domain::Order &order : *orders) {
            const models::OrderRow row = models::rowOf(0, order);
            addLine([&](models::OrderColumn column) { return cells.exactText(row, column); });
        }
    }
    return text;
}

} // namespace docket::ui
