// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/data_folder.h"
#include "services/workspace/workspace.h"

namespace docket::console {

/// An open shop on its way from the thread that opened it.
using OpenedShop = std::shared_ptr<workspace::Workspace>;

/// The ways into a data folder, shared with the thread that tries them.
using Ways = std::shared_ptr<const store::Unlock>;

/// The passphrase in DOCKET_PASSPHRASE, for scripts; nothing when there is none.
std::optional<identity::SecretBytes> givenPassphrase();
/// Ways by a passphrase, a recovery key (empty: none), and the keychain (null: not asked), which outlives them.
Ways waysOf(std::optional<identity::SecretBytes> passphrase, const QString &recoveryKey,
            identity::SecretStore *keychain);

/// Opens a data folder for writing, on a thread of its own: deriving a key from a passphrase takes half a second, a
/// keychain may ask its owner first, and a newer schema takes what it takes. The workspace comes back living in the
/// thread that called. `clock` outlives it.
workspace::Answer<Result<OpenedShop>> openShop(const QString &path, Ways ways, const ordering::Clock &clock);

} // namespace docket::console
