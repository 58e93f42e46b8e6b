// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/unit_of_work.h"
#include "services/search/order_facts.h"
#include "services/search/order_text.h"

namespace docket::store {

/// An order's change in the form in which it is stored: all that can be computed without the database. Preparing takes
/// about as long as writing, so a bulk load does it on another thread.
struct PreparedOrder {
    ordering::OrderChange change;
    QByteArray document;
    search::OrderFacts facts;
    search::OrderText text;
    QList<QByteArray> payloads; ///< of `change.events`, in their order
};

/// Pure and thread-safe.
PreparedOrder prepare(ordering::OrderChange change);

} // namespace docket::store
