// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace docket::ctl {

/// A command under `--command-id`, or a fresh id. Wrong usage when that is no UUID.
OrFailure<domain::Command> newCommand(const Invocation &invocation, Shop &shop, domain::CommandBody body,
                                      const QUuid &orderId = {});

/// Executes the command, or with `--dry-run` only rehearses it, and logs it.
OrFailure<ordering::Outcome> carryOut(const Invocation &invocation, Shop &shop, const domain::Command &command);

/// Carries out a command about an order and prints what came of it: the order's state and what happened, or with
/// `--format json` the order.
Ran changeOrder(const Invocation &invocation, Shop &shop, domain::CommandBody body, const QUuid &orderId = {});

/// Whether `--command-id` names a command that this order has been through: for commands whose content is computed from
/// the order, and so differs the second time. Prints that it was done.
OrFailure<bool> wasDoneBefore(const Invocation &invocation, Shop &shop, const domain::Order &order);

/// Says that nothing was changed because it was a dry run, or done before, or already so.
void sayHowItEnded(const Invocation &invocation, const ordering::Outcome &outcome);

} // namespace docket::ctl
