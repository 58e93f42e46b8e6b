// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/session_routes.h"

#include "services/hub/api/problem.h"
#include "services/hub/api/query_fields.h"
#include "services/wire/json_session.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

wire::Identity identityOf(const Principal &principal, const QString &email)
{
    return {principal.accountId, principal.actor.name,        email,
            principal.role,      principal.actor.permissions, principal.scope};
}

Response withTokens(const OpenSession &session)
{
    Response response = json(
        200, wire::toJson(wire::SessionAnswer{session.accessToken, session.expiresIn, session.refreshToken,
                                              session.device, identityOf(session.principal, session.account.email)}));
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

Author originOf(const Request &request)
{
    return {{}, {}, {}, request.remoteAddress, request.id};
}

Response refused(const Request &request, const Rejection &errors)
{
    const QString &code = errors.constFirst().code;
    if (code == u"sign_in_failed"_s || code == u"session_ended"_s)
        return unauthorized(request, errors.constFirst());
    return code == u"account_disabled"_s ? problem(request, 403, errors) : problem(request, errors);
}

Answer signIn(const Request &request, Sessions &sessions, RateLimits &limits)
{
    const auto wanted = wire::signInFromJson(request.body);
    if (!wanted)
        return problem(request, wanted.error());
    if (const auto wait = limits.signIn(request.remoteAddress, wanted->email))
        return tooMany(request, *wait);
    const auto session =
        sessions.signIn({wanted->email, wanted->password, wanted->deviceCode, wanted->deviceLabel}, originOf(request));
    const bool isGuess = !session && session.error().constFirst().code == u"sign_in_failed"_s;
    if (!isGuess)
        limits.signedIn(request.remoteAddress, wanted->email);
    return session ? withTokens(*session) : refused(request, session.error());
}

Answer refresh(const Request &request, Sessions &sessions)
{
    const auto token = wire::refreshFromJson(request.body);
    if (!token)
        return problem(request, token.error());
    const auto session = sessions.refresh(*token, originOf(request));
    return session ? withTokens(*session) : refused(request, {session.error()});
}

Answer show(const Request &request, const Principal &principal, Sessions &sessions)
{
    if (const Rejection errors = QueryFields(request).errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    QString email;
    if (!principal.isService) {
        const auto account = sessions.account(principal);
        if (!account)
            return refused(request, {account.error()});
        email = account->email;
    }
    return json(200, wire::whoToJson(principal.device, identityOf(principal, email)));
}

Answer signOut(const Request &request, const Principal &principal, Sessions &sessions)
{
    if (principal.isService)
        return problem(
            request, 422,
            {{u"no_session"_s, {}, u"An API key has no session to end. An administrator can revoke the key."_s, {}}});
    const auto ended = sessions.signOut(principal, authorOf(principal, request.remoteAddress, request.id));
    return ended ? noContent() : problem(request, {ended.error()});
}

} // namespace

void addSessionRoutes(Router &router, const Guard &guard, Sessions &sessions, RateLimits &limits)
{
    router.add(Method::Post, u"/v1/session"_s,
               guard.open([&sessions, &limits](const Request &request) { return signIn(request, sessions, limits); }));
    router.add(Method::Post, u"/v1/session/refresh"_s,
               guard.open([&sessions](const Request &request) { return refresh(request, sessions); }));
    router.add(Method::Get, u"/v1/session"_s,
               guard.signedIn([&sessions](const Request &request, const Principal &principal) {
                   return show(request, principal, sessions);
               }));
    router.add(Method::Delete, u"/v1/session"_s,
               guard.signedIn([&sessions](const Request &request, const Principal &principal) {
                   return signOut(request, principal, sessions);
               }));
}

} // namespace docket::hub
