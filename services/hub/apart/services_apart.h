// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/apart/remote_lookups.h"
#include "services/hub/apart/stock_settler.h"
#include "services/ordering/order_desk.h"
#include "services/remote/client_thread.h"

namespace docket::hub {

/// The services besides that of orders, where they are not the hub's own: looked up over HTTP while commands are
/// decided, and told afterwards what orders did to their stock.
class ServicesApart {
public:
    /// A service somewhere else.
    struct Place {
        remote::ServiceAddress address;
        QByteArray apiKey;
    };
    struct Places {
        std::optional<Place> customers;
        std::optional<Place> inventory;
    };

    /// `log` outlives it. `database` is that of the orders.
    ServicesApart(const Places &places, const DatabaseOptions &database, telemetry::Log &log);
    ~ServicesApart();
    Q_DISABLE_COPY_MOVE(ServicesApart)

    /// For desks; outlived by it.
    ordering::Lookups lookups();
    /// For the store of the orders; null where it keeps the stock itself.
    StockIntents *intents() { return m_intents.get(); }

    /// Tells what is to be told, also what an earlier process left, and serves orders that wait for stock, by desks
    /// over `store`. Nothing happens where the stock is kept there. `store`, `pool` and `clock` are used until `stop`.
    void start(ordering::OrderStore &store, ConnectionPool &pool, const ordering::Clock &clock);
    void stop();

private:
    /// Workers wait for its answers, so it has a thread of its own.
    template <typename Client>
    struct Reached {
        explicit Reached(const Place &place);
        remote::ClientThread thread;
        Client client{thread.client()};
    };

    telemetry::Log &m_log;
    std::unique_ptr<Reached<remote::CustomersClient>> m_customers;
    std::unique_ptr<Reached<remote::InventoryClient>> m_inventory;
    ConnectionPool m_aside;
    std::unique_ptr<StockIntents> m_intents;
    std::mutex m_mutex; ///< of the settler, which workers wake
    std::unique_ptr<StockSettler> m_settler;
};

} // namespace docket::hub
