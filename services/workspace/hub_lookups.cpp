// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/hub_lookups.h"

namespace docket::workspace {

namespace {
// Somebody waits for it with a customer on the phone.
constexpr std::chrono::milliseconds patience{2000};
} // namespace

HubLookups::HubLookups(std::unique_ptr<remote::HttpClient> customers, std::unique_ptr<remote::HttpClient> inventory)
    : m_customersThread(std::move(customers))
    , m_inventoryThread(std::move(inventory))
    , m_customers(m_customersThread.client())
    , m_inventory(m_inventoryThread.client())
{
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
