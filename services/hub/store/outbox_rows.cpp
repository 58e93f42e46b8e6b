// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/outbox_rows.h"

#include "services/hub/store/row_values.h"

namespace docket::hub {

using namespace domain;

namespace {

std::optional<Instant> someInstant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(fromMilliseconds(value.toLongLong()));
}

} // namespace

outbox::Entry entryFromRow(const QSqlQuery &row)
{
    outbox::Entry entry;
    entry.key = row.value(0).toLongLong();
    entry.attempts = row.value(1).toInt();
    entry.breaks = row.value(2).toInt();
    wire::PublishedEvent &event = entry.event;
    event.id = QUuid::fromString(row.value(3).toString());
    event.entity = {static_cast<EntityKind>(row.value(4).toInt()), row.value(5).toString()};
    event.sequence = row.value(6).toLongLong();
    event.type = row.value(7).toString();
    event.commandId = QUuid::fromString(row.value(8).toString());
    event.actor = row.value(9).toString();
    event.device = row.value(10).toString();
    event.happenedAt = fromMilliseconds(row.value(11).toLongLong());
    event.recordedAt = fromMilliseconds(row.value(12).toLongLong());
    event.data = row.value(13).toString().toUtf8();
    return entry;
}

Result<outbox::Figures> readOutboxFigures(Connection &connection)
{
    const auto rows = connection.run("SELECT delivered, failed, last_delivered_at,"
                                     " (SELECT count(*) FROM outbox WHERE NOT is_dead),"
                                     " (SELECT count(*) FROM outbox WHERE NOT is_dead AND next_attempt_at > 0),"
                                     " (SELECT count(*) FROM outbox WHERE is_dead),"
                                     " (SELECT min(recorded_at) FROM outbox WHERE NOT is_dead) FROM outbox_total");
    if (!rows)
        return tl::make_unexpected(rows.error());
    outbox::Figures figures;
    if (!(*rows)->next())
        return figures;
    figures.delivered = (*rows)->value(0).toLongLong();
    figures.failed = (*rows)->value(1).toLongLong();
    figures.lastDelivered = someInstant((*rows)->value(2));
    figures.queued = (*rows)->value(3).toLongLong();
    figures.waiting = (*rows)->value(4).toLongLong();
    figures.dead = (*rows)->value(5).toLongLong();
    figures.oldest = someInstant((*rows)->value(6));
    return figures;
}

Result<std::vector<DeadLetter>> OutboxRows::deadAfter(qint64 pos, int limit)
{
    static const QByteArray sql = QByteArray("SELECT ") + outboxColumns +
                                  ", outbox.last_code, outbox.last_error FROM outbox" + outboxJoins +
                                  " WHERE outbox.is_dead AND outbox.pos > ? ORDER BY outbox.pos LIMIT ?";
    const auto rows = m_connection.run(sql, {pos, limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<DeadLetter> letters;
    while ((*rows)->next())
        letters.push_back({entryFromRow(**rows), (*rows)->value(outboxColumnCount).toString(),
                           (*rows)->value(outboxColumnCount + 1).toString()});
    return letters;
}

Result<bool> OutboxRows::retry(const QUuid &event)
{
    const auto done = m_connection.run("UPDATE outbox SET is_dead = false, attempts = 0, breaks = 0,"
                                       " next_attempt_at = 0 WHERE event = ? AND is_dead",
                                       {idText(event)});
    return done ? Result<bool>((*done)->numRowsAffected() > 0) : tl::make_unexpected(done.error());
}

Result<bool> OutboxRows::discard(const QUuid &event)
{
    const auto done = m_connection.run("DELETE FROM outbox WHERE event = ? AND is_dead", {idText(event)});
    return done ? Result<bool>((*done)->numRowsAffected() > 0) : tl::make_unexpected(done.error());
}

} // namespace docket::hub
