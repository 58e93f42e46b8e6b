// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/hub_unit_of_work.h"

#include "services/domain/apply.h"
#include "services/domain/identifiers.h"
#include "services/hub/store/row_values.h"
#include "services/wire/json_command.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

// PostgreSQL has room for some thousand locks of all transactions together.
constexpr int mostExpected = 200;

template <typename T>
tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

LockName nameOf(const StockKey &key)
{
    return {EntityKind::Stock, key.sku + u'@' + key.location};
}

LockName nameOf(const QUuid &orderId)
{
    return {EntityKind::Order, idText(orderId)};
}

// A line that has shipped keeps its product and place, so the order afterwards names the same ones as the one before.
std::vector<StockMovement> movementsOf(const ordering::OrderChange &change)
{
    std::vector<StockMovement> all;
    for (const Event &event : change.events) {
        for (StockMovement &movement : domain::movementsOf(event.body, &change.after))
            all.push_back(std::move(movement));
    }
    return all;
}

Error keptElsewhere()
{
    return {u"kept_elsewhere"_s,
            {},
            u"Stock and products are kept by another service. Nothing was changed. Change them there."_s,
            {}};
}

} // namespace

HubUnitOfWork::HubUnitOfWork(Connection &connection, OrderNumbers &numbers, QString device, StockIntents *elsewhere,
                             LockSet again, GivenUp givenUp, std::optional<PublishedTypes> published)
    : m_connection(connection)
    , m_numbers(numbers)
    , m_device(std::move(device))
    , m_elsewhere(elsewhere)
    , m_givenUp(std::move(givenUp))
    , m_locks(connection, std::move(again))
    , m_orders(connection)
    , m_catalogue(connection)
    , m_stock(connection)
    , m_holds(connection)
    , m_events(connection)
    , m_outbox(connection, std::move(published))
    , m_feed(connection)
{
}

HubUnitOfWork::~HubUnitOfWork()
{
    if (m_ended)
        return;
    m_connection.rollback();
    giveNumbersBack(true);
    if (m_elsewhere != nullptr)
        m_elsewhere->giveUp(m_intent);
    if (m_isContested)
        m_givenUp(m_locks.names());
}

void HubUnitOfWork::giveNumbersBack(bool isUndone)
{
    if (m_offered)
        m_numbers.giveBack(m_offered->counter);
    m_offered.reset();
    if (isUndone) {
        for (const qint64 counter : m_usedCounters)
            m_numbers.giveBack(counter);
    }
    m_usedCounters.clear();
}

Result<std::optional<Order>> HubUnitOfWork::order(const QUuid &id)
{
    if (const auto locked = noted(m_locks.take(nameOf(id))); !locked)
        return passOn(locked);
    return noted(m_orders.read(id));
}

Result<std::optional<Order>> HubUnitOfWork::orderByNumber(const QString &number, const QString &source)
{
    return m_orders.read(number, source);
}

Result<std::optional<Customer>> HubUnitOfWork::customer(const QString &id)
{
    auto found = m_catalogue.customer(id);
    if (!found)
        return passOn(found);
    m_read[{EntityKind::Customer, id}] = *found ? (*found)->version : 0;
    return *found ? std::optional(std::move((*found)->value)) : std::nullopt;
}

Result<std::optional<Product>> HubUnitOfWork::product(const QString &sku)
{
    auto found = m_catalogue.product(sku);
    if (!found)
        return passOn(found);
    m_read[{EntityKind::Product, sku}] = *found ? (*found)->version : 0;
    return *found ? std::optional(std::move((*found)->value)) : std::nullopt;
}

Result<StockLevel> HubUnitOfWork::stock(const StockKey &key)
{
    if (const auto locked = noted(m_locks.take(nameOf(key))); !locked)
        return passOn(locked);
    return noted(m_stock.read(key, m_ownHold));
}

Result<qint64> HubUnitOfWork::versionOf(const EntityRef &entity)
{
    switch (entity.kind) {
    case EntityKind::Customer:
        return m_catalogue.customerVersion(entity.id);
    case EntityKind::Product:
        return m_catalogue.productVersion(entity.id);
    case EntityKind::Stock:
        return m_stock.version(entity.id);
    case EntityKind::Order:
        break;
    }
    const auto order = m_orders.read(QUuid::fromString(entity.id));
    if (!order)
        return passOn(order);
    return *order ? (*order)->version : 0;
}

Result<qint64> HubUnitOfWork::lastSequence(const EntityRef &entity)
{
    const LockName name{entity.kind, entity.id};
    if (const auto locked = noted(m_locks.take(name)); !locked)
        return passOn(locked);
    const auto version = versionOf(entity);
    if (!version)
        return version;
    // The decision was made over what had been read without a lock.
    if (const auto read = m_read.find(name); read != m_read.end() && read->second != *version)
        return noted(Result<qint64>(tl::make_unexpected(ordering::writeConflict())));
    return version;
}

Result<std::vector<QUuid>> HubUnitOfWork::backorders(const StockKey &key, int limit)
{
    // What was freed here is free over there only when it was told.
    if (m_elsewhere != nullptr)
        return std::vector<QUuid>();
    auto waiting = m_orders.backorders(key, limit);
    if (!waiting)
        return waiting;
    // Each of them may be in other hands. Were that found out one by one, an attempt each, a long queue would take more
    // attempts than there are.
    for (const QUuid &id : *waiting | std::views::take(mostExpected))
        m_locks.expect(nameOf(id));
    return waiting;
}

Result<std::optional<ordering::CommandRecord>> HubUnitOfWork::commandRecord(const QUuid &id)
{
    if (const auto locked = noted(m_locks.takeCommand(id)); !locked)
        return passOn(locked);
    // Only now: a statement sees what was committed before it began, and the one above may have waited.
    const auto rows =
        m_connection.run("SELECT command.digest, command.order_id, command.version, command.recorded_at, "
                         "EXISTS (SELECT FROM stock_hold_line WHERE hold = asked.id) "
                         "FROM (SELECT CAST(? AS uuid) AS id) asked LEFT JOIN command ON command.id = asked.id",
                         {idText(id)});
    if (!rows)
        return passOn(rows);
    (*rows)->next();
    m_command = id;
    m_ownHold = (*rows)->value(4).toBool() ? id : QUuid();
    if ((*rows)->isNull(0))
        return std::nullopt;
    return ordering::CommandRecord{id, (*rows)->value(0).toByteArray(), QUuid::fromString((*rows)->value(1).toString()),
                                   (*rows)->value(2).toLongLong(), fromMilliseconds((*rows)->value(3).toLongLong())};
}

Result<QString> HubUnitOfWork::nextOrderNumber()
{
    if (m_offered)
        return m_offered->number;
    for (;;) {
        // A sequence gives its transaction a number now and then, which is not to be held while others are asked.
        const auto aside = m_elsewhere != nullptr ? m_elsewhere->aside() : Result<Connection *>(&m_connection);
        if (!aside)
            return passOn(aside);
        const auto counter = m_numbers.take(**aside);
        if (!counter)
            return passOn(counter);
        const QString number = orderNumber(m_device, *counter);
        // Someone may have given a number of this form by hand.
        const auto isTaken = m_orders.hasNumber(number);
        if (!isTaken) {
            m_numbers.giveBack(*counter);
            return passOn(isTaken);
        }
        if (!*isTaken) {
            m_offered = Offered{number, *counter};
            return number;
        }
    }
}

Result<void> HubUnitOfWork::save(const ordering::OrderChange &change)
{
    return noted(write(change));
}

Result<void> HubUnitOfWork::addOwnHold(LockSet &names)
{
    if (m_ownHold.isNull())
        return {};
    const auto held = m_holds.held(m_ownHold);
    if (!held)
        return passOn(held);
    for (const StockQuantity &line : *held)
        names.insert(nameOf(line.key));
    return {};
}

Result<void> HubUnitOfWork::holdElsewhere(const std::vector<StockMovement> &movements)
{
    if (m_locks.hasWritten()) {
        return movements.empty() ? Result<void>()
                                 : fail(u"kept_elsewhere"_s,
                                        u"Another service keeps the stock, so several changes cannot be made at once. "
                                        "Nothing was changed. Make them one by one."_s);
    }
    const auto intent = m_elsewhere->begin(m_command, movements);
    if (!intent)
        return passOn(intent);
    m_intent = *intent;
    return {};
}

Result<void> HubUnitOfWork::write(const ordering::OrderChange &change)
{
    // All that may have to be waited for comes before the first write.
    LockSet names{nameOf(change.after.id)};
    const std::vector<StockMovement> movements = movementsOf(change);
    if (m_elsewhere == nullptr) {
        for (const StockMovement &movement : movements)
            names.insert(nameOf(movement.key));
        if (auto held = addOwnHold(names); !held)
            return held;
    }
    if (auto locked = m_locks.take(names); !locked)
        return locked;
    if (m_elsewhere != nullptr) {
        if (auto held = holdElsewhere(movements); !held)
            return held;
    }
    m_locks.wrote();
    if (auto ended = m_holds.end(std::exchange(m_ownHold, QUuid()), m_feed); !ended)
        return ended;
    if (auto saved = m_orders.save(change); !saved)
        return saved;
    if (!change.before && m_offered && m_offered->number == change.after.number) {
        m_usedCounters.push_back(m_offered->counter);
        m_offered.reset();
    }
    if (auto recorded = m_events.insert(change.events, monthOf(change.after.placedAt)); !recorded)
        return recorded;
    if (auto queued = m_outbox.queue(change.events, monthOf(change.after.placedAt)); !queued)
        return queued;
    if (auto taken = takeStock(change); !taken)
        return taken;
    m_feed.changed(change.before, change.after);
    return {};
}

Result<void> HubUnitOfWork::takeStock(const ordering::OrderChange &change)
{
    if (m_elsewhere != nullptr) {
        m_hasToTell = true;
        return StockIntents::confirm(m_connection, m_intent, m_command, movementsOf(change));
    }
    for (const Event &event : change.events) {
        if (auto moved = move(event, &change.after); !moved)
            return moved;
    }
    return {};
}

Result<void> HubUnitOfWork::move(const Event &event, const Order *order)
{
    for (const StockMovement &movement : domain::movementsOf(event.body, order)) {
        const auto revision = m_stock.move(movement, event.id);
        if (!revision)
            return passOn(revision);
        m_feed.changed(movement.key, *revision);
    }
    return {};
}

Result<void> HubUnitOfWork::save(const std::vector<Event> &events)
{
    const auto isOfStock = [](const Event &event) {
        return event.entity.kind == EntityKind::Stock || event.entity.kind == EntityKind::Product;
    };
    if (m_elsewhere != nullptr && std::ranges::any_of(events, isOfStock))
        return tl::make_unexpected(keptElsewhere());
    m_locks.wrote();
    for (const Event &event : events) {
        if (auto saved = noted(write(event)); !saved)
            return saved;
    }
    return {};
}

Result<void> HubUnitOfWork::write(const Event &event)
{
    if (auto recorded = m_events.insert(event); !recorded)
        return recorded;
    if (auto queued = m_outbox.queue({&event, 1}, {}); !queued)
        return queued;
    if (const auto *adjusted = std::get_if<InventoryAdjusted>(&event.body)) {
        auto moved = move(event, nullptr);
        return moved ? m_stock.setVersion(adjusted->key, event.sequence) : moved;
    }
    m_feed.changed(event.entity, event.sequence);
    if (const auto *customer = std::get_if<CustomerSaved>(&event.body))
        return m_catalogue.save(customer->after, event.sequence);
    if (const auto *product = std::get_if<ProductSaved>(&event.body))
        return m_catalogue.save(product->after, event.sequence);
    return {};
}

Result<void> HubUnitOfWork::save(const ordering::CommandRecord &record)
{
    m_locks.wrote();
    const auto saved =
        m_connection.run("INSERT INTO command (id, digest, order_id, version, recorded_at) VALUES (?, ?, ?, ?, ?)",
                         {idText(record.id), record.digest, idOrNull(record.orderId), record.version,
                          toMilliseconds(record.recordedAt)});
    return noted(saved ? Result<void>() : passOn(saved));
}

Result<void> HubUnitOfWork::saveRefusal(const Command &command, const QString &actor, Instant at,
                                        const Rejection &rejection)
{
    m_locks.wrote();
    const auto saved = m_connection.run(
        "INSERT INTO refused_command (id, order_id, name, actor, recorded_at, command, errors) VALUES (?, ?, ?, ?, ?, ?, ?)",
        {idText(command.id), idOrNull(command.orderId), domain::nameOf(command.body), actor, toMilliseconds(at),
         QString::fromUtf8(wire::toJson(command)), QString::fromUtf8(wire::toJson(rejection))});
    return noted(saved ? Result<void>() : passOn(saved));
}

Result<void> HubUnitOfWork::commit()
{
    if (auto written = m_feed.write(); !written)
        return written;
    auto committed = m_connection.commit();
    // Whether a commit that broke off was kept, nobody knows: its numbers are not given again.
    giveNumbersBack(false);
    m_ended = true;
    if (m_hasToTell)
        m_elsewhere->wake();
    return committed;
}

} // namespace docket::hub
