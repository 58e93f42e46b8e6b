// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sample/sample_shop.h"

#include <QString>

namespace docket::sample {

/// Everything that a sample shop handed over, in the order of handing over.
struct CollectedShop final : SampleSink {
    std::vector<ordering::OrderChange> changes;
    std::vector<domain::Event> others; ///< of products, stock and customers
    std::vector<ordering::CommandRecord> records;

    Result<void> order(ordering::OrderChange change, std::vector<ordering::CommandRecord> made) override
    {
        changes.push_back(std::move(change));
        return keep(std::move(made));
    }

    Result<void> events(std::vector<domain::Event> happened, std::vector<ordering::CommandRecord> made) override
    {
        std::ranges::move(happened, std::back_inserter(others));
        return keep(std::move(made));
    }

private:
    Result<void> keep(std::vector<ordering::CommandRecord> made)
    {
        std::ranges::move(made, std::back_inserter(records));
        return {};
    }
};

/// Midnight of 21 September 2026 in UTC.
inline domain::Instant endOfHistory()
{
    return domain::fromMilliseconds(1'789'948'800'000);
}

inline SampleOptions optionsFor(qint64 orders, quint64 seed = 1)
{
    return {orders, seed, QStringLiteral("K3F"), endOfHistory(), {}};
}

inline Result<void> collect(const SampleOptions &options, CollectedShop &shop)
{
    return SampleShop(options).generate(shop);
}

} // namespace docket::sample
