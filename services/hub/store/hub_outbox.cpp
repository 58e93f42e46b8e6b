// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/hub_outbox.h"

#include "services/hub/store/outbox_rows.h"
#include "services/hub/store/row_values.h"

#include <map>

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;
using outbox::Entry;
using outbox::Settlement;
using Kind = Settlement::Kind;

namespace {

// Locking sees the newest form of a row, so that what another relay has just marked is passed over.
QByteArray claimSql()
{
    return QByteArray("WITH head AS ("
                      " SELECT kind, entity FROM outbox AS first WHERE NOT is_dead AND next_attempt_at <= ?"
                      " AND claimed_until <= ? AND NOT EXISTS (SELECT 1 FROM outbox AS before"
                      " WHERE before.kind = first.kind AND before.entity = first.entity AND before.pos < first.pos)"
                      " ORDER BY pos LIMIT ? FOR UPDATE SKIP LOCKED),"
                      " lane AS (SELECT outbox.pos FROM outbox JOIN head USING (kind, entity)"
                      " ORDER BY outbox.pos LIMIT ?),"
                      " taken AS (UPDATE outbox SET claimed_by = ?, claimed_until = ? FROM lane"
                      " WHERE outbox.pos = lane.pos RETURNING outbox.*)"
                      " SELECT ") +
           outboxColumns + " FROM taken AS outbox" + outboxJoins + " ORDER BY outbox.pos";
}

/// What of a claim can be sent, and what is done with the rest.
struct Sorted {
    std::vector<Entry> sendable;
    std::vector<Settlement> rest;
};

Settlement missing(qint64 key)
{
    return {.key = key,
            .kind = Kind::Dead,
            .code = u"event_missing"_s,
            .sentence = u"The history of the hub does not have this event any more, so there is nothing to send. Put "
                        "back the part of the history and retry, or discard it."_s};
}

// An event that the history lacks, as when an old month was put away, holds back what follows of its entity. It is dead
// once it is the first of it: a dead one always is.
Sorted sorted(std::vector<Entry> claimed)
{
    enum class Lane { Sent, Held };
    std::map<std::pair<EntityKind, QString>, Lane> lanes;
    Sorted sorted;
    for (Entry &entry : claimed) {
        const bool isMissing = entry.event.type.isEmpty();
        const auto [lane, isFirst] = lanes.try_emplace({entry.event.entity.kind, entry.event.entity.id}, Lane::Sent);
        if (isMissing)
            lane->second = Lane::Held;
        if (lane->second == Lane::Sent)
            sorted.sendable.push_back(std::move(entry));
        else
            sorted.rest.push_back(isMissing && isFirst ? missing(entry.key) : Settlement{.key = entry.key});
    }
    return sorted;
}

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

Result<void> committed(Connection &connection, const Result<void> &done)
{
    if (done)
        return connection.commit();
    connection.rollback();
    return done;
}

} // namespace

Result<std::vector<Entry>> HubOutbox::claim(int limit, Instant now)
{
    static const QByteArray sql = claimSql();
    const auto connection = m_pool.begin();
    if (!connection)
        return passOn(connection.error());
    const qint64 time = toMilliseconds(now);
    const auto rows =
        (*connection)
            ->run(sql, {time, time, limit, limit, idText(m_relay), time + static_cast<qint64>(claimTime.count())});
    std::vector<Entry> claimed;
    if (rows) {
        while ((*rows)->next())
            claimed.push_back(entryFromRow(**rows));
    }
    if (const auto done = committed(**connection, rows ? Result<void>() : passOn(rows.error())); !done)
        return passOn(done.error());
    Sorted found = sorted(std::move(claimed));
    if (found.rest.empty())
        return std::move(found.sendable);
    if (const auto done = settle(found.rest, now); !done)
        return passOn(done.error());
    // Where there is nothing to send, something was found dead and is not claimed again.
    return found.sendable.empty() ? claim(limit, now) : std::move(found.sendable);
}

Result<void> HubOutbox::settle(const std::vector<Settlement> &settlements, Instant now)
{
    const auto connection = m_pool.begin();
    if (!connection)
        return passOn(connection.error());
    Result<void> done;
    qint64 delivered = 0;
    qint64 failed = 0;
    for (const Settlement &settlement : settlements) {
        if (done)
            done = settle(**connection, settlement);
        delivered += settlement.kind == Kind::Delivered ? 1 : 0;
        failed += settlement.kind == Kind::Failed || settlement.kind == Kind::Dead ? 1 : 0;
    }
    if (done && delivered + failed > 0) {
        const auto counted = (*connection)
                                 ->run("UPDATE outbox_total SET delivered = delivered + ?, failed = failed + ?,"
                                       " last_delivered_at = CASE WHEN ? > 0 THEN ? ELSE last_delivered_at END",
                                       {delivered, failed, delivered, toMilliseconds(now)});
        if (!counted)
            done = passOn(counted.error());
    }
    return committed(**connection, done);
}

// What another relay has taken over meanwhile is its business now, but what was delivered was delivered.
Result<void> HubOutbox::settle(Connection &connection, const Settlement &settlement)
{
    Result<QSqlQuery *> done = nullptr;
    switch (settlement.kind) {
    case Kind::Delivered:
        done = connection.run("DELETE FROM outbox WHERE pos = ?", {settlement.key});
        break;
    case Kind::Failed:
    case Kind::Dead:
        done = connection.run("UPDATE outbox SET is_dead = ?, attempts = attempts + 1, breaks = breaks + ?,"
                              " next_attempt_at = ?, last_code = ?, last_error = ?, claimed_by = NULL,"
                              " claimed_until = 0 WHERE pos = ? AND claimed_by = ?",
                              {settlement.kind == Kind::Dead, settlement.isBreak ? 1 : 0,
                               toMilliseconds(settlement.nextAttempt), settlement.code, settlement.sentence,
                               settlement.key, idText(m_relay)});
        break;
    case Kind::Released:
        done = connection.run("UPDATE outbox SET claimed_by = NULL, claimed_until = 0 WHERE pos = ? AND claimed_by = ?",
                              {settlement.key, idText(m_relay)});
        break;
    }
    return done ? Result<void>() : passOn(done.error());
}

Result<std::optional<Instant>> HubOutbox::nextDue()
{
    const auto connection = m_pool.connection();
    if (!connection)
        return passOn(connection.error());
    const auto next = (*connection)
                          ->value("SELECT min(greatest(next_attempt_at, claimed_until)) FROM outbox"
                                  " WHERE NOT is_dead AND (next_attempt_at > 0 OR claimed_until > 0)");
    if (!next)
        return passOn(next.error());
    if (!*next || (*next)->isNull())
        return std::nullopt;
    return fromMilliseconds((*next)->toLongLong());
}

Result<outbox::Figures> HubOutbox::figures()
{
    const auto connection = m_pool.connection();
    return connection ? readOutboxFigures(**connection) : passOn(connection.error());
}

} // namespace docket::hub
