// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/order_reader.h"
#include "services/store/conflict_rows.h"

namespace docket::store {

/// The command that sets again what a conflict calls “mine”, over what is there now; nothing when it is so already. Its
/// id follows from the conflict, so that choosing it again after an interruption does nothing twice.
Result<std::optional<domain::Command>> commandOfMine(ordering::OrderReader &reader, const Conflict &conflict,
                                                     domain::Instant now);

} // namespace docket::store
