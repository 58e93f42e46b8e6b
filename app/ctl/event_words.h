// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"

#include <QTimeZone>

namespace docket::ctl {

/// Tells the events of an order in words, one after the other: it follows the order along, to name lines and shipments.
class EventWords {
public:
    /// `order` is as it was before the first event; nothing for a whole history.
    explicit EventWords(const QTimeZone &zone, std::optional<domain::Order> order = {})
        : m_zone(zone)
        , m_order(std::move(order))
    {
    }

    /// What the event changed, a line for each change, with before and after.
    QStringList take(const domain::Event &event);
    /// The order after the events so far.
    [[nodiscard]] const std::optional<domain::Order> &order() const { return m_order; }

private:
    QStringList words(const domain::OrderCreated &created) const;
    QStringList words(const domain::OrderUpdated &updated) const;
    QStringList words(const domain::OrderShipped &shipped) const;
    QStringList words(const domain::OrderDelivered &delivered) const;
    QStringList words(const domain::OrderCanceled &canceled) const;
    QStringList words(const domain::InventoryReserved &reserved) const;
    QStringList words(const domain::InventoryReleased &released) const;
    QStringList words(const domain::InventoryAdjusted &adjusted) const;
    QStringList words(const domain::CustomerSaved &saved) const;
    QStringList words(const domain::ProductSaved &saved) const;
    QStringList words(const domain::LineChange &change) const;
    QString words(const domain::Delivery &delivery) const;

    QTimeZone m_zone;
    std::optional<domain::Order> m_order;
};

} // namespace docket::ctl
