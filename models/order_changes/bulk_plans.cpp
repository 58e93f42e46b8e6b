// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_changes/bulk_plans.h"

namespace docket::models {

using namespace domain;

using Bodies = std::vector<CommandBody>;

BulkPlan holdPlan(const QString &reason)
{
    return [reason](const Order &) { return Bodies{HoldOrder{reason}}; };
}

BulkPlan releasePlan()
{
    return [](const Order &) { return Bodies{ReleaseHold{}}; };
}

BulkPlan shipPlan(const QString &carrier)
{
    return [carrier](const Order &) {
        ShipOrder ship;
        ship.carrier = carrier;
        return Bodies{ship};
    };
}

BulkPlan deliverPlan()
{
    return [](const Order &order) {
        Bodies bodies;
        for (const Shipment &shipment : order.shipments) {
            if (!shipment.deliveredAt)
                bodies.emplace_back(DeliverShipment{shipment.id});
        }
        return bodies;
    };
}

BulkPlan cancelPlan(const QString &reason)
{
    return [reason](const Order &) { return Bodies{CancelOrder{reason}}; };
}

BulkPlan tagPlan(const QStringList &add, const QStringList &remove)
{
    return [add, remove](const Order &order) {
        const QStringList tags = changedTags(order.tags, add, remove);
        return tags == order.tags ? Bodies{} : Bodies{SetTags{tags}};
    };
}

QStringList changedTags(QStringList tags, const QStringList &add, const QStringList &remove)
{
    tags.removeIf([&](const QString &tag) { return remove.contains(tag); });
    for (const QString &tag : add) {
        if (!tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace docket::models
