// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/sync_scope.h"

namespace docket::hub {

Result<FeedState> feedState(Connection &connection)
{
    const auto rows = connection.run("SELECT (SELECT value FROM setting WHERE name = 'feed'), "
                                     "(SELECT value FROM setting WHERE name = 'feed_start'), "
                                     "pg_snapshot_xmin(pg_current_snapshot())::text, "
                                     "pg_snapshot_xmax(pg_current_snapshot())::text");
    if (!rows)
        return tl::make_unexpected(rows.error());
    (*rows)->next();
    const auto number = [&](int column) { return (*rows)->value(column).toString().toULongLong(); };
    return FeedState{(*rows)->value(0).toString(), number(1), {number(2), 0}, number(3)};
}

} // namespace docket::hub
