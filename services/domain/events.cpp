// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/events.h"

#include "services/domain/overloaded.h"

#include <array>

using namespace Qt::StringLiterals;

namespace docket::domain {

Instant momentOf(const EventBody &body, Instant commandHappenedAt)
{
    return std::visit(
        Overloaded{[](const OrderCreated &e) { return e.order.placedAt; },
                   [](const OrderShipped &e) { return e.shipment.shippedAt; },
                   [](const OrderDelivered &e) { return e.delivery.at; }, [](const OrderCanceled &e) { return e.at; },
                   [&](const OrderUpdated &e) { return e.delivered ? e.delivered->at : commandHappenedAt; },
                   [&](const auto &) { return commandHappenedAt; }},
        body);
}

EntityRef entityOf(const EventBody &body, const QUuid &orderId)
{
    return std::visit(Overloaded{[](const InventoryAdjusted &e) {
                                     return EntityRef{EntityKind::Stock, e.key.sku + u'@' + e.key.location};
                                 },
                                 [](const CustomerSaved &e) {
                                     return EntityRef{EntityKind::Customer, e.after.id};
                                 },
                                 [](const ProductSaved &e) {
                                     return EntityRef{EntityKind::Product, e.after.sku};
                                 },
                                 [&](const auto &) {
                                     return EntityRef{EntityKind::Order, orderId.toString(QUuid::WithoutBraces)};
                                 }},
                      body);
}

QString typeOf(const EventBody &body)
{
    static const std::array<QString, std::variant_size_v<EventBody>> types{
        u"order.created"_s,  u"order.updated"_s,      u"order.shipped"_s,      u"order.delivered"_s,
        u"order.canceled"_s, u"inventory.reserved"_s, u"inventory.released"_s, u"inventory.adjusted"_s,
        u"customer.saved"_s, u"product.saved"_s};
    return types.at(body.index());
}

} // namespace docket::domain
