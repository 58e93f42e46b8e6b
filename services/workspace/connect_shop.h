// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/secret_bytes.h"
#include "services/workspace/create_shop.h"
#include "services/workspace/workspace.h"

#include <QUrl>

namespace docket::workspace {

/// The address of a hub from what a person wrote; see sync::hubAddress.
std::optional<QUrl> hubAddress(const QString &text);

/// With what somebody signs in to a hub. Shared, as an answer copies it; never changed.
struct HubSignIn {
    QUrl address; ///< of `hubAddress`
    QString email;
    std::shared_ptr<const identity::SecretBytes> password;
    QString label; ///< what the hub calls a new copy
};

/// Signs in, and makes a data folder for the copy of the hub's shop, with the code that the hub gives it. The orders
/// come when it is open. All or nothing; blocks. `shop` says where, in which time zone and currency; the sample is left
/// out. Errors: those of the client, of the hub (`sign_in_failed`, `account_disabled`), and of createShop.
Decided<store::DataFolder::Created> createCopy(NewShop shop, const store::Unlock &unlock, const HubSignIn &signIn,
                                               const ordering::Clock &clock);

/// Signs in again to the hub that an open copy is of. Call `rereadCopy` afterwards.
/// `workspace` outlives the answer.
/// `keychain` as well; it keeps the tokens, where there is one.
Answer<Decided<void>> signInAgain(Workspace &workspace, const HubSignIn &signIn, identity::SecretStore &keychain);

/// How many changes wait for the hub. For Workspace::read.
Result<qint64> readWaiting(ReadSession &session);

} // namespace docket::workspace
