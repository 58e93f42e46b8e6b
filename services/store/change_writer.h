// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/unit_of_work.h"
#include "services/store/catalogue_rows.h"
#include "services/store/event_rows.h"
#include "services/store/order_rows.h"
#include "services/store/stock_rows.h"

namespace docket::store {

/// Writes changes with everything that follows from them: document, hot columns, words, events, movements, levels,
/// outbox. The one way into those tables, for single commands and for bulk loads. Works inside the caller's
/// transaction.
class ChangeWriter {
public:
    explicit ChangeWriter(sql::Connection &connection)
        : m_connection(connection)
        , m_terms(connection)
        , m_orders(connection, m_terms)
        , m_events(connection)
        , m_stock(connection)
        , m_catalogue(connection)
    {
    }

    /// Gives the order's position.
    Result<qint64> write(const PreparedOrder &prepared);
    /// Events of stock, customers and products.
    Result<void> write(const std::vector<domain::Event> &events);
    Result<void> write(const ordering::CommandRecord &record);
    /// After a rollback: what was kept in memory of rows is not true any more.
    void forget();

    OrderRows &orders() { return m_orders; }
    StockRows &stock() { return m_stock; }
    CatalogueRows &catalogue() { return m_catalogue; }
    EventRows &events() { return m_events; }

private:
    Result<void> write(const domain::Event &event);
    Result<void> moveStock(const domain::Event &event, qint64 eventPosition, const domain::Order *order);

    sql::Connection &m_connection;
    TermTable m_terms;
    OrderRows m_orders;
    EventRows m_events;
    StockRows m_stock;
    CatalogueRows m_catalogue;
};

} // namespace docket::store
