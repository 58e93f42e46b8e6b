// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/topology.h"

#include <vector>

#include <amqp.h>

using namespace Qt::StringLiterals;

namespace docket::outbox {

namespace {

amqp_bytes_t bytesOf(const QByteArray &text)
{
    return {static_cast<std::size_t>(text.size()), const_cast<char *>(text.constData())};
}

/// The arguments of a queue, and the texts they point into.
class Arguments {
public:
    void add(const char *name, const QString &text)
    {
        m_texts.push_back(text.toUtf8());
        amqp_field_value_t value{};
        value.kind = AMQP_FIELD_KIND_UTF8;
        value.value.bytes = bytesOf(m_texts.back());
        m_entries.push_back({amqp_cstring_bytes(name), value});
    }
    void add(const char *name, qint64 number)
    {
        amqp_field_value_t value{};
        value.kind = AMQP_FIELD_KIND_I64;
        value.value.i64 = number;
        m_entries.push_back({amqp_cstring_bytes(name), value});
    }
    amqp_table_t table() { return {static_cast<int>(m_entries.size()), m_entries.data()}; }

private:
    std::vector<QByteArray> m_texts;
    std::vector<amqp_table_entry_t> m_entries;
};

Result<void> declareExchange(Connection &connection, const QString &name, const char *kind, bool isPassive)
{
    const auto channel = connection.openChannel();
    if (!channel)
        return tl::make_unexpected(channel.error());
    const QByteArray exchange = name.toUtf8();
    amqp_exchange_declare(connection.handle(), *channel, bytesOf(exchange), amqp_cstring_bytes(kind), isPassive ? 1 : 0,
                          1, 0, 0, amqp_empty_table);
    if (auto error = connection.lastError())
        return tl::make_unexpected(std::move(*error));
    return {};
}

Error mismatch(const QString &what, const QString &name, const QString &reason)
{
    return {what + u"_mismatch"_s,
            what,
            u"The broker has something else by the name of “%1”: %2. Nothing was changed."_s.arg(name, reason),
            {name, reason}};
}

Result<void> declareQueue(Connection &connection, const QString &name, Arguments &arguments)
{
    const auto channel = connection.openChannel();
    if (!channel)
        return tl::make_unexpected(channel.error());
    const QByteArray queue = name.toUtf8();
    amqp_queue_declare(connection.handle(), *channel, bytesOf(queue), 0, 1, 0, 0, arguments.table());
    if (auto error = connection.lastError())
        return tl::make_unexpected(error->code == u"message_refused" ? mismatch(u"queue"_s, name, error->args.value(0))
                                                                     : std::move(*error));
    return {};
}

Result<void> bind(Connection &connection, const QString &queue, const QString &exchange, const QString &key)
{
    const QByteArray queueName = queue.toUtf8();
    const QByteArray exchangeName = exchange.toUtf8();
    const QByteArray routingKey = key.toUtf8();
    const auto channel = connection.openChannel();
    if (!channel)
        return tl::make_unexpected(channel.error());
    amqp_queue_bind(connection.handle(), *channel, bytesOf(queueName), bytesOf(exchangeName), bytesOf(routingKey),
                    amqp_empty_table);
    if (auto error = connection.lastError())
        return tl::make_unexpected(std::move(*error));
    return {};
}

QString deadLetterExchangeOf(const wire::BrokerSettings &settings)
{
    return settings.exchange + u".dead"_s;
}

} // namespace

Result<void> ensureExchange(Connection &connection, const wire::BrokerSettings &settings)
{
    const auto found = declareExchange(connection, settings.exchange, "topic", true);
    if (!found && (found.error().code != u"exchange_missing" || !settings.declaresExchange))
        return found;
    if (!settings.declaresExchange)
        return {};
    // Also of one that is there: only so is it known whether it is what it should be.
    const auto declared = declareExchange(connection, settings.exchange, "topic", false);
    if (!declared && declared.error().code == u"message_refused")
        return tl::make_unexpected(mismatch(u"exchange"_s, settings.exchange, declared.error().args.value(0)));
    if (!declared && found && declared.error().code == u"broker_forbidden")
        return {};
    return declared;
}

QString deadLetterQueueOf(const QString &queue)
{
    return queue + u".dead"_s;
}

Result<void> declareQueue(Connection &connection, const wire::BrokerSettings &settings, const QueueSpec &queue)
{
    const QString deadExchange = deadLetterExchangeOf(settings);
    const QString deadQueue = deadLetterQueueOf(queue.name);
    Arguments deadArguments;
    deadArguments.add("x-queue-type", u"quorum"_s);
    Arguments arguments;
    arguments.add("x-queue-type", u"quorum"_s);
    arguments.add("x-max-length", queue.mostMessages);
    arguments.add("x-overflow", u"reject-publish"_s);
    arguments.add("x-delivery-limit", queue.deliveryLimit);
    arguments.add("x-dead-letter-exchange", deadExchange);
    arguments.add("x-dead-letter-routing-key", queue.name);

    auto made = declareExchange(connection, deadExchange, "direct", false);
    if (made)
        made = declareQueue(connection, deadQueue, deadArguments);
    if (made)
        made = bind(connection, deadQueue, deadExchange, queue.name);
    if (made)
        made = declareQueue(connection, queue.name, arguments);
    for (const QString &key : queue.bindings) {
        if (made)
            made = bind(connection, queue.name, settings.exchange, key);
    }
    return made;
}

} // namespace docket::outbox
