// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/apart/remote_lookups.h"

#include "services/remote/client_thread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

template <typename T>
Result<T> answerOf(QFuture<Decided<T>> future)
{
    auto answer = remote::waitFor(std::move(future));
    return answer ? Result<T>(std::move(*answer)) : tl::make_unexpected(unavailable(answer.error()));
}

} // namespace

Error unavailable(const Rejection &reasons)
{
    const Error &first = reasons.constFirst();
    return {u"service_unavailable"_s,
            {},
            u"Another service that this needs did not help (%1): %2 Nothing was changed. Try again later."_s.arg(
                first.code, first.sentence),
            {first.code}};
}

StockIntents::HoldCall stockHoldCall(remote::InventoryClient &client)
{
    return [&client](const HoldRequest &request) -> Decided<void> {
        const auto held = remote::waitFor(client.reserve(request, {}, AskingTime().left()));
        if (held)
            return {};
        if (held.error().constFirst().code == u"stock_short")
            return tl::make_unexpected(held.error());
        return tl::make_unexpected(Rejection{unavailable(held.error())});
    };
}

Result<std::optional<Customer>> RemoteCustomerDirectory::byId(const QString &id)
{
    return answerOf(m_client.byId(id, {}, m_time.left()));
}

Result<std::optional<Product>> RemoteInventory::product(const QString &sku)
{
    return answerOf(m_client.product(sku, {}, m_time.left()));
}

Result<StockLevel> RemoteInventory::level(const StockKey &key)
{
    auto levels = m_levels.find(key.sku);
    if (levels == m_levels.end()) {
        auto answer = answerOf(m_client.levels(key.sku, {}, m_time.left()));
        if (!answer)
            return tl::make_unexpected(answer.error());
        levels = m_levels.emplace(key.sku, answer->value_or(std::vector<StockLevel>())).first;
    }
    const auto level = std::ranges::find(levels->second, key, &StockLevel::key);
    return level == levels->second.end() ? StockLevel{key} : *level;
}

} // namespace docket::hub
