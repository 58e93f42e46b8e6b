// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/order_desk.h"
#include "services/ordering/order_reader.h"
#include "services/store/local_copy.h"

namespace docket::store {

/// What a person decides about a conflict.
enum class ConflictChoice : quint8 {
    Mine,   ///< to be set, or done, again over what is there now
    Theirs, ///< what the hub has stands
};

/// What “mine” comes to now: the command of a conflict, brought onto what is there. Nothing when it is so already.
Result<std::optional<domain::CommandBody>> mineOver(const Conflict &conflict, const domain::Facts &present);

/// Where a conflict is settled: a copy, and the desk and the reader over the same database. All outlive it.
struct ConflictPlace {
    LocalCopy &copy;
    ordering::OrderDesk &desk;
    ordering::OrderReader &reader;
    const ordering::Clock &clock;
};

/// Settles a conflict, and keeps who did. `Mine` is a command under an id that follows from the conflict, so that
/// choosing it again after an interruption does nothing twice; when it is refused, its reasons are the answer and the
/// conflict stays. `conflict_not_found` (args[0]: the key) when there is none that is to be settled.
Decided<void> settleConflict(const ConflictPlace &place, qint64 key, ConflictChoice choice, const domain::Actor &actor);

} // namespace docket::store
