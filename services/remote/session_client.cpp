// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/session_client.h"

namespace docket::remote {

namespace {

Call unsignedCall(const QByteArray &path, const QByteArray &body)
{
    Call call;
    call.method = "POST";
    call.path = path;
    call.body = body;
    call.isSigned = false;
    call.isRepeatable = false; // A refresh token that comes twice ends its session; a password has a limit of tries.
    return call;
}

Decided<wire::SessionAnswer> readSession(const Reply &reply)
{
    return wire::sessionFromJson(reply.body);
}

} // namespace

QFuture<Decided<wire::SessionAnswer>> SessionClient::signIn(const wire::SignInRequest &request)
{
    return m_client.ask<wire::SessionAnswer>(unsignedCall("/v1/session", wire::toJson(request)), readSession);
}

QFuture<Decided<wire::SessionAnswer>> SessionClient::refresh(const QByteArray &refreshToken)
{
    return m_client.ask<wire::SessionAnswer>(unsignedCall("/v1/session/refresh", wire::refreshToJson(refreshToken)),
                                             readSession);
}

QFuture<Decided<wire::SessionAnswer>> SessionClient::who()
{
    Call call;
    call.path = "/v1/session";
    return m_client.ask<wire::SessionAnswer>(call,
                                             [](const Reply &reply) { return wire::keptSessionFromJson(reply.body); });
}

QFuture<Decided<void>> SessionClient::signOut()
{
    Call call;
    call.method = "DELETE";
    call.path = "/v1/session";
    return m_client.ask<void>(call, [](const Reply &) { return Decided<void>(); });
}

} // namespace docket::remote
