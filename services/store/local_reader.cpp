// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_reader.h"

#include "services/search/words.h"
#include "services/sql/transaction.h"
#include "services/store/catalogue_rows.h"
#include "services/store/event_rows.h"
#include "services/store/order_rows.h"
#include "services/store/query_sql.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

// Runs `visit` for each row until it says stop (false) or fails.
template <typename Visit>
Result<void> forEachRow(sql::Statement &statement, Visit visit)
{
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return {};
        const Result<bool> goOn = visit(statement);
        if (!goOn || !*goOn) {
            statement.reset();
            return goOn ? Result<void>() : passOn(goOn.error());
        }
    }
}

// From here on, loading the index costs less than letting SQL look at every row.
constexpr qint64 manyOrders = 50'000;

// Every word of the text as a prefix, all of them wanted: what people expect of a search field.
QString matchAll(const QString &text, QByteArrayView column = {})
{
    QByteArrayList parts;
    for (const QString &piece : text.split(u' ', Qt::SkipEmptyParts)) {
        const search::Phrase phrase = search::phraseOf(piece, true);
        if (!phrase.words.isEmpty())
            parts << matchText(column, phrase.words, phrase.prefix);
    }
    return QString::fromUtf8(parts.join(" AND "));
}

Result<bool> visitOrder(sql::Statement &row, const ordering::OrderReader::OrderVisitor &visit)
{
    const auto order = orderFromDocument(row.blob(0));
    if (!order)
        return passOn(order.error());
    return visit(*order);
}

Result<void> visitCustomers(sql::Statement &rows, const std::function<bool(const Customer &)> &visit)
{
    return forEachRow(rows, [&](sql::Statement &row) -> Result<bool> {
        const auto customer = customerFromDocument(row.blob(0));
        if (!customer)
            return passOn(customer.error());
        return visit(*customer);
    });
}

} // namespace

Result<std::optional<Order>> LocalReader::order(const QUuid &id)
{
    std::optional<Order> found;
    sql::Statement &find = m_connection.statement("SELECT document FROM orders WHERE id = ?").bind(1, id);
    const auto read = forEachRow(find, [&](sql::Statement &row) {
        return visitOrder(row, [&](const Order &order) {
            found = order;
            return false;
        });
    });
    if (!read)
        return passOn(read.error());
    return found;
}

Result<std::vector<Order>> LocalReader::ordersAt(std::span<const quint32> positions)
{
    std::vector<Order> found;
    found.reserve(positions.size());
    for (const quint32 position : positions) {
        sql::Statement &find = m_connection.statement("SELECT document FROM orders WHERE position = ?")
                                   .bind(1, static_cast<qint64>(position));
        const auto read = forEachRow(find, [&](sql::Statement &row) {
            return visitOrder(row, [&](const Order &order) {
                found.push_back(order);
                return true;
            });
        });
        if (!read)
            return passOn(read.error());
    }
    return found;
}

Result<qint64> LocalReader::positionOf(const QUuid &id)
{
    return rowOf({EntityKind::Order, id.toString(QUuid::WithoutBraces)});
}

Result<std::vector<Order>> LocalReader::ordersOfCustomer(const QString &customerId, qint64 limit)
{
    std::vector<Order> found;
    if (customerId.isEmpty())
        return found;
    sql::Statement &find = m_connection
                               .statement("SELECT document FROM order_facts JOIN orders USING (position) "
                                          "WHERE customer = (SELECT id FROM term WHERE text = ?) "
                                          "ORDER BY placed DESC, position DESC LIMIT ?")
                               .bindAll(customerId, limit);
    const auto read = forEachRow(find, [&](sql::Statement &row) {
        return visitOrder(row, [&](const Order &order) {
            found.push_back(order);
            return true;
        });
    });
    if (!read)
        return passOn(read.error());
    return found;
}

Result<CustomerFigures> LocalReader::figuresOfCustomer(const QString &customerId)
{
    CustomerFigures figures;
    if (customerId.isEmpty())
        return figures;
    sql::Statement &find =
        m_connection
            .statement("SELECT currency.text, status, count(*), sum(total), min(placed) FROM order_facts "
                       "JOIN term AS currency ON currency.id = order_facts.currency "
                       "WHERE customer = (SELECT id FROM term WHERE text = ?) "
                       "GROUP BY currency.text, status ORDER BY currency.text")
            .bind(1, customerId);
    const auto read = forEachRow(find, [&](sql::Statement &row) -> Result<bool> {
        const auto status = static_cast<OrderStatus>(row.int32(1));
        const qint64 count = row.int64(2);
        const Instant first = fromMilliseconds(row.int64(4));
        figures.orders += count;
        figures.first = figures.first ? std::min(*figures.first, first) : first;
        if (status == OrderStatus::Placed || status == OrderStatus::PartiallyShipped)
            figures.open += count;
        if (status == OrderStatus::Canceled) {
            figures.canceled += count;
            return true;
        }
        const auto currency = Currency::fromCode(row.text(0));
        if (!currency)
            return true;
        if (figures.sums.empty() || figures.sums.back().currency != *currency)
            figures.sums.push_back({*currency, 0});
        // The columns have thousandths of the major unit, whatever the currency.
        figures.sums.back().minor += row.int64(3) / (1000 / currency->minorPerMajor());
        return true;
    });
    if (!read)
        return passOn(read.error());
    return figures;
}

Result<std::vector<Order>> LocalReader::ordersByNumber(const QString &number)
{
    std::vector<Order> found;
    // As typed first, so that the index serves; then without regard to case.
    for (const QString &candidate : {number, number.toUpper(), number.toLower()}) {
        if (!found.empty())
            break;
        sql::Statement &find =
            m_connection.statement("SELECT document FROM orders WHERE number = ? ORDER BY source").bind(1, candidate);
        const auto read = forEachRow(find, [&](sql::Statement &row) {
            return visitOrder(row, [&](const Order &order) {
                found.push_back(order);
                return true;
            });
        });
        if (!read)
            return passOn(read.error());
    }
    return found;
}

Result<void> LocalReader::orders(const search::Expression &query, const search::Sort &sort, qint64 limit,
                                 const OrderVisitor &visit)
{
    return forEachMatch(query, sort, limit, [&](qint64 position) -> Result<bool> {
        sql::Statement &find =
            m_connection.statement("SELECT document FROM orders WHERE position = ?").bind(1, position);
        bool goOn = true;
        const auto read = forEachRow(find, [&](sql::Statement &row) {
            const auto visited = visitOrder(row, visit);
            goOn = visited.value_or(false);
            return visited;
        });
        if (!read)
            return passOn(read.error());
        return goOn;
    });
}

// Words and newest-first lists are quick in SQL; any other filter over very many orders is quicker by loading the index
// first, even for one query.
Result<void> LocalReader::forEachMatch(const search::Expression &query, const search::Sort &sort, qint64 limit,
                                       const std::function<Result<bool>(qint64)> &visit)
{
    const auto snapshot = sql::Transaction::begin(m_connection, sql::Transaction::Kind::Deferred);
    if (!snapshot)
        return passOn(snapshot.error());
    const auto largest = m_connection.int64("SELECT max(position) FROM orders");
    if (!largest)
        return passOn(largest.error());
    if (*largest < manyOrders || isQuickInSql(query, sort)) {
        sql::Statement matches = selectPositions(m_connection, query, sort, limit);
        return forEachRow(matches, [&](sql::Statement &row) { return visit(row.int64(0)); });
    }
    order_index::OrderIndex index;
    if (const auto loaded = loadIndex(m_connection, index); !loaded)
        return loaded;
    SqlWordSource words(m_connection);
    const auto matches = index.evaluate(query, words);
    if (!matches)
        return passOn(matches.error());
    for (const quint32 position : limit < 0 ? index.sorted(*matches, sort) : index.page(*matches, sort, 0, limit)) {
        const auto goOn = visit(position);
        if (!goOn)
            return passOn(goOn.error());
        if (!*goOn)
            break;
    }
    return {};
}

Result<qint64> LocalReader::count(const search::Expression &query)
{
    return countOrders(m_connection, query);
}

Result<qint64> LocalReader::rowOf(const EntityRef &entity)
{
    const auto first = [](sql::Statement &find) -> Result<qint64> {
        const auto row = find.step();
        if (!row)
            return passOn(row.error());
        const qint64 found = *row ? find.int64(0) : 0;
        find.reset();
        return found;
    };
    switch (entity.kind) {
    case EntityKind::Order:
        return first(
            m_connection.statement("SELECT position FROM orders WHERE id = ?").bind(1, QUuid::fromString(entity.id)));
    case EntityKind::Customer:
        return first(m_connection.statement("SELECT position FROM customer WHERE id = ?").bind(1, entity.id));
    case EntityKind::Product:
        return first(m_connection.statement("SELECT position FROM product WHERE sku = ?").bind(1, entity.id));
    case EntityKind::Stock:
        return first(
            m_connection.statement("SELECT key FROM stock WHERE sku || '@' || location = ?").bind(1, entity.id));
    }
    return 0;
}

Result<void> LocalReader::events(const EntityRef &entity, const EventVisitor &visit)
{
    const auto row = rowOf(entity);
    if (!row)
        return passOn(row.error());
    return eventsOfRow(*row, entity, visit).map([](bool) {});
}

Result<bool> LocalReader::eventsOfRow(qint64 entityRow, const EntityRef &entity, const EventVisitor &visit)
{
    static const QByteArray select =
        QByteArray("SELECT ") + eventColumns + " FROM event WHERE kind = ? AND entity = ? ORDER BY sequence";
    sql::Statement &find = m_connection.statement(select).bindAll(static_cast<int>(entity.kind), entityRow);
    bool goOn = true;
    const auto read = forEachRow(find, [&](sql::Statement &row) -> Result<bool> {
        const auto event = eventFromRow(row, 0, entity.id);
        if (!event)
            return passOn(event.error());
        goOn = visit(*event);
        return goOn;
    });
    if (!read)
        return passOn(read.error());
    return goOn;
}

Result<void> LocalReader::eventsOf(const search::Expression &query, const EventVisitor &visit)
{
    return forEachMatch(query, {search::SortField::Placed, false}, -1, [&](qint64 position) -> Result<bool> {
        sql::Statement &find = m_connection.statement("SELECT id FROM orders WHERE position = ?").bind(1, position);
        const auto row = find.step();
        if (!row)
            return passOn(row.error());
        const QString id = *row ? find.uuid(0).toString(QUuid::WithoutBraces) : QString();
        find.reset();
        return eventsOfRow(position, {EntityKind::Order, id}, visit);
    });
}

Result<std::optional<Customer>> LocalReader::customer(const QString &id)
{
    return CatalogueRows(m_connection).customer(id);
}

Result<void> LocalReader::customers(const QString &text, qint64 limit,
                                    const std::function<bool(const Customer &)> &visit)
{
    const QString match = matchAll(text);
    if (match.isEmpty()) {
        if (!text.trimmed().isEmpty())
            return {};
        sql::Statement all = m_connection.prepare("SELECT document FROM customer ORDER BY position LIMIT ?");
        all.bind(1, limit);
        return visitCustomers(all, visit);
    }
    // Who is called so first: the words of many e-mail addresses are those of a few providers. Sorted by their places
    // alone, before the first document is read.
    sql::Statement find = m_connection.prepare(
        "WITH found AS MATERIALIZED ("
        "SELECT rowid AS position, rowid NOT IN (SELECT rowid FROM customer_text WHERE customer_text MATCH ?3) AS later "
        "FROM customer_text WHERE customer_text MATCH ?2 ORDER BY later, position LIMIT ?1) "
        "SELECT document FROM found JOIN customer USING (position) ORDER BY later, position");
    find.bind(1, limit).bind(2, match).bind(3, matchAll(text, "name"));
    return visitCustomers(find, visit);
}

Result<std::optional<Product>> LocalReader::product(const QString &sku)
{
    return CatalogueRows(m_connection).product(sku);
}

Result<void> LocalReader::products(const QString &text, qint64 limit, const std::function<bool(const Product &)> &visit)
{
    const QString match = matchAll(text);
    if (match.isEmpty() && !text.trimmed().isEmpty())
        return {};
    sql::Statement find =
        match.isEmpty()
            ? m_connection.prepare("SELECT document FROM product ORDER BY sku LIMIT ?")
            : m_connection.prepare(
                  "SELECT document FROM product WHERE position IN (SELECT rowid FROM product_text WHERE product_text MATCH ?2) "
                  "ORDER BY sku LIMIT ?1");
    find.bind(1, limit);
    if (!match.isEmpty())
        find.bind(2, match);
    return forEachRow(find, [&](sql::Statement &row) -> Result<bool> {
        const auto product = productFromDocument(row.blob(0));
        if (!product)
            return passOn(product.error());
        return visit(*product);
    });
}

Result<void> LocalReader::stock(const QString &sku, const std::function<bool(const StockLevel &)> &visit)
{
    sql::Statement find = m_connection.prepare(
        "SELECT sku, location, on_hand, reserved, held FROM stock WHERE ?1 = '' OR sku = ?1 ORDER BY sku, location");
    find.bind(1, sku);
    return forEachRow(find, [&](sql::Statement &row) -> Result<bool> {
        return visit({{row.text(0), row.text(1)}, row.int64(2), row.int64(3), row.int64(4), true});
    });
}

Result<void> LocalReader::movements(const QString &sku, qint64 limit,
                                    const std::function<bool(const Event &, const StockMovement &)> &visit)
{
    const QByteArray select =
        QByteArray(
            "SELECT stock.location, stock_movement.on_hand, stock_movement.reserved, event.entity, orders.id, ") +
        eventColumns +
        " FROM stock JOIN stock_movement ON stock_movement.stock = stock.key JOIN event ON event.position = stock_movement.event "
        "LEFT JOIN orders ON event.kind = 0 AND orders.position = event.entity "
        "WHERE stock.sku = ? ORDER BY event.position DESC LIMIT ?";
    sql::Statement find = m_connection.prepare(select);
    find.bindAll(sku, limit);
    return forEachRow(find, [&](sql::Statement &row) -> Result<bool> {
        const QString location = row.text(0);
        const QString entity = row.isNull(4) ? sku + u'@' + location : row.uuid(4).toString(QUuid::WithoutBraces);
        const auto event = eventFromRow(row, 5, entity);
        if (!event)
            return passOn(event.error());
        return visit(*event, {{sku, location}, row.int64(1), row.int64(2)});
    });
}

Result<void> LocalReader::refusedCommands(qint64 limit, const std::function<bool(const RefusedCommand &)> &visit)
{
    sql::Statement find = m_connection.prepare(
        "SELECT recorded_at, name, actor, command, errors FROM refused_command ORDER BY position DESC LIMIT ?");
    find.bind(1, limit);
    return forEachRow(find, [&](sql::Statement &row) -> Result<bool> {
        return visit({fromMilliseconds(row.int64(0)), row.text(1), row.text(2), row.blob(3).toByteArray(),
                      row.blob(4).toByteArray()});
    });
}

Result<void> LocalReader::lostEvents(const std::function<bool(const QByteArray &)> &visit)
{
    sql::Statement find = m_connection.prepare("SELECT document FROM lost_event ORDER BY position");
    return forEachRow(find, [&](sql::Statement &row) -> Result<bool> { return visit(row.blob(0).toByteArray()); });
}

} // namespace docket::store
