// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/admin_routes.h"

#include "services/hub/api/list_page.h"
#include "services/hub/api/problem.h"
#include "services/hub/identity/transaction.h"
#include "services/hub/store/audit_rows.h"
#include "services/hub/store/session_rows.h"
#include "services/wire/json_account.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

Answer listRoles(const Request &request)
{
    if (const Rejection errors = QueryFields(request).errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    QByteArrayList items;
    for (const Role role : {Role::Agent, Role::Warehouse, Role::Supervisor, Role::Admin})
        items << wire::toJson(role);
    return json(200, wire::pageToJson(items, {}));
}

Answer listDevices(const Request &request, ConnectionPool &pool)
{
    QueryFields fields(request);
    const ListPage page = ListPage::from(fields, u"devices"_s);
    if (const Rejection errors = fields.errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const auto devices = reading(
        pool, [&](Connection &connection) { return SessionRows(connection).devicesAfter(page.after, page.toRead()); });
    if (!devices)
        return problem(request, {devices.error()});
    return json(200, page.body(
                         *devices, [](const Device &device) { return device.code; },
                         [](const Device &device) { return wire::toJson(device); }));
}

std::optional<Instant> moment(QueryFields &fields, const QString &name)
{
    const auto text = fields.text(name);
    if (!text)
        return std::nullopt;
    const auto instant = fromIso(*text);
    if (!instant)
        fields.refuse(name, u"A moment such as 2026-03-01T09:30:00Z is expected here."_s);
    return instant;
}

Answer listAudit(const Request &request, ConnectionPool &pool)
{
    QueryFields fields(request);
    const ListPage page = ListPage::from(fields, u"audit"_s);
    const AuditFilter filter{fields.text(u"actor"_s).value_or(QString()), moment(fields, u"since"_s),
                             moment(fields, u"until"_s)};
    bool isNumber = true;
    const qint64 before = page.after.isEmpty() ? std::numeric_limits<qint64>::max() : page.after.toLongLong(&isNumber);
    if (!isNumber)
        fields.refuse(u"cursor"_s, u"This is no cursor of this list. Use the “next” of the page before, or none."_s);
    if (const Rejection errors = fields.errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const auto entries = reading(
        pool, [&](Connection &connection) { return AuditRows(connection).before(before, filter, page.toRead()); });
    if (!entries)
        return problem(request, {entries.error()});
    return json(200, page.body(
                         *entries, [](const AuditEntry &entry) { return QString::number(entry.pos); },
                         [](const AuditEntry &entry) { return wire::toJson(entry); }));
}

} // namespace

void addAdminRoutes(Router &router, const Guard &guard, const AdminParts &parts)
{
    addUserRoutes(router, guard, parts.accounts);
    addApiKeyRoutes(router, guard, parts.apiKeys);
    ConnectionPool &pool = parts.pool;
    router.add(Method::Get, u"/v1/roles"_s,
               guard.require(Permission::Administer,
                             [](const Request &request, const Principal &) { return listRoles(request); }));
    router.add(Method::Get, u"/v1/devices"_s,
               guard.require(Permission::Administer, [&pool](const Request &request, const Principal &) {
                   return listDevices(request, pool);
               }));
    router.add(Method::Get, u"/v1/audit"_s,
               guard.require(Permission::Administer,
                             [&pool](const Request &request, const Principal &) { return listAudit(request, pool); }));
}

} // namespace docket::hub
