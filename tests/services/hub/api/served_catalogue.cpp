// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/hub/api/served_catalogue.h"

#include "services/hub/api/problem.h"
#include "services/hub/store/hub_reader.h"
#include "services/wire/json_command.h"
#include "tests/support/shop_fixture.h"

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;
using namespace hub;

ServedCatalogue::ServedCatalogue(PrivatePostgres &cluster)
    : team(cluster)
    , m_log(valueOf(telemetry::Log::open(m_folder.path(), u"hub.log"_s, telemetry::LogLevel::Info)))
    , m_holds(team.database.pool())
    , m_executor({team.database.store(), team.clock, team.trail, m_metrics, *m_log})
    , m_limits(RateOptions{}, team.clock)
    , m_guard(team.authenticator, m_limits)
{
    start();
}

ServedCatalogue::~ServedCatalogue() = default;

void ServedCatalogue::start()
{
    Router router;
    addCustomerRoutes(router, m_guard, m_executor, team.database.pool());
    addInventoryRoutes(router, m_guard, m_executor, team.database.pool(), m_holds);
    HttpOptions options;
    options.port = m_port;
    m_server = std::make_unique<HttpServer>(
        options, std::move(router),
        [](const Request &request, int status, const Error &error) { return problem(request, status, {error}); },
        [](const Request &, const QString &, int, std::chrono::milliseconds) {});
    m_port = valueOf(m_server->start());
}

std::unique_ptr<HttpClient> ServedCatalogue::clientOf(Role role)
{
    auto client = std::make_unique<HttpClient>(m_port);
    client->always("Authorization: Bearer " + team.signedIn(role).accessToken);
    return client;
}

QByteArray ServedCatalogue::serviceKey()
{
    ApiKey key;
    key.label = u"Order service"_s;
    key.permissions = Permission::View | Permission::PersonalData | Permission::Create | Permission::Stock;
    const auto added = team.apiKeys.add(key, team.author);
    if (!added)
        qFatal("%s", qPrintable(added.error().constFirst().sentence));
    return added->secret;
}

StockLevel ServedCatalogue::level(const QString &sku)
{
    StockLevel found;
    valueOf(HubReader(team.database.pool()).stock(sku, [&](const StockLevel &level) {
        found = level;
        return true;
    }));
    return found;
}

void ServedCatalogue::execute(CommandBody body)
{
    ordering::OrderDesk desk(team.database.store(), team.clock, IdSource(), wire::digestOf);
    const auto done = desk.execute(desk.newCommand(std::move(body)), {u"test"_s, u"TST"_s, allPermissions()});
    if (!done)
        qFatal("%s", qPrintable(done.error().constFirst().sentence));
}

void ServedCatalogue::addProduct(const QString &sku, qint64 onHand)
{
    execute(SaveProduct{product(sku, 450)});
    execute(AdjustStock{{sku, defaultLocation()}, StockChange::Count, onHand, {}});
}

bool ServedCatalogue::isConsistent()
{
    return team.database
        .value(
            "SELECT NOT EXISTS (SELECT FROM stock WHERE on_hand < 0 OR reserved < 0 OR on_hand - reserved - held < 0 "
            "OR (on_hand, reserved) <> (SELECT coalesce(sum(m.on_hand), 0), coalesce(sum(m.reserved), 0) "
            "FROM stock_movement m WHERE m.sku = stock.sku AND m.location = stock.location) "
            "OR held <> (SELECT coalesce(sum(quantity), 0) FROM stock_hold_line l "
            "WHERE l.sku = stock.sku AND l.location = stock.location))")
        .toBool();
}

} // namespace docket::test
