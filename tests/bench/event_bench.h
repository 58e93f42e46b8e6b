// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_table.h"
#include "tests/support/private_rabbitmq.h"

namespace docket::bench {

/// Publishes that many queued events of a shop to a queue of `broker`, turn about with a bare loop that publishes as
/// many messages of their size with confirms and the same window, and tells how many of each were confirmed a second.
void publishEvents(Table &table, const test::PrivateRabbitMq &broker, qint64 events);

} // namespace docket::bench
