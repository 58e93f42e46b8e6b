// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/hub_lookups.h"

namespace docket::workspace {

namespace {
// Somebody waits for it with a customer on the phone.
constexpr std::chrono::milliseconds patience{2000};
} // namespace

HubLookups::HubLookups(Clients clients)
    : m_ordersThread(std::move(clients.orders))
    , m_customersThread(std::move(clients.customers))
    , m_inventoryThread(std::move(clients.inventory))
    , m_orders(m_ordersThread.client())
    , m_customers(m_customersThread.client())
    , m_inventory(m_inventoryThread.client())
{
}

QFuture<Decided<std::optional<remote::OrdersClient::Events>>> HubLookups::history(const QUuid &order)
{
    return m_orders.history(order, 0, patience);
}

QFuture<Decided<wire::Page<domain::Customer>>> HubLookups::customers(const QString &text, int limit)
{
    return m_customers.search(text, limit, {}, {}, patience);
}

QFuture<Decided<HubLookups::Levels>> HubLookups::levels(const QString &sku)
{
    return m_inventory.levels(sku, {}, patience);
}

QFuture<Decided<domain::StockHold>> HubLookups::hold(const domain::HoldRequest &request)
{
    return m_inventory.reserve(request, {}, patience);
}

QFuture<Decided<void>> HubLookups::release(const QUuid &id)
{
    return m_inventory.release(id, {}, patience);
}

} // namespace docket::workspace
