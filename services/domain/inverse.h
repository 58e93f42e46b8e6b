// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"

namespace docket::domain {

/// The commands that take back what `body` did to an order that was `before`, in their order; none when nothing does:
/// what shipped cannot be unshipped, a note stays written, and canceled lines of a living order come back only by an
/// edit.
///
///     hold ↔ release            not of an order whose import is incomplete: what was missing would be forgotten
///     tags → the former tags
///     cancel ↔ reinstate        of an order that had neither shipped nor canceled quantities. It may be refused when
///                               the stock has gone to others meanwhile.
///
/// Whether they are still allowed is decided when they are executed, like any other command.
std::vector<CommandBody> inverseOf(const Order &before, const CommandBody &body);

} // namespace docket::domain
