// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/rabbitmq/connection.h"

#include <set>

namespace docket::bench {

/// What no publisher that wants confirms can beat: rabbitmq-c called in a loop, over messages that are at hand.
class BarePublisher {
public:
    explicit BarePublisher(const outbox::BrokerAccess &access);

    /// Publishes `count` persistent messages with this body, at most `window` without a confirm, and waits for all.
    void publish(const QByteArray &body, qint64 count, qint64 window);

private:
    void takeConfirms();

    std::unique_ptr<outbox::Connection> m_connection;
    QByteArray m_exchange;
    quint64 m_published = 0;
    std::set<quint64> m_unconfirmed;
};

} // namespace docket::bench
