// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/domain/result.h"

#include <functional>
#include <span>
#include <vector>

namespace docket::models {

/// What is to be done to one order, from the order as it is: commands in the order in which they are executed; none
/// when there is nothing to do. Called on reading threads, so it must own what it uses.
using BulkPlan = std::function<std::vector<domain::CommandBody>(const domain::Order &)>;

/// One order of a bulk run.
struct BulkItem {
    enum class State : quint8 {
        Waiting,   ///< not begun; after the rehearsal: it will work
        Unchanged, ///< nothing was to be done
        Refused,   ///< `reasons` say why; by the rehearsal, if it was never sent
        Done,
    };

    QUuid orderId;
    QString number;
    QString customer;
    State state = State::Waiting;
    Rejection reasons;
    std::vector<domain::Command> commands; ///< their ids are fixed before they are first sent
    std::vector<domain::CommandBody> undo; ///< takes `commands` back; none when nothing does
    bool wasSent = false;
    qint64 version = 0; ///< of the order, after what was done
};

struct BulkCounts {
    qsizetype waiting = 0;
    qsizetype unchanged = 0;
    qsizetype refused = 0;
    qsizetype done = 0;
};

BulkCounts countsOf(std::span<const BulkItem> items);

/// Refusals with the same reason.
struct RefusalGroup {
    QString reason; ///< in a few words
    qsizetype count = 0;
};

/// The largest group first.
std::vector<RefusalGroup> refusalGroupsOf(std::span<const BulkItem> items);

} // namespace docket::models
