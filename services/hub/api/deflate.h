// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/message.h"

namespace docket::hub {

/// The answer with its body compressed, when it is worth it and the client takes `deflate` (RFC 9110: zlib's format).
Response deflated(const Request &request, Response response);

} // namespace docket::hub
