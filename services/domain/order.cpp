// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/order.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {
constexpr std::array<QStringView, 5> statusWords{u"placed", u"partially_shipped", u"shipped", u"delivered",
                                                 u"canceled"};
}

OrderStatus statusOf(const Order &order)
{
    const bool open = hasOpen(order);
    const bool shipped = std::ranges::any_of(order.lines, [](const OrderLine &line) { return line.shipped > 0; });
    if (open)
        return shipped ? OrderStatus::PartiallyShipped : OrderStatus::Placed;
    if (!shipped)
        return OrderStatus::Canceled;
    const bool arrived =
        std::ranges::all_of(order.shipments, [](const Shipment &s) { return s.deliveredAt.has_value(); });
    return arrived ? OrderStatus::Delivered : OrderStatus::Shipped;
}

QString toString(OrderStatus status)
{
    return statusWords.at(static_cast<std::size_t>(status)).toString();
}

std::optional<OrderStatus> statusFromString(QStringView word)
{
    const auto found = std::ranges::find(statusWords, word);
    if (found == statusWords.end())
        return std::nullopt;
    return static_cast<OrderStatus>(found - statusWords.begin());
}

std::optional<LineTotals> totalsOf(const OrderLine &line)
{
    const auto net = line.fixedNet ? line.fixedNet
                                   : mulDivHalfUp(line.unitPrice.minor, line.quantity,
                                                  Rate::one - line.discount.millionths, Rate::one);
    if (!net || *net > largestMinor || *net < -largestMinor)
        return std::nullopt;
    const auto tax = mulDivHalfUp(*net, 1, line.taxRate.millionths, Rate::one);
    if (!tax)
        return std::nullopt;
    return LineTotals{*net, *tax};
}

std::optional<Totals> totalsOf(const Order &order)
{
    Totals totals;
    totals.shipping = order.shipping.minor;
    if (totals.shipping > largestMinor || totals.shipping < -largestMinor)
        return std::nullopt;
    for (const OrderLine &line : order.lines) {
        const auto amounts = totalsOf(line);
        if (!amounts)
            return std::nullopt;
        totals.net += amounts->net;
        totals.tax += amounts->tax;
        if (line.canceled > 0)
            totals.canceled += mulDivHalfUp(amounts->net + amounts->tax, 1, line.canceled, line.quantity).value_or(0);
        totals.total = totals.net + totals.tax + totals.shipping;
        if (totals.total > largestMinor || totals.total < -largestMinor)
            return std::nullopt;
    }
    totals.total = totals.net + totals.tax + totals.shipping;
    return totals;
}

bool hasOpen(const Order &order)
{
    return std::ranges::any_of(order.lines, [](const OrderLine &line) { return line.open() > 0; });
}

qint64 backorderedOf(const Order &order, const OrderLine &line)
{
    return order.takesStock ? line.backordered() : 0;
}

const OrderLine *findLine(const Order &order, const QUuid &lineId)
{
    const auto found = std::ranges::find(order.lines, lineId, &OrderLine::id);
    return found == order.lines.end() ? nullptr : &*found;
}

OrderLine *findLine(Order &order, const QUuid &lineId)
{
    const auto found = std::ranges::find(order.lines, lineId, &OrderLine::id);
    return found == order.lines.end() ? nullptr : &*found;
}

const Shipment *findShipment(const Order &order, const QUuid &shipmentId)
{
    const auto found = std::ranges::find(order.shipments, shipmentId, &Shipment::id);
    return found == order.shipments.end() ? nullptr : &*found;
}

std::optional<Instant> lastShippedAt(const Order &order)
{
    std::optional<Instant> last;
    for (const Shipment &shipment : order.shipments)
        last = last ? std::max(*last, shipment.shippedAt) : shipment.shippedAt;
    return last;
}

std::optional<QString> parcelSize(const QString &text)
{
    static const QRegularExpression size(u"^\\s*(\\d{1,5})\\s*[x×*]\\s*(\\d{1,5})\\s*[x×*]\\s*(\\d{1,5})\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = size.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QStringList{match.captured(1), match.captured(2), match.captured(3)}.join(u'x');
}

} // namespace docket::domain
