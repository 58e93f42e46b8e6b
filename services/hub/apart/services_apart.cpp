// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/apart/services_apart.h"

#include "services/hub/apart/waiting_orders.h"
#include "services/ordering/embedded.h"
#include "services/wire/json_command.h"

namespace docket::hub {

template <typename Client>
ServicesApart::Reached<Client>::Reached(const Place &place)
    : thread(std::make_unique<remote::HttpClient>(place.address, std::make_shared<remote::ApiKey>(place.apiKey)))
{
}

ServicesApart::ServicesApart(const Places &places, const DatabaseOptions &database, telemetry::Log &log)
    : m_log(log)
    , m_aside(database)
{
    if (places.customers)
        m_customers = std::make_unique<Reached<remote::CustomersClient>>(*places.customers);
    if (!places.inventory)
        return;
    m_inventory = std::make_unique<Reached<remote::InventoryClient>>(*places.inventory);
    m_intents = std::make_unique<StockIntents>(m_aside, stockHoldCall(m_inventory->client), [this] {
        const std::scoped_lock lock(m_mutex);
        if (m_settler)
            m_settler->wake();
    });
}

ServicesApart::~ServicesApart()
{
    stop();
}

ordering::Lookups ServicesApart::lookups()
{
    ordering::Lookups lookups = ordering::Lookups::embedded();
    if (m_customers) {
        lookups.customers = [this](ordering::UnitOfWork &) {
            return std::make_unique<RemoteCustomerDirectory>(m_customers->client);
        };
    }
    if (m_inventory) {
        lookups.inventory = [this](ordering::UnitOfWork &) {
            return std::make_unique<RemoteInventory>(m_inventory->client);
        };
    }
    return lookups;
}

void ServicesApart::start(ordering::OrderStore &store, ConnectionPool &pool, const ordering::Clock &clock)
{
    if (!m_inventory)
        return;
    const auto serve = [this, &store, &pool, &clock] {
        ordering::OrderDesk desk(store, clock, domain::IdSource(), wire::digestOf, lookups());
        if (const auto served = WaitingOrders(pool, desk, m_inventory->client).serve(); !served)
            m_log.warning(telemetry::Area::Command, "waiting orders not served",
                          {telemetry::code("code", served.error().code)});
    };
    auto settler = std::make_unique<StockSettler>(StockSettler::Parts{*m_intents, m_inventory->client, m_log, serve});
    const std::scoped_lock lock(m_mutex);
    m_settler = std::move(settler);
}

void ServicesApart::stop()
{
    std::unique_ptr<StockSettler> settler;
    {
        const std::scoped_lock lock(m_mutex);
        settler = std::move(m_settler);
    }
}

} // namespace docket::hub
