// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/sql/connection.h"

#include <functional>

namespace docket::store {

/// What a rebuild found.
struct Rebuilt {
    qint64 orders = 0;
    qint64 customers = 0;
    qint64 products = 0;
    qint64 unreadable = 0; ///< documents that do not read back; their rows are left as they are
};

/// Writes anew everything that follows from documents, events and movements: words, hot columns, backorders, stock
/// levels. For after a salvage, in one transaction. `progress` gets the number of documents done.
Result<Rebuilt> rebuildDerived(sql::Connection &connection, const std::function<void(qint64)> &progress = {});

} // namespace docket::store
