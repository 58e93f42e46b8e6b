// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection.h"
#include "services/outbox/queue.h"

namespace docket::hub {

/// What `entryFromRow` reads, of `outbox` with the joins. Where the history has no such event, the type is empty.
inline constexpr char outboxColumns[] =
    "outbox.pos, outbox.attempts, outbox.breaks, outbox.event, outbox.kind, outbox.entity, outbox.sequence,"
    " coalesce(o.type, c.type), coalesce(o.command, c.command), coalesce(o.actor, c.actor),"
    " coalesce(o.device, c.device), coalesce(o.happened_at, c.happened_at), outbox.recorded_at,"
    " coalesce(o.payload, c.payload, '{}')::text";
inline constexpr int outboxColumnCount = 14;
inline constexpr char outboxJoins[] =
    " LEFT JOIN order_event AS o ON outbox.kind = 0 AND o.month = outbox.month"
    " AND o.order_id = (CASE WHEN outbox.kind = 0 THEN outbox.entity END)::uuid AND o.sequence = outbox.sequence"
    " LEFT JOIN catalogue_event AS c ON outbox.kind <> 0 AND c.kind = outbox.kind AND c.entity = outbox.entity"
    " AND c.sequence = outbox.sequence";

outbox::Entry entryFromRow(const QSqlQuery &row);

Result<outbox::Figures> readOutboxFigures(Connection &connection);

/// An event that can never be delivered as it is.
struct DeadLetter {
    outbox::Entry entry;
    QString code;
    QString reason;
};

/// What people do about the outbox. Works in the caller's transaction, or on its own.
class OutboxRows {
public:
    /// `connection` outlives it.
    explicit OutboxRows(Connection &connection) : m_connection(connection) {}

    /// In the order of recording, behind the one at `pos`.
    Result<std::vector<DeadLetter>> deadAfter(qint64 pos, int limit);
    /// Whether there was a dead letter of this event; it is queued again as if it had never been tried.
    Result<bool> retry(const QUuid &event);
    /// Whether there was one; it is gone.
    Result<bool> discard(const QUuid &event);

private:
    Connection &m_connection;
};

} // namespace docket::hub
