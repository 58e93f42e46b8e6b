// SPDX-License-Identifier: GPL-3.0-or-later
//
// killed_order_service HOST PORT DATABASE SERVICE_PORT KEY MOMENT: places an order of 3 TEA and is killed at a moment:
// `held`, when the stock is held at the other service and the order is not committed; or `committed`, when it is, and
// the other service was not told yet.
#include "services/hub/store/hub_store.h"
#include "services/wire/json_command.h"
#include "tests/services/hub/apart/orders_apart.h"
#include "tests/support/hub_database.h"

#include <QCoreApplication>

#include <csignal>

using namespace docket;
using namespace docket::test;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    hub::DatabaseOptions database;
    database.host = arguments.value(1);
    database.port = arguments.value(2).toInt();
    database.database = arguments.value(3);
    database.user = PrivatePostgres::user();
    OrdersApart orders(database, static_cast<quint16>(arguments.value(4).toInt()), arguments.value(5).toLatin1());
    if (arguments.value(6) == u"committed") {
        if (!orders.place(u"TEA"_s, 3))
            return 1;
        raise(SIGKILL);
    }
    // The same as in the hub, but for what happens when the stock is held.
    remote::ClientThread thread(std::make_unique<remote::HttpClient>(
        remote::ServiceAddress{QUrl(u"http://127.0.0.1:"_s + arguments.value(4)), "docket-test", {}},
        std::make_shared<remote::ApiKey>(arguments.value(5).toLatin1())));
    remote::InventoryClient inventory(thread.client());
    hub::ConnectionPool aside(database);
    hub::StockIntents intents(
        aside,
        [&](const domain::HoldRequest &request) -> Decided<void> {
            if (hub::stockHoldCall(inventory)(request))
                raise(SIGKILL);
            return {};
        },
        [] {});
    const auto store = valueOf(hub::HubStore::open(orders.pool(), &intents));
    (void)orders.placeWith(*store, u"TEA"_s, 3);
    return 1;
}
