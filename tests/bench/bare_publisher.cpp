// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_publisher.h"

#include <amqp.h>

namespace docket::bench {

namespace {

amqp_bytes_t bytesOf(const QByteArray &text)
{
    return {static_cast<std::size_t>(text.size()), const_cast<char *>(text.constData())};
}

} // namespace

BarePublisher::BarePublisher(const outbox::BrokerAccess &access) : m_exchange(access.settings.exchange.toUtf8())
{
    auto connection = outbox::Connection::open(access);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().sentence));
    m_connection = std::move(*connection);
    amqp_confirm_select(m_connection->handle(), outbox::Connection::mainChannel);
}

void BarePublisher::publish(const QByteArray &body, qint64 count, qint64 window)
{
    amqp_basic_properties_t properties{};
    properties._flags = AMQP_BASIC_DELIVERY_MODE_FLAG;
    properties.delivery_mode = AMQP_DELIVERY_PERSISTENT;
    const quint64 last = m_published + static_cast<quint64>(count);
    while (m_published < last || !m_unconfirmed.empty()) {
        while (m_published < last && m_unconfirmed.size() < static_cast<std::size_t>(window)) {
            if (amqp_basic_publish(m_connection->handle(), outbox::Connection::mainChannel, bytesOf(m_exchange),
                                   amqp_cstring_bytes("order.created"), 0, 0, &properties,
                                   bytesOf(body)) != AMQP_STATUS_OK)
                qFatal("The broker took no message.");
            m_unconfirmed.insert(++m_published);
        }
        takeConfirms();
    }
}

void BarePublisher::takeConfirms()
{
    amqp_frame_t frame{};
    amqp_maybe_release_buffers(m_connection->handle());
    if (amqp_simple_wait_frame(m_connection->handle(), &frame) != AMQP_STATUS_OK ||
        frame.frame_type != AMQP_FRAME_METHOD || frame.payload.method.id != AMQP_BASIC_ACK_METHOD)
        qFatal("The broker confirmed no message.");
    const auto *ack = static_cast<amqp_basic_ack_t *>(frame.payload.method.decoded);
    const auto last = m_unconfirmed.upper_bound(ack->delivery_tag);
    m_unconfirmed.erase(ack->multiple != 0 ? m_unconfirmed.begin() : m_unconfirmed.find(ack->delivery_tag), last);
}

} // namespace docket::bench
