// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/outbox_rows.h"

#include "services/sql/transaction.h"
#include "services/store/local_outbox.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;
using State = OutboxEntry::State;

namespace {

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

QStringView wordOf(OutboxAction action)
{
    return action == OutboxAction::Retry ? u"retried" : u"discarded";
}

QByteArray listSql()
{
    return QByteArray("SELECT outbox.event, outbox.state = 'dead', outbox.attempts, outbox.next_attempt_at,"
                      " outbox.last_code, outbox.last_error,"
                      " (SELECT number FROM orders WHERE event.kind = 0 AND orders.position = event.entity),"
                      " EXISTS (SELECT 1 FROM outbox AS before WHERE before.destination = outbox.destination"
                      " AND before.kind = outbox.kind AND before.entity = outbox.entity"
                      " AND before.event < outbox.event AND (before.state = 'dead' OR before.next_attempt_at > 0)), ") +
           publishedEventColumns +
           " FROM outbox JOIN event ON event.position = outbox.event WHERE outbox.destination = ?1"
           " ORDER BY CASE WHEN outbox.state = 'dead' THEN 0 WHEN outbox.next_attempt_at > 0 THEN 1 ELSE 2 END,"
           " outbox.event LIMIT ?2";
}

OutboxEntry entryFromRow(const sql::Statement &row)
{
    constexpr int eventColumn = 8;
    OutboxEntry entry;
    entry.key = row.int64(0);
    const bool isDead = row.boolean(1);
    entry.attempts = row.int32(2);
    const qint64 next = row.int64(3);
    if (!isDead && next > 0)
        entry.nextAttempt = fromMilliseconds(next);
    entry.code = row.text(4);
    entry.reason = row.text(5);
    entry.orderNumber = row.text(6);
    entry.state = isDead ? State::Dead : next > 0 ? State::Waiting : row.boolean(7) ? State::HeldBack : State::Queued;
    entry.event = publishedEventFromRow(row, eventColumn);
    return entry;
}

} // namespace

Result<std::vector<OutboxEntry>> OutboxRows::list(qint64 destination, int limit)
{
    static const QByteArray sql = listSql();
    std::vector<OutboxEntry> entries;
    sql::Statement &find = m_connection.statement(sql);
    find.bindAll(destination, limit);
    for (;;) {
        const auto row = find.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return entries;
        entries.push_back(entryFromRow(find));
    }
}

Result<std::vector<qint64>> OutboxRows::keysOf(qint64 destination, const std::vector<QUuid> &eventIds)
{
    std::vector<qint64> keys;
    sql::Statement &find = m_connection.statement("SELECT outbox.event FROM outbox JOIN event ON event.position ="
                                                  " outbox.event WHERE outbox.destination = ? AND event.id = ?");
    for (const QUuid &id : eventIds) {
        const sql::ScopedReset reset(find);
        const auto row = find.bindAll(destination, id).step();
        if (!row)
            return passOn(row.error());
        if (!*row) {
            const QString text = id.toString(QUuid::WithoutBraces);
            return fail(u"not_found"_s,
                        u"No event %1 waits to be published: it was published, discarded, or never queued. Nothing was "
                        "changed."_s.arg(text),
                        {}, {text});
        }
        keys.push_back(find.int64(0));
    }
    return keys;
}

Result<std::vector<qint64>> OutboxRows::deadKeys(qint64 destination)
{
    std::vector<qint64> keys;
    sql::Statement &find =
        m_connection.statement("SELECT event FROM outbox WHERE destination = ? AND state = 'dead' ORDER BY event");
    find.bindAll(destination);
    for (;;) {
        const auto row = find.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return keys;
        keys.push_back(find.int64(0));
    }
}

Result<qint64> OutboxRows::decide(qint64 destination, const std::vector<qint64> &keys, OutboxAction action,
                                  const QString &actor, Instant at)
{
    auto transaction = sql::Transaction::begin(m_connection);
    if (!transaction)
        return passOn(transaction.error());
    qint64 decided = 0;
    for (const qint64 key : keys) {
        const auto kept = keep(destination, key, action, actor, at);
        if (!kept)
            return passOn(kept.error());
        if (!*kept)
            continue;
        ++decided;
        if (const auto done = carryOut(destination, key, action); !done)
            return passOn(done.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return passOn(committed.error());
    return decided;
}

Result<bool> OutboxRows::keep(qint64 destination, qint64 key, OutboxAction action, const QString &actor, Instant at)
{
    const auto kept =
        m_connection
            .statement("INSERT INTO outbox_decision (event, destination, action, actor, decided_at, code, reason)"
                       " SELECT event, destination, ?3, ?4, ?5, last_code, last_error FROM outbox"
                       " WHERE destination = ?1 AND event = ?2")
            .bindAll(destination, key, wordOf(action), QStringView(actor), toMilliseconds(at))
            .run();
    if (!kept)
        return passOn(kept.error());
    return m_connection.changes() > 0;
}

Result<void> OutboxRows::carryOut(qint64 destination, qint64 key, OutboxAction action)
{
    if (action == OutboxAction::Discard) {
        return m_connection.statement("DELETE FROM outbox WHERE destination = ? AND event = ?")
            .bindAll(destination, key)
            .run();
    }
    return m_connection
        .statement("UPDATE outbox SET state = 'queued', attempts = 0, breaks = 0, next_attempt_at = 0"
                   " WHERE destination = ? AND event = ?")
        .bindAll(destination, key)
        .run();
}

Result<std::vector<OutboxDecision>> OutboxRows::decisions(int limit)
{
    std::vector<OutboxDecision> decisions;
    sql::Statement &find = m_connection.statement(
        "SELECT decided_at, action = 'retried', outbox_decision.actor, event.id, event.type, code, reason"
        " FROM outbox_decision JOIN event ON event.position = outbox_decision.event"
        " ORDER BY outbox_decision.position DESC LIMIT ?");
    find.bindAll(limit);
    for (;;) {
        const auto row = find.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return decisions;
        decisions.push_back({fromMilliseconds(find.int64(0)),
                             find.boolean(1) ? OutboxAction::Retry : OutboxAction::Discard, find.text(2), find.uuid(3),
                             find.text(4), find.text(5), find.text(6)});
    }
}

} // namespace docket::store
