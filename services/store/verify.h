// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/sql/connection.h"

#include <functional>

namespace docket::store {

/// One invariant and how it was found. `violations` are sentences, the first hundred of `violationCount`.
struct CheckedInvariant {
    QString code;
    QString what;
    qint64 checked = 0;
    qint64 violationCount = 0;
    QStringList violations;
};

/// `done` of `total` rows.
using VerifyProgress = std::function<void(qint64 done, qint64 total)>;

/// Proves the invariants over the whole database in one consistent reading: pages intact, each order equal to its
/// events at every version, sequences without gaps, line quantities and totals, stock equal to its movements and to the
/// reservations of open lines, hot columns equal to what the orders say. Of the search words, which cannot be read
/// back, it proves that every order has some and that a sample of ten thousand orders is found by number. Memory does
/// not grow with the number of orders. Fails only when it cannot read on.
Result<std::vector<CheckedInvariant>> verify(sql::Connection &connection, const VerifyProgress &progress = {});

} // namespace docket::store
