// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection_pool.h"
#include "services/hub/store/query_sql.h"
#include "services/ordering/order_reader.h"

namespace docket::hub {

/// A page of a list of orders. `next` is there when more may follow.
struct OrderPage {
    std::vector<domain::Order> orders;
    std::optional<PageKey> next;
};

/// The reading side of the hub's PostgreSQL, on the calling thread's connection of the pool. Long results are read in
/// pages inside one transaction that sees one state: memory does not grow with them, and what visits may read more.
///
/// Customers are in the order of company or name. A reader holds nothing: one for each thread or request is free.
class HubReader final : public ordering::OrderReader {
public:
    /// `pool` outlives the reader.
    explicit HubReader(ConnectionPool &pool) : m_pool(pool) {}

    /// The first `limit` orders (at least 1) behind `after`. Pages of a list that changes meanwhile repeat and skip no
    /// order that keeps its place.
    Result<OrderPage> page(const search::Expression &query, const search::Sort &sort,
                           const std::optional<PageKey> &after, int limit);

    Result<std::optional<domain::Order>> order(const QUuid &id) override;
    Result<std::vector<domain::Order>> ordersByNumber(const QString &number) override;
    Result<void> orders(const search::Expression &query, const search::Sort &sort, qint64 limit,
                        const OrderVisitor &visit) override;
    Result<qint64> count(const search::Expression &query) override;
    Result<void> events(const domain::EntityRef &entity, const EventVisitor &visit) override;
    Result<void> eventsOf(const search::Expression &query, const EventVisitor &visit) override;
    Result<std::optional<domain::Customer>> customer(const QString &id) override;
    Result<void> customers(const QString &text, qint64 limit,
                           const std::function<bool(const domain::Customer &)> &visit) override;
    Result<std::optional<domain::Product>> product(const QString &sku) override;
    Result<void> products(const QString &text, qint64 limit,
                          const std::function<bool(const domain::Product &)> &visit) override;
    Result<void> stock(const QString &sku, const std::function<bool(const domain::StockLevel &)> &visit) override;
    /// What moved the stock of a product, oldest first, with the id of the event.
    Result<void> movements(const QString &sku,
                           const std::function<bool(const QUuid &, const domain::StockMovement &)> &visit);

private:
    /// Runs `read` in a transaction that sees one state. Inside of another such call: in that one.
    Result<void> inOneState(const std::function<Result<void>(Connection &)> &read);

    ConnectionPool &m_pool;
    Connection *m_reading = nullptr;
};

} // namespace docket::hub
