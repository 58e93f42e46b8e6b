// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection_pool.h"
#include "services/hub/store/signing_key_rows.h"
#include "services/ordering/ports.h"

#include <mutex>

namespace docket::hub {

/// The keys that access tokens are signed with: of the database, so that every hub on it knows them, or one that the
/// configuration gives.
///
/// A new key signs when it is two minutes old, as by then every hub has read it; the one before stays good for what it
/// signed. Keys are read again once a minute, and kept when the database does not answer. Thread-safe.
class SigningKeys {
public:
    static constexpr std::chrono::minutes readAgainAfter{1};
    static constexpr std::chrono::minutes signsAfter{2};
    static constexpr int secretSize = 32; ///< bytes; a configured key has that many at least

    /// With `configured`, that key and no other. Both references outlive the keys.
    SigningKeys(ConnectionPool &pool, const ordering::Clock &clock, const QByteArray &configured = {});

    /// Makes the first key of a database; does nothing when there is one.
    Result<void> ensure();
    /// Makes a new key, and forgets those whose tokens have all expired.
    Result<void> rotate(std::chrono::seconds tokenLifetime);

    /// To sign with. Fails with `signing_key_missing` before `ensure`.
    Result<SigningKey> current();
    /// To check with.
    Result<std::optional<SigningKey>> byId(const QString &id);

private:
    /// With m_mutex held.
    Result<void> read();

    ConnectionPool &m_pool;
    const ordering::Clock &m_clock;
    const bool m_isConfigured;
    std::mutex m_mutex;
    std::vector<SigningKey> m_keys; ///< the newest first
    domain::Instant m_readAt{};
};

} // namespace docket::hub
