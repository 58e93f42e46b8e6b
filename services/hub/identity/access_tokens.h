// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/identity/signing_keys.h"

#include <QUuid>

namespace docket::hub {

enum class TokenAlgorithm : quint8 { Hs256, Hs384, Hs512 };

struct TokenOptions {
    QString issuer = QStringLiteral("docket-hub");
    QString audience = QStringLiteral("docket");
    TokenAlgorithm algorithm = TokenAlgorithm::Hs256;
    std::chrono::seconds lifetime{600};
    std::chrono::seconds skew{30}; ///< by which the clocks of two hubs may differ
};

/// What an access token says: whose sign-in it belongs to. What they may is looked up, not read from it.
struct AccessClaims {
    QUuid account;
    QUuid session;

    bool operator==(const AccessClaims &) const = default;
};

/// Access tokens: JSON Web Tokens (RFC 7519), signed by HMAC, as only hubs of one database make and read them.
///
/// The algorithm is the configured one; a token that names another is refused before its signature is looked at, and so
/// is one that has expired, is not valid yet, or was made by or for somebody else. All of them fail with the code
/// `invalid_token`, so that nobody learns how near they came. Thread-safe.
class AccessTokens {
public:
    /// Both references outlive the tokens.
    AccessTokens(TokenOptions options, SigningKeys &keys, const ordering::Clock &clock)
        : m_options(std::move(options))
        , m_keys(keys)
        , m_clock(clock)
    {
    }

    Result<QByteArray> issue(const AccessClaims &claims);
    Result<AccessClaims> read(QByteArrayView token);

    [[nodiscard]] const TokenOptions &options() const { return m_options; }

private:
    TokenOptions m_options;
    SigningKeys &m_keys;
    const ordering::Clock &m_clock;
};

} // namespace docket::hub
