// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/account.h"
#include "services/hub/store/connection.h"

namespace docket::hub {

/// The table api_key. `connection` outlives it.
class ApiKeyRows {
public:
    explicit ApiKeyRows(Connection &connection) : m_connection(connection) {}

    Result<void> add(const domain::ApiKey &key, const QByteArray &digest);
    Result<std::optional<domain::ApiKey>> byDigest(const QByteArray &digest);
    /// Notes that it was used; costs a write once a minute.
    Result<void> used(const QUuid &id, domain::Instant now);
    /// The key as it was before; nothing when there is none. Revoked twice, the first time stands.
    Result<std::optional<domain::ApiKey>> revoke(const QUuid &id, domain::Instant now);
    /// Those behind `id`, the oldest first; revoked ones too.
    Result<std::vector<domain::ApiKey>> after(const QUuid &id, int limit);

private:
    Connection &m_connection;
};

} // namespace docket::hub
