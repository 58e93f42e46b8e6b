// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/ordering/order_desk.h"

#include <mutex>
#include <random>

namespace docket::test {

/// The orders that several writers have made, for all of them to work on. Thread-safe.
class SharedOrders {
public:
    void add(const domain::Order &order);
    /// As it was when it was added; nothing while there is none.
    std::optional<domain::Order> any(std::mt19937_64 &random) const;

private:
    mutable std::mutex m_mutex;
    std::vector<domain::Order> m_orders;
};

/// An endless stream of commands that get in each other's way: few orders, two products, one customer, stock that is
/// short. One thread's.
class BusyWriter {
public:
    BusyWriter(SharedOrders &orders, quint64 seed) : m_orders(orders), m_random(seed) {}

    /// What is to be carried out in one transaction: mostly one command, at times several about different orders.
    std::vector<domain::Command> next(ordering::OrderDesk &desk);

private:
    domain::Command one(ordering::OrderDesk &desk);
    domain::CommandBody forOrder(const domain::Order &order);
    domain::CommandBody forStock();
    qint64 between(qint64 low, qint64 high) { return std::uniform_int_distribution(low, high)(m_random); }

    SharedOrders &m_orders;
    std::mt19937_64 m_random;
};

} // namespace docket::test
