// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

class QSqlError;

namespace docket::hub {

/// Turns a failed statement into an error with a stable code. `isConnected` is whether the connection lives on. Codes:
///
/// | code | meaning | again? |
/// | --- | --- | --- |
/// | `store_unavailable` | PostgreSQL is not there, is starting, or ended the connection | later |
/// | `busy` | a statement or a lock took longer than its time-out, or there are no connections left | later |
/// | `write_conflict` | a deadlock was broken, or another was quicker with the same row | at once |
/// | `invalid_text` | a text has a zero character, which PostgreSQL cannot keep | never |
/// | `too_big` | a value beyond PostgreSQL's limits | never |
/// | `disk_full`, `read_only` | the server's disk is full; the server is a standby | when mended |
/// | `constraint` | the change breaks a rule of the schema; args[0] names the rule | a defect |
/// | `sql_error` | anything else; args[0] is PostgreSQL's message | a defect |
///
/// After any of them the transaction is rolled back.
Error errorFrom(const QSqlError &error, bool isConnected);

Error unavailable(const QString &reason);
Error invalidText();

} // namespace docket::hub
