// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace docket::hub_program {

/// Keeps SIGINT and SIGTERM for `runProgram`, which ends the hub with them.
void holdSignals();

/// `docket-hub COMMAND …`, with the program's name in front. The exit code: 0; 1 for what went wrong; 2 for a command
/// or setting that is none.
int runProgram(const QStringList &arguments);

} // namespace docket::hub_program
