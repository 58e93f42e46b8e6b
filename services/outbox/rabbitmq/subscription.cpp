// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/subscription.h"

#include "services/outbox/rabbitmq/broker_error.h"
#include "services/outbox/rabbitmq/topology.h"

using namespace Qt::StringLiterals;

namespace docket::outbox {

namespace {

amqp_bytes_t bytesOf(const QByteArray &text)
{
    return {static_cast<std::size_t>(text.size()), const_cast<char *>(text.constData())};
}

QByteArray copyOf(const amqp_bytes_t &bytes)
{
    return {static_cast<const char *>(bytes.bytes), static_cast<qsizetype>(bytes.len)};
}

/// A message of rabbitmq-c, freed at the end of the scope.
struct Envelope : amqp_envelope_t {
    Envelope() : amqp_envelope_t{} {}
    ~Envelope() { amqp_destroy_envelope(this); }
    Q_DISABLE_COPY_MOVE(Envelope)
};

} // namespace

Result<std::unique_ptr<Subscription>> Subscription::listen(const BrokerAccess &access, const QStringList &bindings)
{
    auto connection = Connection::open(access);
    if (!connection)
        return tl::make_unexpected(connection.error());
    if (const auto there = ensureExchange(**connection, access.settings); !there)
        return tl::make_unexpected(there.error());
    std::unique_ptr<Subscription> subscription(new Subscription(std::move(*connection), access.settings));
    if (const auto declared = subscription->declareOwnQueue(bindings); !declared)
        return tl::make_unexpected(declared.error());
    if (const auto started = subscription->start(subscription->m_queue, true); !started)
        return tl::make_unexpected(started.error());
    return subscription;
}

Result<std::unique_ptr<Subscription>> Subscription::consume(const BrokerAccess &access, const QString &queue)
{
    auto connection = Connection::open(access);
    if (!connection)
        return tl::make_unexpected(connection.error());
    std::unique_ptr<Subscription> subscription(new Subscription(std::move(*connection), access.settings));
    if (const auto started = subscription->start(queue.toUtf8(), false); !started)
        return tl::make_unexpected(started.error());
    return subscription;
}

Result<void> Subscription::declareOwnQueue(const QStringList &bindings)
{
    const amqp_queue_declare_ok_t *declared = amqp_queue_declare(m_connection->handle(), Connection::mainChannel,
                                                                 amqp_empty_bytes, 0, 0, 1, 1, amqp_empty_table);
    if (auto error = m_connection->lastError())
        return tl::make_unexpected(std::move(*error));
    m_queue = copyOf(declared->queue);
    const QByteArray exchange = m_settings.exchange.toUtf8();
    for (const QString &binding : bindings) {
        const QByteArray key = binding.toUtf8();
        amqp_queue_bind(m_connection->handle(), Connection::mainChannel, bytesOf(m_queue), bytesOf(exchange),
                        bytesOf(key), amqp_empty_table);
        if (auto error = m_connection->lastError())
            return tl::make_unexpected(std::move(*error));
    }
    return {};
}

Result<void> Subscription::start(const QByteArray &queue, bool acceptsAll)
{
    amqp_basic_consume(m_connection->handle(), Connection::mainChannel, bytesOf(queue), amqp_empty_bytes, 0,
                       acceptsAll ? 1 : 0, 0, amqp_empty_table);
    if (auto error = m_connection->lastError())
        return tl::make_unexpected(std::move(*error));
    return {};
}

Result<std::optional<Delivery>> Subscription::next(std::chrono::milliseconds patience)
{
    const timeval time{patience.count() / 1'000, (patience.count() % 1'000) * 1'000};
    amqp_maybe_release_buffers(m_connection->handle());
    Envelope envelope;
    const amqp_rpc_reply_t reply = amqp_consume_message(m_connection->handle(), &envelope, &time, 0);
    if (reply.reply_type == AMQP_RESPONSE_LIBRARY_EXCEPTION && reply.library_error == AMQP_STATUS_TIMEOUT)
        return std::nullopt;
    if (reply.reply_type != AMQP_RESPONSE_NORMAL) {
        m_connection->giveUp();
        return tl::make_unexpected(replyError(reply, m_settings));
    }
    return Delivery{envelope.delivery_tag, textOf(envelope.routing_key), copyOf(envelope.message.properties.message_id),
                    envelope.redelivered != 0, copyOf(envelope.message.body)};
}

Result<void> Subscription::accept(quint64 tag)
{
    const int status = amqp_basic_ack(m_connection->handle(), Connection::mainChannel, tag, 0);
    if (status != AMQP_STATUS_OK)
        return tl::make_unexpected(statusError(status, m_settings));
    return {};
}

Result<void> Subscription::reject(quint64 tag)
{
    const int status = amqp_basic_reject(m_connection->handle(), Connection::mainChannel, tag, 0);
    if (status != AMQP_STATUS_OK)
        return tl::make_unexpected(statusError(status, m_settings));
    return {};
}

} // namespace docket::outbox
