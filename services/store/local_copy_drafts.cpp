// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_copy_state.h"

#include "services/store/own_holds.h"
#include "services/wire/json_catalogue.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

Result<void> LocalCopy::State::showStock(const std::vector<StockKey> &places)
{
    std::set<EntityKey> changed;
    for (const StockKey &key : places)
        changed.emplace(EntityKind::Stock, nameOf(key));
    return changed.empty() ? Result<void>() : renew(changed);
}

Result<void> LocalCopy::learn(const Customer &customer)
{
    return m_state->inTransaction([&]() -> Result<void> {
        const auto known = m_state->base.read(EntityKind::Customer, customer.id);
        if (!known || *known)
            return known ? Result<void>() : passOn(known);
        // Older than whatever the feed brings.
        return m_state->takeRows({{{EntityKind::Customer, customer.id}, 0, wire::toJson(customer)}});
    });
}

Result<void> LocalCopy::keepHold(const StockHold &hold)
{
    return m_state->inTransaction([&]() -> Result<void> {
        if (auto added = OwnHolds(m_state->connection).add(hold); !added)
            return added;
        std::vector<StockKey> places;
        for (const StockQuantity &line : hold.lines)
            places.push_back(line.key);
        return m_state->showStock(places);
    });
}

Result<void> LocalCopy::dropHold(const QUuid &id)
{
    return m_state->inTransaction([&]() -> Result<void> {
        const auto places = OwnHolds(m_state->connection).remove(id);
        return places ? m_state->showStock(*places) : passOn(places);
    });
}

Result<void> LocalCopy::dropExpiredHolds()
{
    const auto expired = OwnHolds(m_state->connection).expired(m_state->clock.now());
    if (!expired)
        return passOn(expired);
    for (const QUuid &id : *expired) {
        if (auto dropped = dropHold(id); !dropped)
            return dropped;
    }
    return {};
}

} // namespace docket::store
