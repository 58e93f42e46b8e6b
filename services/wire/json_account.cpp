// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_account.h"

#include "services/wire/read_document.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

namespace {

void writeTexts(JsonWriter &json, const char *key, const QStringList &texts)
{
    json.beginArray(key);
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

void writeKey(JsonWriter &json, const ApiKey &key)
{
    json.put("id", key.id);
    json.put("label", key.label);
    writePermissions(json, key.permissions);
    writeTexts(json, "locations", key.locations);
    json.put("created_at", key.createdAt);
    json.putSome("last_used_at", key.lastUsedAt);
    json.putSome("revoked_at", key.revokedAt);
}

std::optional<QString> someText(ObjectReader &json, const char *key)
{
    return json.has(key) ? std::optional(json.text(key)) : std::nullopt;
}

std::optional<int> someMonths(ObjectReader &json)
{
    if (!json.has("months_kept"))
        return std::nullopt;
    const qint64 months = json.integer("months_kept");
    // Beyond an int is beyond what the domain allows, too.
    return static_cast<int>(std::clamp<qint64>(months, -1, std::numeric_limits<int>::max()));
}

std::optional<Role> someRole(ObjectReader &json)
{
    if (!json.has("role"))
        return std::nullopt;
    const auto role = roleFromText(json.text("role"));
    if (!role)
        json.refuse("role", u"A role is expected here: agent, warehouse, supervisor or admin."_s);
    return role;
}

AccountChange readChange(ObjectReader &json)
{
    AccountChange change;
    change.email = someText(json, "email");
    change.name = someText(json, "name");
    change.role = someRole(json);
    if (json.has("locations"))
        change.locations = json.texts("locations");
    change.monthsKept = someMonths(json);
    return change;
}

} // namespace

void writePermissions(JsonWriter &json, Permissions permissions)
{
    json.beginArray("permissions");
    for (const Permission permission : listOf(permissions))
        json.value(toString(permission));
    json.endArray();
}

QString requiredText(ObjectReader &json, const char *key)
{
    if (!json.has(key))
        json.refuse(key, u"A text is expected here."_s);
    return json.text(key);
}

QByteArray toJson(const Account &account)
{
    JsonWriter json;
    json.beginObject();
    json.put("id", account.id);
    json.put("email", account.email);
    json.put("name", account.name);
    json.put("role", toString(account.role));
    writeTexts(json, "locations", account.locations);
    json.put("months_kept", account.monthsKept);
    json.put("disabled", account.isDisabled);
    json.put("created_at", account.createdAt);
    json.endObject();
    return json.take();
}

QByteArray toJson(const Device &device)
{
    JsonWriter json;
    json.beginObject();
    json.put("code", device.code);
    json.put("label", device.label);
    json.put("assigned_at", device.assignedAt);
    json.putSome("last_user", device.lastUser);
    json.putSome("last_seen_at", device.lastSeenAt);
    json.endObject();
    return json.take();
}

QByteArray toJson(const ApiKey &key)
{
    JsonWriter json;
    json.beginObject();
    writeKey(json, key);
    json.endObject();
    return json.take();
}

QByteArray newKeyToJson(const ApiKey &key, const QByteArray &secret)
{
    JsonWriter json;
    json.beginObject();
    writeKey(json, key);
    json.put("key", QString::fromLatin1(secret));
    json.endObject();
    return json.take();
}

QByteArray toJson(const AuditEntry &entry)
{
    JsonWriter json;
    json.beginObject();
    json.put("entry", entry.pos);
    json.put("at", entry.at);
    json.put("actor", entry.actor);
    if (!entry.account.isNull())
        json.put("account_id", entry.account);
    json.putSome("device", entry.device);
    json.putSome("address", entry.address);
    json.put("action", entry.action);
    json.putSome("subject", entry.subject);
    json.put("outcome", entry.outcome);
    json.putSome("request_id", entry.request);
    json.putSome("detail", entry.detail);
    json.endObject();
    return json.take();
}

QByteArray toJson(Role role)
{
    JsonWriter json;
    json.beginObject();
    json.put("role", toString(role));
    writePermissions(json, permissionsOf(role));
    json.endObject();
    return json.take();
}

Decided<NewAccount> newAccountFromJson(QByteArrayView text)
{
    return readRequest<NewAccount>(text, [](ObjectReader &json) {
        json.expectOnly({u"email"_s, u"name"_s, u"role"_s, u"locations"_s, u"months_kept"_s, u"password"_s});
        const AccountChange given = readChange(json);
        if (!json.has("role"))
            json.refuse("role", u"A role is expected here: agent, warehouse, supervisor or admin."_s);
        NewAccount made;
        made.account.email = given.email.value_or(QString());
        made.account.name = given.name.value_or(QString());
        made.account.role = given.role.value_or(Role::Agent);
        made.account.locations = given.locations.value_or(QStringList());
        made.account.monthsKept = given.monthsKept.value_or(0);
        made.password = json.text("password");
        return made;
    });
}

Decided<AccountChange> accountChangeFromJson(QByteArrayView text)
{
    return readRequest<AccountChange>(text, [](ObjectReader &json) {
        json.expectOnly({u"email"_s, u"name"_s, u"role"_s, u"locations"_s, u"months_kept"_s, u"disabled"_s});
        AccountChange change = readChange(json);
        if (json.has("disabled"))
            change.isDisabled = json.truth("disabled");
        return change;
    });
}

Decided<QString> passwordFromJson(QByteArrayView text)
{
    return readRequest<QString>(text, [](ObjectReader &json) {
        json.expectOnly({u"password"_s});
        return requiredText(json, "password");
    });
}

Decided<ApiKey> newKeyFromJson(QByteArrayView text)
{
    return readRequest<ApiKey>(text, [](ObjectReader &json) {
        json.expectOnly({u"label"_s, u"permissions"_s, u"locations"_s});
        ApiKey key;
        key.label = json.text("label");
        const QStringList names = json.texts("permissions");
        for (const QString &name : names) {
            const auto permission = permissionFromText(name);
            if (permission)
                key.permissions |= *permission;
            else
                json.refuse("permissions", u"There is no permission “%1”."_s.arg(name.left(60)));
        }
        key.locations = json.texts("locations");
        return key;
    });
}

} // namespace docket::wire
