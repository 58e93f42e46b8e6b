// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection.h"

namespace docket::hub {

/// Which database a feed was begun in: the cluster, its timeline, and the database in it. A dump that was restored is
/// in another database, and a recovery to a point in time goes on in another timeline. There the feed lacks what its
/// readers have seen, and its numbers of transactions may be those of another cluster.
Result<QString> feedOrigin(Connection &connection);

/// What was put down when the feed was begun; empty before that.
Result<QString> keptFeedOrigin(Connection &connection);
/// Puts down where the feed begins. With `isNew` in place of what is there.
Result<void> keepFeedOrigin(Connection &connection, bool isNew);

} // namespace docket::hub
