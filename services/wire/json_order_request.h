// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/wire/json_command_payload.h"

namespace docket::wire {

/// What people and other programs ask for over the API, where it is not the payload of a command as it is.

/// An edit whose shipping charge is an amount of the order's `currency`; an invalid one is not checked.
domain::CommandBody readEditRequest(ObjectReader &json, domain::Currency currency);

/// `{"reason", "lines": [{"line_id", "quantity"}]}`: with lines these are canceled, without everything that is open.
domain::CommandBody readCancelRequest(ObjectReader &json);

} // namespace docket::wire
