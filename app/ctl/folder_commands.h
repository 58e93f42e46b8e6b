// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/progress_line.h"
#include "services/store/files.h"
#include "services/workspace/create_shop.h"

namespace docket::ctl {

/// `init`.
CommandSpec initCommand();
/// `salvage`.
CommandSpec salvageCommand();

/// Shows progress in `line`, which outlives it, and stops the work when the person asks for it.
store::Progress untilInterrupted(ProgressLine &line);

/// Makes a data folder. The key goes behind the passphrase that was given, else into the keychain, else behind one that
/// is asked for.
OrFailure<store::DataFolder::Created> createFolder(Session &session, const workspace::NewShop &shop, Output &output);

/// Says on standard output, so that it can be kept, that this is the recovery key and that it is shown once.
void printRecoveryKey(Output &output, const QString &key);

/// Reads `--device`; a random code without it.
OrFailure<QString> readDevice(const Arguments &arguments);
/// Reads `--time-zone`; `fallback` without it.
OrFailure<QTimeZone> readTimeZone(const Arguments &arguments, const QTimeZone &fallback);

} // namespace docket::ctl
