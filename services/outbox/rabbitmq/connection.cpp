// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/connection.h"

#include "services/outbox/rabbitmq/broker_error.h"
#include "services/outbox/rabbitmq/diagnosis.h"

#include <QFile>

#include <algorithm>

#include <amqp.h>
#include <amqp_ssl_socket.h>
#include <amqp_tcp_socket.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace docket::outbox {

using std::chrono::milliseconds;

namespace {

constexpr int mostFrame = 131'072;
/// Where Debian and its kin keep the certificates that the system trusts.
const QString systemCertificates = u"/etc/ssl/certs/ca-certificates.crt"_s;

timeval timeOf(milliseconds duration)
{
    const auto count = duration.count();
    return {count / 1'000, (count % 1'000) * 1'000};
}

Result<void> trust(amqp_socket_t *socket, const wire::BrokerSettings &settings)
{
    const QString file = settings.caFile.isEmpty() ? systemCertificates : settings.caFile;
    amqp_ssl_socket_set_verify_peer(socket, 1);
    amqp_ssl_socket_set_verify_hostname(socket, 1);
    if (amqp_ssl_socket_set_cacert(socket, QFile::encodeName(file).constData()) == AMQP_STATUS_OK)
        return {};
    return fail(u"ca_unreadable"_s,
                u"The file of trusted certificates %1 cannot be read, or has none in it. Nothing was sent."_s.arg(file),
                u"ca_file"_s, {file});
}

amqp_table_entry_t flagOf(const char *name)
{
    amqp_table_entry_t entry{};
    entry.key = amqp_cstring_bytes(name);
    entry.value.kind = AMQP_FIELD_KIND_BOOLEAN;
    entry.value.value.boolean = 1;
    return entry;
}

amqp_table_entry_t tableOf(const char *name, amqp_table_t table)
{
    amqp_table_entry_t entry{};
    entry.key = amqp_cstring_bytes(name);
    entry.value.kind = AMQP_FIELD_KIND_TABLE;
    entry.value.value.table = table;
    return entry;
}

// Without it a send into a dead connection would block for as long as the system's own retries take.
void limitSending(int socket, milliseconds patience)
{
    const auto most = static_cast<unsigned>(patience.count());
    setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &most, sizeof(most));
}

} // namespace

Connection::Connection(wire::BrokerSettings settings) : m_state(amqp_new_connection()), m_settings(std::move(settings))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const BrokerAccess &access, BrokerTimeouts timeouts)
{
    std::unique_ptr<Connection> connection(new Connection(access.settings));
    if (const auto connected = connection->connect(timeouts); !connected)
        return tl::make_unexpected(connected.error());
    if (const auto signedIn = connection->signIn(access, timeouts); !signedIn)
        return tl::make_unexpected(signedIn.error());
    if (const auto opened = connection->openChannel(); !opened)
        return tl::make_unexpected(opened.error());
    connection->m_isGivenUp = false;
    return connection;
}

Connection::~Connection()
{
    const std::lock_guard lock(m_interrupting);
    m_socket = -1;
    if (!m_isGivenUp)
        amqp_connection_close(m_state, AMQP_REPLY_SUCCESS);
    amqp_destroy_connection(m_state);
}

Result<void> Connection::connect(BrokerTimeouts timeouts)
{
    const wire::BrokerSettings &settings = m_settings;
    amqp_socket_t *socket = settings.tls ? amqp_ssl_socket_new(m_state) : amqp_tcp_socket_new(m_state);
    if (settings.tls) {
        if (auto trusted = trust(socket, settings); !trusted)
            return trusted;
    }
    const timeval patience = timeOf(timeouts.connect);
    const int status = amqp_socket_open_noblock(socket, settings.host.toUtf8().constData(), settings.port, &patience);
    if (status != AMQP_STATUS_OK) {
        if (auto reason = diagnose(settings.host, settings.port, timeouts.connect))
            return tl::make_unexpected(std::move(*reason));
        return tl::make_unexpected(connectError(status, settings));
    }
    const std::lock_guard lock(m_interrupting);
    m_socket = amqp_get_sockfd(m_state);
    limitSending(m_socket, timeouts.answer);
    return {};
}

Result<void> Connection::signIn(const BrokerAccess &access, BrokerTimeouts timeouts)
{
    const timeval patience = timeOf(timeouts.answer);
    amqp_set_handshake_timeout(m_state, &patience);
    amqp_set_rpc_timeout(m_state, &patience);
    // rabbitmq-c wants a terminated text.
    identity::SecretBytes password((access.password ? access.password->size() : 0) + 1);
    if (access.password)
        std::copy_n(access.password->data(), access.password->size(), password.data());
    // So that a broker that is out of memory or disk says so instead of falling silent.
    amqp_table_entry_t capability = flagOf("connection.blocked");
    amqp_table_entry_t capabilities = tableOf("capabilities", {1, &capability});
    const amqp_table_t properties{1, &capabilities};
    const amqp_rpc_reply_t reply = amqp_login_with_properties(
        m_state, access.settings.vhost.toUtf8().constData(), 0, mostFrame, 0, &properties, AMQP_SASL_METHOD_PLAIN,
        access.settings.user.toUtf8().constData(), password.bytes().data());
    if (reply.reply_type != AMQP_RESPONSE_NORMAL)
        return tl::make_unexpected(signInError(reply, access.settings));
    return {};
}

Result<quint16> Connection::openChannel()
{
    amqp_channel_open(m_state, ++m_lastChannel);
    if (auto error = lastError())
        return tl::make_unexpected(std::move(*error));
    return m_lastChannel;
}

std::optional<Error> Connection::lastError()
{
    const amqp_rpc_reply_t reply = amqp_get_rpc_reply(m_state);
    if (reply.reply_type == AMQP_RESPONSE_NORMAL)
        return std::nullopt;
    const bool isChannelOnly =
        reply.reply_type == AMQP_RESPONSE_SERVER_EXCEPTION && reply.reply.id == AMQP_CHANNEL_CLOSE_METHOD;
    m_isGivenUp = m_isGivenUp || !isChannelOnly;
    return replyError(reply, m_settings);
}

void Connection::interrupt()
{
    const std::lock_guard lock(m_interrupting);
    if (m_socket >= 0)
        shutdown(m_socket, SHUT_RDWR);
}

} // namespace docket::outbox
