// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/order_reader.h"
#include "services/sql/connection.h"

#include <span>

namespace docket::store {

/// A command that was refused.
struct RefusedCommand {
    domain::Instant at;
    QString name;
    QString actor;
    QByteArray command; ///< JSON
    QByteArray errors;  ///< JSON
};

/// A customer's orders in figures.
struct CustomerFigures {
    /// Sum of what was ordered in one currency, canceled orders left out.
    struct Sum {
        domain::Currency currency;
        qint64 minor = 0;
        bool operator==(const Sum &) const = default;
    };

    qint64 orders = 0; ///< canceled ones among them
    qint64 canceled = 0;
    qint64 open = 0; ///< placed or partly shipped
    std::optional<domain::Instant> first;
    std::vector<Sum> sums; ///< by currency code

    bool operator==(const CustomerFigures &) const = default;
};

/// Reads the local database. Belongs to one thread; each call sees one consistent state. Codes: those of services/sql,
/// and `damaged_document` when a row is not what was written.
class LocalReader final : public ordering::OrderReader {
public:
    /// `connection` outlives the reader.
    explicit LocalReader(sql::Connection &connection) : m_connection(connection) {}

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

    /// The orders at these positions, in their order; a position without one is left out.
    Result<std::vector<domain::Order>> ordersAt(std::span<const quint32> positions);
    /// 0 when there is no such order.
    Result<qint64> positionOf(const QUuid &id);

    /// A customer's orders by the customer's id, newest first. `limit` < 0: all. None for an empty id.
    Result<std::vector<domain::Order>> ordersOfCustomer(const QString &customerId, qint64 limit);
    /// All of them in figures.
    Result<CustomerFigures> figuresOfCustomer(const QString &customerId);

    /// The movements of a SKU at all places, newest first: the event and what it moved.
    Result<void> movements(const QString &sku, qint64 limit,
                           const std::function<bool(const domain::Event &, const domain::StockMovement &)> &visit);
    /// Refused commands, newest first.
    Result<void> refusedCommands(qint64 limit, const std::function<bool(const RefusedCommand &)> &visit);
    /// Events that a salvage could not give an order, customer or product again, as JSON, in the order of recording.
    Result<void> lostEvents(const std::function<bool(const QByteArray &)> &visit);

private:
    Result<qint64> rowOf(const domain::EntityRef &entity);
    Result<bool> eventsOfRow(qint64 entityRow, const domain::EntityRef &entity, const EventVisitor &visit);
    Result<void> forEachMatch(const search::Expression &query, const search::Sort &sort, qint64 limit,
                              const std::function<Result<bool>(qint64)> &visit);

    sql::Connection &m_connection;
};

} // namespace docket::store
