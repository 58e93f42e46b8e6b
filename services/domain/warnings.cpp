// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/warnings.h"

#include <QMap>

#include <algorithm>

namespace docket::domain {

namespace {

// What is wanted of each SKU, however it is spread over lines. Canceled quantities are not wanted any more.
QMap<QString, qint64> wantedOf(const Order &order)
{
    QMap<QString, qint64> wanted;
    for (const OrderLine &line : order.lines) {
        if (const qint64 quantity = line.quantity - line.canceled; quantity > 0)
            wanted[line.sku] += quantity;
    }
    return wanted;
}

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

// The same door: who receives it there, and whether the region is written out, makes no difference.
bool isSamePlace(const Address &a, const Address &b)
{
    return folded(a.street) == folded(b.street) && folded(a.city) == folded(b.city) &&
           folded(a.postalCode) == folded(b.postalCode) && folded(a.country) == folded(b.country);
}

bool isPossibleDuplicate(const Order &order, const Order &other)
{
    const auto apart =
        order.placedAt > other.placedAt ? order.placedAt - other.placedAt : other.placedAt - order.placedAt;
    return hasOpen(other) && apart <= duplicateWindow && wantedOf(order) == wantedOf(other);
}

bool isUnusualAddress(const Order &order, const Customer *customer, std::span<const Order> others)
{
    if (order.shipTo.isEmpty())
        return false;
    const auto isHere = [&](const Address &address) { return isSamePlace(address, order.shipTo); };
    const bool isOnRecord = customer && std::any_of(customer->addresses.begin(), customer->addresses.end(), isHere);
    const bool wasUsed = std::any_of(others.begin(), others.end(),
                                     [&](const Order &other) { return other.id != order.id && isHere(other.shipTo); });
    const bool isNewCustomer =
        (!customer || customer->addresses.empty()) &&
        std::none_of(others.begin(), others.end(), [&](const Order &other) { return other.id != order.id; });
    return !isNewCustomer && !isOnRecord && !wasUsed;
}

} // namespace

bool isOverdue(const Order &order, QDate today)
{
    return order.requiredOn && *order.requiredOn < today && hasOpen(order);
}

std::vector<OrderWarning> warningsOf(const Order &order, const Customer *customer, std::span<const Order> others,
                                     QDate today)
{
    if (!hasOpen(order))
        return {};
    std::vector<OrderWarning> warnings;
    const auto warnOfThose = [&](OrderWarning::Kind kind, auto isMeant) {
        OrderWarning warning{kind, {}};
        for (const Order &other : others) {
            if (other.id != order.id && isMeant(other))
                warning.others.push_back({other.id, other.number});
        }
        if (!warning.others.empty())
            warnings.push_back(std::move(warning));
    };
    warnOfThose(OrderWarning::Kind::PossibleDuplicate,
                [&](const Order &other) { return isPossibleDuplicate(order, other); });
    if (isUnusualAddress(order, customer, others))
        warnings.push_back({OrderWarning::Kind::UnusualAddress, {}});
    warnOfThose(OrderWarning::Kind::OthersOnHold,
                [](const Order &other) { return other.hold.has_value() && hasOpen(other); });
    warnOfThose(OrderWarning::Kind::OthersOverdue, [&](const Order &other) { return isOverdue(other, today); });
    return warnings;
}

} // namespace docket::domain
