// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_shop.h"

#include "services/domain/overloaded.h"

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;

Facts MemoryShop::factsFor(const Command &command) const
{
    Facts facts;
    facts.order = order(command.orderId);
    facts.actor = u"tester"_s;
    QString customerId;
    if (const auto *create = std::get_if<CreateOrder>(&command.body))
        customerId = create->customerId;
    else if (const auto *save = std::get_if<SaveCustomer>(&command.body))
        customerId = save->customer.id;
    if (const auto found = m_customers.find(customerId); found != m_customers.end())
        facts.customer = found->second;
    for (const QString &sku : productsOf(facts.order, command.body)) {
        if (const auto found = m_products.find(sku); found != m_products.end())
            facts.products.push_back(found->second);
    }
    for (const StockKey &key : stockKeysOf(facts.order, command.body))
        facts.stock.push_back(level(key));
    return facts;
}

Decided<std::vector<Event>> MemoryShop::execute(const Command &command)
{
    auto bodies = decide(factsFor(command), command);
    if (!bodies)
        return tl::make_unexpected(bodies.error());
    std::vector<Event> recorded;
    for (EventBody &body : *bodies)
        record(command, std::move(body), recorded);
    return recorded;
}

void MemoryShop::record(const Command &command, EventBody body, std::vector<Event> &recorded)
{
    Event event;
    event.entity = entityOf(body, command.orderId);
    event.commandId = command.id;
    event.happenedAt = momentOf(body, command.happenedAt);
    event.recordedAt = command.happenedAt;
    event.sequence = static_cast<qint64>(events(event.entity).size()) + 1;
    event.body = std::move(body);

    std::optional<Order> before = order(command.orderId);
    for (const StockMovement &movement : movementsOf(event.body, before ? &*before : nullptr)) {
        StockLevel &at = m_stock.try_emplace(movement.key, StockLevel{movement.key, 0, 0, 0, false}).first->second;
        at.onHand += movement.onHand;
        at.reserved += movement.reserved;
        at.counted = true;
        m_movements.push_back(movement);
    }
    if (event.entity.kind == EntityKind::Order)
        m_orders[command.orderId] = *domain::apply(std::move(before), event);
    keep(event);
    recorded.push_back(std::move(event));
}

void MemoryShop::keep(const Event &event)
{
    if (const auto *saved = std::get_if<CustomerSaved>(&event.body))
        add(saved->after);
    else if (const auto *product = std::get_if<ProductSaved>(&event.body))
        add(product->after);
    m_events[{event.entity.kind, event.entity.id}].push_back(event);
}

std::optional<Order> MemoryShop::order(const QUuid &id) const
{
    const auto found = m_orders.find(id);
    return found == m_orders.end() ? std::nullopt : std::optional(found->second);
}

StockLevel MemoryShop::level(const StockKey &key) const
{
    const auto found = m_stock.find(key);
    return found == m_stock.end() ? StockLevel{key, 0, 0, 0, false} : found->second;
}

const std::vector<Event> &MemoryShop::events(const EntityRef &entity) const
{
    static const std::vector<Event> none;
    const auto found = m_events.find({entity.kind, entity.id});
    return found == m_events.end() ? none : found->second;
}

const std::vector<Event> &MemoryShop::eventsOf(const QUuid &orderId) const
{
    return events({EntityKind::Order, orderId.toString(QUuid::WithoutBraces)});
}

void MemoryShop::count(const StockKey &key, qint64 onHand)
{
    m_stock[key] = {key, onHand, level(key).reserved, 0, true};
    m_movements.push_back({key, onHand, 0});
}

} // namespace docket::test
