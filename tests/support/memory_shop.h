// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/apply.h"
#include "services/domain/decide.h"

#include <map>

namespace docket::test {

/// The shortest way from commands to state: facts, `decide`, `apply`, `movementsOf`, all in memory. It checks no
/// permissions and knows no command twice; that is the ordering desk's.
class MemoryShop {
public:
    /// The events of the command, or why it was refused; a refusal changes nothing.
    Decided<std::vector<domain::Event>> execute(const domain::Command &command);

    domain::Facts factsFor(const domain::Command &command) const;

    std::optional<domain::Order> order(const QUuid &id) const;
    const std::map<QUuid, domain::Order> &orders() const { return m_orders; }
    const std::map<domain::StockKey, domain::StockLevel> &stock() const { return m_stock; }
    domain::StockLevel level(const domain::StockKey &key) const;
    /// Events of an entity, by sequence. Those of an order have its id without braces.
    const std::vector<domain::Event> &events(const domain::EntityRef &entity) const;
    const std::vector<domain::Event> &eventsOf(const QUuid &orderId) const;
    const std::vector<domain::StockMovement> &movements() const { return m_movements; }

    /// The ground that commands stand on.
    void add(const domain::Customer &customer) { m_customers.insert_or_assign(customer.id, customer); }
    void add(const domain::Product &product) { m_products.insert_or_assign(product.sku, product); }
    void count(const domain::StockKey &key, qint64 onHand);

private:
    void record(const domain::Command &command, domain::EventBody body, std::vector<domain::Event> &recorded);
    void keep(const domain::Event &event);

    std::map<QUuid, domain::Order> m_orders;
    std::map<QString, domain::Customer> m_customers;
    std::map<QString, domain::Product> m_products;
    std::map<domain::StockKey, domain::StockLevel> m_stock;
    std::vector<domain::StockMovement> m_movements;
    std::map<std::pair<domain::EntityKind, QString>, std::vector<domain::Event>> m_events;
};

} // namespace docket::test
