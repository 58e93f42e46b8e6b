// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/conflict_rows.h"

#include "services/store/document_error.h"
#include "services/wire/json_command.h"
#include "services/wire/json_command_reader.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

constexpr char selectOpen[] =
    "SELECT position, kind, entity, command, field, base, mine, theirs, seen, errors, arisen_at FROM conflict "
    "WHERE decision = '' ";

QString textOf(Conflict::Kind kind)
{
    switch (kind) {
    case Conflict::Kind::Field:
        return u"field"_s;
    case Conflict::Kind::Exception:
        return u"exception"_s;
    case Conflict::Kind::Refused:
        break;
    }
    return u"refused"_s;
}

Conflict::Kind kindFrom(const QString &text)
{
    for (const Conflict::Kind kind : {Conflict::Kind::Field, Conflict::Kind::Exception}) {
        if (textOf(kind) == text)
            return kind;
    }
    return Conflict::Kind::Refused;
}

} // namespace

Result<void> ConflictRows::add(const Conflict &conflict)
{
    const QUuid &order = conflict.command.orderId;
    return m_connection
        .statement(
            "INSERT INTO conflict (kind, command_id, order_id, entity, command, field, base, mine, theirs, seen, "
            "errors, arisen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bindAll(textOf(conflict.kind), conflict.command.id, order.isNull() ? std::nullopt : std::optional(order),
                 conflict.entity, wire::toJson(conflict.command), conflict.field, conflict.base, conflict.mine,
                 conflict.theirs, conflict.seen, wire::toJson(conflict.errors), toMilliseconds(conflict.arisenAt))
        .run();
}

Result<std::vector<Conflict>> ConflictRows::read(sql::Statement &statement)
{
    std::vector<Conflict> conflicts;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return conflicts;
        Conflict conflict;
        conflict.key = statement.int64(0);
        conflict.kind = kindFrom(statement.text(1));
        conflict.entity = statement.text(2);
        auto command = wire::commandFromJson(statement.blob(3));
        auto errors = wire::rejectionFromJson(statement.blob(9));
        if (!command || !errors) {
            statement.reset();
            return damagedDocument(u"A conflict"_s, command ? errors.error() : command.error());
        }
        conflict.command = std::move(*command);
        conflict.errors = std::move(*errors);
        conflict.field = statement.text(4);
        conflict.base = statement.text(5);
        conflict.mine = statement.text(6);
        conflict.theirs = statement.text(7);
        conflict.seen = statement.blob(8).toByteArray();
        conflict.arisenAt = fromMilliseconds(statement.int64(10));
        conflicts.push_back(std::move(conflict));
    }
}

Result<std::vector<Conflict>> ConflictRows::open()
{
    static const QByteArray sql = QByteArray(selectOpen) + "ORDER BY position";
    return read(m_connection.statement(sql));
}

Result<std::optional<Conflict>> ConflictRows::find(qint64 key)
{
    static const QByteArray sql = QByteArray(selectOpen) + "AND position = ?";
    auto found = read(m_connection.statement(sql).bindAll(key));
    if (!found)
        return tl::make_unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<void> ConflictRows::settle(qint64 key, const Decision &decision)
{
    return m_connection.statement("UPDATE conflict SET decision = ?, decided_by = ?, decided_at = ? WHERE position = ?")
        .bindAll(decision.choice, decision.actor, toMilliseconds(decision.at), key)
        .run();
}

Result<std::set<QUuid>> ConflictRows::orders()
{
    std::set<QUuid> ids;
    sql::Statement &find =
        m_connection.statement("SELECT order_id FROM conflict WHERE decision = '' AND order_id IS NOT NULL");
    for (;;) {
        const auto row = find.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return ids;
        ids.insert(find.uuid(0));
    }
}

Result<qint64> ConflictRows::newest()
{
    return m_connection.int64("SELECT max(position) FROM conflict");
}

Result<qint64> ConflictRows::count()
{
    return m_connection.int64("SELECT count(*) FROM conflict WHERE decision = ''");
}

} // namespace docket::store
