// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/message.h"
#include "services/hub/identity/audit_trail.h"
#include "services/ordering/order_desk.h"
#include "services/telemetry/log.h"
#include "services/telemetry/metrics.h"

namespace docket::hub {

/// Carries out what clients ask for, each command in a transaction of its own, and puts down who asked for what, and
/// with what outcome. May be used by any thread; everything it is given outlives it.
class CommandExecutor {
public:
    struct Parts {
        ordering::OrderStore &store;
        const ordering::Clock &clock;
        AuditTrail &audit;
        telemetry::Metrics &metrics;
        telemetry::Log &log;
        ordering::Lookups lookups = ordering::Lookups::embedded();
    };
    explicit CommandExecutor(Parts parts) : m_parts(std::move(parts)) {}

    /// Codes besides those of OrderDesk: `number_of_another_device`, for a new order with a number that is not one of
    /// the principal's device. What it answers holds no more personal data than the principal may see.
    Decided<ordering::Outcome> execute(const Request &request, const Principal &principal,
                                       const domain::Command &command);

    [[nodiscard]] domain::Instant now() const { return m_parts.clock.now(); }

private:
    void putDown(const Request &request, const Principal &principal, const domain::Command &command,
                 const Decided<ordering::Outcome> &outcome);

    Parts m_parts;
};

} // namespace docket::hub
