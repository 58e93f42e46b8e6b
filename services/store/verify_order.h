// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"

#include <QStringList>

namespace docket::store {

/// Replays an order's events and holds them against what is stored. Pure.
class OrderReplay {
public:
    /// Gives what is wrong with this step, as sentences; nothing when all is well.
    QStringList next(const domain::Event &event);
    /// The order after the events so far.
    const std::optional<domain::Order> &order() const { return m_order; }

private:
    std::optional<domain::Order> m_order;
    qint64 m_sequence = 0;
};

/// Line quantities, totals and reservations that no order may have, as sentences.
QStringList brokenQuantities(const domain::Order &order);

} // namespace docket::store
