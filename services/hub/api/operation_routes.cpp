// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/operation_routes.h"

#include "services/hub/api/docs_page.h"
#include "services/hub/api/problem.h"
#include "services/hub/store/schema.h"
#include "services/wire/json_readiness.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

wire::Readiness readinessOf(ConnectionPool &pool)
{
    wire::Readiness readiness;
    const auto connection = pool.check().and_then([&] { return pool.connection(); });
    readiness.checks.append({u"database"_s, connection ? u"ok"_s : connection.error().code});
    QString schema = u"unknown"_s;
    if (connection) {
        const auto version = schemaVersion(**connection);
        const auto wanted = static_cast<int>(migrations().size());
        if (!version)
            schema = version.error().code;
        else if (*version < wanted)
            schema = u"older_schema"_s;
        else
            schema = *version > wanted ? u"newer_schema"_s : u"ok"_s;
    }
    readiness.checks.append({u"schema"_s, schema});
    return readiness;
}

} // namespace

void addOperationRoutes(Router &router, ConnectionPool &pool, telemetry::Metrics &metrics,
                        std::function<QStringList()> warnings)
{
    router.add(Method::Get, u"/healthz"_s,
               [](const Request &) -> Answer { return json(200, wire::toJson(wire::Readiness{})); });
    router.add(Method::Get, u"/readyz"_s, [&pool, warnings = std::move(warnings)](const Request &) -> Answer {
        wire::Readiness readiness = readinessOf(pool);
        if (warnings)
            readiness.warnings = warnings();
        Response response = json(readiness.isReady() ? 200 : 503, wire::toJson(readiness));
        if (!readiness.isReady())
            response.headers.emplace_back("Retry-After", "5");
        return response;
    });
    router.add(Method::Get, u"/metrics"_s, [&metrics](const Request &) -> Answer {
        return Response{200, "text/plain; version=0.0.4; charset=utf-8", metrics.text(), {}};
    });
    router.add(Method::Get, u"/openapi.json"_s,
               [contract = openApiJson()](const Request &) -> Answer { return json(200, contract); });
    router.add(Method::Get, u"/docs"_s, [page = docsPage(openApiJson())](const Request &) -> Answer {
        return Response{200,
                        "text/html; charset=utf-8",
                        page,
                        {{"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"}}};
    });
}

} // namespace docket::hub
