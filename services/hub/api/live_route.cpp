// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/live_route.h"

#include "services/hub/api/problem.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

void addLiveRoute(Router &router, const Guard &guard)
{
    constexpr int switchingProtocols = 101;
    constexpr int upgradeRequired = 426;
    router.addLive(
        u"/v1/live"_s, guard.require(domain::Permission::View, [](const Request &request, const Principal &) -> Answer {
            if (request.header("upgrade").toLower() == "websocket")
                return Response{switchingProtocols, {}, {}, {}};
            Response response = problem(request, upgradeRequired,
                                        {{u"upgrade_required"_s, {}, u"This address is for WebSockets."_s, {}}});
            response.headers.emplace_back("Upgrade", "websocket");
            return response;
        }));
}

} // namespace docket::hub
