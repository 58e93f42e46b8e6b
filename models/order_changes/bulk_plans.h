// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_changes/bulk_item.h"

namespace docket::models {

/// What the bulk actions do to each order. Whether it is allowed is the domain's to say, order by order.

BulkPlan holdPlan(const QString &reason);
BulkPlan releasePlan();
/// Everything open of each order, as one shipment.
BulkPlan shipPlan(const QString &carrier);
/// Every shipment that has not been delivered.
BulkPlan deliverPlan();
BulkPlan cancelPlan(const QString &reason);
/// Nothing to do where the tags are as wished already.
BulkPlan tagPlan(const QStringList &add, const QStringList &remove);

/// An order's tags with some added, others removed; those that stay keep their places. Letter case counts, as it does
/// for orders.
QStringList changedTags(QStringList tags, const QStringList &add, const QStringList &remove);
/// `vip, on sale` as a list: trimmed, without empty ones and repeats.
QStringList tagsIn(const QString &text);

} // namespace docket::models
