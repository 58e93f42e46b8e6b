// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/admin_routes.h"
#include "services/hub/api/list_page.h"
#include "services/hub/api/problem.h"
#include "services/wire/json_account.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

Author authorOf(const Request &request, const Principal &principal)
{
    return authorOf(principal, request.remoteAddress, request.id);
}

// Conflicts with what the other accounts are; everything else is said by problem().
Response refused(const Request &request, const Rejection &errors)
{
    const QString &code = errors.constFirst().code;
    const bool isConflict = code == u"email_taken"_s || code == u"last_admin"_s;
    return isConflict ? problem(request, 409, errors) : problem(request, errors);
}

Response noSuchAccount(const Request &request)
{
    return problem(request, 404, {{u"account_not_found"_s, {}, u"There is no such account."_s, {}}});
}

Answer listUsers(const Request &request, Accounts &accounts)
{
    QueryFields fields(request);
    const ListPage page = ListPage::from(fields, u"users"_s);
    if (const Rejection errors = fields.errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const auto found = accounts.after(page.after, page.toRead());
    if (!found)
        return problem(request, {found.error()});
    return json(200, page.body(
                         *found, [](const Account &account) { return account.email; },
                         [](const Account &account) { return wire::toJson(account); }));
}

Answer showUser(const Request &request, Accounts &accounts)
{
    if (const Rejection errors = QueryFields(request).errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const auto id = idParameter(request, u"id"_s);
    if (!id)
        return noSuchAccount(request);
    const auto account = accounts.byId(*id);
    return account ? json(200, wire::toJson(*account)) : problem(request, {account.error()});
}

Answer addUser(const Request &request, const Principal &principal, Accounts &accounts)
{
    const auto wanted = wire::newAccountFromJson(request.body);
    if (!wanted)
        return problem(request, wanted.error());
    const auto added = accounts.add(wanted->account, wanted->password, authorOf(request, principal));
    if (!added)
        return refused(request, added.error());
    Response response = json(201, wire::toJson(*added));
    response.headers.emplace_back("Location", "/v1/users/" + added->id.toByteArray(QUuid::WithoutBraces));
    return response;
}

Answer changeUser(const Request &request, const Principal &principal, Accounts &accounts)
{
    const auto id = idParameter(request, u"id"_s);
    if (!id)
        return noSuchAccount(request);
    const auto change = wire::accountChangeFromJson(request.body);
    if (!change)
        return problem(request, change.error());
    const auto changed = accounts.change(*id, *change, authorOf(request, principal));
    return changed ? json(200, wire::toJson(*changed)) : refused(request, changed.error());
}

Answer setPassword(const Request &request, const Principal &principal, Accounts &accounts)
{
    const auto id = idParameter(request, u"id"_s);
    if (!id)
        return noSuchAccount(request);
    const auto password = wire::passwordFromJson(request.body);
    if (!password)
        return problem(request, password.error());
    const auto set = accounts.setPassword(*id, *password, authorOf(request, principal));
    return set ? noContent() : problem(request, set.error());
}

} // namespace

void addUserRoutes(Router &router, const Guard &guard, Accounts &accounts)
{
    const auto add = [&](Method method, const QString &pattern, auto handle) {
        router.add(method, pattern,
                   guard.require(Permission::Administer,
                                 [&accounts, handle](const Request &request, const Principal &principal) -> Answer {
                                     if constexpr (std::is_invocable_v<decltype(handle), const Request &, Accounts &>)
                                         return handle(request, accounts);
                                     else
                                         return handle(request, principal, accounts);
                                 }));
    };
    add(Method::Get, u"/v1/users"_s, listUsers);
    add(Method::Post, u"/v1/users"_s, addUser);
    add(Method::Get, u"/v1/users/{id}"_s, showUser);
    add(Method::Patch, u"/v1/users/{id}"_s, changeUser);
    add(Method::Post, u"/v1/users/{id}/password"_s, setPassword);
}

} // namespace docket::hub
