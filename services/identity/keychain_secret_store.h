// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/secret_store.h"

#include <chrono>

namespace docket::identity {

/// The desktop's own keychain (Secret Service or KWallet), through QtKeychain. Without it nothing is stored elsewhere:
/// there is no fallback in the clear.
///
/// May be used from any thread, and needs no event loop in the caller's: the work is done on a thread of its own, for
/// which the caller waits.
class KeychainSecretStore : public SecretStore {
public:
    /// `service` is the name under which the keychain lists the secrets. The time-out leaves room for a prompt.
    explicit KeychainSecretStore(QString service = QStringLiteral("docket"),
                                 std::chrono::milliseconds timeout = std::chrono::seconds(30));

    Result<SecretBytes> read(const QString &name) override;
    Result<void> write(const QString &name, const SecretBytes &secret) override;
    Result<void> remove(const QString &name) override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace docket::identity
