// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection_pool.h"
#include "services/outbox/queue.h"

namespace docket::hub {

/// The hub's queue of events, for one relay among any number.
///
/// Claiming takes whole entities from their first event on: the row of the first is locked (`FOR UPDATE SKIP LOCKED`),
/// so that no two relays get parts of one entity, and marked as taken for a minute. The mark, not a lock, keeps it
/// while messages are on their way: an open transaction would hold back everybody who reads the feed. What a relay that
/// died had taken is free after that minute.
///
/// Works on the calling thread's connection of the pool, each call in a transaction of its own.
class HubOutbox final : public outbox::Queue {
public:
    static constexpr std::chrono::milliseconds claimTime = std::chrono::minutes(1);

    /// `relay` names who claims: a fresh id for each. `pool` outlives the queue.
    HubOutbox(ConnectionPool &pool, const QUuid &relay) : m_pool(pool), m_relay(relay) {}

    Result<std::vector<outbox::Entry>> claim(int limit, domain::Instant now) override;
    Result<void> settle(const std::vector<outbox::Settlement> &settlements, domain::Instant now) override;
    Result<std::optional<domain::Instant>> nextDue() override;
    Result<outbox::Figures> figures() override;

private:
    Result<void> settle(Connection &connection, const outbox::Settlement &settlement);

    ConnectionPool &m_pool;
    QUuid m_relay;
};

} // namespace docket::hub
