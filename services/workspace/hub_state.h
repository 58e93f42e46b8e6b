// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/local_copy.h"

namespace docket::workspace {

/// How one of a hub's services is doing, seen from here.
struct ServiceHealth {
    bool isLeftAlone = false;            ///< it failed lately, and its circuit is open
    std::chrono::milliseconds retryIn{}; ///< then: until it is tried again
};

/// How a copy and its hub are with each other at a moment.
struct HubState {
    enum class Phase : quint8 {
        Starting,  ///< not asked yet
        Fetching,  ///< the hub's orders are coming, for the first time or again; see `progress`
        Online,    ///< both have what the other had at `syncedAt`, and changes come as they happen
        Waiting,   ///< it did not work; `trouble` says why, `nextTry` when it is tried again
        Offline,   ///< because somebody wants it so
        SignedOut, ///< the hub does not let this session in any more; `trouble` says why
    };

    Phase phase = Phase::Starting;
    store::CopyProgress progress;
    store::CopyFigures figures;
    std::optional<domain::Instant> syncedAt; ///< nothing: never yet
    std::optional<domain::Instant> nextTry;
    std::optional<Error> trouble;
    // Asked for beside the copying, as somebody writes an order; fine while nobody is signed in.
    ServiceHealth customers;
    ServiceHealth inventory;
};

} // namespace docket::workspace
