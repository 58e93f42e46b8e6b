// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/replay.h"

#include "services/domain/apply.h"
#include "services/store/catalogue_rows.h"
#include "services/store/document_error.h"
#include "services/store/order_rows.h"
#include "services/wire/json_catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

// What commands left, else what the hub said.
template <typename Key, typename T, typename Parse>
Result<std::optional<T>> find(BaseRows &base, const std::map<Key, T> &changed, const Key &key, const EntityRef &entity,
                              Parse parse)
{
    if (const auto found = changed.find(key); found != changed.end())
        return std::optional(found->second);
    const auto known = base.read(entity.kind, entity.id);
    if (!known)
        return tl::make_unexpected(known.error());
    if (!*known || (*known)->document.isEmpty())
        return std::optional<T>();
    auto value = parse((*known)->document);
    if (!value)
        return tl::make_unexpected(value.error());
    return std::optional<T>(std::move(*value));
}

Result<StockLevel> levelFromDocument(QByteArrayView document)
{
    auto level = wire::stockLevelFromJson(document);
    if (!level)
        return damagedDocument(u"A stock level"_s, level.error());
    return std::move(*level);
}

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

QString nameOf(const StockKey &key)
{
    return key.sku + u'@' + key.location;
}

class Replay::Work final : public ordering::UnitOfWork {
public:
    explicit Work(Replay &replay) : m_replay(replay) {}

    Result<std::optional<Order>> order(const QUuid &id) override { return m_replay.order(id); }
    Result<std::optional<Order>> orderByNumber(const QString &, const QString &) override
    {
        return std::optional<Order>(); // Numbers were given; whether one is taken, the hub knows.
    }
    Result<std::optional<Customer>> customer(const QString &id) override { return m_replay.customer(id); }
    Result<std::optional<Product>> product(const QString &sku) override { return m_replay.product(sku); }
    Result<StockLevel> stock(const StockKey &key) override { return m_replay.stock(key); }
    Result<qint64> lastSequence(const EntityRef &entity) override { return m_replay.version(entity); }
    Result<std::vector<QUuid>> backorders(const StockKey &, int) override { return std::vector<QUuid>(); }
    Result<std::optional<ordering::CommandRecord>> commandRecord(const QUuid &) override
    {
        return std::optional<ordering::CommandRecord>();
    }
    Result<QString> nextOrderNumber() override { return QString(); }

    Result<void> save(const ordering::OrderChange &change) override
    {
        auto &events = m_replay.m_touched[{EntityKind::Order, textOf(change.after.id)}];
        for (const Event &event : change.events) {
            m_replay.move(event.body, &change.after);
            events.push_back(event);
        }
        m_replay.m_orders[change.after.id] = change.after;
        return {};
    }

    Result<void> save(const std::vector<Event> &events) override
    {
        for (const Event &event : events) {
            m_replay.m_touched[{event.entity.kind, event.entity.id}].push_back(event);
            m_replay.move(event.body, nullptr);
            if (const auto *customer = std::get_if<CustomerSaved>(&event.body))
                m_replay.m_customers[customer->after.id] = customer->after;
            else if (const auto *product = std::get_if<ProductSaved>(&event.body))
                m_replay.m_products[product->after.sku] = product->after;
        }
        return {};
    }

    Result<void> save(const ordering::CommandRecord &) override { return {}; }
    Result<void> saveRefusal(const Command &, const QString &, Instant, const Rejection &) override { return {}; }
    Result<void> commit() override { return {}; }

private:
    Replay &m_replay;
};

Result<std::unique_ptr<ordering::UnitOfWork>> Replay::begin()
{
    return std::make_unique<Work>(*this);
}

Result<std::optional<Order>> Replay::order(const QUuid &id)
{
    return find(m_base, m_orders, id, {EntityKind::Order, textOf(id)}, orderFromDocument);
}

Result<std::optional<Customer>> Replay::customer(const QString &id)
{
    return find(m_base, m_customers, id, {EntityKind::Customer, id}, customerFromDocument);
}

Result<std::optional<Product>> Replay::product(const QString &sku)
{
    return find(m_base, m_products, sku, {EntityKind::Product, sku}, productFromDocument);
}

Result<StockLevel> Replay::stock(const StockKey &key)
{
    const bool isTouched = m_stock.contains(key);
    const auto found = find(m_base, m_stock, key, {EntityKind::Stock, nameOf(key)}, levelFromDocument);
    if (!found)
        return tl::make_unexpected(found.error());
    StockLevel level;
    level.key = key;
    level = found->value_or(level);
    return isTouched ? level : m_base.withoutOwnHolds(level);
}

Result<qint64> Replay::version(const EntityRef &entity)
{
    const auto known = m_base.read(entity.kind, entity.id);
    if (!known)
        return tl::make_unexpected(known.error());
    const auto touched = m_touched.find({entity.kind, entity.id});
    if (touched != m_touched.end() && !touched->second.empty())
        return touched->second.back().sequence;
    return *known ? (*known)->version : 0;
}

// The rows of an order and of its stock may come in different pages, so a level may miss what the order says it has.
void Replay::move(const EventBody &body, const Order *order)
{
    for (const StockMovement &movement : movementsOf(body, order)) {
        auto level = stock(movement.key);
        if (!level)
            continue;
        level->onHand = std::max<qint64>(0, level->onHand + movement.onHand);
        level->reserved = std::max<qint64>(0, level->reserved + movement.reserved);
        level->counted = true;
        m_stock[movement.key] = *level;
        m_touched[{EntityKind::Stock, nameOf(movement.key)}];
    }
}

} // namespace docket::store
