// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/admin_routes.h"
#include "services/hub/api/list_page.h"
#include "services/hub/api/problem.h"
#include "services/wire/json_account.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

Answer listKeys(const Request &request, ApiKeys &keys)
{
    QueryFields fields(request);
    const ListPage page = ListPage::from(fields, u"api_keys"_s);
    if (const Rejection errors = fields.errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const auto found = keys.after(QUuid::fromString(page.after), page.toRead());
    if (!found)
        return problem(request, {found.error()});
    return json(200, page.body(
                         *found, [](const ApiKey &key) { return key.id.toString(QUuid::WithoutBraces); },
                         [](const ApiKey &key) { return wire::toJson(key); }));
}

Answer addKey(const Request &request, const Principal &principal, ApiKeys &keys)
{
    const auto wanted = wire::newKeyFromJson(request.body);
    if (!wanted)
        return problem(request, wanted.error());
    const auto added = keys.add(*wanted, authorOf(principal, request.remoteAddress, request.id));
    if (!added)
        return problem(request, added.error());
    Response response = json(201, wire::newKeyToJson(added->key, added->secret));
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

Answer revokeKey(const Request &request, const Principal &principal, ApiKeys &keys)
{
    const auto id = idParameter(request, u"id"_s);
    if (!id)
        return problem(request, 404, {{u"api_key_not_found"_s, {}, u"There is no such API key."_s, {}}});
    const auto revoked = keys.revoke(*id, authorOf(principal, request.remoteAddress, request.id));
    return revoked ? noContent() : problem(request, {revoked.error()});
}

} // namespace

void addApiKeyRoutes(Router &router, const Guard &guard, ApiKeys &keys)
{
    router.add(Method::Get, u"/v1/api-keys"_s,
               guard.require(Permission::Administer,
                             [&keys](const Request &request, const Principal &) { return listKeys(request, keys); }));
    router.add(Method::Post, u"/v1/api-keys"_s,
               guard.require(Permission::Administer, [&keys](const Request &request, const Principal &principal) {
                   return addKey(request, principal, keys);
               }));
    router.add(Method::Delete, u"/v1/api-keys/{id}"_s,
               guard.require(Permission::Administer, [&keys](const Request &request, const Principal &principal) {
                   return revokeKey(request, principal, keys);
               }));
}

} // namespace docket::hub
