// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ordering/order_desk.h"

#include "services/domain/apply.h"
#include "services/ordering/embedded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ordering {

using namespace domain;

namespace {

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

// How many waiting orders one arrival of stock serves in its own transaction; the rest waits for the next arrival.
constexpr int mostServed = 1'000;

// Each attempt of a store that many write to knows more of what it has to wait for; so many are never needed.
constexpr int mostAttempts = 20;

void fillIds(std::vector<LineDraft> &drafts, const std::function<QUuid()> &newId)
{
    for (LineDraft &draft : drafts) {
        if (draft.id.isNull())
            draft.id = newId();
    }
}

// Places where stock became available through these events.
std::vector<StockKey> placesWithMore(const std::vector<Event> &events)
{
    std::vector<StockKey> keys;
    const auto add = [&](const StockKey &key) {
        if (std::ranges::find(keys, key) == keys.end())
            keys.push_back(key);
    };
    for (const Event &event : events) {
        if (const auto *released = std::get_if<InventoryReleased>(&event.body)) {
            for (const Reservation &reservation : released->reservations)
                add(reservation.key);
        } else if (const auto *adjusted = std::get_if<InventoryAdjusted>(&event.body)) {
            if (adjusted->onHand.after > adjusted->onHand.before)
                add(adjusted->key);
        }
    }
    return keys;
}

} // namespace

Lookups Lookups::embedded()
{
    return {[](UnitOfWork &work) { return std::make_unique<EmbeddedCustomerDirectory>(work); },
            [](UnitOfWork &work) { return std::make_unique<EmbeddedInventory>(work); }};
}

OrderDesk::OrderDesk(OrderStore &store, const Clock &clock, IdSource ids, CommandDigest digest, Lookups lookups)
    : m_store(store)
    , m_clock(clock)
    , m_ids(std::move(ids))
    , m_digest(std::move(digest))
    , m_lookups(std::move(lookups))
{
}

Command OrderDesk::newCommand(CommandBody body, const QUuid &orderId)
{
    Command command;
    command.happenedAt = m_clock.now();
    command.id = m_ids.next(command.happenedAt);
    command.orderId = orderId;
    command.body = std::move(body);
    return command;
}

Decided<Outcome> OrderDesk::execute(const Command &command, const Actor &actor)
{
    return run({command}, actor, Ending::Commit).front();
}

std::vector<Decided<Outcome>> OrderDesk::executeAll(const std::vector<Command> &commands, const Actor &actor)
{
    return run(commands, actor, Ending::Commit);
}

std::vector<Decided<Outcome>> OrderDesk::rehearseAll(const std::vector<Command> &commands, const Actor &actor)
{
    return run(commands, actor, Ending::RollBack);
}

std::vector<Decided<Outcome>> OrderDesk::run(const std::vector<Command> &commands, const Actor &actor, Ending ending)
{
    for (int left = mostAttempts - 1;; --left) {
        auto outcomes = attempt(commands, actor, ending);
        if (outcomes)
            return std::move(*outcomes);
        if (outcomes.error().code != writeConflict().code || left == 0)
            return std::vector<Decided<Outcome>>(commands.size(), tl::make_unexpected(Rejection{outcomes.error()}));
    }
}

Result<std::vector<Decided<Outcome>>> OrderDesk::attempt(const std::vector<Command> &commands, const Actor &actor,
                                                         Ending ending)
{
    auto work = m_store.begin();
    if (!work)
        return passOn(work.error());
    std::vector<Decided<Outcome>> outcomes;
    outcomes.reserve(commands.size());
    for (const Command &command : commands) {
        auto outcome = carryOut(**work, command, actor);
        if (!outcome)
            return passOn(outcome.error());
        outcomes.push_back(std::move(*outcome));
    }
    if (ending == Ending::Commit) {
        if (const auto committed = (*work)->commit(); !committed)
            return passOn(committed.error());
    }
    return outcomes;
}

// The outer result is the store's: its failure ends the transaction. The inner one is the command's.
Result<Decided<Outcome>> OrderDesk::carryOut(UnitOfWork &work, const Command &command, const Actor &actor)
{
    const auto known = work.commandRecord(command.id);
    if (!known)
        return passOn(known.error());
    if (*known) {
        if ((*known)->digest != m_digest(command)) {
            return Decided<Outcome>(
                tl::make_unexpected(Rejection{{u"command_id_reused"_s,
                                               u"id"_s,
                                               u"Another command was executed with this id; this one was not."_s,
                                               {}}}));
        }
        auto again = answerAgain(work, **known);
        if (!again)
            return passOn(again.error());
        return Decided<Outcome>(std::move(*again));
    }

    const auto refuse = [&](const Rejection &rejection) -> Result<Decided<Outcome>> {
        if (const auto kept = work.saveRefusal(command, actor.name, m_clock.now(), rejection); !kept)
            return passOn(kept.error());
        return Decided<Outcome>(tl::make_unexpected(rejection));
    };
    if (const Permission needed = permissionFor(command.body); !actor.permissions.testFlag(needed)) {
        return refuse({{u"not_permitted"_s,
                        {},
                        u"%1 may not do this: the permission \"%2\" is missing."_s.arg(actor.name, toString(needed)),
                        {actor.name, toString(needed)}}});
    }
    const auto ready = prepared(work, command);
    if (!ready)
        return passOn(ready.error());
    const auto facts = gather(work, *ready, actor);
    if (!facts)
        return passOn(facts.error());
    auto bodies = decide(*facts, *ready);
    if (!bodies)
        return refuse(bodies.error());

    auto outcome = record(work, *ready, actor, *facts, std::move(*bodies));
    if (!outcome)
        return passOn(outcome.error());
    if (const auto served = serveBackorders(work, *ready, actor, *outcome); !served)
        return passOn(served.error());
    const auto saved =
        work.save(CommandRecord{command.id, m_digest(command), ready->orderId, outcome->version, m_clock.now()});
    if (!saved)
        return passOn(saved.error());
    if (!outcome->events.empty()) {
        if (const auto kept = work.carriedOut(*ready, *facts); !kept)
            return passOn(kept.error());
    }
    return Decided<Outcome>(std::move(*outcome));
}

Result<Outcome> OrderDesk::answerAgain(UnitOfWork &work, const CommandRecord &record)
{
    Outcome outcome;
    outcome.duplicate = true;
    outcome.version = record.version;
    if (!record.orderId.isNull()) {
        auto order = work.order(record.orderId);
        if (!order)
            return passOn(order.error());
        outcome.order = std::move(*order);
    }
    return outcome;
}

// Gives what the caller left open: ids, and the number of a new order. Decided as it is recorded, so that deciding it
// again gives the same.
Result<Command> OrderDesk::prepared(UnitOfWork &work, Command command)
{
    const auto fresh = [this] { return newId(); };
    if (auto *create = std::get_if<CreateOrder>(&command.body)) {
        if (command.orderId.isNull())
            command.orderId = newId();
        if (create->number.isEmpty()) {
            auto number = work.nextOrderNumber();
            if (!number)
                return passOn(number.error());
            create->number = *number;
        }
        fillIds(create->lines, fresh);
    } else if (auto *edit = std::get_if<EditOrder>(&command.body)) {
        if (edit->lines)
            fillIds(*edit->lines, fresh);
    } else if (auto *ship = std::get_if<ShipOrder>(&command.body)) {
        if (ship->shipmentId.isNull())
            ship->shipmentId = newId();
    } else if (auto *import = std::get_if<ImportOrder>(&command.body)) {
        auto existing = work.orderByNumber(import->number, import->source);
        if (!existing)
            return passOn(existing.error());
        if (*existing)
            command.orderId = (*existing)->id;
        else if (command.orderId.isNull())
            command.orderId = m_ids.next(import->placedAt);
        for (ImportOrder::Line &line : import->lines) {
            if (line.line.id.isNull())
                line.line.id = newId();
        }
        while (import->shipmentIds.size() < import->lines.size())
            import->shipmentIds.push_back(newId());
    }
    return command;
}

Result<Facts> OrderDesk::gather(UnitOfWork &work, const Command &command, const Actor &actor)
{
    Facts facts;
    facts.actor = actor.name;
    if (!command.orderId.isNull()) {
        auto order = work.order(command.orderId);
        if (!order)
            return passOn(order.error());
        facts.order = std::move(*order);
    }
    QString customerId;
    if (const auto *create = std::get_if<CreateOrder>(&command.body)) {
        customerId = create->customerId;
        const auto namesake = work.orderByNumber(create->number, create->source);
        if (!namesake)
            return passOn(namesake.error());
        facts.numberIsTaken = namesake->has_value();
    }
    if (const auto *save = std::get_if<SaveCustomer>(&command.body))
        customerId = save->customer.id;
    if (!customerId.isEmpty()) {
        auto customer = m_lookups.customers(work)->byId(customerId);
        if (!customer)
            return passOn(customer.error());
        facts.customer = std::move(*customer);
    }
    const auto inventory = m_lookups.inventory(work);
    for (const QString &sku : productsOf(facts.order, command.body)) {
        auto product = inventory->product(sku);
        if (!product)
            return passOn(product.error());
        if (*product)
            facts.products.push_back(std::move(**product));
    }
    // In one order, whatever that of the lines: a store that locks what is read must not be asked for A and then B
    // here, and for B and then A there.
    auto places = stockKeysOf(facts.order, command.body);
    std::ranges::sort(places, std::less<>());
    for (const StockKey &key : places) {
        auto level = inventory->level(key);
        if (!level)
            return passOn(level.error());
        facts.stock.push_back(std::move(*level));
    }
    return facts;
}

Result<Outcome> OrderDesk::record(UnitOfWork &work, const Command &command, const Actor &actor, const Facts &facts,
                                  std::vector<EventBody> bodies)
{
    Outcome outcome;
    OrderChange change;
    change.before = facts.order;
    std::optional<Order> order = facts.order;
    std::vector<Event> others;
    const Instant now = m_clock.now();
    for (EventBody &body : bodies) {
        Event event;
        event.id = newId();
        event.entity = entityOf(body, command.orderId);
        event.commandId = command.id;
        event.actor = actor.name;
        event.device = actor.device;
        event.happenedAt = momentOf(body, command.happenedAt);
        event.recordedAt = now;
        event.body = std::move(body);
        if (event.entity.kind == EntityKind::Order) {
            event.sequence = order ? order->version + 1 : 1;
            order = domain::apply(std::move(order), event);
            change.events.push_back(event);
        } else {
            const auto last = work.lastSequence(event.entity);
            if (!last)
                return passOn(last.error());
            event.sequence = *last + 1;
            others.push_back(event);
        }
        outcome.events.push_back(std::move(event));
    }
    if (!change.events.empty()) {
        change.after = *order;
        if (const auto saved = work.save(change); !saved)
            return passOn(saved.error());
    }
    if (!others.empty()) {
        if (const auto saved = work.save(others); !saved)
            return passOn(saved.error());
        outcome.version = others.back().sequence;
    }
    if (order)
        outcome.version = order->version;
    outcome.order = std::move(order);
    return outcome;
}

// Stock that arrives goes to those who wait for it, oldest required date first, in the same transaction.
Result<void> OrderDesk::serveBackorders(UnitOfWork &work, const Command &cause, const Actor &actor, Outcome &outcome)
{
    for (const StockKey &key : placesWithMore(outcome.events)) {
        const auto waiting = work.backorders(key, mostServed);
        if (!waiting)
            return passOn(waiting.error());
        for (const QUuid &orderId : *waiting) {
            const auto level = work.stock(key);
            if (!level)
                return passOn(level.error());
            if (level->available() <= 0)
                break;
            Command command = newCommand(ReserveBackorder{}, orderId);
            command.id = cause.id;
            command.happenedAt = cause.happenedAt;
            const auto facts = gather(work, command, actor);
            if (!facts)
                return passOn(facts.error());
            auto bodies = decide(*facts, command);
            if (!bodies)
                continue;
            auto recorded = record(work, command, actor, *facts, std::move(*bodies));
            if (!recorded)
                return passOn(recorded.error());
            if (outcome.order && outcome.order->id == orderId) {
                outcome.order = std::move(recorded->order);
                outcome.version = recorded->version;
            }
        }
    }
    return {};
}

} // namespace docket::ordering
