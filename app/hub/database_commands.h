// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/invocation.h"

namespace docket::hub_program {

int migrateDatabase(const Invocation &invocation, QTextStream &out, QTextStream &err);
int newFeed(const Invocation &invocation, QTextStream &out, QTextStream &err);
/// Only into a database without orders.
int loadSample(const Invocation &invocation, QTextStream &out, QTextStream &err);

} // namespace docket::hub_program
