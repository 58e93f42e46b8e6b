// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/sql/connection.h"
#include "services/wire/broker_settings.h"

namespace docket::store {

/// The rows of events, and their entries in the outbox.
class EventRows {
public:
    explicit EventRows(sql::Connection &connection) : m_connection(connection) {}

    /// `entityRow` is the position of the order, customer or product, or the key of the stock row. Gives the event's
    /// position.
    Result<qint64> insert(const domain::Event &event, qint64 entityRow, const QByteArray &payload);
    /// Reads anew which destinations there are.
    void forgetDestinations() { m_destinationsKnown = false; }

private:
    struct Receiver {
        qint64 destination = 0;
        wire::BrokerSettings settings;
    };
    Result<void> queue(qint64 position, const domain::Event &event, qint64 entityRow);
    Result<void> findReceiver();

    sql::Connection &m_connection;
    std::optional<Receiver> m_receiver;
    bool m_destinationsKnown = false;
};

/// The columns `eventFromRow` reads, from column `first` on. The entity's id is not among them.
inline constexpr const char *eventColumns =
    "event.id, event.kind, event.sequence, event.command, event.type, event.actor, event.device, event.happened_at, "
    "event.recorded_at, event.payload";
inline constexpr int eventColumnCount = 10;

Result<domain::Event> eventFromRow(const sql::Statement &row, int first, const QString &entityId);

} // namespace docket::store
