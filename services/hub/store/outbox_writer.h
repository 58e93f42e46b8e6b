// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/hub/store/connection.h"

#include <QStringList>

#include <optional>
#include <span>

namespace docket::hub {

/// Which types of events the hub publishes.
struct PublishedTypes {
    QStringList types; ///< empty: all

    [[nodiscard]] bool contains(const QString &type) const { return types.isEmpty() || types.contains(type); }
};

/// Queues events for publishing, in the transaction that records them. `connection` outlives the writer.
class OutboxWriter {
public:
    /// Without `types` nothing is published, and nothing queued.
    OutboxWriter(Connection &connection, std::optional<PublishedTypes> types)
        : m_connection(connection)
        , m_types(std::move(types))
    {
    }

    /// `month` is that of an order's events; null for others.
    Result<void> queue(std::span<const domain::Event> events, QDate month);

private:
    Connection &m_connection;
    std::optional<PublishedTypes> m_types;
};

} // namespace docket::hub
