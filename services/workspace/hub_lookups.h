// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/client_thread.h"
#include "services/remote/customers_client.h"
#include "services/remote/inventory_client.h"
#include "services/remote/orders_client.h"

namespace docket::workspace {

/// Asks the APIs of a hub what a person wants to know at this moment, each behind a circuit breaker of its own: one
/// that is down does not keep the others from answering, nor the copy from being kept.
///
/// Answers come within two seconds, or an error does: whoever asks has something to show from the copy. Thread-safe.
class HubLookups {
public:
    using Customers = std::vector<domain::Customer>;
    using Levels = std::optional<std::vector<domain::StockLevel>>; ///< nothing: no such product

    /// Clients with the session of whoever is signed in.
    struct Clients {
        std::unique_ptr<remote::HttpClient> orders;
        std::unique_ptr<remote::HttpClient> customers;
        std::unique_ptr<remote::HttpClient> inventory;
    };
    explicit HubLookups(Clients clients);

    /// What happened to an order, by sequence. The first 500 events: a person does not read more.
    QFuture<Decided<std::optional<remote::OrdersClient::Events>>> history(const QUuid &order);

    QFuture<Decided<wire::Page<domain::Customer>>> customers(const QString &text, int limit);
    QFuture<Decided<Levels>> levels(const QString &sku);
    QFuture<Decided<domain::StockHold>> hold(const domain::HoldRequest &request);
    QFuture<Decided<void>> release(const QUuid &id);

    /// How the two are doing.
    [[nodiscard]] remote::Health customersHealth() { return m_customersThread.client().health(); }
    [[nodiscard]] remote::Health inventoryHealth() { return m_inventoryThread.client().health(); }

private:
    remote::ClientThread m_ordersThread;
    remote::ClientThread m_customersThread;
    remote::ClientThread m_inventoryThread;
    remote::OrdersClient m_orders;
    remote::CustomersClient m_customers;
    remote::InventoryClient m_inventory;
};

} // namespace docket::workspace
