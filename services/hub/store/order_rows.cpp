// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/order_rows.h"

#include "services/hub/store/document.h"
#include "services/hub/store/order_digests.h"
#include "services/hub/store/row_values.h"
#include "services/wire/json_order.h"

#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

constexpr qint64 requiredLast = std::numeric_limits<qint64>::max();

std::set<StockKey> waitingFor(const Order &order)
{
    std::set<StockKey> keys;
    for (const OrderLine &line : order.lines) {
        if (backorderedOf(order, line) > 0)
            keys.insert({line.sku, line.location});
    }
    return keys;
}

QString documentOf(const Order &order)
{
    return QString::fromUtf8(wire::toJson(order, wire::OrderForm::Stored));
}

QVariant textOrNull(const QString &text, bool isThere)
{
    return isThere ? QVariant(text) : QVariant(QMetaType(QMetaType::QString));
}

QVariant numberOrNull(qint64 number, bool isThere)
{
    return isThere ? QVariant(number) : QVariant(QMetaType(QMetaType::LongLong));
}

// Of the columns `locations`, `digest` and `digest_impersonal`.
QVariantList digestValues(const Order &order)
{
    const OrderDigests digests = digestsOf(order);
    return {digests.locations, digests.whole, digests.impersonal};
}

// Of the columns from `status` to `lexemes`, in their order.
QVariantList searchedValues(const Order &order, const search::OrderFacts &facts, const search::OrderText &text)
{
    return {static_cast<int>(facts.status),
            static_cast<int>(facts.flags),
            facts.placed,
            numberOrNull(facts.required, facts.required != search::OrderFacts::noDay),
            numberOrNull(facts.shipped, facts.shipped != search::OrderFacts::noInstant),
            facts.total,
            facts.currency,
            facts.country,
            facts.carriers,
            facts.tags,
            order.customer.id,
            numberKey(facts),
            textOrNull(textKey(facts.customerName), !facts.customerName.isEmpty()),
            textOrNull(textKey(facts.country), !facts.country.isEmpty()),
            joinedWords(text),
            lexemesOf(text)};
}

Result<void> done(const Result<QSqlQuery *> &ran)
{
    return ran ? Result<void>() : tl::make_unexpected(ran.error());
}

} // namespace

Result<std::optional<Order>> OrderRows::read(const QUuid &id)
{
    const auto rows = m_connection.run(
        "SELECT document::text, changed_by > pg_current_xact_id_if_assigned() FROM orders WHERE id = ?", {idText(id)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    if ((*rows)->value(1).toBool())
        return tl::make_unexpected(ordering::writeConflict());
    return orderFromDocument((*rows)->value(0).toString()).map([](Order &&order) {
        return std::optional(std::move(order));
    });
}

Result<std::optional<Order>> OrderRows::read(const QString &number, const QString &source)
{
    const auto document =
        m_connection.value("SELECT document::text FROM orders WHERE number = ? AND source = ?", {number, source});
    if (!document)
        return tl::make_unexpected(document.error());
    if (!*document)
        return std::nullopt;
    return orderFromDocument((*document)->toString()).map([](Order &&order) {
        return std::optional(std::move(order));
    });
}

Result<bool> OrderRows::hasNumber(const QString &number)
{
    const auto found = m_connection.value("SELECT 1 FROM orders WHERE number = ? LIMIT 1", {number});
    if (!found)
        return tl::make_unexpected(found.error());
    return found->has_value();
}

Result<void> OrderRows::save(const ordering::OrderChange &change)
{
    if (!change.before) {
        auto written = insert(change.after);
        return written ? insertBackorders(change.after) : written;
    }
    const Order &before = *change.before;
    auto written = update(before, change.after);
    if (written && (waitingFor(before) != waitingFor(change.after) || before.requiredOn != change.after.requiredOn)) {
        written = done(m_connection.run("DELETE FROM backorder WHERE order_id = ?", {idText(before.id)}));
        if (written)
            written = insertBackorders(change.after);
    }
    return written;
}

Result<void> OrderRows::insert(const Order &order)
{
    QVariantList values{idText(order.id),        order.source,     order.number, order.version,
                        monthOf(order.placedAt), documentOf(order)};
    values += digestValues(order);
    values += searchedValues(order, search::factsOf(order), search::textOf(order));
    return done(m_connection.run(
        "INSERT INTO orders (id, source, number, version, month, document, locations, digest, digest_impersonal, "
        "status, flags, placed, required, shipped, total, currency, country, carriers, tags, customer, number_key, "
        "customer_key, country_key, words, lexemes) "
        "VALUES (?, ?, ?, ?, ?, ?, string_to_array(?, chr(31)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "string_to_array(?, chr(31)), array_to_tsvector(string_to_array(?, ' ')))",
        values));
}

Result<void> OrderRows::update(const Order &before, const Order &after)
{
    QVariantList values{after.version, documentOf(after)};
    values += digestValues(after);
    const search::OrderFacts facts = search::factsOf(after);
    const search::OrderText text = search::textOf(after);
    const bool isFoundAsBefore = search::factsOf(before) == facts && search::textOf(before) == text;
    // What lists and searches go by is left alone when it stays the same: it is most of the row.
    if (!isFoundAsBefore)
        values += searchedValues(after, facts, text);
    values << idText(after.id) << before.version;
    const auto updated = m_connection.run(
        isFoundAsBefore
            ? QByteArrayView("UPDATE orders SET version = ?, document = ?, locations = string_to_array(?, chr(31)), "
                             "digest = ?, digest_impersonal = ?, changed_by = pg_current_xact_id() "
                             "WHERE id = ? AND version = ?")
            : QByteArrayView("UPDATE orders SET version = ?, document = ?, locations = string_to_array(?, chr(31)), "
                             "digest = ?, digest_impersonal = ?, status = ?, flags = ?, placed = ?, required = ?, "
                             "shipped = ?, total = ?, currency = ?, country = ?, carriers = ?, tags = ?, "
                             "customer = ?, number_key = ?, customer_key = ?, country_key = ?, "
                             "words = string_to_array(?, chr(31)), "
                             "lexemes = array_to_tsvector(string_to_array(?, ' ')), changed_by = pg_current_xact_id() "
                             "WHERE id = ? AND version = ?"),
        values);
    if (!updated)
        return done(updated);
    if ((*updated)->numRowsAffected() != 1)
        return tl::make_unexpected(ordering::writeConflict());
    return {};
}

Result<void> OrderRows::insertBackorders(const Order &order)
{
    for (const StockKey &key : waitingFor(order)) {
        const auto inserted =
            m_connection.run("INSERT INTO backorder (sku, location, required, placed, order_id) VALUES (?, ?, ?, ?, ?)",
                             {key.sku, key.location, order.requiredOn ? order.requiredOn->toJulianDay() : requiredLast,
                              toMilliseconds(order.placedAt), idText(order.id)});
        if (!inserted)
            return done(inserted);
    }
    return {};
}

Result<std::vector<QUuid>> OrderRows::backorders(const StockKey &key, int limit)
{
    const auto rows = m_connection.run("SELECT order_id FROM backorder WHERE sku = ? AND location = ? "
                                       "ORDER BY required, placed, order_id LIMIT ?",
                                       {key.sku, key.location, limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<QUuid> ids;
    while ((*rows)->next())
        ids.push_back(QUuid::fromString((*rows)->value(0).toString()));
    return ids;
}

Result<std::vector<StockKey>> OrderRows::placesWaitedFor()
{
    const auto rows = m_connection.run("SELECT DISTINCT sku, location FROM backorder ORDER BY sku, location");
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<StockKey> places;
    while ((*rows)->next())
        places.push_back({(*rows)->value(0).toString(), (*rows)->value(1).toString()});
    return places;
}

} // namespace docket::hub
