// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/queue.h"
#include "services/sql/connection.h"

namespace docket::store {

/// The queue of one destination in the local database. One process at a time writes a data folder, so that claims need
/// no marks: only one dispatcher may work on it.
class LocalOutbox final : public outbox::Queue {
public:
    /// `connection` is open for writing, and used by nobody else meanwhile.
    LocalOutbox(sql::Connection connection, qint64 destination)
        : m_connection(std::move(connection))
        , m_destination(destination)
    {
    }

    Result<std::vector<outbox::Entry>> claim(int limit, domain::Instant now) override;
    Result<void> settle(const std::vector<outbox::Settlement> &settlements, domain::Instant now) override;
    Result<std::optional<domain::Instant>> nextDue() override;
    Result<outbox::Figures> figures() override;

private:
    Result<void> settle(const outbox::Settlement &settlement);
    Result<void> count(qint64 delivered, qint64 failed, domain::Instant now);

    sql::Connection m_connection;
    qint64 m_destination;
};

/// What `Queue::figures` says, for whoever only reads.
Result<outbox::Figures> readOutboxFigures(sql::Connection &connection, qint64 destination);

/// The columns `publishedEventFromRow` reads: of `event`, and the id of what it is about.
inline constexpr const char *publishedEventColumns =
    "event.id, event.kind, event.sequence, event.command, event.type, event.actor, event.device, event.happened_at, "
    "event.recorded_at, event.payload, "
    "(SELECT orders.id FROM orders WHERE event.kind = 0 AND orders.position = event.entity), "
    "CASE event.kind "
    "WHEN 1 THEN (SELECT sku || '@' || location FROM stock WHERE stock.key = event.entity) "
    "WHEN 2 THEN (SELECT customer.id FROM customer WHERE customer.position = event.entity) "
    "WHEN 3 THEN (SELECT sku FROM product WHERE product.position = event.entity) END";
inline constexpr int publishedEventColumnCount = 12;

wire::PublishedEvent publishedEventFromRow(const sql::Statement &row, int first);

} // namespace docket::store
