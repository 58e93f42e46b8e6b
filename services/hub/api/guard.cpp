// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/guard.h"

#include "services/hub/api/problem.h"
#include "services/hub/identity/opaque_token.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

constexpr QByteArrayView bearer = "bearer ";

// The key or token that a request names; empty when it names none.
QByteArray credentialOf(const Request &request)
{
    const QByteArray authorization = request.header("authorization");
    if (authorization.left(bearer.size()).toLower() == bearer)
        return authorization.mid(bearer.size()).trimmed();
    return authorization.isEmpty() ? request.header("x-api-key").trimmed() : QByteArray();
}

bool isRefusal(const Error &error)
{
    return error.code == u"invalid_token"_s || error.code == u"session_ended"_s || error.code == u"invalid_key"_s;
}

Response notSignedIn(const Request &request)
{
    return unauthorized(
        request,
        {u"not_signed_in"_s, {}, u"Nobody is signed in: send “Authorization: Bearer …” or “X-Api-Key: …”."_s, {}});
}

Response notPermitted(const Request &request, domain::Permission permission)
{
    const QString name = domain::toString(permission);
    return problem(
        request, 403,
        {{u"not_permitted"_s, {}, u"This takes the permission “%1”, which you do not have."_s.arg(name), {name}}});
}

} // namespace

Response unauthorized(const Request &request, const Error &error)
{
    Response response = problem(request, 401, {error});
    response.headers.emplace_back("WWW-Authenticate", error.code == u"not_signed_in"_s
                                                          ? R"(Bearer realm="docket")"
                                                          : R"(Bearer realm="docket", error="invalid_token")");
    return response;
}

Response tooMany(const Request &request, std::chrono::seconds wait)
{
    const QString seconds = QString::number(wait.count());
    Response response = problem(request, 429,
                                {{u"too_many_requests"_s,
                                  {},
                                  u"Too many requests came in a short time. Try again in %1 seconds."_s.arg(seconds),
                                  {seconds}}});
    response.headers.emplace_back("Retry-After", seconds.toLatin1());
    return response;
}

tl::expected<Principal, Response> Guard::admit(const Request &request) const
{
    // A long poll that is asked again is the same request still.
    if (const auto wait = request.isFirstTry ? m_limits.ask(request.remoteAddress) : std::nullopt)
        return tl::make_unexpected(tooMany(request, *wait));
    const QByteArray credential = credentialOf(request);
    if (credential.isEmpty())
        return tl::make_unexpected(notSignedIn(request));
    auto principal =
        looksLikeApiKey(credential) ? m_authenticator.byApiKey(credential) : m_authenticator.byToken(credential);
    if (!principal)
        return tl::make_unexpected(isRefusal(principal.error()) ? unauthorized(request, principal.error())
                                                                : problem(request, {principal.error()}));
    const QByteArray account = principal->accountId.toRfc4122();
    if (const auto wait = request.isFirstTry ? m_limits.askAs(account) : std::nullopt)
        return tl::make_unexpected(tooMany(request, *wait));
    return std::move(*principal);
}

Handler Guard::require(domain::Permission permission, Guarded handler) const
{
    return [this, permission, handler = std::move(handler)](const Request &request) -> Answer {
        const auto principal = admit(request);
        if (!principal)
            return principal.error();
        return principal->may(permission) ? handler(request, *principal) : notPermitted(request, permission);
    };
}

Handler Guard::signedIn(Guarded handler) const
{
    return [this, handler = std::move(handler)](const Request &request) -> Answer {
        const auto principal = admit(request);
        return principal ? handler(request, *principal) : principal.error();
    };
}

Handler Guard::open(Handler handler) const
{
    return [this, handler = std::move(handler)](const Request &request) -> Answer {
        if (const auto wait = request.isFirstTry ? m_limits.ask(request.remoteAddress) : std::nullopt)
            return tooMany(request, *wait);
        return handler(request);
    };
}

} // namespace docket::hub
