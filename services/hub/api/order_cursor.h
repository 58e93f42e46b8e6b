// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/query_sql.h"

namespace docket::hub {

/// Where a list of orders goes on, as a text that clients pass back as it is: the key and id of the last order, and
/// which list it was.
QString cursorOf(const PageKey &key, const QString &query, const search::Sort &sort);

/// Fails with `invalid_cursor` for anything that was not given for this very list.
Result<PageKey> pageKeyFrom(const QString &cursor, const QString &query, const search::Sort &sort);

} // namespace docket::hub
