// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/rabbitmq/connection.h"
#include "services/outbox/transport.h"

#include <QHash>

#include <map>

struct amqp_frame_t_;

namespace docket::outbox {

/// Publishes to a RabbitMQ exchange: persistent messages, mandatory, with publisher confirms. A message counts as
/// confirmed only when the broker confirmed it and did not return it: what no queue is bound for is returned first and
/// confirmed then. Receipts that are refusals have the codes `message_unroutable` and `queue_full`.
class Publisher final : public Transport {
public:
    explicit Publisher(BrokerAccess access, BrokerTimeouts timeouts = {});
    ~Publisher() override;

    [[nodiscard]] bool isOpen() const override { return m_connection != nullptr; }
    Result<void> open() override;
    void close() override;
    Result<void> publish(quint64 tag, const Message &message) override;
    Result<std::vector<Receipt>> receive(std::chrono::milliseconds patience) override;
    void interrupt() override;

private:
    struct Pending {
        quint64 tag = 0;
        QByteArray id;
        std::optional<Error> returned;
    };

    Result<void> prepare();
    Result<void> takeFrame(const amqp_frame_t_ &frame, std::vector<Receipt> &receipts);
    Result<void> takeMethod(const amqp_frame_t_ &frame, std::vector<Receipt> &receipts);
    void takeReturnedHeader(const amqp_frame_t_ &frame);
    void settle(quint64 delivery, bool isMultiple, const std::optional<Error> &refusal, std::vector<Receipt> &receipts);
    /// Closes and hands the error on.
    tl::unexpected<Error> failed(Error error);

    BrokerAccess m_access;
    BrokerTimeouts m_timeouts;
    std::unique_ptr<Connection> m_connection;
    std::mutex m_opening; ///< of m_connection, which `interrupt` looks at
    quint64 m_lastDelivery = 0;
    std::map<quint64, Pending> m_pending; ///< by the broker's delivery tag
    QHash<QByteArray, quint64> m_deliveryOfId;
    QString m_returnText;
    std::optional<Error> m_error; ///< to be told when the receipts before it were
};

} // namespace docket::outbox
