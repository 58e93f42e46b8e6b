// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/settle_conflict.h"

#include "services/domain/merge.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

Result<Facts> factsNow(ordering::OrderReader &reader, const Command &command)
{
    Facts facts;
    if (const auto *save = std::get_if<SaveCustomer>(&command.body)) {
        auto found = reader.customer(save->customer.id);
        if (!found)
            return tl::make_unexpected(found.error());
        facts.customer = std::move(*found);
    } else if (const auto *product = std::get_if<SaveProduct>(&command.body)) {
        auto found = reader.product(product->product.sku);
        if (!found)
            return tl::make_unexpected(found.error());
        if (*found)
            facts.products.push_back(std::move(**found));
    } else if (!command.orderId.isNull()) {
        auto found = reader.order(command.orderId);
        if (!found)
            return tl::make_unexpected(found.error());
        facts.order = std::move(*found);
    }
    return facts;
}

// Nothing when it is so already.
Result<std::optional<Command>> commandOfMine(ordering::OrderReader &reader, const Conflict &conflict, Instant now)
{
    const auto facts = factsNow(reader, conflict.command);
    if (!facts)
        return tl::make_unexpected(facts.error());
    auto body = mineOver(conflict, *facts);
    if (!body)
        return tl::make_unexpected(body.error());
    if (!*body)
        return std::optional<Command>();
    Command command;
    command.id = QUuid::createUuidV5(conflict.command.id, u"mine %1"_s.arg(conflict.key));
    command.orderId = conflict.command.orderId;
    command.happenedAt = now;
    command.body = std::move(**body);
    return std::optional(std::move(command));
}

tl::unexpected<Rejection> refuse(const Error &error)
{
    return tl::make_unexpected(Rejection{error});
}

} // namespace

Result<std::optional<CommandBody>> mineOver(const Conflict &conflict, const Facts &present)
{
    if (conflict.kind != Conflict::Kind::Field)
        return std::optional(conflict.command.body);
    const auto seen = factsFrom(conflict.command.body, conflict.seen);
    if (!seen)
        return tl::make_unexpected(seen.error());
    Merge merged = merge(conflict.command.body, *seen, present);
    // Changed once more since: whoever chooses “mine” means it over that too.
    if (!merged.clashes.empty())
        return std::optional(std::move(merged.clashes.front().again));
    return std::move(merged.body);
}

Decided<void> settleConflict(const ConflictPlace &place, qint64 key, ConflictChoice choice, const Actor &actor)
{
    const auto conflict = place.copy.conflict(key);
    if (!conflict)
        return refuse(conflict.error());
    if (!*conflict) {
        const QString number = QString::number(key);
        return refuse({u"conflict_not_found"_s,
                       {},
                       u"There is no conflict %1 that is to be settled. Nothing was changed."_s.arg(number),
                       {number}});
    }
    if (choice == ConflictChoice::Mine) {
        const auto command = commandOfMine(place.reader, **conflict, place.clock.now());
        if (!command)
            return refuse(command.error());
        if (*command) {
            const auto done = place.desk.execute(**command, actor);
            if (!done && done.error().constFirst().code != u"command_id_reused"_s)
                return tl::make_unexpected(done.error());
        }
    }
    const QString word = choice == ConflictChoice::Mine ? u"mine"_s : u"theirs"_s;
    const auto settled = place.copy.settleConflict(key, {word, actor.name, place.clock.now()});
    return settled ? Decided<void>() : refuse(settled.error());
}

} // namespace docket::store
