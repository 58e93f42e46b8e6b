// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/secret_bytes.h"

#include "app/ctl/failure.h"

#include <QString>

#include <optional>

namespace docket::ctl {

/// The first line of a file, without its line end. `passphrase_file_unreadable`, `empty_passphrase`.
Result<identity::SecretBytes> readSecretFile(const QString &path);

/// The passphrase of the environment variable DOCKET_PASSPHRASE, if there is one.
std::optional<identity::SecretBytes> secretFromEnvironment();

/// Whether somebody can be asked: standard input is a terminal.
bool canAsk();
/// Asks in the terminal without showing what is typed. `cancelled` when nothing was entered.
Result<identity::SecretBytes> askSecret(const QString &question);
/// Asks twice, until both are equal; `passphrases_differ` after three attempts.
Result<identity::SecretBytes> askNewPassphrase();
/// One line of standard input, for what comes through a pipe.
QString readLineOfInput();

} // namespace docket::ctl
