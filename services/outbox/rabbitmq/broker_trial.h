// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/rabbitmq/connection.h"

namespace docket::outbox {

/// What came of trying a broker out.
struct BrokerTrial {
    bool isRouted = false; ///< a queue took the message; else nobody would get events now
};

/// Goes the whole way once: connects, signs in, looks for the exchange (or makes it, where the settings say so), and
/// publishes one `docket.ping` from `source`. The errors of broker_error.h, each with its own code. Blocks.
Result<BrokerTrial> tryBroker(const BrokerAccess &access, const QString &source, BrokerTimeouts timeouts = {});

} // namespace docket::outbox
