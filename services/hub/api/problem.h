// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/message.h"

namespace docket::hub {

/// Problem details (RFC 9457) for what was refused or failed. `errors` has at least one.
Response problem(const Request &request, int status, const Rejection &errors);

/// The same, with the status that the first error's code calls for: see `statusOf`. With 503 comes a Retry-After.
Response problem(const Request &request, const Rejection &errors);

/// Which status an error's code is answered with:
///
/// - 400: what cannot be understood (`invalid_json`, `invalid_parameter`, `invalid_query`, `invalid_cursor` …);
/// - 403: `not_permitted`; 404: what ends in `_not_found`; 412: `precondition_failed`;
/// - 409: `version_conflict`, `in_progress`, `write_conflict`, `stock_short`;
/// - 503: what passes (`store_unavailable`, `busy`, `disk_full`, `read_only`, `service_unavailable`);
/// - 500: defects (`sql_error`, `constraint`, `damaged_document`, `transaction_ended`);
/// - 422: everything else, which are the refusals of commands and of values.
int statusOf(const Error &error);

/// An answer with a body of JSON.
Response json(int status, QByteArray body);
Response noContent();

} // namespace docket::hub
