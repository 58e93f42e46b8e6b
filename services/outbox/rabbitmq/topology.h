// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/rabbitmq/connection.h"

namespace docket::outbox {

/// Sees that the exchange of `settings` is there. Where the settings say so it is made when missing: a durable topic
/// exchange; one that is there must be such then. Errors: `exchange_missing`, `exchange_mismatch`, `broker_forbidden`.
Result<void> ensureExchange(Connection &connection, const wire::BrokerSettings &settings);

/// A queue as consumers of events should have it: a durable quorum queue that refuses messages when it is full (so that
/// Docket keeps them) instead of dropping the oldest, and puts away what its consumers cannot take.
struct QueueSpec {
    QString name;
    QStringList bindings = {QStringLiteral("#")}; ///< routing keys: event types, with `*` and `#`
    qint64 mostMessages = 1'000'000;
    int deliveryLimit = 10; ///< after so many returned deliveries a message is put away
};

/// Where a queue's rejected messages go.
QString deadLetterQueueOf(const QString &queue);

/// Makes the queue, its dead-letter queue behind the exchange `<exchange>.dead`, and the bindings. What is there
/// already stays as it is; `queue_mismatch` when it is another kind of queue.
Result<void> declareQueue(Connection &connection, const wire::BrokerSettings &settings, const QueueSpec &queue);

} // namespace docket::outbox
