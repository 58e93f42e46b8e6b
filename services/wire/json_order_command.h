// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/domain/result.h"

namespace docket::wire {

/// Reads what `toJson(command)` wrote, for the commands that a console keeps waiting: ship, deliver, cancel lines,
/// cancel, release, reinstate. Others are refused with `unknown_command`; `invalid_json` and the codes of ObjectReader
/// besides.
Decided<domain::Command> orderCommandFromJson(QByteArrayView json);

} // namespace docket::wire
