// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/publisher.h"

#include "services/outbox/rabbitmq/broker_error.h"
#include "services/outbox/rabbitmq/topology.h"
#include "services/wire/cloud_event.h"

#include <amqp.h>

using namespace Qt::StringLiterals;

namespace docket::outbox {

using std::chrono::milliseconds;

namespace {

amqp_bytes_t bytesOf(const QByteArray &text)
{
    return {static_cast<std::size_t>(text.size()), const_cast<char *>(text.constData())};
}

QByteArray idText(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

Error unroutable(const wire::BrokerSettings &settings, const QString &reason)
{
    return {u"message_unroutable"_s,
            u"exchange"_s,
            u"No queue is bound to the exchange “%1” for this event (%2). The event is kept and sent again."_s.arg(
                settings.exchange, reason),
            {settings.exchange, reason}};
}

Error queueFull()
{
    return {u"queue_full"_s,
            {},
            u"A queue behind the exchange did not take this event; it is probably full. The event is kept and sent "
            "again."_s,
            {}};
}

Error blocked(const QString &reason)
{
    return {u"broker_blocked"_s,
            {},
            u"The broker takes no messages now: %1. They stay in the queue and are sent again."_s.arg(reason),
            {reason}};
}

} // namespace

Publisher::Publisher(BrokerAccess access, BrokerTimeouts timeouts) : m_access(std::move(access)), m_timeouts(timeouts)
{
}

Publisher::~Publisher()
{
    close();
}

Result<void> Publisher::open()
{
    close();
    auto connection = Connection::open(m_access, m_timeouts);
    if (!connection)
        return tl::make_unexpected(connection.error());
    {
        const std::lock_guard lock(m_opening);
        m_connection = std::move(*connection);
    }
    return prepare();
}

Result<void> Publisher::prepare()
{
    if (auto there = ensureExchange(*m_connection, m_access.settings); !there)
        return failed(there.error());
    amqp_confirm_select(m_connection->handle(), Connection::mainChannel);
    if (auto error = m_connection->lastError())
        return failed(std::move(*error));
    return {};
}

void Publisher::close()
{
    const std::lock_guard lock(m_opening);
    m_connection.reset();
    m_lastDelivery = 0;
    m_pending.clear();
    m_deliveryOfId.clear();
    m_error.reset();
}

tl::unexpected<Error> Publisher::failed(Error error)
{
    if (m_connection)
        m_connection->giveUp();
    close();
    return tl::make_unexpected(std::move(error));
}

Result<void> Publisher::publish(quint64 tag, const Message &message)
{
    const QByteArray id = idText(message.id);
    const QByteArray type = message.type.toUtf8();
    const QByteArray exchange = m_access.settings.exchange.toUtf8();
    amqp_basic_properties_t properties{};
    properties._flags = AMQP_BASIC_CONTENT_TYPE_FLAG | AMQP_BASIC_DELIVERY_MODE_FLAG | AMQP_BASIC_MESSAGE_ID_FLAG |
                        AMQP_BASIC_TIMESTAMP_FLAG | AMQP_BASIC_TYPE_FLAG | AMQP_BASIC_APP_ID_FLAG;
    properties.content_type = amqp_cstring_bytes(wire::cloudEventMediaType);
    properties.delivery_mode = AMQP_DELIVERY_PERSISTENT;
    properties.message_id = bytesOf(id);
    properties.timestamp = static_cast<quint64>(domain::toMilliseconds(message.time) / 1'000);
    properties.type = bytesOf(type);
    properties.app_id = amqp_cstring_bytes("docket");
    const int status = amqp_basic_publish(m_connection->handle(), Connection::mainChannel, bytesOf(exchange),
                                          bytesOf(type), 1, 0, &properties, bytesOf(message.body));
    if (status == AMQP_STATUS_OK) {
        m_pending.emplace(++m_lastDelivery, Pending{tag, id, {}});
        m_deliveryOfId.insert(id, m_lastDelivery);
        return {};
    }
    // The broker may have said why before it hung up.
    std::vector<Receipt> receipts;
    for (;;) {
        const auto more = receive(milliseconds(0));
        if (!more)
            return tl::make_unexpected(more.error());
        if (more->empty())
            return failed(statusError(status, m_access.settings));
    }
}

Result<std::vector<Receipt>> Publisher::receive(milliseconds patience)
{
    if (m_error)
        return failed(*m_error);
    std::vector<Receipt> receipts;
    for (;;) {
        // After the first, only what is there already.
        const auto wait = receipts.empty() ? patience : milliseconds(0);
        const timeval time{wait.count() / 1'000, (wait.count() % 1'000) * 1'000};
        amqp_frame_t frame{};
        amqp_maybe_release_buffers(m_connection->handle());
        const int status = amqp_simple_wait_frame_noblock(m_connection->handle(), &frame, &time);
        if (status == AMQP_STATUS_TIMEOUT)
            return receipts;
        auto taken = status == AMQP_STATUS_OK
                         ? takeFrame(frame, receipts)
                         : Result<void>(tl::make_unexpected(statusError(status, m_access.settings)));
        if (taken)
            continue;
        if (receipts.empty())
            return failed(taken.error());
        m_error = taken.error();
        return receipts;
    }
}

Result<void> Publisher::takeFrame(const amqp_frame_t_ &frame, std::vector<Receipt> &receipts)
{
    if (frame.frame_type == AMQP_FRAME_METHOD)
        return takeMethod(frame, receipts);
    if (frame.frame_type == AMQP_FRAME_HEADER)
        takeReturnedHeader(frame);
    return {};
}

Result<void> Publisher::takeMethod(const amqp_frame_t_ &frame, std::vector<Receipt> &receipts)
{
    void *decoded = frame.payload.method.decoded;
    switch (frame.payload.method.id) {
    case AMQP_BASIC_ACK_METHOD: {
        const auto *ack = static_cast<amqp_basic_ack_t *>(decoded);
        settle(ack->delivery_tag, ack->multiple != 0, std::nullopt, receipts);
        return {};
    }
    case AMQP_BASIC_NACK_METHOD: {
        const auto *nack = static_cast<amqp_basic_nack_t *>(decoded);
        settle(nack->delivery_tag, nack->multiple != 0, queueFull(), receipts);
        return {};
    }
    case AMQP_BASIC_RETURN_METHOD:
        // Its header, which says which message it is, comes next.
        m_returnText = textOf(static_cast<amqp_basic_return_t *>(decoded)->reply_text);
        return {};
    case AMQP_CHANNEL_CLOSE_METHOD: {
        const auto *close = static_cast<amqp_channel_close_t *>(decoded);
        return tl::make_unexpected(closeError(close->reply_code, textOf(close->reply_text), m_access.settings));
    }
    case AMQP_CONNECTION_CLOSE_METHOD: {
        const auto *close = static_cast<amqp_connection_close_t *>(decoded);
        return tl::make_unexpected(closeError(close->reply_code, textOf(close->reply_text), m_access.settings));
    }
    case AMQP_CONNECTION_BLOCKED_METHOD:
        return tl::make_unexpected(blocked(textOf(static_cast<amqp_connection_blocked_t *>(decoded)->reason)));
    default:
        return {};
    }
}

void Publisher::takeReturnedHeader(const amqp_frame_t_ &frame)
{
    const auto *properties = static_cast<amqp_basic_properties_t *>(frame.payload.properties.decoded);
    const QByteArray id(static_cast<const char *>(properties->message_id.bytes),
                        static_cast<qsizetype>(properties->message_id.len));
    const auto pending = m_pending.find(m_deliveryOfId.value(id));
    if (pending != m_pending.end())
        pending->second.returned = unroutable(m_access.settings, m_returnText);
}

void Publisher::settle(quint64 delivery, bool isMultiple, const std::optional<Error> &refusal,
                       std::vector<Receipt> &receipts)
{
    const auto first = isMultiple ? m_pending.begin() : m_pending.find(delivery);
    const auto last = m_pending.upper_bound(delivery);
    if (first == m_pending.end())
        return;
    for (auto one = first; one != last; ++one) {
        const Pending &pending = one->second;
        const std::optional<Error> &reason = pending.returned ? pending.returned : refusal;
        if (reason)
            receipts.push_back({pending.tag, Receipt::Verdict::Refused, *reason});
        else
            receipts.push_back({pending.tag, Receipt::Verdict::Confirmed, {}});
        m_deliveryOfId.remove(pending.id);
    }
    m_pending.erase(first, last);
}

void Publisher::interrupt()
{
    const std::lock_guard lock(m_opening);
    if (m_connection)
        m_connection->interrupt();
}

} // namespace docket::outbox
