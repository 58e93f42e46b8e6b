// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/lease.h"

#include "services/sync/session_keeper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::sync {

using std::chrono::milliseconds;

namespace {

constexpr std::chrono::minutes rememberedEvery{1};

Error leaseEnded(const store::CopyLease &lease)
{
    const QString since = lease.reachedAt ? domain::toIso(*lease.reachedAt) : QString();
    return {u"lease_ended"_s,
            {},
            u"The hub has not answered for %1 hours. What is here is kept and can be looked at. Nothing was changed. "
            "Synchronise with the hub, or sign in again, to go on."_s.arg(leaseLength.count()),
            {since}};
}

} // namespace

store::CopyLease seenAt(store::CopyLease lease, domain::Instant now)
{
    lease.used += std::max<milliseconds>(now - lease.seenAt, milliseconds(0));
    lease.seenAt = now;
    return lease;
}

milliseconds leaseLeft(const store::CopyLease &lease)
{
    return lease.reachedAt ? std::max<milliseconds>(leaseLength - lease.used, milliseconds(0)) : milliseconds(0);
}

Result<void> mayChange(store::LocalCopy &copy, const ordering::Clock &clock)
{
    const auto state = copy.state();
    if (!state)
        return tl::make_unexpected(state.error());
    if (state->session.isEmpty())
        return tl::make_unexpected(signedOut(*state));
    const store::CopyLease lease = seenAt(state->lease, clock.now());
    const bool isSetBack = lease.seenAt < state->lease.seenAt;
    if (isSetBack || lease.seenAt - state->lease.seenAt >= rememberedEvery) {
        if (auto saved = copy.saveLease(lease); !saved)
            return saved;
    }
    return leaseLeft(lease) > milliseconds(0) ? Result<void>() : tl::make_unexpected(leaseEnded(lease));
}

} // namespace docket::sync
