// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/hub/store/connection.h"

namespace docket::hub {

/// What access tokens are signed with.
struct SigningKey {
    QString id; ///< stands in each token
    QByteArray secret;
    domain::Instant createdAt{};

    bool operator==(const SigningKey &) const = default;
};

/// The table signing_key. `connection` outlives it.
class SigningKeyRows {
public:
    explicit SigningKeyRows(Connection &connection) : m_connection(connection) {}

    /// The newest first.
    Result<std::vector<SigningKey>> all();
    Result<void> add(const SigningKey &key);
    /// Of several hubs that start on an empty table at once, one adds its key.
    Result<void> addFirst(const SigningKey &key);
    /// Those that are older than the newest one made before `moment`: nothing that they signed is good any more.
    Result<void> forgetReplaced(domain::Instant moment);

private:
    Connection &m_connection;
};

} // namespace docket::hub
