// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/signing_key_rows.h"

#include "services/hub/store/column_values.h"

namespace docket::hub {

Result<std::vector<SigningKey>> SigningKeyRows::all()
{
    const auto rows = m_connection.run("SELECT id, secret, created_at FROM signing_key ORDER BY created_at DESC, id");
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<SigningKey> keys;
    while ((*rows)->next()) {
        keys.push_back({(*rows)->value(0).toString(), (*rows)->value(1).toByteArray(),
                        domain::fromMilliseconds((*rows)->value(2).toLongLong())});
    }
    return keys;
}

Result<void> SigningKeyRows::add(const SigningKey &key)
{
    return doneOr(m_connection.run("INSERT INTO signing_key (id, secret, created_at) VALUES (?, ?, ?)",
                                   {key.id, key.secret, domain::toMilliseconds(key.createdAt)}));
}

Result<void> SigningKeyRows::addFirst(const SigningKey &key)
{
    // "keys" in ASCII. The second statement sees what the one that held the lock before has committed.
    if (auto locked = m_connection.run("SELECT pg_advisory_xact_lock(1801812339)"); !locked)
        return doneOr(locked);
    return doneOr(m_connection.run("INSERT INTO signing_key (id, secret, created_at) SELECT ?, ?, ? "
                                   "WHERE NOT EXISTS (SELECT FROM signing_key)",
                                   {key.id, key.secret, domain::toMilliseconds(key.createdAt)}));
}

Result<void> SigningKeyRows::forgetReplaced(domain::Instant moment)
{
    return doneOr(m_connection.run("DELETE FROM signing_key WHERE created_at < "
                                   "(SELECT max(created_at) FROM signing_key WHERE created_at < ?)",
                                   {domain::toMilliseconds(moment)}));
}

} // namespace docket::hub
