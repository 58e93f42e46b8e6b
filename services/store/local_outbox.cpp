// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_outbox.h"

#include "services/sql/transaction.h"

namespace docket::store {

using namespace domain;
using outbox::Entry;
using outbox::Settlement;
using Kind = Settlement::Kind;

namespace {

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

// The condition of the index outbox_waiting stands in it as it stands there. Left alone, SQLite would look through
// everything queued before an event instead, which of a long queue takes longer than sending it.
QByteArray claimSql()
{
    return QByteArray("SELECT outbox.event, outbox.attempts, outbox.breaks, ") + publishedEventColumns +
           " FROM outbox JOIN event ON event.position = outbox.event"
           " WHERE outbox.destination = ?1 AND outbox.state = 'queued' AND outbox.next_attempt_at <= ?2"
           " AND NOT EXISTS (SELECT 1 FROM outbox AS before INDEXED BY outbox_waiting"
           " WHERE before.destination = outbox.destination"
           " AND before.kind = outbox.kind AND before.entity = outbox.entity AND before.event < outbox.event"
           " AND (before.state = 'dead' OR before.next_attempt_at > 0)"
           " AND (before.state = 'dead' OR before.next_attempt_at > ?2))"
           " ORDER BY outbox.event LIMIT ?3";
}

std::optional<Instant> someInstant(const sql::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromMilliseconds(row.int64(column)));
}

} // namespace

wire::PublishedEvent publishedEventFromRow(const sql::Statement &row, int first)
{
    constexpr int orderColumn = 10;
    wire::PublishedEvent event;
    event.id = row.uuid(first);
    const auto kind = static_cast<EntityKind>(row.int32(first + 1));
    event.entity = {kind, kind == EntityKind::Order ? row.uuid(first + orderColumn).toString(QUuid::WithoutBraces)
                                                    : row.text(first + orderColumn + 1)};
    event.sequence = row.int64(first + 2);
    event.commandId = row.uuid(first + 3);
    event.type = row.text(first + 4);
    event.actor = row.text(first + 5);
    event.device = row.text(first + 6);
    event.happenedAt = fromMilliseconds(row.int64(first + 7));
    event.recordedAt = fromMilliseconds(row.int64(first + 8));
    event.data = row.blob(first + 9).toByteArray();
    return event;
}

Result<std::vector<Entry>> LocalOutbox::claim(int limit, Instant now)
{
    static const QByteArray sql = claimSql();
    std::vector<Entry> claimed;
    sql::Statement &find = m_connection.statement(sql);
    find.bindAll(m_destination, toMilliseconds(now), limit);
    for (;;) {
        const auto row = find.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return claimed;
        claimed.push_back({find.int64(0), find.int32(1), find.int32(2), publishedEventFromRow(find, 3)});
    }
}

Result<void> LocalOutbox::settle(const std::vector<Settlement> &settlements, Instant now)
{
    auto transaction = sql::Transaction::begin(m_connection);
    if (!transaction)
        return passOn(transaction.error());
    qint64 delivered = 0;
    qint64 failed = 0;
    for (const Settlement &settlement : settlements) {
        if (const auto settled = settle(settlement); !settled)
            return settled;
        delivered += settlement.kind == Kind::Delivered ? 1 : 0;
        failed += settlement.kind == Kind::Failed || settlement.kind == Kind::Dead ? 1 : 0;
    }
    if (const auto counted = count(delivered, failed, now); !counted)
        return counted;
    return transaction->commit();
}

Result<void> LocalOutbox::settle(const Settlement &settlement)
{
    switch (settlement.kind) {
    case Kind::Delivered:
        return m_connection.statement("DELETE FROM outbox WHERE destination = ? AND event = ?")
            .bindAll(m_destination, settlement.key)
            .run();
    case Kind::Failed:
    case Kind::Dead:
        return m_connection
            .statement("UPDATE outbox SET state = ?3, attempts = attempts + 1, breaks = breaks + ?4,"
                       " next_attempt_at = ?5, last_code = ?6, last_error = ?7 WHERE destination = ?1 AND event = ?2")
            .bindAll(m_destination, settlement.key, QStringView(settlement.kind == Kind::Dead ? u"dead" : u"queued"),
                     settlement.isBreak ? 1 : 0, toMilliseconds(settlement.nextAttempt), QStringView(settlement.code),
                     QStringView(settlement.sentence))
            .run();
    case Kind::Released:
        break;
    }
    return {};
}

Result<void> LocalOutbox::count(qint64 delivered, qint64 failed, Instant now)
{
    if (delivered == 0 && failed == 0)
        return {};
    return m_connection
        .statement("UPDATE destination SET delivered = delivered + ?2, failed = failed + ?3, last_delivered_at ="
                   " CASE WHEN ?2 > 0 THEN ?4 ELSE last_delivered_at END WHERE id = ?1")
        .bindAll(m_destination, delivered, failed, toMilliseconds(now))
        .run();
}

Result<std::optional<Instant>> LocalOutbox::nextDue()
{
    sql::Statement &find =
        m_connection.statement("SELECT min(next_attempt_at) FROM outbox WHERE destination = ? AND state = 'queued'"
                               " AND (state = 'dead' OR next_attempt_at > 0)");
    const sql::ScopedReset reset(find);
    const auto row = find.bind(1, m_destination).step();
    if (!row)
        return passOn(row.error());
    return someInstant(find, 0);
}

Result<outbox::Figures> LocalOutbox::figures()
{
    return readOutboxFigures(m_connection, m_destination);
}

Result<outbox::Figures> readOutboxFigures(sql::Connection &connection, qint64 destination)
{
    sql::Statement &find = connection.statement(
        "SELECT delivered, failed, last_delivered_at,"
        " (SELECT count(*) FROM outbox WHERE destination = ?1 AND state = 'queued'),"
        " (SELECT count(*) FROM outbox WHERE destination = ?1 AND state = 'queued'"
        "  AND (state = 'dead' OR next_attempt_at > 0)),"
        " (SELECT count(*) FROM outbox WHERE destination = ?1 AND state = 'dead'),"
        " (SELECT queued_at FROM outbox WHERE destination = ?1 AND state = 'queued' ORDER BY event LIMIT 1)"
        " FROM destination WHERE id = ?1");
    const sql::ScopedReset reset(find);
    const auto row = find.bind(1, destination).step();
    if (!row)
        return passOn(row.error());
    outbox::Figures figures;
    if (!*row)
        return figures;
    figures.delivered = find.int64(0);
    figures.failed = find.int64(1);
    figures.lastDelivered = someInstant(find, 2);
    figures.queued = find.int64(3);
    figures.waiting = find.int64(4);
    figures.dead = find.int64(5);
    figures.oldest = someInstant(find, 6);
    return figures;
}

} // namespace docket::store
