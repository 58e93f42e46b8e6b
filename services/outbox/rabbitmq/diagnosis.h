// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <chrono>

namespace docket::outbox {

/// What stands between this machine and a host's port, of which is known only that no connection came about:
/// `broker_host_unknown`, `broker_refused` or `broker_unreachable`; nothing when it answers now.
std::optional<Error> diagnose(const QString &host, quint16 port, std::chrono::milliseconds patience);

} // namespace docket::outbox
