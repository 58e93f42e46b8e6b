// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/hub/store/connection_pool.h"

namespace docket::hub {

/// How long the ids of commands, and entries of the feed with the tombstones among them, are kept.
inline constexpr int keptDays = 90;

struct CleanedUp {
    qint64 commands = 0;
    qint64 feedEntries = 0;

    bool operator==(const CleanedUp &) const = default;
};

/// Removes what is older than `keptDays` in many short transactions, so that nobody waits long; cut off, or done by
/// several hubs at once, nothing is lost but what was to go. Cursors that would have to be told of an entry that is
/// gone are refused from the moment it goes.
Result<CleanedUp> cleanUp(ConnectionPool &pool, domain::Instant now);

} // namespace docket::hub
