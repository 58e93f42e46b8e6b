// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/broker_error.h"

using namespace Qt::StringLiterals;

namespace docket::outbox {

namespace {

Error tlsError(int status, const wire::BrokerSettings &settings)
{
    const QString &host = settings.host;
    if (status == AMQP_STATUS_SSL_PEER_VERIFY_FAILED) {
        return {
            u"broker_tls_untrusted"_s,
            u"ca_file"_s,
            u"The certificate of %1 is not signed by one that is trusted here. Nothing was sent, no password either. "
            "Name the file of the company's own certificates if it has them."_s.arg(host),
            {host}};
    }
    if (status == AMQP_STATUS_SSL_HOSTNAME_VERIFY_FAILED) {
        return {
            u"broker_tls_wrong_host"_s,
            u"address"_s,
            u"The certificate of the broker is for another name than %1. Nothing was sent, no password either. Use the "
            "name in its certificate."_s.arg(host),
            {host}};
    }
    const QString port = QString::number(settings.port);
    return {u"broker_tls_failed"_s,
            u"address"_s,
            u"No TLS connection came about with %1, port %2. Nothing was sent. Check that this port speaks TLS "
            "(usually 5671)."_s.arg(host, port),
            {host, port}};
}

bool isTlsStatus(int status)
{
    return status == AMQP_STATUS_SSL_ERROR || status == AMQP_STATUS_SSL_HOSTNAME_VERIFY_FAILED ||
           status == AMQP_STATUS_SSL_PEER_VERIFY_FAILED || status == AMQP_STATUS_SSL_CONNECTION_FAILED;
}

Error lost(const QString &reason)
{
    return {u"broker_lost"_s,
            {},
            u"The connection to the broker broke: %1. What it had not confirmed is kept and sent again."_s.arg(reason),
            {reason}};
}

Error silent()
{
    return {u"broker_silent"_s,
            {},
            u"The broker gave no answer in time. What it had not confirmed is kept and sent again."_s,
            {}};
}

Error notAmqp(const wire::BrokerSettings &settings)
{
    const QString port = QString::number(settings.port);
    return {u"broker_not_amqp"_s,
            u"address"_s,
            u"What answers at %1, port %2 does not speak AMQP as expected. Nothing was sent. Check the port; one that "
            "wants TLS needs an address that begins with amqps://."_s.arg(settings.host, port),
            {settings.host, port}};
}

Error vhostError(const QString &replyText, const wire::BrokerSettings &settings)
{
    if (replyText.contains(u"not found"_s)) {
        return {u"broker_vhost_missing"_s,
                u"vhost"_s,
                u"The broker has no virtual host “%1”. Nothing was sent. Check the address, or have it made."_s.arg(
                    settings.vhost),
                {settings.vhost}};
    }
    return {u"broker_vhost_forbidden"_s,
            u"vhost"_s,
            u"The user “%1” may not use the virtual host “%2”. Nothing was sent. Have the broker's administrator "
            "permit it."_s.arg(settings.user, settings.vhost),
            {settings.user, settings.vhost}};
}

struct Close {
    int code = 0;
    QString text;
};

std::optional<Close> closeOf(const amqp_rpc_reply_t &reply)
{
    if (reply.reply_type != AMQP_RESPONSE_SERVER_EXCEPTION)
        return std::nullopt;
    if (reply.reply.id == AMQP_CONNECTION_CLOSE_METHOD) {
        const auto *close = static_cast<const amqp_connection_close_t *>(reply.reply.decoded);
        return Close{close->reply_code, textOf(close->reply_text)};
    }
    if (reply.reply.id == AMQP_CHANNEL_CLOSE_METHOD) {
        const auto *close = static_cast<const amqp_channel_close_t *>(reply.reply.decoded);
        return Close{close->reply_code, textOf(close->reply_text)};
    }
    return std::nullopt;
}

} // namespace

Error connectError(int status, const wire::BrokerSettings &settings)
{
    return isTlsStatus(status) ? tlsError(status, settings) : statusError(status, settings);
}

Error signInError(const amqp_rpc_reply_t &reply, const wire::BrokerSettings &settings)
{
    const auto close = closeOf(reply);
    if (close && close->code == AMQP_NOT_ALLOWED)
        return vhostError(close->text, settings);
    if (close && close->code == AMQP_ACCESS_REFUSED) {
        return {u"broker_credentials"_s,
                u"user"_s,
                u"The broker does not accept the user “%1” with this password. Nothing was sent. Check both."_s.arg(
                    settings.user),
                {settings.user}};
    }
    if (close)
        return closeError(close->code, close->text, settings);
    if (reply.reply_type == AMQP_RESPONSE_LIBRARY_EXCEPTION && reply.library_error == AMQP_STATUS_TIMEOUT)
        return silent();
    return notAmqp(settings);
}

Error replyError(const amqp_rpc_reply_t &reply, const wire::BrokerSettings &settings)
{
    if (const auto close = closeOf(reply))
        return closeError(close->code, close->text, settings);
    return statusError(reply.library_error, settings);
}

Error closeError(int replyCode, const QString &replyText, const wire::BrokerSettings &settings)
{
    switch (replyCode) {
    case AMQP_NOT_FOUND:
        return {
            u"exchange_missing"_s,
            u"exchange"_s,
            u"The broker has no exchange “%1” in the virtual host “%2”. Nothing is lost: events wait. Have it made, "
            "or let Docket make it."_s.arg(settings.exchange, settings.vhost),
            {settings.exchange, settings.vhost}};
    case AMQP_ACCESS_REFUSED:
        return {u"broker_forbidden"_s,
                u"user"_s,
                u"The user “%1” lacks a permission: %2. Nothing is lost: events wait. Have the broker's administrator "
                "grant it."_s.arg(settings.user, replyText),
                {settings.user, replyText}};
    case AMQP_CONNECTION_FORCED:
        return {
            u"broker_closed"_s,
            {},
            u"The broker ended the connection: %1. What it had not confirmed is kept and sent again."_s.arg(replyText),
            {replyText}};
    case AMQP_PRECONDITION_FAILED:
    case AMQP_CONTENT_TOO_LARGE:
        return {u"message_refused"_s,
                {},
                u"The broker can never take this message: %1. The event is kept; the broker's limits would have to "
                "change."_s.arg(replyText),
                {replyText}};
    default:
        return {u"message_broke_connection"_s,
                {},
                u"The broker failed over a message: %1 (%2). The event is kept."_s.arg(replyText).arg(replyCode),
                {replyText, QString::number(replyCode)}};
    }
}

Error statusError(int status, const wire::BrokerSettings &)
{
    if (status == AMQP_STATUS_TIMEOUT || status == AMQP_STATUS_HEARTBEAT_TIMEOUT)
        return silent();
    return lost(QString::fromLatin1(amqp_error_string2(status)));
}

} // namespace docket::outbox
