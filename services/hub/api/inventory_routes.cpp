// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/inventory_routes.h"

#include "services/hub/api/catalogue_request.h"
#include "services/hub/api/problem.h"
#include "services/hub/api/query_fields.h"
#include "services/hub/store/hub_reader.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_catalogue_request.h"
#include "services/wire/json_inventory.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

constexpr int conflict = 409;

Response noSuchProduct(const Request &request)
{
    return problem(request, 404, {{u"product_not_found"_s, {}, u"There is no such product."_s, {}}});
}

Response listProducts(const Request &request, ConnectionPool &pool)
{
    return answerList<Product>(request, u"products"_s, [&pool](const QString &text, const QString &after, int limit) {
        return CatalogueReader(pool).products(text, after, limit);
    });
}

Response showProduct(const Request &request, ConnectionPool &pool)
{
    const auto product = HubReader(pool).product(request.parameters.value(u"sku"_s));
    if (!product)
        return problem(request, {product.error()});
    return *product ? json(200, wire::toJson(**product)) : noSuchProduct(request);
}

Response showLevels(const Request &request, ConnectionPool &pool, const QString &sku)
{
    HubReader reader(pool);
    std::vector<StockLevel> levels;
    const auto read = reader.stock(sku, [&](const StockLevel &level) {
        levels.push_back(level);
        return true;
    });
    if (!read)
        return problem(request, {read.error()});
    if (levels.empty()) {
        const auto product = reader.product(sku);
        if (!product)
            return problem(request, {product.error()});
        if (!*product)
            return noSuchProduct(request);
    }
    return json(200, wire::levelsToJson(sku, levels));
}

Response saveProduct(CommandExecutor &executor, const Request &request, const Principal &principal,
                     ConnectionPool &pool)
{
    return carryOut(executor, request, principal,
                    {[&](wire::ObjectReader &reader, const QUuid &) -> CommandBody {
                         return SaveProduct{wire::readProductRequest(reader, request.parameters.value(u"sku"_s))};
                     },
                     [&](const Command &) { return showProduct(request, pool); }});
}

QString skuOf(const CommandBody &body)
{
    const auto *move = std::get_if<MoveStock>(&body);
    return move != nullptr ? move->sku : std::get<AdjustStock>(body).key.sku;
}

Response adjustStock(CommandExecutor &executor, const Request &request, const Principal &principal,
                     ConnectionPool &pool)
{
    return carryOut(executor, request, principal,
                    {[](wire::ObjectReader &reader, const QUuid &) { return wire::readStockRequest(reader); },
                     [&](const Command &command) { return showLevels(request, pool, skuOf(command.body)); }});
}

// Some refusals are the stock's and not the request's.
Response refused(const Request &request, const Rejection &errors)
{
    const QString code = errors.constFirst().code;
    if (code == u"reservation_ended" || code == u"negative_stock")
        return problem(request, conflict, errors);
    return problem(request, errors);
}

Response reserve(const Request &request, const Principal &principal, StockHolds &holds)
{
    const auto asked = wire::holdRequestFromJson(request.body);
    if (!asked)
        return problem(request, asked.error());
    const auto hold = holds.reserve(*asked, principal.actor.name);
    return hold ? json(201, wire::toJson(*hold)) : refused(request, hold.error());
}

Response release(const Request &request, StockHolds &holds)
{
    const auto id = idParameter(request, u"id"_s);
    if (!id)
        return problem(request, 404, {{u"reservation_not_found"_s, {}, u"There is no such reservation."_s, {}}});
    const auto released = holds.release(*id);
    return released ? noContent() : problem(request, {released.error()});
}

Response settle(const Request &request, const Principal &principal, StockHolds &holds)
{
    if (!principal.isService) {
        return problem(request, 403,
                       {{u"not_permitted"_s,
                         {},
                         u"Only a service may do this, with an API key. People adjust stock instead."_s,
                         {}}});
    }
    const auto settlement = wire::settlementFromJson(request.body);
    if (!settlement)
        return problem(request, settlement.error());
    const auto settled = holds.settle(*settlement);
    return settled ? noContent() : refused(request, settled.error());
}

} // namespace

void addInventoryRoutes(Router &router, const Guard &guard, CommandExecutor &executor, ConnectionPool &pool,
                        StockHolds &holds)
{
    using Respond = std::function<Response(const Request &, const Principal &)>;
    const auto add = [&](Method method, const QString &path, Permission permission, Respond respond) {
        router.add(
            method, path,
            guard.require(permission,
                          [respond = std::move(respond)](const Request &request, const Principal &principal) -> Answer {
                              return respond(request, principal);
                          }));
    };
    // For those that take no parameters; a list reads its own.
    const auto plain = [](Respond respond) -> Respond {
        return [respond = std::move(respond)](const Request &request, const Principal &principal) {
            const Rejection errors = QueryFields(request).errors();
            return errors.isEmpty() ? respond(request, principal) : problem(request, 400, errors);
        };
    };
    add(Method::Get, u"/v1/products"_s, Permission::View,
        [&pool](const Request &request, const Principal &) { return listProducts(request, pool); });
    add(Method::Get, u"/v1/products/{sku}"_s, Permission::View,
        plain([&pool](const Request &request, const Principal &) { return showProduct(request, pool); }));
    add(Method::Put, u"/v1/products/{sku}"_s, Permission::Catalogue,
        [&executor, &pool](const Request &request, const Principal &principal) {
            return saveProduct(executor, request, principal, pool);
        });
    add(Method::Get, u"/v1/inventory/{sku}"_s, Permission::View,
        plain([&pool](const Request &request, const Principal &) {
            return showLevels(request, pool, request.parameters.value(u"sku"_s));
        }));
    add(Method::Post, u"/v1/inventory/adjustments"_s, Permission::Stock,
        [&executor, &pool](const Request &request, const Principal &principal) {
            return adjustStock(executor, request, principal, pool);
        });
    add(Method::Post, u"/v1/inventory/reservations"_s, Permission::Create,
        plain([&holds](const Request &request, const Principal &principal) {
            return reserve(request, principal, holds);
        }));
    add(Method::Delete, u"/v1/inventory/reservations/{id}"_s, Permission::Create,
        plain([&holds](const Request &request, const Principal &) { return release(request, holds); }));
    add(Method::Post, u"/v1/inventory/movements"_s, Permission::Stock,
        plain([&holds](const Request &request, const Principal &principal) {
            return settle(request, principal, holds);
        }));
}

} // namespace docket::hub
