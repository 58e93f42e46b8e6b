// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/sync_routes.h"

#include "services/hub/api/deflate.h"
#include "services/hub/api/problem.h"
#include "services/hub/api/query_fields.h"
#include "services/hub/store/retention.h"
#include "services/hub/store/sync_reader.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

constexpr int mostChanges = 2'000;
constexpr int longestWait = 30; ///< seconds
constexpr int snapshotPage = 500;
constexpr int mostCommands = 100;
constexpr qint64 commandBody = 4 * Router::usualBodyLimit;

/// What every one of these routes works with.
struct Sync {
    ConnectionPool &pool;
    CursorSeal seal;
    const ordering::Clock &clock;
};

Response mustRefetch(const Request &request)
{
    return problem(request, 410,
                   {{u"must_refetch"_s,
                     {},
                     u"This copy cannot be brought up to date any more: the data were restored, what you may see has "
                     "changed, or it is too old. Fetch everything again; changes of your own that wait are not "
                     "concerned."_s,
                     {}}});
}

Response failed(const Request &request, const Error &error)
{
    return error.code == u"must_refetch"_s ? mustRefetch(request) : problem(request, {error});
}

// What keeps a client from being answered at all.
std::optional<Response> refusedClient(const Request &request)
{
    const QByteArray known = request.header("docket-schema");
    if (known.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int schema = known.toInt(&isNumber);
    if (!isNumber || schema < 0) {
        return problem(request, 400,
                       {{u"invalid_parameter"_s, u"Docket-Schema"_s, u"A whole number is expected here."_s, {}}});
    }
    if (schema >= wire::minimumSyncSchema)
        return std::nullopt;
    Response response =
        problem(request, 426,
                {{u"client_too_old"_s,
                  {},
                  u"This version of Docket is too old for the hub. Update it; nothing that waits to be sent is lost."_s,
                  {}}});
    response.headers.emplace_back("Upgrade", "docket-schema/" + QByteArray::number(wire::minimumSyncSchema));
    return response;
}

SyncScope scopeOf(const Principal &principal, Instant now)
{
    SyncScope scope;
    scope.personalData = principal.scope.personalData;
    scope.locations = principal.scope.locations;
    if (const int months = principal.scope.monthsKept; months > 0) {
        const QDate today = dayOf(now, QTimeZone::utc());
        scope.firstMonth = QDate(today.year(), today.month(), 1).addMonths(1 - months);
    }
    return scope;
}

// The place that a client's cursor leads to, if it is of this scope; or the answer.
tl::expected<SyncPlace, Response> placeFrom(const Request &request, const Principal &principal, const Sync &sync,
                                            const QString &field, const std::optional<QString> &text)
{
    auto place = text ? sync.seal.open(*text) : std::nullopt;
    if (!place) {
        return tl::make_unexpected(problem(
            request, 400, {{u"invalid_cursor"_s, field, u"A cursor that this hub gave is expected here."_s, {}}}));
    }
    if (place->scope != scopeHash(principal))
        return tl::make_unexpected(mustRefetch(request));
    return std::move(*place);
}

Answer info(const Request &request, const Principal &principal, const Sync &sync)
{
    if (const Rejection errors = QueryFields(request).errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const auto feed = SyncReader(sync.pool, {}).feed();
    if (!feed)
        return problem(request, {feed.error()});
    wire::SyncInfo info;
    info.feed = feed->id;
    info.minimumSchema = wire::minimumSyncSchema;
    info.schema = wire::syncSchema;
    info.mostChanges = mostChanges;
    info.longestWait = longestWait;
    info.snapshotPage = snapshotPage;
    info.mostCommands = mostCommands;
    info.bodyBytes = Router::usualBodyLimit;
    info.commandBodyBytes = commandBody;
    info.keptDays = keptDays;
    info.personalData = principal.scope.personalData;
    info.locations = principal.scope.locations;
    info.monthsKept = principal.scope.monthsKept;
    info.now = sync.clock.now();
    return json(200, wire::toJson(info));
}

// The cursor first: what changes while the parts are read comes once more afterwards, which does no harm.
Answer outline(const Request &request, const Principal &principal, const Sync &sync)
{
    SyncReader reader(sync.pool, scopeOf(principal, sync.clock.now()));
    const auto feed = reader.feed();
    if (!feed)
        return problem(request, {feed.error()});
    auto parts = reader.parts();
    if (!parts)
        return problem(request, {parts.error()});
    const QString cursor = sync.seal.seal({feed->id, scopeHash(principal), feed->watermark, {}, {}});
    return deflated(request, json(200, wire::toJson(wire::SnapshotOutline{cursor, std::move(*parts)})));
}

Answer snapshot(const Request &request, const Principal &principal, const Sync &sync)
{
    QueryFields fields(request);
    const auto part = fields.text(u"part"_s);
    const auto after = fields.text(u"after"_s);
    const int limit = static_cast<int>(fields.number(u"limit"_s, snapshotPage, 1, snapshotPage));
    if (after && !part)
        fields.refuse(u"after"_s, u"“after” goes with a “part”."_s);
    if (const Rejection errors = fields.errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    if (!part)
        return outline(request, principal, sync);

    SyncPlace place;
    if (after) {
        auto given = placeFrom(request, principal, sync, u"after"_s, after);
        if (!given)
            return std::move(given.error());
        place = std::move(*given);
        if (place.part != *part) {
            return problem(request, 400, {{u"invalid_cursor"_s, u"after"_s, u"This cursor is of another part."_s, {}}});
        }
    }
    SyncReader reader(sync.pool, scopeOf(principal, sync.clock.now()), place.feed);
    if (place.feed.isEmpty()) {
        const auto feed = reader.feed();
        if (!feed)
            return problem(request, {feed.error()});
        place = {feed->id, scopeHash(principal), {}, *part, {}};
    }
    auto page = reader.page(*part, place.after, limit);
    if (!page) {
        return page.error().code == u"unknown_part"_s ? problem(request, 404, {page.error()})
                                                      : failed(request, page.error());
    }
    wire::SnapshotPage answer;
    answer.part = *part;
    if (!page->after.isEmpty()) {
        place.after = page->after;
        answer.after = sync.seal.seal(place);
    }
    answer.checksum = page->checksum;
    answer.rows = std::move(page->rows);
    return deflated(request, json(200, wire::toJson(answer)));
}

Answer changes(const Request &request, const Principal &principal, const Sync &sync)
{
    QueryFields fields(request);
    const auto cursor = fields.text(u"cursor"_s);
    const int limit = static_cast<int>(fields.number(u"limit"_s, mostChanges, 1, mostChanges));
    const qint64 wait = fields.number(u"wait"_s, 0, 0, longestWait);
    if (const Rejection errors = fields.errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    auto place = placeFrom(request, principal, sync, u"cursor"_s, cursor);
    if (!place)
        return std::move(place.error());
    auto found = SyncReader(sync.pool, scopeOf(principal, sync.clock.now()), place->feed).changes(place->at, limit);
    if (!found)
        return failed(request, found.error());
    if (found->rows.empty() && !found->more && wait > 0 && !request.isLastTry)
        return Wait{std::chrono::steady_clock::now() + std::chrono::seconds(wait)};
    place->at = found->cursor;
    return deflated(request, json(200, wire::toJson(wire::ChangesPage{sync.seal.seal(*place), found->more,
                                                                      std::move(found->rows)})));
}

Answer checksums(const Request &request, const Principal &principal, const Sync &sync)
{
    QueryFields fields(request);
    const auto cursor = fields.text(u"cursor"_s);
    if (const Rejection errors = fields.errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const auto place = placeFrom(request, principal, sync, u"cursor"_s, cursor);
    if (!place)
        return place.error();
    const auto months = SyncReader(sync.pool, scopeOf(principal, sync.clock.now()), place->feed).checksums(place->at);
    return months ? deflated(request, json(200, wire::toJson(*months))) : failed(request, months.error());
}

} // namespace

void addSyncRoutes(Router &router, const Guard &guard, ConnectionPool &pool, const CursorSeal &seal,
                   const ordering::Clock &clock)
{
    const Sync sync{pool, seal, clock};
    using Answering = Answer (*)(const Request &, const Principal &, const Sync &);
    const auto add = [&](const QString &pattern, Answering answer) {
        router.add(Method::Get, pattern,
                   guard.require(Permission::View,
                                 [sync, answer](const Request &request, const Principal &principal) -> Answer {
                                     if (auto refused = refusedClient(request))
                                         return std::move(*refused);
                                     return answer(request, principal, sync);
                                 }));
    };
    add(u"/v1/sync/info"_s, info);
    add(u"/v1/sync/snapshot"_s, snapshot);
    add(u"/v1/sync/changes"_s, changes);
    add(u"/v1/sync/checksums"_s, checksums);
}

} // namespace docket::hub
