// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection_pool.h"
#include "services/ordering/order_desk.h"
#include "services/remote/inventory_client.h"

namespace docket::hub {

/// Reserves stock for orders that wait for it where another service keeps the stock, so that nobody here notices when
/// it arrives. Used by one thread, not that of the client.
class WaitingOrders {
public:
    /// All outlive it. `desk` asks the same service.
    WaitingOrders(ConnectionPool &pool, ordering::OrderDesk &desk, remote::InventoryClient &inventory)
        : m_pool(pool)
        , m_desk(desk)
        , m_inventory(inventory)
    {
    }

    /// For each place that somebody waits for: oldest required date first, as far as the stock goes. What fails is
    /// tried again the next time.
    Result<void> serve();

private:
    Result<void> serve(const domain::StockKey &key);

    ConnectionPool &m_pool;
    ordering::OrderDesk &m_desk;
    remote::InventoryClient &m_inventory;
};

} // namespace docket::hub
