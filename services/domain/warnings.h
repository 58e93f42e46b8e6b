// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"

#include <span>

namespace docket::domain {

/// Something about an order that a person should look at before it goes on. Advice: nothing is refused because of it.
struct OrderWarning {
    enum class Kind : quint8 {
        PossibleDuplicate, ///< another open order, placed within `duplicateWindow`, of the same SKUs and quantities
        UnusualAddress,    ///< ships to where this customer never got anything, and has no address
        OthersOnHold,      ///< other open orders of the customer are on hold
        OthersOverdue,     ///< other open orders of the customer should have been sent by now
    };
    /// One of the orders that the warning is about.
    struct Other {
        QUuid id;
        QString number;
        bool operator==(const Other &) const = default;
    };

    Kind kind = Kind::PossibleDuplicate;
    std::vector<Other> others; ///< in the order they were given; none for an unusual address

    bool operator==(const OrderWarning &) const = default;
};

inline constexpr std::chrono::hours duplicateWindow{24};

/// Advice about `order`, which may be a draft that is not placed yet (then `placedAt` is the moment of asking).
/// `customer` is the customer's record, null when there is none. `others` are orders of the same customer; the order
/// itself may be among them and is passed over. `today` is the day in the shop's time zone.
///
/// An order of which nothing is open gets no warnings: nothing can be done about it any more.
std::vector<OrderWarning> warningsOf(const Order &order, const Customer *customer, std::span<const Order> others,
                                     QDate today);

/// Something of the order is open after the day it was required on.
bool isOverdue(const Order &order, QDate today);

} // namespace docket::domain
