// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/feed_rows.h"

#include "services/hub/store/row_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

constexpr int columns = 5;

void addPlaces(QStringList &places, const Order &order)
{
    for (const OrderLine &line : order.lines) {
        if (!places.contains(line.location))
            places << line.location;
    }
}

QByteArray insertOf(qsizetype count)
{
    QByteArray sql = "INSERT INTO feed (entity, entity_id, version, month, scope) VALUES ";
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0)
            sql += ", ";
        sql += "(?, ?, ?, ?, string_to_array(?, chr(31)))";
    }
    return sql;
}

} // namespace

void FeedWriter::changed(const std::optional<Order> &before, const Order &after)
{
    const EntityRef entity{EntityKind::Order, idText(after.id)};
    FeedEntry &entry = m_entries[{entity.kind, entity.id}];
    entry.entity = entity;
    entry.version = after.version;
    entry.month = monthOf(after.placedAt);
    if (before)
        addPlaces(entry.scope, *before);
    addPlaces(entry.scope, after);
}

void FeedWriter::changed(const StockKey &key, qint64 revision)
{
    const EntityRef entity{EntityKind::Stock, key.sku + u'@' + key.location};
    m_entries[{entity.kind, entity.id}] = {{}, entity, revision, {}, {key.location}};
}

void FeedWriter::changed(const EntityRef &entity, qint64 version)
{
    m_entries[{entity.kind, entity.id}] = {{}, entity, version, {}, {}};
}

Result<void> FeedWriter::write()
{
    // Few at a time, as every count is a statement of its own.
    constexpr qsizetype together = 8;
    QVariantList values;
    const auto flush = [&]() -> Result<void> {
        const auto done = m_connection.run(insertOf(values.size() / columns), values);
        values.clear();
        return done ? Result<void>() : tl::make_unexpected(done.error());
    };
    for (const auto &[name, entry] : m_entries) {
        values << static_cast<int>(entry.entity.kind) << entry.entity.id << entry.version
               << (entry.month ? QVariant(*entry.month) : QVariant(QMetaType(QMetaType::QDate)))
               << entry.scope.join(fieldSeparator);
        if (values.size() == together * columns) {
            if (auto done = flush(); !done)
                return done;
        }
    }
    return values.isEmpty() ? Result<void>() : flush();
}

Result<std::vector<FeedEntry>> FeedReader::after(const FeedCursor &cursor, int limit)
{
    // A bare xid would be ordered by as the text that is selected, where 1000 comes before 999.
    const auto rows = m_connection.run(
        "SELECT f.xid::text, pos, entity, entity_id, version, month, array_to_string(scope, chr(31)) FROM feed f "
        "WHERE (f.xid, f.pos) > (CAST(? AS xid8), ?) AND f.xid < pg_snapshot_xmin(pg_current_snapshot()) "
        "ORDER BY f.xid, f.pos LIMIT ?",
        {QString::number(cursor.xid), cursor.pos, limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<FeedEntry> entries;
    while ((*rows)->next()) {
        const auto value = [&](int column) { return (*rows)->value(column); };
        FeedEntry entry;
        entry.at = {value(0).toString().toULongLong(), value(1).toLongLong()};
        entry.entity = {static_cast<EntityKind>(value(2).toInt()), value(3).toString()};
        entry.version = value(4).toLongLong();
        if (const QDate month = value(5).toDate(); month.isValid())
            entry.month = month;
        entry.scope = value(6).toString().split(fieldSeparator, Qt::SkipEmptyParts);
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<FeedCursor> FeedReader::watermark()
{
    const auto xmin = m_connection.value("SELECT pg_snapshot_xmin(pg_current_snapshot())::text");
    if (!xmin)
        return tl::make_unexpected(xmin.error());
    return FeedCursor{(*xmin)->toString().toULongLong(), 0};
}

} // namespace docket::hub
