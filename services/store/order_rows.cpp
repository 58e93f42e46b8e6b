// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/order_rows.h"

#include "services/store/document_error.h"
#include "services/wire/json_order.h"

#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

constexpr int allMarks = search::Pending | search::Conflict;
constexpr qint64 requiredLast = std::numeric_limits<qint64>::max();

// Places at which the order waits for stock.
std::set<StockKey> waitingFor(const Order &order)
{
    std::set<StockKey> keys;
    if (order.takesStock) {
        for (const OrderLine &line : order.lines) {
            if (line.backordered() > 0)
                keys.insert({line.sku, line.location});
        }
    }
    return keys;
}

Result<std::optional<Order>> readOne(sql::Statement &statement)
{
    const auto row = statement.step();
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return std::nullopt;
    auto order = orderFromDocument(statement.blob(0));
    statement.reset();
    if (!order)
        return tl::make_unexpected(order.error());
    return std::move(*order);
}

} // namespace

Result<Order> orderFromDocument(QByteArrayView document)
{
    auto order = wire::orderFromJson(document);
    if (!order)
        return damagedDocument(u"An order"_s, order.error());
    return std::move(*order);
}

Result<qint64> OrderRows::positionOf(const QUuid &id)
{
    sql::Statement &find = m_connection.statement("SELECT position FROM orders WHERE id = ?");
    const auto row = find.bind(1, id).step();
    if (!row)
        return tl::make_unexpected(row.error());
    const qint64 position = *row ? find.int64(0) : 0;
    find.reset();
    return position;
}

Result<std::optional<Order>> OrderRows::read(const QUuid &id)
{
    return readOne(m_connection.statement("SELECT document FROM orders WHERE id = ?").bind(1, id));
}

Result<std::optional<Order>> OrderRows::read(const QString &number, const QString &source)
{
    return readOne(
        m_connection.statement("SELECT document FROM orders WHERE number = ? AND source = ?").bindAll(number, source));
}

Result<qint64> OrderRows::insert(const PreparedOrder &prepared)
{
    const Order &order = prepared.change.after;
    const auto inserted =
        m_connection.statement("INSERT INTO orders (id, source, number, version, document) VALUES (?, ?, ?, ?, ?)")
            .bindAll(order.id, order.source, order.number, order.version)
            .bindBlob(5, prepared.document, sql::Statement::Lifetime::Borrowed)
            .run();
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    const qint64 position = m_connection.lastInsertRowId();
    auto written = insertFacts(position, prepared.facts);
    if (written)
        written = insertText(position, prepared.text);
    if (written)
        written = insertBackorders(position, order);
    if (!written)
        return tl::make_unexpected(written.error());
    return position;
}

Result<quint8> OrderRows::marks(qint64 position)
{
    sql::Statement &find = m_connection.statement("SELECT flags & ? FROM order_facts WHERE position = ?");
    const auto row = find.bindAll(allMarks, position).step();
    if (!row)
        return tl::make_unexpected(row.error());
    const quint8 marks = *row ? static_cast<quint8>(find.int32(0)) : 0;
    find.reset();
    return marks;
}

Result<bool> OrderRows::setMarks(qint64 position, quint8 marks)
{
    const auto set =
        m_connection
            .statement("UPDATE order_facts SET flags = (flags & ~?2) | ?3 WHERE position = ?1 AND flags & ?2 <> ?3")
            .bindAll(position, allMarks, static_cast<int>(marks))
            .run();
    if (!set)
        return tl::make_unexpected(set.error());
    return m_connection.changes() > 0;
}

Result<void> OrderRows::remove(qint64 position)
{
    for (const char *sql : {"DELETE FROM backorder WHERE position = ?", "DELETE FROM order_facts WHERE position = ?",
                            "DELETE FROM order_text WHERE rowid = ?", "DELETE FROM orders WHERE position = ?"}) {
        if (auto done = m_connection.statement(sql).bindAll(position).run(); !done)
            return done;
    }
    return {};
}

Result<void> OrderRows::writeDerived(qint64 position, const Order &order)
{
    auto written = insertFacts(position, search::factsOf(order));
    if (written)
        written = insertText(position, search::textOf(order));
    return written ? insertBackorders(position, order) : written;
}

Result<void> OrderRows::update(qint64 position, const PreparedOrder &prepared)
{
    const Order &before = *prepared.change.before;
    const Order &after = prepared.change.after;
    auto written = m_connection.statement("UPDATE orders SET version = ?, document = ? WHERE position = ?")
                       .bind(1, after.version)
                       .bindBlob(2, prepared.document, sql::Statement::Lifetime::Borrowed)
                       .bind(3, position)
                       .run();
    if (written && search::factsOf(before) != prepared.facts) {
        const auto kept = marks(position);
        if (!kept)
            return tl::make_unexpected(kept.error());
        written = m_connection.statement("DELETE FROM order_facts WHERE position = ?").bind(1, position).run();
        if (written)
            written = insertFacts(position, prepared.facts);
        if (written && *kept != 0) {
            if (const auto marked = setMarks(position, *kept); !marked)
                written = tl::make_unexpected(marked.error());
        }
    }
    if (written && search::textOf(before) != prepared.text) {
        written = m_connection.statement("DELETE FROM order_text WHERE rowid = ?").bind(1, position).run();
        if (written)
            written = insertText(position, prepared.text);
    }
    if (written && (waitingFor(before) != waitingFor(after) || before.requiredOn != after.requiredOn)) {
        written = m_connection.statement("DELETE FROM backorder WHERE position = ?").bind(1, position).run();
        if (written)
            written = insertBackorders(position, after);
    }
    return written;
}

// Not INSERT OR REPLACE: a statement that may change several rows opens a savepoint, at which FTS5 writes out all the
// words it has gathered. Over a bulk load that is a tiny segment for each order, and a fifth of the time.
Result<void> OrderRows::insertFacts(qint64 position, const search::OrderFacts &facts)
{
    sql::Statement &write = m_connection.statement(
        "INSERT INTO order_facts (position, status, flags, placed, required, shipped, total, currency, country, "
        "carriers, tags, customer, customer_name, number_prefix, number_counter) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    write.bind(1, position)
        .bind(2, static_cast<int>(facts.status))
        .bind(3, static_cast<int>(facts.flags))
        .bind(4, facts.placed);
    write.bind(5, facts.required == search::OrderFacts::noDay ? std::nullopt : std::optional<qint64>(facts.required));
    write.bind(6, facts.shipped == search::OrderFacts::noInstant ? std::nullopt : std::optional<qint64>(facts.shipped));
    write.bind(7, facts.total);
    int column = 8;
    for (const QString *text : {&facts.currency, &facts.country, &facts.carriers, &facts.tags, &facts.customerId,
                                &facts.customerName, &facts.numberPrefix}) {
        const auto id = m_terms.idOf(*text);
        if (!id)
            return tl::make_unexpected(id.error());
        write.bind(column++, *id);
    }
    return write.bind(15, facts.numberCounter).run();
}

Result<void> OrderRows::insertText(qint64 position, const search::OrderText &text)
{
    sql::Statement &write = m_connection.statement(
        "INSERT INTO order_text (rowid, number, customer, email, phone, sku, product, tracking, carrier, city, country, postal, "
        "tag, note, other) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    write.bind(1, position);
    int column = 2;
    for (const QByteArray &words : text.columns())
        write.bindUtf8(column++, words, sql::Statement::Lifetime::Borrowed);
    return write.run();
}

Result<void> OrderRows::insertBackorders(qint64 position, const Order &order)
{
    for (const StockKey &key : waitingFor(order)) {
        const auto inserted =
            m_connection
                .statement("INSERT INTO backorder (sku, location, required, placed, position) VALUES (?, ?, ?, ?, ?)")
                .bindAll(key.sku, key.location, order.requiredOn ? order.requiredOn->toJulianDay() : requiredLast,
                         toMilliseconds(order.placedAt), position)
                .run();
        if (!inserted)
            return inserted;
    }
    return {};
}

} // namespace docket::store
