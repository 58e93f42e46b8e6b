// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/admin_routes.h"
#include "services/hub/api/customers_routes.h"
#include "services/hub/api/dead_letter_routes.h"
#include "services/hub/api/docs_page.h"
#include "services/hub/api/inventory_routes.h"
#include "services/hub/api/live_route.h"
#include "services/hub/api/operation_routes.h"
#include "services/hub/api/order_routes.h"
#include "services/hub/api/session_routes.h"
#include "services/hub/api/sync_routes.h"
#include "services/hub/store/stock_holds.h"
#include "services/wire/open_api.h"
#include "tests/support/hub_team.h"

#include <QTest>

using namespace docket;
using namespace docket::hub;
using namespace Qt::StringLiterals;

/// The contract names exactly the routes that there are.
class TestContractRoutes : public QObject {
    Q_OBJECT

private slots:
    void namesEveryRouteAndNoOther()
    {
        test::PrivatePostgres cluster;
        test::HubTeam team(cluster);
        ConnectionPool &pool = team.database.pool();
        RateLimits limits(RateOptions{}, team.clock);
        const Guard guard(team.authenticator, limits);
        telemetry::Metrics metrics;
        const auto log = telemetry::Log::silent();
        CommandExecutor executor({team.database.store(), team.clock, team.trail, metrics, *log});
        StockHolds holds(pool);
        Router router;
        addOperationRoutes(router, pool, metrics);
        addSessionRoutes(router, guard, team.sessions, limits);
        addAdminRoutes(router, guard, {team.accounts, team.apiKeys, pool});
        addOrderRoutes(router, guard, executor, pool, QTimeZone::utc());
        addCommandRoutes(router, guard, executor);
        addSyncRoutes(router, guard, pool, CursorSeal(QByteArray(32, 'k')), team.clock);
        addCustomerRoutes(router, guard, executor, pool);
        addInventoryRoutes(router, guard, executor, pool, holds);
        addLiveRoute(router, guard);
        addDeadLetterRoutes(router, guard, pool, team.clock);

        QSet<QString> routes;
        for (const Route &route : router.routes())
            routes.insert(QString::fromLatin1(toByteArray(route.method)) + u' ' + route.pattern);
        const auto contract = wire::openApiFromJson(openApiJson());
        QVERIFY(contract);
        QSet<QString> documented;
        for (const auto &operation : contract->operations) {
            documented.insert(operation.method + u' ' + operation.path);
            QVERIFY2(!operation.summary.isEmpty() && !operation.answers.isEmpty(), qPrintable(operation.path));
        }
        const auto missing = routes - documented;
        const auto invented = documented - routes;
        QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u'\n')));
        QVERIFY2(invented.isEmpty(), qPrintable(QStringList(invented.values()).join(u'\n')));
    }

    void showsEveryOperationOnThePage()
    {
        const QByteArray page = docsPage(openApiJson());
        const auto contract = wire::openApiFromJson(openApiJson());
        QVERIFY(contract);
        for (const auto &operation : contract->operations)
            QVERIFY2(page.contains(operation.path.toUtf8()), qPrintable(operation.path));
        QVERIFY(!page.contains("<script"));
    }
};

QTEST_GUILESS_MAIN(TestContractRoutes)
#include "test_contract_routes.moc"
