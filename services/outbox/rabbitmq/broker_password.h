// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/secret_store.h"
#include "services/outbox/rabbitmq/connection.h"

namespace docket::outbox {

/// How to sign in to the broker of `settings`. The password is the one in DOCKET_BROKER_PASSWORD, else the first line
/// of the file that DOCKET_BROKER_PASSWORD_FILE names, else what `keychain` has under the settings' name for it.
/// Without any of these there is none. Blocks as the keychain does. Errors: `password_file_unreadable`,
/// `broker_password_missing` when the keychain should have it and does not, and those of the keychain.
Result<BrokerAccess> brokerAccess(const wire::BrokerSettings &settings, identity::SecretStore &keychain);

/// Puts the password into the keychain, under a new name that is noted in `settings`, or the one noted already.
Result<void> keepBrokerPassword(wire::BrokerSettings &settings, const identity::SecretBytes &password,
                                identity::SecretStore &keychain);

} // namespace docket::outbox
