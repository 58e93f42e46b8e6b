// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/config.h"
#include "services/telemetry/log.h"

#include <memory>

namespace docket::hub_program {

/// The running hub: every part of it wired together. Belongs to the main thread, which only waits for the end.
class Service {
public:
    /// Starts everything and listens. The database has to answer and to have this program's schema:
    /// `store_unavailable`, `older_schema` (which says to migrate), `newer_schema`; `address_unusable`.
    static Result<std::unique_ptr<Service>> start(const Config &config, telemetry::Log &log);
    /// Finishes what was begun, then stops.
    ~Service();
    Q_DISABLE_COPY_MOVE(Service)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    class Parts;
    explicit Service(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
    quint16 m_port = 0;
};

} // namespace docket::hub_program
