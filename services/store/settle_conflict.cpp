// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/conflict_offer.h"

#include "services/store/local_copy.h"

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

} // namespace

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

} // namespace docket::store
