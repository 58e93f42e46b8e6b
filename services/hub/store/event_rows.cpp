// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/event_rows.h"

#include "services/hub/store/document.h"
#include "services/hub/store/row_values.h"
#include "services/wire/json_event.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

// Outside of these years events lie together.
constexpr int firstYear = 1990;
constexpr int lastYear = 2099;

void addValues(QVariantList &values, const Event &event)
{
    values << idText(event.id) << event.sequence << idText(event.commandId) << typeOf(event.body) << event.actor
           << event.device << toMilliseconds(event.happenedAt) << toMilliseconds(event.recordedAt)
           << QString::fromUtf8(wire::payloadToJson(event.body));
}

QByteArray insertOf(qsizetype count)
{
    QByteArray sql = "INSERT INTO order_event (month, order_id, id, sequence, command, type, actor, device, "
                     "happened_at, recorded_at, payload) VALUES ";
    for (qsizetype i = 0; i < count; ++i)
        sql += i == 0 ? "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" : ", (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return sql;
}

Error monthPutAway(QDate month)
{
    const QString name = month.toString(u"yyyy-MM"_s);
    return {u"month_put_away"_s,
            {},
            u"The history of %1 was put away, so orders of that month cannot be changed. Nothing was changed. An "
            "administrator of the database can attach it again."_s.arg(name),
            {name}};
}

// In a transaction of its own, which ends before any event can lie there: PostgreSQL tells other sessions of a new
// part only after they can see what came with it. A relay that looked between the two would find an event queued, and
// not the event. Attaching, unlike CREATE … PARTITION OF, leaves others reading and writing. Of two who make the same
// month, the second waits here and finds it made.
Result<void> makeMonth(const DatabaseOptions &options, const QString &name, QDate month)
{
    const auto connection = Connection::open(options);
    if (!connection)
        return tl::make_unexpected(connection.error());
    const QString sql =
        u"LOCK TABLE order_event IN SHARE UPDATE EXCLUSIVE MODE; DO $$ BEGIN "
        "IF to_regclass('%1') IS NULL THEN "
        "CREATE TABLE %1 (LIKE order_event INCLUDING DEFAULTS INCLUDING INDEXES); "
        "ALTER TABLE order_event ATTACH PARTITION %1 FOR VALUES FROM ('%2') TO ('%3'); "
        "END IF; END $$"_s.arg(name, month.toString(Qt::ISODate), month.addMonths(1).toString(Qt::ISODate));
    return (*connection)->begin().and_then([&] { return (*connection)->exec(sql); }).and_then([&] {
        return (*connection)->commit();
    });
}

} // namespace

Result<Event> eventFromRow(const QSqlQuery &row, int first, const EntityRef &entity)
{
    Event event;
    event.entity = entity;
    event.id = QUuid::fromString(row.value(first).toString());
    event.sequence = row.value(first + 1).toLongLong();
    event.commandId = QUuid::fromString(row.value(first + 2).toString());
    event.actor = row.value(first + 4).toString();
    event.device = row.value(first + 5).toString();
    event.happenedAt = fromMilliseconds(row.value(first + 6).toLongLong());
    event.recordedAt = fromMilliseconds(row.value(first + 7).toLongLong());
    auto body = wire::payloadFromJson(row.value(first + 3).toString(), row.value(first + 8).toString().toUtf8());
    if (!body)
        return damagedDocument(u"An event"_s, body.error());
    event.body = std::move(*body);
    return event;
}

Result<void> EventRows::insert(std::span<const Event> events, QDate month)
{
    if (events.empty())
        return {};
    if (auto ready = ensureMonth(month); !ready)
        return ready;
    // Few at a time, as every count is a statement of its own.
    constexpr std::size_t together = 4;
    for (; !events.empty(); events = events.subspan(std::min(together, events.size()))) {
        QVariantList values;
        const auto part = events.first(std::min(together, events.size()));
        for (const Event &event : part) {
            values << month << event.entity.id;
            addValues(values, event);
        }
        const auto done = m_connection.run(insertOf(std::ssize(part)), values);
        if (done)
            continue;
        // Its only rule is that each event has a part to lie in.
        const bool isPutAway = done.error().code == u"constraint";
        if (isPutAway)
            m_connection.forgetMonth(month);
        return tl::make_unexpected(isPutAway ? monthPutAway(month) : done.error());
    }
    return {};
}

Result<void> EventRows::insert(const Event &event)
{
    QVariantList values{static_cast<int>(event.entity.kind), event.entity.id};
    addValues(values, event);
    const auto done =
        m_connection.run("INSERT INTO catalogue_event (kind, entity, id, sequence, command, type, actor, "
                         "device, happened_at, recorded_at, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         values);
    return done ? Result<void>() : tl::make_unexpected(done.error());
}

Result<void> EventRows::ensureMonth(QDate month)
{
    if (month.year() < firstYear || month.year() > lastYear || m_connection.knowsMonth(month))
        return {};
    const QString name = u"order_event_"_s + month.toString(u"yyyy_MM"_s);
    // Whether it is a part of the table, or was and is put away; neither when there is nothing of that name.
    const auto part = m_connection.value(
        "SELECT EXISTS (SELECT 1 FROM pg_inherits WHERE inhrelid = named AND inhparent = 'order_event'::regclass) "
        "FROM (SELECT to_regclass(?) AS named) AS one WHERE named IS NOT NULL",
        {name});
    if (!part)
        return tl::make_unexpected(part.error());
    if (*part && !(*part)->toBool())
        return tl::make_unexpected(monthPutAway(month));
    if (!*part) {
        if (auto made = makeMonth(m_connection.options(), name, month); !made)
            return made;
    }
    // Waits for whoever is just attaching it, and makes this session see it though it uses the whole table already.
    if (auto seen = m_connection.exec(u"LOCK TABLE %1 IN ROW EXCLUSIVE MODE"_s.arg(name)); !seen)
        return seen;
    m_connection.noteMonth(month);
    return {};
}

} // namespace docket::hub
