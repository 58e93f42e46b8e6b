// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/customers_routes.h"
#include "services/hub/api/inventory_routes.h"
#include "services/hub/http/http_server.h"
#include "tests/support/http_client.h"
#include "tests/support/hub_team.h"

#include <QTemporaryDir>

namespace docket::test {

/// A customer and inventory service on a port of this machine, with a database and people of its own.
class ServedCatalogue {
public:
    explicit ServedCatalogue(PrivatePostgres &cluster);
    ~ServedCatalogue();
    Q_DISABLE_COPY_MOVE(ServedCatalogue)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Of somebody who signed in just now.
    std::unique_ptr<HttpClient> clientOf(domain::Role role);
    /// A key for another service, which may do what both of these need.
    QByteArray serviceKey();
    /// Nobody answers any more; and again on the same port.
    void stop() { m_server.reset(); }
    void start();

    hub::StockHolds &holds() { return m_holds; }
    domain::StockLevel level(const QString &sku);
    /// Commands that must succeed.
    void execute(domain::CommandBody body);
    /// Known, and counted at the usual place.
    void addProduct(const QString &sku, qint64 onHand);
    /// Levels in the database are the sums of their movements, and none is below zero.
    bool isConsistent();

    HubTeam team;

private:
    QTemporaryDir m_folder;
    telemetry::Metrics m_metrics;
    std::unique_ptr<telemetry::Log> m_log;
    hub::StockHolds m_holds;
    hub::CommandExecutor m_executor;
    hub::RateLimits m_limits;
    hub::Guard m_guard;
    std::unique_ptr<hub::HttpServer> m_server;
    quint16 m_port = 0;
};

} // namespace docket::test
