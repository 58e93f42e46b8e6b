// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/local_copy.h"

namespace docket::sync {

/// How long somebody may work in a copy after the hub answered last: it may have locked them out since.
inline constexpr std::chrono::hours leaseLength{72};

/// The lease after a look at the clock. Time that passed between two looks counts for good, and setting the clock back
/// takes nothing away from it: a sum, not a difference.
store::CopyLease seenAt(store::CopyLease lease, domain::Instant now);

/// How long it still holds; zero: it ended. For one that `seenAt` brought up to now.
std::chrono::milliseconds leaseLeft(const store::CopyLease &lease);

/// Whether what is in the copy may be changed: somebody is signed in, and the hub answered within the lease.
/// `signed_out`, `session_ended`, `lease_ended` (args[0]: since when the hub has not answered, in ISO 8601). Remembers
/// the time seen, by a small transaction about once a minute. On the thread of the copy.
Result<void> mayChange(store::LocalCopy &copy, const ordering::Clock &clock);

} // namespace docket::sync
