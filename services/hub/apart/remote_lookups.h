// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/stock_intents.h"
#include "services/ordering/ports.h"
#include "services/remote/customers_client.h"
#include "services/remote/inventory_client.h"

#include <chrono>
#include <map>

namespace docket::hub {

/// How long a command may spend asking other services: its transaction stands still meanwhile, and PostgreSQL ends one
/// that does so for long.
class AskingTime {
public:
    using Clock = std::chrono::steady_clock;

    explicit AskingTime(std::chrono::milliseconds most = std::chrono::seconds(6)) : m_end(Clock::now() + most) {}
    [[nodiscard]] std::chrono::milliseconds left() const
    {
        return std::max(std::chrono::duration_cast<std::chrono::milliseconds>(m_end - Clock::now()),
                        std::chrono::milliseconds(0));
    }

private:
    Clock::time_point m_end;
};

/// Customers of another service, asked while a command is decided. Used by one thread, not that of the client. Errors:
/// `service_unavailable` when no answer comes, which says why.
class RemoteCustomerDirectory final : public ordering::CustomerDirectory {
public:
    /// `client` outlives it.
    explicit RemoteCustomerDirectory(remote::CustomersClient &client) : m_client(client) {}
    Result<std::optional<domain::Customer>> byId(const QString &id) override;

private:
    remote::CustomersClient &m_client;
    AskingTime m_time;
};

/// Products and stock of another service; as above.
class RemoteInventory final : public ordering::Inventory {
public:
    explicit RemoteInventory(remote::InventoryClient &client) : m_client(client) {}
    Result<std::optional<domain::Product>> product(const QString &sku) override;
    Result<domain::StockLevel> level(const domain::StockKey &key) override;

private:
    remote::InventoryClient &m_client;
    AskingTime m_time;
    std::map<QString, std::vector<domain::StockLevel>> m_levels; ///< of products that were asked for
};

/// Holds stock for orders at the inventory service; as above, but `stock_short` when it has not enough. `client`
/// outlives it.
StockIntents::HoldCall stockHoldCall(remote::InventoryClient &client);

/// What a refusal or failure of another service is to those who asked this one.
Error unavailable(const Rejection &reasons);

} // namespace docket::hub
