// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/secret_bytes.h"

#include <QString>

#include <memory>

namespace docket::ui {

/// With what a person wants to open the data: one of the two. Shared, as a signal copies it; never changed.
struct UnlockInput {
    std::shared_ptr<const identity::SecretBytes> passphrase; ///< null when the recovery key is given
    QString recoveryKey;
};

/// What a person wants at the first start.
struct CreateInput {
    QString path;
    bool withSample = false;
    std::shared_ptr<const identity::SecretBytes> passphrase; ///< null: the keychain keeps the key
};

} // namespace docket::ui
