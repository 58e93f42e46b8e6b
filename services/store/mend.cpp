// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/mend.h"

#include "services/domain/identifiers.h"
#include "services/sql/transaction.h"
#include "services/store/catalogue_rows.h"
#include "services/store/event_rows.h"
#include "services/store/files.h"
#include "services/store/mend_stock.h"
#include "services/store/order_rows.h"
#include "services/store/setting_rows.h"
#include "services/store/verify_order.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_event.h"
#include "services/wire/json_order.h"

#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

constexpr qsizetype mostNamed = 100;

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

class Mending {
public:
    explicit Mending(sql::Connection &connection) : m_connection(connection) {}

    Result<Mended> run()
    {
        for (const auto step : {&Mending::renewDevice, &Mending::restoreStockRows, &Mending::restoreOrders,
                                &Mending::restoreCatalogue, &Mending::removeStrays, &Mending::correctStock,
                                &Mending::recordCatalogue, &Mending::recordCommands, &Mending::findLostHistory}) {
            if (const auto done = (this->*step)(); !done)
                return passOn(done.error());
        }
        return m_mended;
    }

private:
    Result<void> renewDevice();
    Result<void> restoreStockRows();
    Result<void> restoreOrders();
    Result<void> restoreCatalogue();
    Result<void> removeStrays();
    Result<void> correctStock();
    Result<void> recordCatalogue();
    Result<void> recordCommands();
    Result<void> findLostHistory();

    Result<QList<qint64>> withoutRow(EntityKind kind, const QByteArray &table, const QByteArray &key);
    Result<std::vector<Event>> eventsOf(EntityKind kind, qint64 entity);
    Result<bool> restoreOrder(qint64 position, const std::vector<Event> &events);
    Result<bool> restoreSaved(qint64 position, const Event &last);
    Result<void> moveOut(EntityKind kind, qint64 entity, const std::vector<Event> &events);
    Result<void> recordSaved(const QByteArray &table, const QByteArray &key, EntityKind kind);

    sql::Connection &m_connection;
    SalvageEvents m_events{m_connection};
    Mended m_mended;
};

// A device whose last number is not known might give one again.
Result<void> Mending::renewDevice()
{
    SettingRows settings(m_connection);
    const auto device = settings.read(settingDevice);
    const auto counter = settings.read(settingOrderCounter);
    if (!device || !counter)
        return passOn(device ? counter.error() : device.error());
    qint64 highest = 0;
    sql::Statement numbers =
        m_connection.prepare("SELECT number FROM orders WHERE number >= ?1 || '-' AND number < ?1 || '.'");
    numbers.bind(1, *device);
    while (!device->isEmpty()) {
        const auto row = numbers.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            break;
        highest = std::max(highest, numbers.text(0).mid(device->size() + 1).toLongLong());
    }
    if (!device->isEmpty() && (!counter->isEmpty() || highest == 0))
        return counter->toLongLong() >= highest ? Result<void>()
                                                : settings.write(settingOrderCounter, QString::number(highest));
    do
        m_mended.newDevice = randomDeviceCode();
    while (m_mended.newDevice == *device);
    const auto written = settings.write(settingDevice, m_mended.newDevice);
    return written ? settings.write(settingOrderCounter, u"0"_s) : written;
}

Result<QList<qint64>> Mending::withoutRow(EntityKind kind, const QByteArray &table, const QByteArray &key)
{
    QList<qint64> entities;
    sql::Statement find =
        m_connection.prepare("SELECT DISTINCT entity FROM event WHERE kind = ? AND entity NOT IN (SELECT " + key +
                             " FROM " + table + ") ORDER BY entity");
    find.bind(1, static_cast<int>(kind));
    for (;;) {
        const auto row = find.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return entities;
        entities += find.int64(0);
    }
}

// In order. One that cannot be read leaves a gap in the sequence.
Result<std::vector<Event>> Mending::eventsOf(EntityKind kind, qint64 entity)
{
    std::vector<Event> events;
    sql::Statement rows = m_connection.prepare(QByteArray("SELECT ") + eventColumns +
                                               " FROM event WHERE kind = ? AND entity = ? ORDER BY sequence");
    rows.bindAll(static_cast<int>(kind), entity);
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            break;
        if (auto event = eventFromRow(rows, 0, u"row %1"_s.arg(entity)))
            events.push_back(std::move(*event));
    }
    const auto *created = events.empty() ? nullptr : std::get_if<OrderCreated>(&events.front().body);
    for (Event &event : events) {
        if (created)
            event.entity.id = created->order.id.toString(QUuid::WithoutBraces);
        else if (kind != EntityKind::Order)
            event.entity = entityOf(event.body, {});
    }
    return events;
}

Result<void> Mending::moveOut(EntityKind kind, qint64 entity, const std::vector<Event> &events)
{
    for (const Event &event : events) {
        const auto kept =
            m_connection.statement("INSERT INTO lost_event (document) VALUES (?)").bind(1, wire::toJson(event)).run();
        if (!kept)
            return kept;
    }
    const auto removed = m_connection.statement("DELETE FROM event WHERE kind = ? AND entity = ?")
                             .bindAll(static_cast<int>(kind), entity)
                             .run();
    m_mended.eventsMovedOut += m_connection.changes();
    return removed;
}

Result<void> Mending::restoreOrders()
{
    const auto lost = withoutRow(EntityKind::Order, "orders", "position");
    if (!lost)
        return passOn(lost.error());
    for (const qint64 position : *lost) {
        const auto events = eventsOf(EntityKind::Order, position);
        if (!events)
            return passOn(events.error());
        const auto restored = restoreOrder(position, *events);
        if (!restored)
            return passOn(restored.error());
        if (*restored) {
            ++m_mended.ordersReplayed;
        } else if (const auto moved = moveOut(EntityKind::Order, position, *events); !moved) {
            return moved;
        }
    }
    return {};
}

Result<bool> Mending::restoreOrder(qint64 position, const std::vector<Event> &events)
{
    OrderReplay replay;
    for (const Event &event : events) {
        if (!replay.next(event).isEmpty())
            return false;
    }
    if (!replay.order())
        return false;
    const Order &order = *replay.order();
    const auto inserted =
        m_connection
            .statement("INSERT INTO orders (position, id, source, number, version, document) VALUES (?, ?, ?, ?, ?, ?)")
            .bindAll(position, order.id, order.source, order.number, order.version,
                     wire::toJson(order, wire::OrderForm::Stored))
            .run();
    if (!inserted && !inserted.error().code.startsWith(u"constraint"_s))
        return passOn(inserted.error());
    return inserted.has_value();
}

Result<void> Mending::restoreStockRows()
{
    const auto lost = withoutRow(EntityKind::Stock, "stock", "key");
    if (!lost)
        return passOn(lost.error());
    for (const qint64 key : *lost) {
        const auto events = eventsOf(EntityKind::Stock, key);
        if (!events)
            return passOn(events.error());
        const auto *last = events->empty() ? nullptr : std::get_if<InventoryAdjusted>(&events->back().body);
        const auto restored = last ? m_events.restoreRow(key, last->key, events->back().sequence) : Result<bool>(false);
        if (!restored)
            return passOn(restored.error());
        if (*restored)
            continue;
        if (const auto moved = moveOut(EntityKind::Stock, key, *events); !moved)
            return moved;
    }
    return {};
}

Result<void> Mending::restoreCatalogue()
{
    for (const auto &[kind, table] : {std::pair(EntityKind::Customer, QByteArray("customer")),
                                      std::pair(EntityKind::Product, QByteArray("product"))}) {
        const auto lost = withoutRow(kind, table, "position");
        if (!lost)
            return passOn(lost.error());
        for (const qint64 position : *lost) {
            const auto events = eventsOf(kind, position);
            if (!events)
                return passOn(events.error());
            const auto restored = events->empty() ? Result<bool>(false) : restoreSaved(position, events->back());
            if (!restored)
                return passOn(restored.error());
            if (*restored) {
                ++m_mended.catalogueRestored;
            } else if (const auto moved = moveOut(kind, position, *events); !moved) {
                return moved;
            }
        }
    }
    return {};
}

Result<bool> Mending::restoreSaved(qint64 position, const Event &last)
{
    Result<void> inserted;
    if (const auto *customer = std::get_if<CustomerSaved>(&last.body)) {
        inserted = m_connection.statement("INSERT INTO customer (position, id, version, document) VALUES (?, ?, ?, ?)")
                       .bindAll(position, customer->after.id, last.sequence, wire::toJson(customer->after))
                       .run();
    } else if (const auto *product = std::get_if<ProductSaved>(&last.body)) {
        inserted =
            m_connection
                .statement("INSERT INTO product (position, sku, version, barcode, document) VALUES (?, ?, ?, ?, ?)")
                .bindAll(position, product->after.sku, last.sequence, product->after.barcode,
                         wire::toJson(product->after))
                .run();
    } else {
        return false;
    }
    if (!inserted && !inserted.error().code.startsWith(u"constraint"_s))
        return passOn(inserted.error());
    return inserted.has_value();
}

Result<void> Mending::removeStrays()
{
    return m_connection.exec("DELETE FROM stock_movement WHERE event NOT IN (SELECT position FROM event)"
                             " OR stock NOT IN (SELECT key FROM stock);"
                             "DELETE FROM outbox WHERE event NOT IN (SELECT position FROM event)"
                             " OR destination NOT IN (SELECT id FROM destination)");
}

Result<void> Mending::correctStock()
{
    const auto corrected = m_events.correctLevels();
    if (!corrected)
        return passOn(corrected.error());
    m_mended.stockCorrected = *corrected;
    return {};
}

// What is saved is the truth; an event that was lost is recorded again, as far as the row knows it.
Result<void> Mending::recordCatalogue()
{
    const auto recorded = recordSaved("customer", "id", EntityKind::Customer);
    return recorded ? recordSaved("product", "sku", EntityKind::Product) : recorded;
}

Result<void> Mending::recordSaved(const QByteArray &table, const QByteArray &key, EntityKind kind)
{
    sql::Statement rows = m_connection.prepare("SELECT position, version, document, " + key + " FROM " + table +
                                               " AS t WHERE NOT EXISTS (SELECT 1 FROM event WHERE kind = ? AND "
                                               "entity = t.position AND sequence = t.version)");
    rows.bind(1, static_cast<int>(kind));
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return {};
        EventBody body;
        if (kind == EntityKind::Customer) {
            auto customer = customerFromDocument(rows.blob(2));
            if (!customer)
                continue;
            body = CustomerSaved{std::nullopt, std::move(*customer)};
        } else {
            auto product = productFromDocument(rows.blob(2));
            if (!product)
                continue;
            body = ProductSaved{std::nullopt, std::move(*product)};
        }
        if (const auto recorded = m_events.record(std::move(body), rows.int64(0), rows.int64(1)); !recorded)
            return passOn(recorded.error());
    }
}

// Without a record the same command, sent again, would have its effect twice; with an empty digest it is refused.
Result<void> Mending::recordCommands()
{
    return m_connection.exec("INSERT OR IGNORE INTO command (id, digest, order_id, version, recorded_at) "
                             "SELECT e.command, x'', o.id, e.sequence, e.recorded_at FROM event AS e "
                             "LEFT JOIN orders AS o ON e.kind = 0 AND o.position = e.entity "
                             "WHERE e.command NOT IN (SELECT id FROM command) ORDER BY e.position DESC");
}

Result<void> Mending::findLostHistory()
{
    sql::Statement rows = m_connection.prepare(
        "SELECT o.number FROM orders AS o WHERE (SELECT count(*) FROM event WHERE kind = 0 AND entity = o.position "
        "AND sequence <= o.version) <> o.version OR EXISTS (SELECT 1 FROM event WHERE kind = 0 AND entity = o.position "
        "AND sequence > o.version)");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return {};
        if (++m_mended.ordersWithoutHistory <= mostNamed)
            m_mended.withoutHistory << rows.text(0);
    }
}

} // namespace

Result<Mended> mend(sql::Connection &connection)
{
    // Rows of one table refer to rows of another that are made or removed later.
    if (const auto off = connection.exec("PRAGMA foreign_keys = OFF"); !off)
        return passOn(off.error());
    const auto enforceAgain = qScopeGuard([&connection] { (void)connection.exec("PRAGMA foreign_keys = ON"); });
    auto transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return passOn(transaction.error());
    auto mended = Mending(connection).run();
    if (!mended)
        return mended;
    if (const auto committed = transaction->commit(); !committed)
        return passOn(committed.error());
    return mended;
}

} // namespace docket::store
