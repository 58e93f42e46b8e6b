// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/apart/waiting_orders.h"

#include "services/hub/apart/remote_lookups.h"
#include "services/hub/store/order_rows.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

Result<void> WaitingOrders::serve()
{
    const auto connection = m_pool.connection();
    if (!connection)
        return tl::make_unexpected(connection.error());
    const auto places = OrderRows(**connection).placesWaitedFor();
    if (!places)
        return tl::make_unexpected(places.error());
    RemoteInventory inventory(m_inventory);
    for (const StockKey &key : *places) {
        const auto level = inventory.level(key);
        if (!level)
            return tl::make_unexpected(level.error());
        if (level->available() <= 0)
            continue;
        if (auto served = serve(key); !served)
            return served;
    }
    return {};
}

Result<void> WaitingOrders::serve(const StockKey &key)
{
    constexpr int mostServed = 1'000;
    const auto connection = m_pool.connection();
    if (!connection)
        return tl::make_unexpected(connection.error());
    const auto waiting = OrderRows(**connection).backorders(key, mostServed);
    if (!waiting)
        return tl::make_unexpected(waiting.error());
    const Actor hub{u"docket-hub"_s, {}, Permission::Stock};
    for (const QUuid &id : *waiting) {
        const auto outcome = m_desk.execute(m_desk.newCommand(ReserveBackorder{}, id), hub);
        // Nothing is left for those behind either.
        if (!outcome || outcome->events.empty())
            break;
    }
    return {};
}

} // namespace docket::hub
