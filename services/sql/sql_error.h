// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

struct sqlite3;

namespace docket::sql {

/// Turns a failed SQLite call into an error with a stable code. The codes:
///
/// | code | meaning |
/// | --- | --- |
/// | `wrong_key` | the key does not open this file, or it is not a Docket database |
/// | `damaged` | the file's content is not what was written |
/// | `disk_full` | no space left, quota or file size limit reached; the change was not made |
/// | `read_only` | the file or its folder may not be written |
/// | `cannot_open` | the file cannot be opened at all |
/// | `busy` | another connection held its lock for longer than the time-out |
/// | `io_error` | the system could not read or write |
/// | `interrupted` | cancelled by Connection::interrupt() |
/// | `out_of_memory` | |
/// | `too_big` | a value or statement beyond SQLite's limits |
/// | `constraint_unique`, `constraint_foreign_key`, `constraint_not_null`, `constraint_check`, `constraint` | the
/// change breaks a rule of the schema; args[0] names it (table and columns, never values) | | `sql_error` | anything
/// else: a defect of the program; args[0] is SQLite's message |
///
/// `extendedCode` is what the call returned on a connection with extended result codes.
Error errorFrom(sqlite3 *connection, int extendedCode);

} // namespace docket::sql
