// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/rabbitmq/connection.h"

namespace docket::outbox {

/// A message as a consumer gets it.
struct Delivery {
    quint64 tag = 0;
    QString routingKey;
    QByteArray id;
    bool isRedelivered = false;
    QByteArray body;
};

/// Listens to events: on a queue that is there, or on one of its own that exists as long as it listens and gets what is
/// published meanwhile. Belongs to one thread.
class Subscription {
public:
    /// To a queue of its own, bound to the exchange with these routing keys.
    static Result<std::unique_ptr<Subscription>> listen(const BrokerAccess &access, const QStringList &bindings);
    /// To a queue that is there; each delivery is to be accepted or rejected.
    static Result<std::unique_ptr<Subscription>> consume(const BrokerAccess &access, const QString &queue);

    /// The next message; nothing when none came in time.
    Result<std::optional<Delivery>> next(std::chrono::milliseconds patience);
    Result<void> accept(quint64 tag);
    /// Rejected messages go to the queue's dead letters.
    Result<void> reject(quint64 tag);

private:
    Subscription(std::unique_ptr<Connection> connection, wire::BrokerSettings settings)
        : m_connection(std::move(connection))
        , m_settings(std::move(settings))
    {
    }
    Result<void> declareOwnQueue(const QStringList &bindings);
    Result<void> start(const QByteArray &queue, bool acceptsAll);

    std::unique_ptr<Connection> m_connection;
    wire::BrokerSettings m_settings;
    QByteArray m_queue;
};

} // namespace docket::outbox
