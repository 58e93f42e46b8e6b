// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/connection.h"
#include "services/wire/broker_settings.h"

namespace docket::store {

/// Where events are published.
struct Destination {
    qint64 id = 0;
    bool isEnabled = true;
    wire::BrokerSettings broker;

    bool operator==(const Destination &) const = default;
};

/// The rows of destinations. There is at most one: a RabbitMQ broker.
class DestinationRows {
public:
    explicit DestinationRows(sql::Connection &connection) : m_connection(connection) {}

    /// Nothing when none was ever set.
    Result<std::optional<Destination>> find();
    /// Sets it, or changes the one that is there; what is queued stays queued for it.
    Result<void> save(const wire::BrokerSettings &broker, bool isEnabled);

private:
    sql::Connection &m_connection;
};

} // namespace docket::store
