// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/invocation.h"

namespace docket::hub_program {

/// Serves until SIGINT or SIGTERM, then finishes what was begun.
int serve(const Invocation &invocation, QTextStream &out, QTextStream &err);

} // namespace docket::hub_program
