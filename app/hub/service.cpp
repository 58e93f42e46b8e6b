// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/service.h"

#include "app/hub/chores.h"
#include "app/hub/event_relay.h"
#include "services/hub/apart/services_apart.h"
#include "services/hub/api/admin_routes.h"
#include "services/hub/api/customers_routes.h"
#include "services/hub/api/dead_letter_routes.h"
#include "services/hub/api/inventory_routes.h"
#include "services/hub/api/live_route.h"
#include "services/hub/api/operation_routes.h"
#include "services/hub/api/order_routes.h"
#include "services/hub/api/problem.h"
#include "services/hub/api/session_routes.h"
#include "services/hub/api/sync_routes.h"
#include "services/hub/identity/accounts.h"
#include "services/hub/identity/api_keys.h"
#include "services/hub/identity/authenticator.h"
#include "services/hub/identity/sessions.h"
#include "services/hub/store/feed_watch.h"
#include "services/hub/store/hub_store.h"
#include "services/hub/store/retention.h"
#include "services/hub/store/schema.h"
#include "services/telemetry/metrics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace docket::hub_program {

using namespace hub;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("docket-hub", text);
}

Result<void> checkSchema(ConnectionPool &pool)
{
    const auto connection = pool.connection();
    if (!connection)
        return tl::make_unexpected(connection.error());
    const auto version = schemaVersion(**connection);
    if (!version)
        return tl::make_unexpected(version.error());
    const auto wanted = static_cast<int>(migrations().size());
    if (*version < wanted)
        return fail(u"older_schema"_s,
                    tr("The database has schema %1, this hub works with %2. Run “docket-hub migrate” first.")
                        .arg(*version)
                        .arg(wanted));
    if (*version > wanted)
        return fail(
            u"newer_schema"_s,
            tr("The database has schema %1, this hub only knows %2. Nothing was changed. Use the newer program.")
                .arg(*version)
                .arg(wanted));
    return {};
}

std::optional<ServicesApart::Place> placeOf(const RemoteService &service)
{
    if (service.url.isEmpty())
        return std::nullopt;
    return ServicesApart::Place{{service.url, "docket-hub", {}}, service.apiKey.toUtf8()};
}

ServicesApart::Places placesOf(const Config &config)
{
    return {placeOf(config.customers), placeOf(config.inventory)};
}

} // namespace

// In the order of who needs whom; destroyed the other way round.
class Service::Parts {
public:
    Parts(const Config &config, telemetry::Log &log)
        : m_config(config)
        , m_log(log)
        , m_pool(config.database)
        , m_apart(placesOf(config), config.database, log)
        , m_holds(m_pool)
    {
    }
    ~Parts() { m_apart.stop(); }
    Q_DISABLE_COPY_MOVE(Parts)

    Result<quint16> start();

private:
    void addRoutes(Router &router);
    void startWork();
    void endReservations();
    HttpServer::Served putDown();
    void exportFigures();
    QStringList warnings();

    const Config m_config;
    telemetry::Log &m_log;
    telemetry::Metrics m_metrics;
    ordering::SystemClock m_clock;
    ConnectionPool m_pool;
    ServicesApart m_apart;
    StockHolds m_holds;
    std::unique_ptr<HubStore> m_store;

    std::unique_ptr<PasswordHasher> m_hasher;
    std::unique_ptr<SigningKeys> m_keys;
    std::unique_ptr<AccessTokens> m_tokens;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<AuditTrail> m_audit;
    std::unique_ptr<Sessions> m_sessions;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<ApiKeys> m_apiKeys;
    std::unique_ptr<RateLimits> m_limits;
    std::unique_ptr<Guard> m_guard;

    std::unique_ptr<CommandExecutor> m_executor;
    std::unique_ptr<CursorSeal> m_seal;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<EventRelay> m_relay; ///< null without a broker
    std::unique_ptr<FeedWatch> m_feedWatch;
    std::unique_ptr<Chores> m_chores;
};

Result<quint16> Service::Parts::start()
{
    if (const auto checked = checkSchema(m_pool); !checked)
        return tl::make_unexpected(checked.error());
    auto store = HubStore::open(m_pool, m_apart.intents());
    if (!store)
        return tl::make_unexpected(store.error());
    m_store = std::move(*store);
    if (m_config.broker)
        m_store->publish({m_config.broker->settings.eventTypes});

    m_hasher = std::make_unique<PasswordHasher>();
    m_keys = std::make_unique<SigningKeys>(m_pool, m_clock, m_config.signingKey);
    if (const auto made = m_keys->ensure(); !made)
        return tl::make_unexpected(made.error());
    m_tokens = std::make_unique<AccessTokens>(m_config.tokens, *m_keys, m_clock);
    m_authenticator = std::make_unique<Authenticator>(m_pool, *m_tokens, m_clock, m_store->device());
    m_audit = std::make_unique<AuditTrail>(m_pool, m_clock);
    m_sessions = std::make_unique<Sessions>(
        Sessions::Parts{*m_store, *m_hasher, *m_tokens, *m_authenticator, *m_audit, m_clock});
    const auto forget = [this] { m_authenticator->forget(); };
    m_accounts = std::make_unique<Accounts>(m_pool, *m_hasher, m_clock, forget);
    m_apiKeys = std::make_unique<ApiKeys>(m_pool, m_clock, forget);
    m_limits = std::make_unique<RateLimits>(m_config.limits, m_clock);
    m_guard = std::make_unique<Guard>(*m_authenticator, *m_limits);
    m_executor = std::make_unique<CommandExecutor>(
        CommandExecutor::Parts{*m_store, m_clock, *m_audit, m_metrics, m_log, m_apart.lookups()});

    const auto cursorKey = m_store->cursorKey();
    if (!cursorKey)
        return tl::make_unexpected(cursorKey.error());
    m_seal = std::make_unique<CursorSeal>(*cursorKey);

    Router router;
    addRoutes(router);
    exportFigures();
    m_server = std::make_unique<HttpServer>(
        m_config.http, std::move(router),
        [](const Request &request, int status, const Error &error) { return problem(request, status, {error}); },
        putDown());
    auto port = m_server->start();
    if (port)
        startWork();
    return port;
}

void Service::Parts::startWork()
{
    constexpr std::chrono::milliseconds feedLook{50};
    if (m_config.broker) {
        m_relay = std::make_unique<EventRelay>(
            *m_config.broker, EventRelay::Surroundings{m_pool, m_store->device(), m_clock, m_metrics, m_log});
    }
    m_feedWatch = std::make_unique<FeedWatch>(m_pool, feedLook, [this] {
        m_server->wake();
        if (m_relay)
            m_relay->wake();
    });
    if (m_config.hosts(u"orders"_s))
        m_apart.start(*m_store, m_pool, m_clock);
    m_chores = std::make_unique<Chores>();
    m_chores->every(std::chrono::seconds(5), [this] { endReservations(); });
    m_chores->every(std::chrono::hours(1), [this] {
        const auto cleaned = cleanUp(m_pool, m_clock.now());
        if (!cleaned)
            m_log.warning(telemetry::Area::Store, "not cleaned up", {telemetry::code("code", cleaned.error().code)});
        else if (*cleaned != CleanedUp{})
            m_log.info(telemetry::Area::Store, "cleaned up",
                       {telemetry::count("commands", cleaned->commands),
                        telemetry::count("feed_entries", cleaned->feedEntries)});
        constexpr std::chrono::days remembered{90};
        if (const auto forgotten = m_holds.forgetBefore(m_clock.now() - remembered); !forgotten)
            m_log.warning(telemetry::Area::Store, "reservations not cleaned up",
                          {telemetry::code("code", forgotten.error().code)});
        if (const auto forgotten = m_sessions->forgetExpired(); !forgotten)
            m_log.warning(telemetry::Area::Identity, "sessions not cleaned up",
                          {telemetry::code("code", forgotten.error().code)});
    });
}

void Service::Parts::endReservations()
{
    constexpr int together = 500;
    const auto ended = m_holds.endExpired(together);
    if (!ended)
        m_log.warning(telemetry::Area::Store, "reservations not ended", {telemetry::code("code", ended.error().code)});
    else if (*ended > 0)
        m_log.info(telemetry::Area::Store, "reservations ended", {telemetry::count("reservations", *ended)});
}

void Service::Parts::addRoutes(Router &router)
{
    addOperationRoutes(router, m_pool, m_metrics, [this] { return warnings(); });
    addSessionRoutes(router, *m_guard, *m_sessions, *m_limits);
    addAdminRoutes(router, *m_guard, {*m_accounts, *m_apiKeys, m_pool});
    addDeadLetterRoutes(router, *m_guard, m_pool, m_clock);
    if (m_config.hosts(u"orders"_s)) {
        addOrderRoutes(router, *m_guard, *m_executor, m_pool, m_config.zone);
        addCommandRoutes(router, *m_guard, *m_executor);
        addSyncRoutes(router, *m_guard, m_pool, *m_seal, m_clock);
    }
    // Where a service is somewhere else, that one is asked, and not this hub.
    if (m_config.hosts(u"customers"_s) && m_config.customers.url.isEmpty())
        addCustomerRoutes(router, *m_guard, *m_executor, m_pool);
    if (m_config.hosts(u"inventory"_s) && m_config.inventory.url.isEmpty())
        addInventoryRoutes(router, *m_guard, *m_executor, m_pool, m_holds);
    addLiveRoute(router, *m_guard);
}

HttpServer::Served Service::Parts::putDown()
{
    return [this](const Request &request, const QString &route, int status, std::chrono::milliseconds took) {
        using telemetry::code;
        const QByteArray method = toByteArray(request.method);
        const QByteArray pattern = route.isEmpty() ? QByteArray("none") : route.toUtf8();
        m_metrics.count("docket_requests_total", "Requests answered.",
                        {{"method", method}, {"route", pattern}, {"status", QByteArray::number(status)}});
        m_metrics.observe("docket_request_seconds", "Time from the first byte of a request to its answer.",
                          std::chrono::duration<double>(took).count(), {{"route", pattern}});
        const auto level = status >= 500 ? telemetry::LogLevel::Warning : telemetry::LogLevel::Info;
        m_log.write(level, telemetry::Area::Http, "answered",
                    {code("method", QString::fromLatin1(method).toLower()), telemetry::route("route", pattern),
                     telemetry::count("status", status), telemetry::took(took), code("request", request.id),
                     code("trace", QString::fromLatin1(request.trace.traceId)),
                     code("span", QString::fromLatin1(request.trace.spanId))});
    };
}

void Service::Parts::exportFigures()
{
    m_metrics.beforeWriting([this](telemetry::Metrics &metrics) {
        const PoolFigures pool = m_pool.figures();
        metrics.set("docket_database_connections", "Connections to PostgreSQL that are open.", pool.open);
        metrics.set("docket_database_connections_opened", "Connections ever made.", static_cast<double>(pool.opened));
        metrics.set("docket_database_connections_failed", "Times that no connection could be made.",
                    static_cast<double>(pool.failed));
        const HttpServer::Figures http = m_server->figures();
        metrics.set("docket_http_connections", "Connections of clients.", http.connections);
        metrics.set("docket_live_sockets", "Open sockets for pokes.", http.sockets);
        metrics.set("docket_requests_queued", "Requests that a worker carries out, or that wait for one.", http.queued);
        if (const auto lag = m_feedWatch ? m_feedWatch->lag() : std::nullopt) {
            metrics.set("docket_feed_lag_seconds", "For how long the oldest change cannot be read from the feed yet.",
                        std::chrono::duration<double>(*lag).count());
        }
        if (m_relay)
            m_relay->exportFigures(metrics);
        const AuditTrail::Figures audit = m_audit->figures();
        metrics.set("docket_audit_waiting", "Entries of the audit log that are not written yet.",
                    static_cast<double>(audit.waiting));
        metrics.set("docket_audit_lost", "Entries of the audit log that could not be kept.",
                    static_cast<double>(audit.lost));
    });
}

QStringList Service::Parts::warnings()
{
    const auto isRestored = m_store->isFeedRestored();
    return isRestored && *isRestored ? QStringList{u"restored_without_new_feed"_s} : QStringList();
}

Service::Service(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Service::~Service() = default;

Result<std::unique_ptr<Service>> Service::start(const Config &config, telemetry::Log &log)
{
    std::unique_ptr<Service> service(new Service(std::make_unique<Parts>(config, log)));
    const auto port = service->m_parts->start();
    if (!port)
        return tl::make_unexpected(port.error());
    service->m_port = *port;
    return service;
}

} // namespace docket::hub_program
