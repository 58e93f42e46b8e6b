// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/unit_of_work.h"
#include "services/store/base_rows.h"

#include <map>

namespace docket::store {

/// What the hub confirmed, with commands carried out on top of it in memory. An order store for a desk to work on;
/// nothing is written. Its transactions are not rolled back: a desk that refuses a command has written nothing.
///
/// Orders that wait for stock are not served here: the hub does that.
class Replay final : public ordering::OrderStore {
public:
    /// `base` outlives it.
    explicit Replay(BaseRows &base) : m_base(base) {}

    Result<std::unique_ptr<ordering::UnitOfWork>> begin() override;

    // As the commands left them; nothing where there is none. What no command touched is what the hub confirmed.
    Result<std::optional<domain::Order>> order(const QUuid &id);
    Result<std::optional<domain::Customer>> customer(const QString &id);
    Result<std::optional<domain::Product>> product(const QString &sku);
    Result<domain::StockLevel> stock(const domain::StockKey &key);
    Result<qint64> version(const domain::EntityRef &entity);

    /// What the commands changed, and the events they were decided to.
    const std::map<EntityKey, std::vector<domain::Event>> &touched() const { return m_touched; }

private:
    class Work;
    void move(const domain::EventBody &body, const domain::Order *order);

    BaseRows &m_base;
    std::map<EntityKey, std::vector<domain::Event>> m_touched;
    std::map<QUuid, domain::Order> m_orders;
    std::map<QString, domain::Customer> m_customers;
    std::map<QString, domain::Product> m_products;
    std::map<domain::StockKey, domain::StockLevel> m_stock;
};

/// `sku@location`.
QString nameOf(const domain::StockKey &key);

} // namespace docket::store
