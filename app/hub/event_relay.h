// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection_pool.h"
#include "services/outbox/rabbitmq/connection.h"
#include "services/outbox/relay.h"
#include "services/telemetry/log.h"
#include "services/telemetry/metrics.h"

namespace docket::hub_program {

/// Publishes the hub's events to a broker, on a thread of its own, as one of any number of hubs over one database.
class EventRelay {
public:
    /// All outlive the relay.
    struct Surroundings {
        hub::ConnectionPool &pool;
        QString device; ///< the hub's
        const ordering::Clock &clock;
        telemetry::Metrics &metrics;
        telemetry::Log &log;
    };

    EventRelay(const outbox::BrokerAccess &broker, const Surroundings &surroundings);

    /// Something was recorded. Any thread; cheap.
    void wake() { m_relay.wake(); }
    /// `docket_outbox_…`. Looks into the database.
    void exportFigures(telemetry::Metrics &metrics);

private:
    outbox::Relay::Parts parts(const outbox::BrokerAccess &broker);
    void putDown(const outbox::Round &round);

    Surroundings m_surroundings;
    outbox::Relay m_relay;
};

} // namespace docket::hub_program
