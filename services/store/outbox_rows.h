// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/destination_rows.h"
#include "services/wire/cloud_event.h"

namespace docket::store {

/// An event that is not published yet, as a person looks at it.
struct OutboxEntry {
    enum class State : quint8 {
        Queued,   ///< its turn comes
        HeldBack, ///< waits for one before it of the same order
        Waiting,  ///< failed, and is tried again at `nextAttempt`
        Dead,     ///< a person has to decide
    };

    qint64 key = 0;
    State state = State::Queued;
    int attempts = 0;
    std::optional<domain::Instant> nextAttempt;
    QString code;
    QString reason;
    QString orderNumber; ///< empty when it is not about an order
    wire::PublishedEvent event;
};

enum class OutboxAction : quint8 { Retry, Discard };

/// What a person decided about an entry.
struct OutboxDecision {
    domain::Instant at;
    OutboxAction action = OutboxAction::Retry;
    QString actor;
    QUuid eventId;
    QString eventType;
    QString code;
    QString reason;
};

/// The outbox as a person works with it. Reading needs a connection for reading only.
class OutboxRows {
public:
    explicit OutboxRows(sql::Connection &connection) : m_connection(connection) {}

    /// What needs a person comes first: dead, then waiting, then the rest, each in the order of recording.
    Result<std::vector<OutboxEntry>> list(qint64 destination, int limit);
    /// The keys of entries by the id of their events; `not_found` names the first that is not in the outbox.
    Result<std::vector<qint64>> keysOf(qint64 destination, const std::vector<QUuid> &eventIds);
    Result<std::vector<qint64>> deadKeys(qint64 destination);

    /// Sends them again at once, or takes them out for good. Each decision is kept, with who made it. In one
    /// transaction of its own; gives how many were still there.
    Result<qint64> decide(qint64 destination, const std::vector<qint64> &keys, OutboxAction action,
                          const QString &actor, domain::Instant at);
    /// The newest first.
    Result<std::vector<OutboxDecision>> decisions(int limit);

private:
    Result<bool> keep(qint64 destination, qint64 key, OutboxAction action, const QString &actor, domain::Instant at);
    Result<void> carryOut(qint64 destination, qint64 key, OutboxAction action);

    sql::Connection &m_connection;
};

} // namespace docket::store
