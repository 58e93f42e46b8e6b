// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/query_fields.h"
#include "services/hub/store/query_sql.h"

#include <QTimeZone>

namespace docket::hub {

/// Which orders a client wants to see, as the address says it: `q` in the query language of the console, `sort` by a
/// field, from the largest down with a `-` before it, `cursor`, and `limit` from 1 to 500.
struct OrderListRequest {
    QString query;
    search::Expression expression;
    search::Sort sort;
    std::optional<PageKey> after;
    int limit = 50;
    bool isCounted = false;

    /// Everything that is wrong with it at once: `invalid_query` for each mistake in `q`, with its place.
    static Decided<OrderListRequest> from(const Request &request, domain::Instant now, const QTimeZone &zone);
};

} // namespace docket::hub
