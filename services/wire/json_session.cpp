// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_session.h"

#include "services/wire/json_account.h"
#include "services/wire/json_writer.h"
#include "services/wire/read_document.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

namespace {

void writeIdentity(JsonWriter &json, const Identity &identity)
{
    json.beginObject();
    json.put("id", identity.id);
    json.put("name", identity.name);
    json.putSome("email", identity.email);
    if (identity.role)
        json.put("role", toString(*identity.role));
    writePermissions(json, identity.permissions);
    json.beginObject("scope");
    json.put("personal_data", identity.scope.personalData);
    json.beginArray("locations");
    for (const QString &location : identity.scope.locations)
        json.value(location);
    json.endArray();
    json.put("months_kept", identity.scope.monthsKept);
    json.endObject();
    json.endObject();
}

Identity readIdentity(ObjectReader &json)
{
    Identity identity;
    identity.id = json.id("id");
    identity.name = json.text("name");
    identity.email = json.text("email");
    identity.role = roleFromText(json.text("role"));
    // Those of a newer hub are nothing to this program.
    const QStringList names = json.texts("permissions");
    for (const QString &name : names)
        identity.permissions |= permissionFromText(name).value_or(Permission{});
    json.object("scope", [&](ObjectReader &scope) {
        identity.scope = {scope.truth("personal_data"), scope.texts("locations"),
                          static_cast<int>(scope.integer("months_kept"))};
    });
    return identity;
}

template <typename Token>
Decided<SessionAnswer> readSession(QByteArrayView text, Token token)
{
    return readDocument<SessionAnswer>(text, [&](ObjectReader &json) {
        SessionAnswer answer;
        answer.accessToken = token(json, "access_token").toLatin1();
        answer.expiresIn = std::chrono::seconds(json.integer("expires_in"));
        answer.refreshToken = token(json, "refresh_token").toLatin1();
        answer.device = json.text("device");
        json.object("account", [&](ObjectReader &account) { answer.account = readIdentity(account); });
        return answer;
    });
}

} // namespace

QByteArray toJson(const SignInRequest &request)
{
    JsonWriter json;
    json.beginObject();
    json.put("email", request.email);
    json.put("password", request.password);
    if (!request.deviceCode.isEmpty() || !request.deviceLabel.isEmpty()) {
        json.beginObject("device");
        json.putSome("code", request.deviceCode);
        json.putSome("label", request.deviceLabel);
        json.endObject();
    }
    json.endObject();
    return json.take();
}

QByteArray toJson(const SessionAnswer &answer)
{
    JsonWriter json;
    json.beginObject();
    json.putSome("access_token", QString::fromLatin1(answer.accessToken));
    json.put("token_type", u"Bearer"_s);
    json.put("expires_in", static_cast<qint64>(answer.expiresIn.count()));
    json.putSome("refresh_token", QString::fromLatin1(answer.refreshToken));
    json.putSome("device", answer.device);
    json.name("account");
    writeIdentity(json, answer.account);
    json.endObject();
    return json.take();
}

QByteArray withoutTokens(SessionAnswer answer)
{
    answer.accessToken.clear();
    answer.refreshToken.clear();
    return toJson(answer);
}

QByteArray tokensToJson(const SessionAnswer &answer)
{
    JsonWriter json;
    json.beginObject();
    json.put("access_token", QString::fromLatin1(answer.accessToken));
    json.put("refresh_token", QString::fromLatin1(answer.refreshToken));
    json.endObject();
    return json.take();
}

QByteArray refreshToJson(const QByteArray &token)
{
    JsonWriter json;
    json.beginObject();
    json.put("refresh_token", QString::fromLatin1(token));
    json.endObject();
    return json.take();
}

QByteArray whoToJson(const QString &device, const Identity &identity)
{
    JsonWriter json;
    json.beginObject();
    json.put("device", device);
    json.name("account");
    writeIdentity(json, identity);
    json.endObject();
    return json.take();
}

Decided<SignInRequest> signInFromJson(QByteArrayView text)
{
    constexpr int longestLabel = 100;
    return readRequest<SignInRequest>(text, [](ObjectReader &json) {
        json.expectOnly({u"email"_s, u"password"_s, u"device"_s});
        SignInRequest request;
        request.email = requiredText(json, "email");
        request.password = requiredText(json, "password");
        json.object("device", [&](ObjectReader &device) {
            device.expectOnly({u"code"_s, u"label"_s});
            request.deviceCode = device.text("code");
            request.deviceLabel = device.text("label").trimmed();
            if (request.deviceCode.isEmpty() == request.deviceLabel.isEmpty())
                device.refuse("label", u"Give the code of a console that has one, or what a new one is called."_s);
            else if (request.deviceLabel.size() > longestLabel)
                device.refuse("label", u"This may have %1 characters at most."_s.arg(longestLabel));
        });
        return request;
    });
}

Decided<QByteArray> refreshFromJson(QByteArrayView text)
{
    return readRequest<QByteArray>(text, [](ObjectReader &json) {
        json.expectOnly({u"refresh_token"_s});
        return requiredText(json, "refresh_token").toUtf8();
    });
}

Decided<SessionAnswer> keptSessionFromJson(QByteArrayView text)
{
    return readSession(text, [](ObjectReader &json, const char *key) { return json.text(key); });
}

Decided<SessionAnswer> sessionFromJson(QByteArrayView text)
{
    return readSession(text, requiredText);
}

Decided<SessionAnswer> withTokens(SessionAnswer answer, QByteArrayView text)
{
    return readDocument<SessionAnswer>(text, [&](ObjectReader &json) {
        answer.accessToken = json.text("access_token").toLatin1();
        answer.refreshToken = requiredText(json, "refresh_token").toLatin1();
        return std::move(answer);
    });
}

} // namespace docket::wire
