// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/api_key_rows.h"

#include "services/hub/store/column_values.h"
#include "services/hub/store/row_values.h"

namespace docket::hub {

using namespace domain;

namespace {

constexpr const char *columns = "SELECT id, label, array_to_string(permissions, chr(31)), "
                                "array_to_string(locations, chr(31)), created_at, last_used_at, revoked_at "
                                "FROM api_key ";

ApiKey keyFrom(const QSqlQuery &row)
{
    ApiKey key;
    key.id = row.value(0).toUuid();
    key.label = row.value(1).toString();
    for (const QString &name : textsFrom(row.value(2))) {
        if (const auto permission = permissionFromText(name))
            key.permissions |= *permission;
    }
    key.locations = textsFrom(row.value(3));
    key.createdAt = fromMilliseconds(row.value(4).toLongLong());
    key.lastUsedAt = someInstantFrom(row.value(5));
    key.revokedAt = someInstantFrom(row.value(6));
    return key;
}

Result<std::optional<ApiKey>> firstOf(const Result<QSqlQuery *> &rows)
{
    if (!rows)
        return tl::make_unexpected(rows.error());
    return (*rows)->next() ? std::optional(keyFrom(**rows)) : std::nullopt;
}

} // namespace

Result<void> ApiKeyRows::add(const ApiKey &key, const QByteArray &digest)
{
    QStringList permissions;
    for (const Permission permission : listOf(key.permissions))
        permissions << toString(permission);
    return doneOr(m_connection.run("INSERT INTO api_key (id, digest, label, permissions, locations, created_at) "
                                   "VALUES (?, ?, ?, string_to_array(?, chr(31)), string_to_array(?, chr(31)), ?)",
                                   {idText(key.id), digest, key.label, joinedTexts(permissions),
                                    joinedTexts(key.locations), toMilliseconds(key.createdAt)}));
}

Result<std::optional<ApiKey>> ApiKeyRows::byDigest(const QByteArray &digest)
{
    return firstOf(m_connection.run(QByteArray(columns) + "WHERE digest = ?", {digest}));
}

Result<void> ApiKeyRows::used(const QUuid &id, Instant now)
{
    constexpr std::chrono::minutes apart{1};
    return doneOr(m_connection.run("UPDATE api_key SET last_used_at = ? WHERE id = ? AND "
                                   "(last_used_at IS NULL OR last_used_at <= ?)",
                                   {toMilliseconds(now), idText(id), toMilliseconds(now - apart)}));
}

Result<std::optional<ApiKey>> ApiKeyRows::revoke(const QUuid &id, Instant now)
{
    auto before = firstOf(m_connection.run(QByteArray(columns) + "WHERE id = ? FOR UPDATE", {idText(id)}));
    if (!before || !*before || (*before)->revokedAt)
        return before;
    const auto revoked =
        m_connection.run("UPDATE api_key SET revoked_at = ? WHERE id = ?", {toMilliseconds(now), idText(id)});
    if (!revoked)
        return tl::make_unexpected(revoked.error());
    return before;
}

Result<std::vector<ApiKey>> ApiKeyRows::after(const QUuid &id, int limit)
{
    const auto rows =
        m_connection.run(QByteArray(columns) + "WHERE id > CAST(? AS uuid) ORDER BY id LIMIT ?", {idText(id), limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<ApiKey> keys;
    while ((*rows)->next())
        keys.push_back(keyFrom(**rows));
    return keys;
}

} // namespace docket::hub
