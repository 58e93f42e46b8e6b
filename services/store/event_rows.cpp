// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/event_rows.h"

#include "services/store/destination_rows.h"
#include "services/store/document_error.h"
#include "services/wire/json_event.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

Result<qint64> EventRows::insert(const Event &event, qint64 entityRow, const QByteArray &payload)
{
    const auto inserted =
        m_connection
            .statement("INSERT INTO event (id, kind, entity, sequence, command, type, actor, device, happened_at, "
                       "recorded_at, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bindAll(event.id, static_cast<int>(event.entity.kind), entityRow, event.sequence, event.commandId,
                     typeOf(event.body), event.actor, event.device, toMilliseconds(event.happenedAt),
                     toMilliseconds(event.recordedAt))
            .bindBlob(11, payload, sql::Statement::Lifetime::Borrowed)
            .run();
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    const qint64 position = m_connection.lastInsertRowId();
    if (const auto queued = queue(position, event, entityRow); !queued)
        return tl::make_unexpected(queued.error());
    return position;
}

Result<void> EventRows::findReceiver()
{
    const auto destination = DestinationRows(m_connection).find();
    if (!destination)
        return tl::make_unexpected(destination.error());
    m_receiver.reset();
    if (*destination && (*destination)->isEnabled)
        m_receiver = Receiver{(*destination)->id, (*destination)->broker};
    m_destinationsKnown = true;
    return {};
}

Result<void> EventRows::queue(qint64 position, const Event &event, qint64 entityRow)
{
    if (!m_destinationsKnown) {
        if (auto found = findReceiver(); !found)
            return found;
    }
    if (!m_receiver || !m_receiver->settings.publishes(typeOf(event.body)))
        return {};
    return m_connection
        .statement("INSERT INTO outbox (event, destination, kind, entity, queued_at) VALUES (?, ?, ?, ?, ?)")
        .bindAll(position, m_receiver->destination, static_cast<int>(event.entity.kind), entityRow,
                 toMilliseconds(event.recordedAt))
        .run();
}

Result<Event> eventFromRow(const sql::Statement &row, int first, const QString &entityId)
{
    Event event;
    event.id = row.uuid(first);
    event.entity = {static_cast<EntityKind>(row.int32(first + 1)), entityId};
    event.sequence = row.int64(first + 2);
    event.commandId = row.uuid(first + 3);
    event.actor = row.text(first + 5);
    event.device = row.text(first + 6);
    event.happenedAt = fromMilliseconds(row.int64(first + 7));
    event.recordedAt = fromMilliseconds(row.int64(first + 8));
    auto body = wire::payloadFromJson(row.text(first + 4), row.blob(first + 9));
    if (!body)
        return damagedDocument(u"An event"_s, body.error());
    event.body = std::move(*body);
    return event;
}

} // namespace docket::store
