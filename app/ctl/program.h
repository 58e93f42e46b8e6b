// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace docket::ctl {

/// Runs the program with the words it was called with, and answers its exit code. Errors are printed here and nowhere
/// else: `code: sentence` on standard error, and with `--format json` as an array on standard output too.
int runProgram(const QStringList &words);

} // namespace docket::ctl
