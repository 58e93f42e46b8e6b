// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/identity/author.h"
#include "services/hub/store/connection_pool.h"
#include "services/ordering/ports.h"

#include <functional>

namespace docket::hub {

/// Keys of services that call the hub on their own behalf. Each change is in the audit log with its own transaction; a
/// revoked key opens nothing from the next request on, with another hub within two seconds. Thread-safe.
///
/// Codes besides those of the store and of domain::checked: `api_key_not_found`.
class ApiKeys {
public:
    /// All outlive the keys. `changed` is called after each change, as with Authenticator::forget.
    ApiKeys(ConnectionPool &pool, const ordering::Clock &clock, std::function<void()> changed = {});

    struct Added {
        domain::ApiKey key;
        QByteArray secret; ///< what the service sends; nobody can tell it again
    };
    /// The key's id and time are given here.
    Decided<Added> add(const domain::ApiKey &key, const Author &author);
    /// Revoking it again is no error.
    Result<void> revoke(const QUuid &id, const Author &author);
    /// Those behind `id`, the oldest first; revoked ones too.
    Result<std::vector<domain::ApiKey>> after(const QUuid &id, int limit);

private:
    ConnectionPool &m_pool;
    const ordering::Clock &m_clock;
    std::function<void()> m_changed;
};

} // namespace docket::hub
