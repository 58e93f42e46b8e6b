// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/secret_bytes.h"

#include <QString>
#include <QTimeZone>
#include <QUrl>

#include <memory>
#include <optional>

namespace docket::ui {

/// With what a person wants to open the data: one of the two. Shared, as a signal copies it; never changed.
struct UnlockInput {
    std::shared_ptr<const identity::SecretBytes> passphrase; ///< null when the recovery key is given
    QString recoveryKey;
};

/// Which hub somebody wants to sign in to, and how.
struct HubInput {
    QUrl address;
    QString email;
    std::shared_ptr<const identity::SecretBytes> password;
};

/// What a new shop is like.
struct ShopInput {
    QString device;   ///< the code in its order numbers
    QString currency; ///< its usual one, an ISO 4217 code
    QTimeZone timeZone;
};

/// What a person wants at the first start.
struct CreateInput {
    QString path;
    bool withSample = false;
    std::optional<ShopInput> shop;                           ///< of an empty shop
    std::optional<HubInput> hub;                             ///< a copy of that hub's shop is wanted
    std::shared_ptr<const identity::SecretBytes> passphrase; ///< null: the keychain keeps the key
};

} // namespace docket::ui
