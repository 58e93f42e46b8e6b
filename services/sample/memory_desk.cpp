// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/memory_desk.h"

#include "services/domain/apply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::sample {

namespace {

using domain::Command;
using domain::EntityKind;
using domain::EventBody;

const QString &mainName()
{
    static const QString name = domain::defaultLocation();
    return name;
}

const QString &storeName()
{
    static const QString name = u"store"_s;
    return name;
}

// The places where an event made more available.
std::vector<domain::StockKey> arrivals(const EventBody &body)
{
    std::vector<domain::StockKey> keys;
    if (const auto *adjusted = std::get_if<domain::InventoryAdjusted>(&body)) {
        if (adjusted->onHand.after > adjusted->onHand.before)
            keys.push_back(adjusted->key);
    } else if (const auto *released = std::get_if<domain::InventoryReleased>(&body)) {
        for (const domain::Reservation &reservation : released->reservations)
            keys.push_back(reservation.key);
    }
    return keys;
}

bool waitsAt(const domain::Order &order, const std::vector<domain::StockKey> &keys)
{
    return std::ranges::any_of(order.lines, [&](const domain::OrderLine &line) {
        return line.backordered() > 0 &&
               std::ranges::find(keys, domain::StockKey{line.sku, line.location}) != keys.end();
    });
}

} // namespace

QString nameOf(Place place)
{
    return place == Place::Main ? mainName() : storeName();
}

MemoryDesk::MemoryDesk(quint64 seed, ordering::CommandDigest digest, CommandVisitor visit)
    : m_digest(std::move(digest))
    , m_visit(std::move(visit))
    , m_ids(seed)
    , m_otherIds(seed ^ 0x5EED'0FACU)
{
}

void MemoryDesk::begin(quint64 orderSeed)
{
    m_ids = domain::IdSource(orderSeed);
    m_order.reset();
    m_orderEvents.clear();
    m_orderRecords.clear();
}

MemoryDesk::Item &MemoryDesk::item(const QString &sku)
{
    auto found = m_index.constFind(sku);
    if (found == m_index.constEnd()) {
        Item made;
        made.levels[0].key = {sku, mainName()};
        made.levels[1].key = {sku, storeName()};
        m_items.push_back(std::move(made));
        found = m_index.insert(sku, static_cast<qsizetype>(m_items.size()) - 1);
    }
    return m_items[static_cast<std::size_t>(*found)];
}

domain::StockLevel &MemoryDesk::level(const domain::StockKey &key)
{
    return item(key.sku).levels.at(key.location == storeName() ? 1 : 0);
}

const domain::Product *MemoryDesk::product(const QString &sku) const
{
    const auto found = m_index.constFind(sku);
    return found == m_index.constEnd() ? nullptr : &m_items[static_cast<std::size_t>(*found)].product;
}

const domain::StockLevel &MemoryDesk::level(const QString &sku, Place place) const
{
    static const domain::StockLevel uncounted;
    const auto found = m_index.constFind(sku);
    return found == m_index.constEnd()
               ? uncounted
               : m_items[static_cast<std::size_t>(*found)].levels.at(static_cast<std::size_t>(place));
}

Result<void> MemoryDesk::execute(const Command &command, const domain::Actor &actor)
{
    if (m_visit)
        m_visit(command, actor);
    m_otherVersion = 0;
    gather(command, actor);
    Decided<std::vector<EventBody>> bodies = domain::decide(m_facts, command);
    if (!command.orderId.isNull())
        m_order = std::move(m_facts.order);
    if (!bodies)
        return tl::make_unexpected(bodies.error().constFirst());

    std::vector<domain::StockKey> arrived;
    for (EventBody &body : *bodies) {
        std::ranges::move(arrivals(body), std::back_inserter(arrived));
        record(command, actor, std::move(body));
    }
    keep(command, command.orderId.isNull() ? m_otherVersion : m_order->version);
    return arrived.empty() ? Result<void>{} : serveBackorders(command, actor, arrived);
}

void MemoryDesk::gather(const Command &command, const domain::Actor &actor)
{
    m_facts.order.reset();
    if (!command.orderId.isNull())
        m_facts.order = std::move(m_order);
    m_facts.customer.reset();
    if (std::holds_alternative<domain::CreateOrder>(command.body))
        m_facts.customer = m_customer;
    m_facts.products.clear();
    for (const QString &sku : domain::productsOf(m_facts.order, command.body)) {
        const Item &found = item(sku);
        if (found.known)
            m_facts.products.push_back(found.product);
    }
    m_facts.stock.clear();
    for (const domain::StockKey &key : domain::stockKeysOf(m_facts.order, command.body))
        m_facts.stock.push_back(level(key));
    m_facts.actor = actor.name;
}

qint64 MemoryDesk::nextSequence(const EventBody &body)
{
    if (const auto *adjusted = std::get_if<domain::InventoryAdjusted>(&body))
        return ++item(adjusted->key.sku).stockSequences.at(adjusted->key.location == storeName() ? 1 : 0);
    if (const auto *saved = std::get_if<domain::ProductSaved>(&body))
        return ++item(saved->after.sku).sequence;
    if (std::holds_alternative<domain::CustomerSaved>(body))
        return 1; // each customer is saved once
    return m_order ? m_order->version + 1 : 1;
}

void MemoryDesk::record(const Command &command, const domain::Actor &actor, EventBody body)
{
    for (const domain::StockMovement &movement : domain::movementsOf(body, m_order ? &*m_order : nullptr)) {
        domain::StockLevel &changed = level(movement.key);
        changed.onHand += movement.onHand;
        changed.reserved += movement.reserved;
        changed.counted = true;
    }
    if (const auto *saved = std::get_if<domain::ProductSaved>(&body)) {
        item(saved->after.sku).product = saved->after;
        item(saved->after.sku).known = true;
    }
    domain::Event event;
    event.entity = domain::entityOf(body, command.orderId);
    event.sequence = nextSequence(body);
    const bool ofOrder = event.entity.kind == EntityKind::Order;
    event.id = (ofOrder ? m_ids : m_otherIds).next(command.happenedAt);
    event.commandId = command.id;
    event.actor = actor.name;
    event.device = actor.device;
    event.happenedAt = domain::momentOf(body, command.happenedAt);
    event.recordedAt = command.happenedAt;
    event.body = std::move(body);
    if (ofOrder)
        m_order = domain::apply(std::move(m_order), event);
    else
        m_otherVersion = event.sequence;
    (ofOrder ? m_orderEvents : m_otherEvents).push_back(std::move(event));
}

void MemoryDesk::keep(const Command &command, qint64 version)
{
    (command.orderId.isNull() ? m_otherRecords : m_orderRecords)
        .push_back(
            {command.id, m_digest ? m_digest(command) : QByteArray(), command.orderId, version, command.happenedAt});
}

// Events of served backorders carry the id of the command that brought the stock, and have no record of their own.
Result<void> MemoryDesk::serveBackorders(const Command &cause, const domain::Actor &actor,
                                         const std::vector<domain::StockKey> &arrived)
{
    if (!m_order || !waitsAt(*m_order, arrived))
        return {};
    Command command = cause;
    command.orderId = m_order->id;
    command.body = domain::ReserveBackorder{};
    gather(command, actor);
    Decided<std::vector<EventBody>> bodies = domain::decide(m_facts, command);
    m_order = std::move(m_facts.order);
    if (!bodies)
        return tl::make_unexpected(bodies.error().constFirst());
    for (EventBody &body : *bodies)
        record(command, actor, std::move(body));
    return {};
}

void MemoryDesk::forget()
{
    m_otherEvents.clear();
    m_otherRecords.clear();
    m_orderEvents.clear();
    m_orderRecords.clear();
}

Result<void> MemoryDesk::flush(SampleSink &sink)
{
    if (!m_otherEvents.empty()) {
        Result<void> taken = sink.events(std::exchange(m_otherEvents, {}), std::exchange(m_otherRecords, {}));
        if (!taken)
            return taken;
    }
    if (!m_order)
        return {};
    ordering::OrderChange change{std::nullopt, std::move(*m_order), std::exchange(m_orderEvents, {})};
    m_order.reset();
    return sink.order(std::move(change), std::exchange(m_orderRecords, {}));
}

} // namespace docket::sample
