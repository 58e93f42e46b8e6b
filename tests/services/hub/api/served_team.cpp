// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/hub/api/served_team.h"

#include "services/hub/api/problem.h"
#include "services/wire/json_problem.h"

namespace docket::test {

using namespace hub;

ServedTeam::ServedTeam(PrivatePostgres &cluster, const RateOptions &rates,
                       const std::function<void(Router &, const Guard &)> &more)
    : team(cluster)
    , m_limits(rates, team.clock)
    , m_guard(team.authenticator, m_limits)
{
    Router router;
    addSessionRoutes(router, m_guard, team.sessions, m_limits);
    addAdminRoutes(router, m_guard, {team.accounts, team.apiKeys, team.database.pool()});
    if (more)
        more(router, m_guard);
    m_server = std::make_unique<HttpServer>(
        HttpOptions{}, std::move(router),
        [](const Request &request, int status, const Error &error) { return problem(request, status, {error}); },
        [](const Request &, const QString &, int, std::chrono::milliseconds) {});
    m_port = valueOf(m_server->start());
}

std::unique_ptr<HttpClient> ServedTeam::clientOf(domain::Role role)
{
    auto client = std::make_unique<HttpClient>(m_port);
    client->always("Authorization: Bearer " + team.signedIn(role).accessToken);
    return client;
}

QStringList problemsOf(const HttpAnswer &answer)
{
    QStringList problems;
    if (const auto problem = wire::problemFromJson(answer.body)) {
        for (const Error &error : problem->errors)
            problems << error.field + QStringLiteral(": ") + error.code;
    }
    return problems;
}

} // namespace docket::test
