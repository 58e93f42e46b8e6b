// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/inventory_client.h"

#include "services/wire/json_catalogue.h"
#include "services/wire/json_inventory.h"

namespace docket::remote {

using namespace domain;

namespace {

Call callOf(const QByteArray &method, const QByteArray &path, const InventoryClient::Trace &trace,
            InventoryClient::Within within)
{
    Call call;
    call.method = method;
    call.path = path;
    call.trace = trace;
    call.limits.whole = within;
    return call;
}

Decided<void> nothing(const Reply & /*reply*/)
{
    return {};
}

} // namespace

QFuture<Decided<InventoryClient::Products>> InventoryClient::searchProducts(const QString &text, int limit,
                                                                            const QString &cursor, const Trace &trace,
                                                                            Within within)
{
    return m_client.ask<Products>(listCall("/v1/products", text, limit, cursor, trace, within), [](const Reply &reply) {
        return wire::pageFromJson<Product>(reply.body, wire::readProduct);
    });
}

QFuture<Decided<std::optional<Product>>> InventoryClient::product(const QString &sku, const Trace &trace, Within within)
{
    return m_client.find<Product>(callOf("GET", "/v1/products/" + pathPart(sku), trace, within),
                                  [](const Reply &reply) { return wire::productFromJson(reply.body); });
}

QFuture<Decided<std::optional<std::vector<StockLevel>>>> InventoryClient::levels(const QString &sku, const Trace &trace,
                                                                                 Within within)
{
    return m_client.find<std::vector<StockLevel>>(callOf("GET", "/v1/inventory/" + pathPart(sku), trace, within),
                                                  [](const Reply &reply) { return wire::levelsFromJson(reply.body); });
}

QFuture<Decided<StockHold>> InventoryClient::reserve(const HoldRequest &request, const Trace &trace, Within within)
{
    Call call = callOf("POST", "/v1/inventory/reservations", trace, within);
    call.body = wire::toJson(request);
    return m_client.ask<StockHold>(call, [](const Reply &reply) { return wire::holdFromJson(reply.body); });
}

QFuture<Decided<void>> InventoryClient::release(const QUuid &id, const Trace &trace, Within within)
{
    return m_client.ask<void>(
        callOf("DELETE", "/v1/inventory/reservations/" + id.toByteArray(QUuid::WithoutBraces), trace, within), nothing);
}

QFuture<Decided<void>> InventoryClient::settle(const StockSettlement &settlement, const Trace &trace, Within within)
{
    Call call = callOf("POST", "/v1/inventory/movements", trace, within);
    call.body = wire::toJson(settlement);
    return m_client.ask<void>(call, nothing);
}

} // namespace docket::remote
