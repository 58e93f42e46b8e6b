// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"

#include <limits>

namespace docket::search {

/// Flags of an order that filters test.
enum OrderFlag : quint8 { Held = 1U << 0U, Pending = 1U << 1U, Conflict = 1U << 2U };

/// What lists are filtered and sorted by, apart from words: the hot columns of an order. Kept in a narrow table and in
/// memory (order_index); `factsOf` is the only place that says how they follow from an order.
///
/// `total` is in thousandths of the major unit whatever the currency, so that `total>100` compares like with like.
/// A number that ends in digits is split there (`K3F-00042` → `K3F-`, 42) so that it sorts as people count; one that
/// does not has counter −1. `carriers` and `tags` are joined by U+001F, each list sorted, without repeats.
struct OrderFacts {
    domain::OrderStatus status = domain::OrderStatus::Placed;
    quint8 flags = 0;
    qint64 placed = 0;          ///< milliseconds since the epoch
    qint32 required = noDay;    ///< Julian day
    qint64 shipped = noInstant; ///< milliseconds, when the last shipment left
    qint64 total = 0;
    QString currency;
    QString country;
    QString carriers;
    QString tags;
    QString customerId;
    QString customerName; ///< company when there is one, else name: what lists show and sort by
    QString numberPrefix;
    qint64 numberCounter = -1;

    static constexpr qint32 noDay = std::numeric_limits<qint32>::min();
    static constexpr qint64 noInstant = std::numeric_limits<qint64>::min();

    bool operator==(const OrderFacts &) const = default;
};

/// All that follows from the order itself; `Pending` and `Conflict` are set by whoever knows of them.
OrderFacts factsOf(const domain::Order &order);

/// Without empty ones and repeats, sorted: what `OrderFacts` joins.
QStringList carriersOf(const domain::Order &order);
QStringList tagsOf(const domain::Order &order);

inline constexpr QChar listSeparator{0x1f};

} // namespace docket::search
