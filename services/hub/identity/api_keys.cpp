// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/api_keys.h"

#include "services/domain/identifiers.h"
#include "services/hub/identity/opaque_token.h"
#include "services/hub/identity/transaction.h"
#include "services/hub/store/api_key_rows.h"
#include "services/hub/store/row_values.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using domain::ApiKey;

namespace {

const QString done = u"done"_s;

QString described(const ApiKey &key)
{
    QStringList names;
    for (const domain::Permission permission : domain::listOf(key.permissions))
        names << toString(permission);
    return u"%1: %2"_s.arg(key.label, names.join(u", "_s));
}

} // namespace

ApiKeys::ApiKeys(ConnectionPool &pool, const ordering::Clock &clock, std::function<void()> changed)
    : m_pool(pool)
    , m_clock(clock)
    , m_changed(changed ? std::move(changed) : [] {})
{
}

Decided<ApiKeys::Added> ApiKeys::add(const ApiKey &key, const Author &author)
{
    auto checked = domain::checked(key);
    if (!checked)
        return tl::make_unexpected(checked.error());
    const domain::Instant now = m_clock.now();
    checked->id = domain::IdSource().next(now);
    checked->createdAt = now;
    const QByteArray secret = freshApiKey();
    const auto written = inTransaction(m_pool, [&](Connection &connection) -> Result<void> {
        if (auto added = ApiKeyRows(connection).add(*checked, digestOf(secret)); !added)
            return added;
        return AuditRows(connection)
            .add(entryBy(author, u"api_key.add"_s, idText(checked->id), done, now, described(*checked)));
    });
    if (!written)
        return tl::make_unexpected(Rejection{written.error()});
    return Added{*checked, secret};
}

Result<void> ApiKeys::revoke(const QUuid &id, const Author &author)
{
    const domain::Instant now = m_clock.now();
    auto outcome = inTransaction(m_pool, [&](Connection &connection) -> Result<void> {
        const auto before = ApiKeyRows(connection).revoke(id, now);
        if (!before)
            return tl::make_unexpected(before.error());
        if (!*before)
            return fail(u"api_key_not_found"_s, u"There is no such API key. Nothing was changed."_s);
        if ((*before)->revokedAt)
            return {};
        return AuditRows(connection).add(entryBy(author, u"api_key.revoke"_s, idText(id), done, now, (*before)->label));
    });
    m_changed();
    return outcome;
}

Result<std::vector<ApiKey>> ApiKeys::after(const QUuid &id, int limit)
{
    return reading(m_pool, [&](Connection &connection) { return ApiKeyRows(connection).after(id, limit); });
}

} // namespace docket::hub
