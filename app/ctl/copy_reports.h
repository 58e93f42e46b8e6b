// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "services/sync/synchronizer.h"

namespace docket::ctl {

// What is told of a copy, as text or, with --format json, as JSON.

void printRound(const Invocation &invocation, const sync::Round &round);
void printPending(const Invocation &invocation, const std::vector<store::PendingCommand> &pending,
                  const QTimeZone &zone);
void printConflicts(const Invocation &invocation, const std::vector<store::Conflict> &conflicts, const QTimeZone &zone);
/// Whether all months are equal.
bool printChecks(const Invocation &invocation, const std::vector<sync::MonthCheck> &checks);

} // namespace docket::ctl
