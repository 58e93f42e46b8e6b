// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/customers_routes.h"

#include "services/hub/api/catalogue_request.h"
#include "services/hub/api/problem.h"
#include "services/hub/api/query_fields.h"
#include "services/hub/store/hub_reader.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_catalogue_request.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

Response noSuchCustomer(const Request &request)
{
    return problem(request, 404, {{u"customer_not_found"_s, {}, u"There is no such customer."_s, {}}});
}

Response listCustomers(const Request &request, ConnectionPool &pool)
{
    return answerList<Customer>(request, u"customers"_s, [&pool](const QString &text, const QString &after, int limit) {
        return CatalogueReader(pool).customers(text, after, limit);
    });
}

// The customer as it is now; `status` when there is one.
Response showCustomer(const Request &request, ConnectionPool &pool, const QString &id, int status)
{
    const auto customer = HubReader(pool).customer(id);
    if (!customer)
        return problem(request, {customer.error()});
    return *customer ? json(status, wire::toJson(**customer)) : noSuchCustomer(request);
}

Response addCustomer(CommandExecutor &executor, const Request &request, const Principal &principal,
                     ConnectionPool &pool)
{
    return carryOut(executor, request, principal,
                    {[](wire::ObjectReader &reader, const QUuid &commandId) -> CommandBody {
                         // The same request again means the same customer.
                         Customer customer;
                         customer.id = commandId.toString(QUuid::WithoutBraces);
                         return SaveCustomer{wire::readCustomerRequest(reader, std::move(customer))};
                     },
                     [&](const Command &command) {
                         const QString id = std::get<SaveCustomer>(command.body).customer.id;
                         Response response = showCustomer(request, pool, id, 201);
                         response.headers.emplace_back("Location", "/v1/customers/" + id.toUtf8());
                         return response;
                     }});
}

Response changeCustomer(CommandExecutor &executor, const Request &request, const Principal &principal,
                        ConnectionPool &pool)
{
    const QString id = request.parameters.value(u"id"_s);
    const auto before = HubReader(pool).customer(id);
    if (!before)
        return problem(request, {before.error()});
    if (!*before)
        return noSuchCustomer(request);
    return carryOut(executor, request, principal,
                    {[&](wire::ObjectReader &reader, const QUuid &) -> CommandBody {
                         return SaveCustomer{wire::readCustomerRequest(reader, **before)};
                     },
                     [&](const Command &) { return showCustomer(request, pool, id, 200); }});
}

} // namespace

void addCustomerRoutes(Router &router, const Guard &guard, CommandExecutor &executor, ConnectionPool &pool)
{
    const auto seen = [&](Handler handler) {
        return guard.require(
            Permission::PersonalData,
            [handler = std::move(handler)](const Request &request, const Principal &) { return handler(request); });
    };
    // Who keeps the catalogue sees in the answer whom they changed.
    const auto kept = [&](auto change) {
        return guard.require(Permission::Catalogue,
                             [&executor, &pool, change](const Request &request, const Principal &principal) -> Answer {
                                 if (!principal.may(Permission::PersonalData)) {
                                     const QString name = toString(Permission::PersonalData);
                                     return problem(request, 403,
                                                    {{u"not_permitted"_s,
                                                      {},
                                                      u"%1 may not do this: the permission \"%2\" is missing."_s.arg(
                                                          principal.actor.name, name),
                                                      {principal.actor.name, name}}});
                                 }
                                 return change(executor, request, principal, pool);
                             });
    };
    router.add(Method::Get, u"/v1/customers"_s,
               seen([&pool](const Request &request) -> Answer { return listCustomers(request, pool); }));
    router.add(Method::Get, u"/v1/customers/{id}"_s, seen([&pool](const Request &request) -> Answer {
                   if (const Rejection errors = QueryFields(request).errors(); !errors.isEmpty())
                       return problem(request, 400, errors);
                   return showCustomer(request, pool, request.parameters.value(u"id"_s), 200);
               }));
    router.add(Method::Post, u"/v1/customers"_s, kept(addCustomer));
    router.add(Method::Patch, u"/v1/customers/{id}"_s, kept(changeCustomer));
}

} // namespace docket::hub
