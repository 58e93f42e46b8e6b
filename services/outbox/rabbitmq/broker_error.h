// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/wire/broker_settings.h"

#include <amqp.h>

namespace docket::outbox {

// What can be wrong with the way to a broker, each with a code of its own:
//
// | code | meaning |
// | --- | --- |
// | `broker_host_unknown` | the name leads to no address |
// | `broker_refused` | nobody listens at that address and port |
// | `broker_unreachable` | the connection could not be made in time, or there is no way there |
// | `broker_tls_untrusted` | its certificate is not signed by one that is trusted |
// | `broker_tls_wrong_host` | its certificate is for another name |
// | `broker_tls_failed` | TLS could not be agreed on; often the port speaks none |
// | `ca_unreadable` | the file of trusted certificates cannot be read |
// | `broker_not_amqp` | what answers there is no AMQP broker, or wants TLS |
// | `broker_credentials` | user name or password are wrong |
// | `broker_vhost_missing` | there is no such virtual host |
// | `broker_vhost_forbidden` | the user may not use it |
// | `exchange_missing` | there is no such exchange |
// | `exchange_mismatch` | there is one, of another kind |
// | `broker_forbidden` | the user may not do that: configure, write or read |
// | `broker_lost` | the connection broke |
// | `broker_closed` | the broker ended the connection (it is being stopped) |
// | `broker_silent` | it gave no answer in time |
// | `message_refused`, `message_broke_connection` | see Transport |
//
// No sentence has a password in it; they name host, port, user, virtual host and exchange.

/// The connection could not be made: a status of rabbitmq-c.
Error connectError(int status, const wire::BrokerSettings &settings);
/// Signing in, or asking for the virtual host, went wrong.
Error signInError(const amqp_rpc_reply_t &reply, const wire::BrokerSettings &settings);
/// A call of the open connection went wrong.
Error replyError(const amqp_rpc_reply_t &reply, const wire::BrokerSettings &settings);
/// The broker closed channel or connection, with this code and text.
Error closeError(int replyCode, const QString &replyText, const wire::BrokerSettings &settings);
/// Sending or waiting went wrong: a status of rabbitmq-c.
Error statusError(int status, const wire::BrokerSettings &settings);

inline QString textOf(const amqp_bytes_t &bytes)
{
    return QString::fromUtf8(static_cast<const char *>(bytes.bytes), static_cast<qsizetype>(bytes.len));
}

} // namespace docket::outbox
