// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/identity/secret_bytes.h"

#include <QString>

namespace docket::identity {

/// Where secrets are kept between two runs of the program: the desktop's keychain, or a fake of it in tests.
///
/// Calls block, for as long as it takes a person to answer a prompt: not for the UI thread. Errors:
///
/// | code | meaning |
/// | --- | --- |
/// | `keychain_missing` | this session has no keychain service |
/// | `keychain_denied` | there is one, but it is locked or access was refused |
/// | `keychain_timeout` | it did not answer in time |
/// | `not_found` | it has no secret of that name |
class SecretStore {
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    virtual Result<SecretBytes> read(const QString &name) = 0;
    /// Adds the secret, or replaces the one of that name.
    virtual Result<void> write(const QString &name, const SecretBytes &secret) = 0;
    virtual Result<void> remove(const QString &name) = 0;
};

} // namespace docket::identity
