// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/router.h"
#include "services/hub/store/connection_pool.h"
#include "services/telemetry/metrics.h"

namespace docket::hub {

/// For those who run the hub, open to whoever reaches it (a proxy in front keeps `/metrics` to itself):
///
/// - `/healthz`: the process answers;
/// - `/readyz`: so does the database, and it has the schema that this hub works with. 503 otherwise;
/// - `/metrics`: figures for Prometheus;
/// - `/openapi.json`, `/docs`: the contract, and a page to read it on.
///
/// `pool` and `metrics` outlive the router. `warnings` are told by `/readyz`, which stays ready with them.
void addOperationRoutes(Router &router, ConnectionPool &pool, telemetry::Metrics &metrics,
                        std::function<QStringList()> warnings = {});

/// The contract, `services/hub/openapi.yaml`, as JSON.
QByteArray openApiJson();

} // namespace docket::hub
