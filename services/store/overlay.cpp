// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/overlay.h"

#include "services/domain/merge.h"
#include "services/ordering/order_desk.h"
#include "services/store/document_error.h"
#include "services/store/own_holds.h"
#include "services/wire/json_command.h"
#include "services/wire/json_command_reader.h"
#include "services/wire/json_event.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

template <typename T>
tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

Result<Command> sentCommand(const PendingCommand &pending)
{
    auto command = wire::commandFromJson(pending.sent);
    if (!command)
        return damagedDocument(u"A change that was sent to the hub"_s, command.error());
    return std::move(*command);
}

// Whether the result of a command is among what the hub confirmed.
bool isConfirmed(const PendingCommand &pending, const std::optional<BaseRows::Base> &base)
{
    return pending.appliedVersion && base && base->version >= *pending.appliedVersion;
}

} // namespace

Result<Facts> presentFacts(Replay &replay, const Command &command)
{
    Facts facts;
    if (const auto *customer = std::get_if<SaveCustomer>(&command.body)) {
        auto found = replay.customer(customer->customer.id);
        if (!found)
            return passOn(found);
        facts.customer = std::move(*found);
    } else if (const auto *product = std::get_if<SaveProduct>(&command.body)) {
        auto found = replay.product(product->product.sku);
        if (!found)
            return passOn(found);
        if (*found)
            facts.products.push_back(std::move(**found));
    } else if (!command.orderId.isNull()) {
        auto found = replay.order(command.orderId);
        if (!found)
            return passOn(found);
        facts.order = std::move(*found);
    }
    return facts;
}

Result<std::vector<ReplayedCommand>> Overlay::renew(const std::set<EntityKey> &changed)
{
    auto entities = shown();
    if (!entities)
        return passOn(entities);
    if (!entities->empty()) {
        if (const auto forgotten = forgetShown(); !forgotten)
            return passOn(forgotten);
    }
    BaseRows base(m_connection);
    Replay replay(base);
    auto commands = carryOut(replay);
    if (!commands)
        return commands;
    auto conflicting = ConflictRows(m_connection).orders();
    if (!conflicting)
        return passOn(conflicting);
    m_conflicting = std::move(*conflicting);
    m_pending.clear();
    for (const ReplayedCommand &replayed : *commands)
        m_pending.insert(replayed.command.orderId);
    entities->insert(changed.begin(), changed.end());
    entities->merge(std::exchange(m_freed, {}));
    for (const auto &[key, events] : replay.touched())
        entities->insert(key);
    for (const EntityKey &key : *entities) {
        if (const auto written = show(replay, key); !written)
            return passOn(written);
    }
    return commands;
}

Result<void> Overlay::mark(const QUuid &id)
{
    auto conflicting = ConflictRows(m_connection).orders();
    if (!conflicting)
        return passOn(conflicting);
    m_conflicting = std::move(*conflicting);
    const auto pending = PendingRows(m_connection).all();
    if (!pending)
        return passOn(pending);
    m_pending.clear();
    for (const PendingCommand &waiting : *pending)
        m_pending.insert(waiting.command.orderId);
    const auto order = m_writer.orders().read(id);
    const auto position = m_writer.orders().positionOf(id);
    if (!order || !position)
        return order ? passOn(position) : passOn(order);
    return *order ? markAt(*position, **order, false) : Result<void>();
}

Result<void> Overlay::markAt(qint64 position, const Order &order, bool isChanged)
{
    const quint8 marks = static_cast<quint8>((m_pending.contains(order.id) ? search::Pending : 0) |
                                             (m_conflicting.contains(order.id) ? search::Conflict : 0));
    const auto marked = m_writer.orders().setMarks(position, marks);
    if (!marked)
        return passOn(marked);
    if (!*marked && !isChanged)
        return {};
    search::OrderFacts facts = search::factsOf(order);
    facts.flags |= marks;
    m_changes.remember({position, order.id, order.version, std::move(facts)});
    return {};
}

Result<std::vector<ReplayedCommand>> Overlay::carryOut(Replay &replay)
{
    std::vector<ReplayedCommand> replayed;
    auto waiting = PendingRows(m_connection).all();
    if (!waiting)
        return passOn(waiting);
    if (waiting->empty())
        return replayed;
    ordering::OrderDesk desk(replay, m_clock, IdSource(), wire::digestOf);
    BaseRows base(m_connection);
    for (PendingCommand &pending : *waiting) {
        auto command = prepare(replay, base, pending);
        if (!command)
            return passOn(command);
        if (!*command)
            continue;
        const auto before = presentFacts(replay, **command);
        if (!before)
            return passOn(before);
        (*command)->baseVersion.reset();
        // A new order that is there already was taken by the hub: its effect is among what was confirmed.
        const bool isThere = before->order && std::holds_alternative<CreateOrder>((*command)->body);
        if (!isThere)
            (void)desk.execute(**command,
                               {pending.actor, {}, allPermissions()}); // What is refused, the hub refuses too.
        if (before->order)
            (*command)->baseVersion = before->order->version;
        replayed.push_back({std::move(pending), std::move(**command)});
    }
    return replayed;
}

Result<std::optional<Command>> Overlay::prepare(Replay &replay, BaseRows &base, const PendingCommand &pending)
{
    const auto known = base.read(pending.entity.kind, pending.entity.id);
    if (!known)
        return passOn(known);
    if (isConfirmed(pending, *known)) {
        if (const auto removed = PendingRows(m_connection).remove(pending.position); !removed)
            return passOn(removed);
        if (const auto ended = endHold(pending.command.id); !ended)
            return passOn(ended);
        return std::optional<Command>();
    }
    if (!pending.sent.isEmpty()) {
        auto command = sentCommand(pending);
        return command ? Result<std::optional<Command>>(std::move(*command)) : passOn(command);
    }
    return mergeOver(replay, pending);
}

Result<void> Overlay::endHold(const QUuid &id)
{
    const auto places = OwnHolds(m_connection).remove(id);
    if (!places)
        return passOn(places);
    for (const StockKey &key : *places)
        m_freed.emplace(EntityKind::Stock, nameOf(key));
    return {};
}

Result<std::optional<Command>> Overlay::mergeOver(Replay &replay, const PendingCommand &pending)
{
    Command command = pending.command;
    const auto seen = factsFrom(command.body, pending.seen);
    if (!seen)
        return passOn(seen);
    const auto present = presentFacts(replay, command);
    if (!present)
        return passOn(present);
    Merge merged = merge(command.body, *seen, *present);
    const QByteArray document = documentOf(command.body, *present);
    for (FieldClash &clash : merged.clashes) {
        Conflict conflict;
        conflict.kind = Conflict::Kind::Field;
        conflict.entity = pending.entity.id;
        conflict.command = command;
        conflict.command.body = std::move(clash.again);
        conflict.field = clash.field;
        conflict.base = clash.base;
        conflict.mine = clash.mine;
        conflict.theirs = clash.theirs;
        conflict.seen = document;
        conflict.arisenAt = m_clock.now();
        if (const auto kept = ConflictRows(m_connection).add(conflict); !kept)
            return passOn(kept);
    }
    PendingRows rows(m_connection);
    if (!merged.body) {
        if (const auto removed = rows.remove(pending.position); !removed)
            return passOn(removed);
        return std::optional<Command>();
    }
    command.body = std::move(*merged.body);
    if (!merged.clashes.empty()) {
        if (const auto rewritten = rows.rewrite(pending.position, command, document); !rewritten)
            return passOn(rewritten);
    }
    return std::optional<Command>(std::move(command));
}

Result<std::set<EntityKey>> Overlay::shown()
{
    std::set<EntityKey> keys;
    sql::Statement &find = m_connection.statement(
        "SELECT kind, id, NULL FROM copy_overlay UNION ALL "
        "SELECT 1, sku || '@' || location, NULL FROM stock WHERE key IN (SELECT stock FROM stock_movement) UNION ALL "
        "SELECT 0, '', orders.id FROM orders WHERE position IN (SELECT entity FROM event WHERE kind = 0) UNION ALL "
        "SELECT 1, sku || '@' || location, NULL FROM stock WHERE key IN (SELECT entity FROM event WHERE kind = 1) "
        "UNION ALL SELECT 2, customer.id, NULL FROM customer "
        "WHERE position IN (SELECT entity FROM event WHERE kind = 2) UNION ALL "
        "SELECT 3, sku, NULL FROM product WHERE position IN (SELECT entity FROM event WHERE kind = 3)");
    for (;;) {
        const auto row = find.step();
        if (!row)
            return passOn(row);
        if (!*row)
            return keys;
        keys.emplace(static_cast<EntityKind>(find.int32(0)),
                     find.isNull(2) ? find.text(1) : find.uuid(2).toString(QUuid::WithoutBraces));
    }
}

Result<void> Overlay::forgetShown()
{
    for (const char *sql :
         {"DELETE FROM outbox", "DELETE FROM stock_movement", "DELETE FROM event", "DELETE FROM copy_overlay"}) {
        if (auto done = m_connection.statement(sql).run(); !done)
            return done;
    }
    return {};
}

Result<void> Overlay::show(Replay &replay, const EntityKey &key)
{
    if (replay.touched().contains(key)) {
        const auto kept = m_connection.statement("INSERT OR IGNORE INTO copy_overlay (kind, id) VALUES (?, ?)")
                              .bindAll(static_cast<int>(key.first), key.second)
                              .run();
        if (!kept)
            return kept;
    }
    switch (key.first) {
    case EntityKind::Order:
        return showOrder(replay, key);
    case EntityKind::Stock:
        return showStock(replay, key);
    case EntityKind::Customer: {
        const auto customer = replay.customer(key.second);
        return customer ? showCatalogue(replay, key, *customer) : passOn(customer);
    }
    case EntityKind::Product:
        break;
    }
    const auto product = replay.product(key.second);
    return product ? showCatalogue(replay, key, *product) : passOn(product);
}

Result<void> Overlay::showOrder(Replay &replay, const EntityKey &key)
{
    const QUuid id = QUuid::fromString(key.second);
    auto after = replay.order(id);
    if (!after)
        return passOn(after);
    auto before = m_writer.orders().read(id);
    if (!before)
        return passOn(before);
    auto position = m_writer.orders().positionOf(id);
    if (!position)
        return passOn(position);
    if (!*after) {
        if (*position == 0)
            return {};
        m_changes.remember({*position, id, 0, {}, true});
        return m_writer.orders().remove(*position);
    }
    const bool isChanged = !*before || **before != **after;
    const auto touched = replay.touched().find(key);
    if (isChanged) {
        const PreparedOrder prepared = store::prepare({*before, **after, {}});
        if (*before) {
            if (auto updated = m_writer.orders().update(*position, prepared); !updated)
                return updated;
        } else {
            position = m_writer.orders().insert(prepared);
            if (!position)
                return passOn(position);
        }
    }
    if (const auto marked = markAt(*position, **after, isChanged); !marked)
        return marked;
    return touched == replay.touched().end() ? Result<void>() : record(touched->second, *position);
}

Result<void> Overlay::showStock(Replay &replay, const EntityKey &key)
{
    const qsizetype at = key.second.lastIndexOf(u'@');
    const auto level = replay.stock({key.second.left(at), key.second.sliced(at + 1)});
    if (!level)
        return passOn(level);
    m_changes.stockSkus.insert(level->key.sku);
    const auto row = m_writer.stock().ensureRow(level->key);
    if (!row)
        return passOn(row);
    if (!level->counted)
        return m_connection.statement("DELETE FROM stock WHERE key = ?").bindAll(*row).run();
    const auto version = replay.version({key.first, key.second});
    if (!version)
        return passOn(version);
    const auto written =
        m_connection.statement("UPDATE stock SET on_hand = ?, reserved = ?, held = ?, version = ? WHERE key = ?")
            .bindAll(level->onHand, level->reserved, level->held, *version, *row)
            .run();
    if (!written)
        return written;
    const auto touched = replay.touched().find(key);
    return touched == replay.touched().end() ? Result<void>() : record(touched->second, *row);
}

template <typename T>
Result<void> Overlay::showCatalogue(Replay &replay, const EntityKey &key, const std::optional<T> &value)
{
    (key.first == EntityKind::Customer ? m_changes.customers : m_changes.products).insert(key.second);
    if (!value)
        return m_writer.catalogue().remove(key.first, key.second);
    const auto version = replay.version({key.first, key.second});
    if (!version)
        return passOn(version);
    const auto row = m_writer.catalogue().put(*value, *version);
    if (!row)
        return passOn(row);
    const auto touched = replay.touched().find(key);
    return touched == replay.touched().end() ? Result<void>() : record(touched->second, *row);
}

Result<void> Overlay::record(const std::vector<Event> &events, qint64 row)
{
    for (const Event &event : events) {
        if (const auto inserted = m_writer.events().insert(event, row, wire::payloadToJson(event.body)); !inserted)
            return passOn(inserted);
    }
    return {};
}

} // namespace docket::store
