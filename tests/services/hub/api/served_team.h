// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/admin_routes.h"
#include "services/hub/api/session_routes.h"
#include "services/hub/http/http_server.h"
#include "tests/support/http_client.h"
#include "tests/support/hub_team.h"

namespace docket::test {

/// A team whose hub answers on a port of this machine.
class ServedTeam {
public:
    /// `more` adds routes of the test's own.
    explicit ServedTeam(PrivatePostgres &cluster, const hub::RateOptions &rates = {},
                        const std::function<void(hub::Router &, const hub::Guard &)> &more = {});
    ~ServedTeam() { m_server.reset(); }
    Q_DISABLE_COPY_MOVE(ServedTeam)

    /// Of nobody.
    [[nodiscard]] HttpClient client() const { return HttpClient(m_port); }
    /// Of somebody who signed in just now.
    std::unique_ptr<HttpClient> clientOf(domain::Role role);
    /// Something changed: those who wait are asked again.
    void wake() { m_server->wake(); }

    HubTeam team;

private:
    hub::RateLimits m_limits;
    hub::Guard m_guard;
    std::unique_ptr<hub::HttpServer> m_server;
    quint16 m_port = 0;
};

/// `field: code` of each error of a problem.
QStringList problemsOf(const HttpAnswer &answer);

} // namespace docket::test
