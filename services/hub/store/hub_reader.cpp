// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/hub_reader.h"

#include "services/hub/store/catalogue_rows.h"
#include "services/hub/store/document.h"
#include "services/hub/store/event_rows.h"
#include "services/hub/store/row_values.h"
#include "services/hub/store/stock_rows.h"

#include <QScopeGuard>

#include <limits>

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

// Rows read at once: what a long result holds in memory.
constexpr int rowsAtOnce = 500;

template <typename T>
tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

qint64 limitOrAll(qint64 limit)
{
    return limit < 0 ? std::numeric_limits<qint64>::max() : limit;
}

Result<OrderPage> readPage(Connection &connection, const search::Expression &query, const search::Sort &sort,
                           const std::optional<PageKey> &after, int limit)
{
    const SqlCondition select = selectPage(query, sort, after, limit);
    auto rows = connection.runOnce(select.sql, select.values);
    if (!rows)
        return passOn(rows);
    OrderPage page;
    while (rows->next()) {
        auto order = orderFromDocument(rows->value(0).toString());
        if (!order)
            return passOn(order);
        page.orders.push_back(std::move(*order));
        if (static_cast<int>(page.orders.size()) == limit) {
            page.next = PageKey{rows->isNull(1) ? std::nullopt : std::optional(rows->value(1)), page.orders.back().id};
        }
    }
    return page;
}

} // namespace

Result<void> HubReader::inOneState(const std::function<Result<void>(Connection &)> &read)
{
    if (m_reading != nullptr)
        return read(*m_reading);
    const auto connection = m_pool.beginReading();
    if (!connection)
        return passOn(connection);
    m_reading = *connection;
    const auto end = qScopeGuard([this] { std::exchange(m_reading, nullptr)->rollback(); });
    return read(**connection);
}

Result<OrderPage> HubReader::page(const search::Expression &query, const search::Sort &sort,
                                  const std::optional<PageKey> &after, int limit)
{
    OrderPage page;
    const auto read = inOneState([&](Connection &connection) -> Result<void> {
        auto found = readPage(connection, query, sort, after, limit);
        if (!found)
            return passOn(found);
        page = std::move(*found);
        return {};
    });
    return read ? Result<OrderPage>(std::move(page)) : passOn(read);
}

Result<std::optional<Order>> HubReader::order(const QUuid &id)
{
    std::optional<Order> found;
    const auto read = inOneState([&](Connection &connection) -> Result<void> {
        const auto document = connection.value("SELECT document::text FROM orders WHERE id = ?", {idText(id)});
        if (!document)
            return passOn(document);
        if (!*document)
            return {};
        auto order = orderFromDocument((*document)->toString());
        if (!order)
            return passOn(order);
        found = std::move(*order);
        return {};
    });
    return read ? Result<std::optional<Order>>(std::move(found)) : passOn(read);
}

Result<std::vector<Order>> HubReader::ordersByNumber(const QString &number)
{
    std::vector<Order> found;
    const auto read = inOneState([&](Connection &connection) -> Result<void> {
        const auto rows = connection.run(
            "SELECT document::text FROM orders WHERE lower(number) = lower(?) ORDER BY placed, id", {number});
        if (!rows)
            return passOn(rows);
        while ((*rows)->next()) {
            auto order = orderFromDocument((*rows)->value(0).toString());
            if (!order)
                return passOn(order);
            found.push_back(std::move(*order));
        }
        return {};
    });
    return read ? Result<std::vector<Order>>(std::move(found)) : passOn(read);
}

Result<void> HubReader::orders(const search::Expression &query, const search::Sort &sort, qint64 limit,
                               const OrderVisitor &visit)
{
    return inOneState([&](Connection &connection) -> Result<void> {
        std::optional<PageKey> after;
        for (qint64 left = limitOrAll(limit); left > 0;) {
            const int size = static_cast<int>(std::min<qint64>(left, rowsAtOnce));
            const auto page = readPage(connection, query, sort, after, size);
            if (!page)
                return passOn(page);
            for (const Order &order : page->orders) {
                if (!visit(order))
                    return {};
            }
            if (!page->next)
                return {};
            after = page->next;
            left -= size;
        }
        return {};
    });
}

Result<qint64> HubReader::count(const search::Expression &query)
{
    qint64 number = 0;
    const auto read = inOneState([&](Connection &connection) -> Result<void> {
        const SqlCondition condition = conditionOf(query);
        auto rows = connection.runOnce("SELECT count(*) FROM orders o WHERE " + condition.sql, condition.values);
        if (!rows)
            return passOn(rows);
        rows->next();
        number = rows->value(0).toLongLong();
        return {};
    });
    return read ? Result<qint64>(number) : passOn(read);
}

Result<void> HubReader::events(const EntityRef &entity, const EventVisitor &visit)
{
    return inOneState([&](Connection &connection) -> Result<void> {
        static const QByteArray ofOrder = QByteArray("SELECT ") + eventColumns +
                                          " FROM order_event WHERE month = (SELECT month FROM orders WHERE id = ?) "
                                          "AND order_id = ? AND sequence > ? ORDER BY sequence LIMIT ?";
        static const QByteArray ofOther = QByteArray("SELECT ") + eventColumns +
                                          " FROM catalogue_event WHERE kind = ? AND entity = ? AND sequence > ? "
                                          "ORDER BY sequence LIMIT ?";
        const bool isOrder = entity.kind == EntityKind::Order;
        const QVariant first = isOrder ? QVariant(entity.id) : QVariant(static_cast<int>(entity.kind));
        if (isOrder && QUuid::fromString(entity.id).isNull())
            return {};
        for (qint64 last = 0;;) {
            auto rows = connection.run(isOrder ? ofOrder : ofOther, {first, entity.id, last, rowsAtOnce});
            if (!rows)
                return passOn(rows);
            std::vector<Event> events;
            while ((*rows)->next()) {
                auto event = eventFromRow(**rows, 0, entity);
                if (!event)
                    return passOn(event);
                events.push_back(std::move(*event));
            }
            for (const Event &event : events) {
                if (!visit(event))
                    return {};
            }
            if (events.size() < rowsAtOnce)
                return {};
            last = events.back().sequence;
        }
    });
}

Result<void> HubReader::eventsOf(const search::Expression &query, const EventVisitor &visit)
{
    return inOneState([&](Connection &) -> Result<void> {
        Result<void> read;
        bool goOn = true;
        const auto visited = orders(query, {search::SortField::Placed, false}, -1, [&](const Order &order) {
            read = events({EntityKind::Order, idText(order.id)}, [&](const Event &event) {
                goOn = visit(event);
                return goOn;
            });
            return read && goOn;
        });
        return visited ? read : visited;
    });
}

Result<std::optional<Customer>> HubReader::customer(const QString &id)
{
    std::optional<Customer> found;
    const auto read = inOneState([&](Connection &connection) -> Result<void> {
        auto customer = CatalogueRows(connection).customer(id);
        if (!customer)
            return passOn(customer);
        if (*customer)
            found = std::move((*customer)->value);
        return {};
    });
    return read ? Result<std::optional<Customer>>(std::move(found)) : passOn(read);
}

Result<void> HubReader::customers(const QString &text, qint64 limit, const std::function<bool(const Customer &)> &visit)
{
    return inOneState([&](Connection &connection) -> Result<void> {
        const SqlCondition match = wordsCondition(text);
        QVariantList key{QString(), QString()};
        for (qint64 left = limitOrAll(limit); left > 0; left -= rowsAtOnce) {
            const qint64 size = std::min<qint64>(left, rowsAtOnce);
            auto rows = connection.runOnce("SELECT document::text, name_key, id FROM customer WHERE " + match.sql +
                                               " AND (name_key, id) > (?, ?) ORDER BY name_key, id LIMIT ?",
                                           match.values + key + QVariantList{size});
            if (!rows)
                return passOn(rows);
            qint64 count = 0;
            for (; rows->next(); ++count) {
                const auto customer = customerFromDocument(rows->value(0).toString());
                if (!customer)
                    return passOn(customer);
                key = {rows->value(1), rows->value(2)};
                if (!visit(*customer))
                    return {};
            }
            if (count < size)
                return {};
        }
        return {};
    });
}

Result<std::optional<Product>> HubReader::product(const QString &sku)
{
    std::optional<Product> found;
    const auto read = inOneState([&](Connection &connection) -> Result<void> {
        auto product = CatalogueRows(connection).product(sku);
        if (!product)
            return passOn(product);
        if (*product)
            found = std::move((*product)->value);
        return {};
    });
    return read ? Result<std::optional<Product>>(std::move(found)) : passOn(read);
}

Result<void> HubReader::products(const QString &text, qint64 limit, const std::function<bool(const Product &)> &visit)
{
    return inOneState([&](Connection &connection) -> Result<void> {
        const SqlCondition match = wordsCondition(text);
        QVariant last = QString();
        for (qint64 left = limitOrAll(limit); left > 0; left -= rowsAtOnce) {
            const qint64 size = std::min<qint64>(left, rowsAtOnce);
            auto rows = connection.runOnce("SELECT document::text, sku FROM product WHERE " + match.sql +
                                               " AND sku > ? ORDER BY sku LIMIT ?",
                                           match.values + QVariantList{last, size});
            if (!rows)
                return passOn(rows);
            qint64 count = 0;
            for (; rows->next(); ++count) {
                const auto product = productFromDocument(rows->value(0).toString());
                if (!product)
                    return passOn(product);
                last = rows->value(1);
                if (!visit(*product))
                    return {};
            }
            if (count < size)
                return {};
        }
        return {};
    });
}

Result<void> HubReader::stock(const QString &sku, const std::function<bool(const StockLevel &)> &visit)
{
    return inOneState([&](Connection &connection) -> Result<void> {
        auto rows =
            connection.runOnce("SELECT sku, location, on_hand, reserved, " + heldExcept(holdIsOver) + " FROM stock " +
                                   (sku.isEmpty() ? "" : "WHERE sku = ? ") + "ORDER BY sku, location",
                               sku.isEmpty() ? QVariantList() : QVariantList{sku});
        if (!rows)
            return passOn(rows);
        while (rows->next()) {
            const StockLevel level{{rows->value(0).toString(), rows->value(1).toString()},
                                   rows->value(2).toLongLong(),
                                   rows->value(3).toLongLong(),
                                   rows->value(4).toLongLong(),
                                   true};
            if (!visit(level))
                return {};
        }
        return {};
    });
}

Result<void> HubReader::movements(const QString &sku,
                                  const std::function<bool(const QUuid &, const StockMovement &)> &visit)
{
    return inOneState([&](Connection &connection) -> Result<void> {
        for (qint64 last = 0;;) {
            auto rows = connection.runOnce("SELECT pos, event, location, on_hand, reserved FROM stock_movement "
                                           "WHERE sku = ? AND pos > ? ORDER BY pos LIMIT ?",
                                           {sku, last, rowsAtOnce});
            if (!rows)
                return passOn(rows);
            int count = 0;
            for (; rows->next(); ++count) {
                last = rows->value(0).toLongLong();
                const StockMovement movement{
                    {sku, rows->value(2).toString()}, rows->value(3).toLongLong(), rows->value(4).toLongLong()};
                if (!visit(QUuid::fromString(rows->value(1).toString()), movement))
                    return {};
            }
            if (count < rowsAtOnce)
                return {};
        }
    });
}

} // namespace docket::hub
