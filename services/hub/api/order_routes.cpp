// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/order_routes.h"

#include "services/domain/personal_data.h"
#include "services/hub/api/command_request.h"
#include "services/hub/api/order_cursor.h"
#include "services/hub/api/order_list.h"
#include "services/hub/api/problem.h"
#include "services/hub/store/hub_reader.h"
#include "services/wire/json_event.h"
#include "services/wire/json_order.h"
#include "services/wire/json_order_request.h"
#include "services/wire/json_page.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

Order shown(const Principal &principal, Order order)
{
    return principal.may(Permission::PersonalData) ? order : withoutPersonalData(std::move(order));
}

Response noSuchOrder(const Request &request)
{
    return problem(request, 404, {{u"order_not_found"_s, {}, u"There is no such order."_s, {}}});
}

QByteArray etagOf(const Order &order)
{
    return '"' + QByteArray::number(order.version) + '"';
}

Answer listOrders(const Request &request, const Principal &principal, ConnectionPool &pool, Instant now,
                  const QTimeZone &zone)
{
    const auto list = OrderListRequest::from(request, now, zone);
    if (!list)
        return problem(request, 400, list.error());
    HubReader reader(pool);
    const auto page = reader.page(list->expression, list->sort, list->after, list->limit);
    if (!page)
        return problem(request, {page.error()});
    QByteArrayList items;
    for (const Order &order : page->orders)
        items << wire::toJson(shown(principal, order));
    Response response =
        json(200, wire::pageToJson(items, page->next ? cursorOf(*page->next, list->query, list->sort) : QString()));
    if (list->isCounted) {
        const auto count = reader.count(list->expression);
        if (!count)
            return problem(request, {count.error()});
        response.headers.emplace_back("X-Total-Count", QByteArray::number(*count));
    }
    return response;
}

Answer showOrder(const Request &request, const Principal &principal, ConnectionPool &pool)
{
    if (const Rejection errors = QueryFields(request).errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const auto id = idParameter(request, u"id"_s);
    const auto order = id ? HubReader(pool).order(*id) : Result<std::optional<Order>>(std::nullopt);
    if (!order)
        return problem(request, {order.error()});
    if (!*order)
        return noSuchOrder(request);
    const QByteArray etag = etagOf(**order);
    Response response = request.header("if-none-match") == etag ? Response{304, {}, {}, {}}
                                                                : json(200, wire::toJson(shown(principal, **order)));
    response.headers.emplace_back("ETag", etag);
    return response;
}

Answer showEvents(const Request &request, const Principal &principal, ConnectionPool &pool)
{
    constexpr int mostEvents = 500;
    QueryFields fields(request);
    const qint64 after = fields.number(u"after"_s, 0, 0, std::numeric_limits<qint64>::max());
    const qint64 limit = fields.number(u"limit"_s, mostEvents, 1, mostEvents);
    if (const Rejection errors = fields.errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const auto id = idParameter(request, u"id"_s);
    if (!id)
        return noSuchOrder(request);
    QByteArrayList items;
    qint64 last = 0;
    bool isMore = false;
    bool isThere = false;
    const auto read =
        HubReader(pool).events({EntityKind::Order, id->toString(QUuid::WithoutBraces)}, [&](const Event &event) {
            isThere = true;
            if (event.sequence <= after)
                return true;
            isMore = items.size() == limit;
            if (isMore)
                return false;
            items << wire::toJson(principal.may(Permission::PersonalData) ? event : withoutPersonalData(event));
            last = event.sequence;
            return true;
        });
    if (!read)
        return problem(request, {read.error()});
    if (!isThere)
        return noSuchOrder(request);
    return json(200, wire::pageToJson(items, isMore ? QString::number(last) : QString()));
}

CommandForm changing(CommandForm::Read read, int status = 200, bool isVersioned = false)
{
    return {std::move(read), status, isVersioned};
}

template <typename Read>
CommandForm plain(Read read, int status = 200)
{
    return changing([read](wire::ObjectReader &reader, const Request &) -> CommandBody { return read(reader); },
                    status);
}

} // namespace

void addOrderRoutes(Router &router, const Guard &guard, CommandExecutor &executor, ConnectionPool &pool,
                    const QTimeZone &zone)
{
    router.add(
        Method::Get, u"/v1/orders"_s,
        guard.require(Permission::View, [&pool, &executor, zone](const Request &request, const Principal &principal) {
            return listOrders(request, principal, pool, executor.now(), zone);
        }));
    router.add(Method::Get, u"/v1/orders/{id}"_s,
               guard.require(Permission::View, [&pool](const Request &request, const Principal &principal) {
                   return showOrder(request, principal, pool);
               }));
    router.add(Method::Get, u"/v1/orders/{id}/events"_s,
               guard.require(Permission::View, [&pool](const Request &request, const Principal &principal) {
                   return showEvents(request, principal, pool);
               }));
    router.add(Method::Post, u"/v1/orders"_s,
               guard.require(Permission::Create, [&executor](const Request &request, const Principal &principal) {
                   static const CommandForm form = plain(wire::readOrderRequest, 201);
                   return carryOut(executor, request, principal, {}, form);
               }));

    const auto addChange = [&](Method method, const QString &path, Permission permission, CommandForm form) {
        router.add(method, u"/v1/orders/{id}"_s + path,
                   guard.require(permission,
                                 [&executor, form = std::move(form)](const Request &request,
                                                                     const Principal &principal) -> Answer {
                                     const auto id = idParameter(request, u"id"_s);
                                     return id ? carryOut(executor, request, principal, *id, form)
                                               : noSuchOrder(request);
                                 }));
    };
    addChange(Method::Patch, {}, Permission::Edit,
              changing(
                  [&pool](wire::ObjectReader &reader, const Request &request) -> CommandBody {
                      // An amount has a currency, which has to be the order's; the order never changes it.
                      const auto order = HubReader(pool).order(*idParameter(request, u"id"_s));
                      return wire::readEditRequest(reader, order && *order ? (*order)->currency : Currency());
                  },
                  200, true));
    addChange(Method::Post, u"/cancel"_s, Permission::Cancel, plain(wire::readCancelRequest));
    addChange(Method::Post, u"/reinstate"_s, Permission::Cancel, plain(wire::readReinstateOrder));
    addChange(Method::Post, u"/shipments"_s, Permission::Ship, plain(wire::readShipOrder, 201));
    addChange(Method::Post, u"/hold"_s, Permission::Hold, plain(wire::readHoldOrder));
    addChange(Method::Post, u"/release"_s, Permission::Hold, plain(wire::readReleaseHold));
    addChange(Method::Post, u"/notes"_s, Permission::Note, plain(wire::readAddNote, 201));
    addChange(Method::Put, u"/tags"_s, Permission::Note, plain(wire::readSetTags));
    addChange(Method::Post, u"/shipments/{sid}/deliver"_s, Permission::Deliver,
              changing([](wire::ObjectReader &reader, const Request &request) -> CommandBody {
                  reader.expectOnly({});
                  return DeliverShipment{idParameter(request, u"sid"_s).value_or(QUuid())};
              }));
}

} // namespace docket::hub
