// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/connection.h"

namespace docket::bench {

/// Makes the searched rows of `count` invented orders in a new encrypted database: three years, forty countries, six
/// currencies, 50,000 customers, some words common and some rare. The same for the same count.
Result<void> fill(sql::Connection &connection, qint64 count);

} // namespace docket::bench
