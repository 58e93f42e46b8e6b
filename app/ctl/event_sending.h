// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "services/outbox/rabbitmq/connection.h"
#include "services/store/destination_rows.h"

namespace docket::ctl {

/// Where events go; refused with `no_destination` when that was never set.
OrFailure<store::Destination> destinationOf(sql::Connection &connection);
/// The same with what is needed to sign in; asks for a password at the terminal when there is a user and none is kept.
OrFailure<outbox::BrokerAccess> accessOf(const Invocation &invocation, const wire::BrokerSettings &settings);

/// Sends what is queued, and what is due again later, until nothing is left, Ctrl+C is pressed, or with `--once` as far
/// as it goes now.
Ran sendEvents(const Invocation &invocation);

} // namespace docket::ctl
