// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/secret_bytes.h"
#include "services/wire/broker_settings.h"

#include <chrono>
#include <memory>
#include <mutex>

struct amqp_connection_state_t_;
struct amqp_rpc_reply_t_;

namespace docket::outbox {

/// Where a broker is and how to sign in to it.
struct BrokerAccess {
    wire::BrokerSettings settings;
    std::shared_ptr<const identity::SecretBytes> password; ///< null or empty: none
};

struct BrokerTimeouts {
    std::chrono::milliseconds connect = std::chrono::seconds(3);
    std::chrono::milliseconds answer = std::chrono::seconds(10);
};

/// One connection to a RabbitMQ broker with one channel, over rabbitmq-c. Certificates and host names are always
/// checked. Belongs to one thread, except `interrupt`. Errors: see broker_error.h.
class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const BrokerAccess &access, BrokerTimeouts timeouts = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// For calls of rabbitmq-c. Owned by the connection.
    [[nodiscard]] amqp_connection_state_t_ *handle() const { return m_state; }
    /// The one that is open from the start.
    static constexpr quint16 mainChannel = 1;
    /// Another one, for what may fail: the broker closes the channel over it. Its number.
    Result<quint16> openChannel();
    /// The error of the last call that waited for an answer; nothing when it went well.
    [[nodiscard]] std::optional<Error> lastError();
    /// It is not to be used any more, and takes no leave.
    void giveUp() { m_isGivenUp = true; }

    /// Breaks the connection under whoever uses it. Any thread.
    void interrupt();

private:
    explicit Connection(wire::BrokerSettings settings);
    Result<void> connect(BrokerTimeouts timeouts);
    Result<void> signIn(const BrokerAccess &access, BrokerTimeouts timeouts);

    amqp_connection_state_t_ *m_state;
    wire::BrokerSettings m_settings;
    std::mutex m_interrupting;
    int m_socket = -1;
    quint16 m_lastChannel = 0;
    bool m_isGivenUp = true; ///< until it is open
};

} // namespace docket::outbox
