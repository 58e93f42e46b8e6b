// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/message.h"

namespace docket::hub {

/// Problem details (RFC 9457) for what was refused or failed. `errors` has at least one.
Response problem(const Request &request, int status, const Rejection &errors);

/// The same, with the status that the first error's code calls for: see `statusOf`. With 503 comes a Retry-After.
Response problem(const Request &request, const Rejection &errors);

/// Which status an error's code is answered with; 422 for those that decide() and the readers of bodies give.
///
/// | status | codes |
/// | --- | --- |
/// | 400 | `invalid_json`, `unknown_parameter`, `invalid_parameter`, `invalid_query`, `invalid_cursor`, `invalid_text`
/// | | 401 | `not_signed_in`, `token_expired`, `wrong_credentials` … are given by the routes themselves | | 403 |
/// `not_permitted` | | 404 | `…_not_found` | | 409 | `version_conflict`, `in_progress`, `write_conflict`, `stock_short`
/// | | 412 | `precondition_failed` | | 422 | `command_id_reused`, every refusal of a command | | 503 |
/// `store_unavailable`, `busy`, `disk_full`, `read_only`, `service_unavailable` | | 500 | `sql_error`, `constraint`,
/// `damaged_document`: defects |
int statusOf(const Error &error);

/// An answer with a body of JSON.
Response json(int status, QByteArray body);
Response noContent();

} // namespace docket::hub
