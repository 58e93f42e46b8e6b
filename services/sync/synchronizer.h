// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/sync_client.h"
#include "services/store/local_copy.h"
#include "services/sync/sender.h"
#include "services/sync/snapshot_fetch.h"

#include <functional>

namespace docket::sync {

/// What a round of synchronising came to.
struct Round {
    qint64 received = 0; ///< rows of the hub
    qint64 sent = 0;     ///< commands that the hub carried out
    qint64 refused = 0;  ///< commands that became conflicts or exceptions
    store::CopyFigures left;
};

/// A month of orders, there and here.
struct MonthCheck {
    QDate month; ///< its first day
    wire::Checksum hub;
    wire::Checksum here;

    [[nodiscard]] bool isEqual() const { return hub == here; }
};

/// Keeps a copy and its hub the same: fetches the snapshot and what changes, sends what was done here. Each step is one
/// durable transaction of the copy, so being killed at any moment loses nothing, and the next round goes on from there.
///
/// Blocks; belongs to the thread of the copy. Codes besides those of the client, the hub and the store: `signed_out`,
/// `session_ended` (the copy is signed out then), `stopped`, `damaged_answer`.
class Synchronizer {
public:
    struct Hooks {
        std::function<bool()> isStopped = [] { return false; };
        /// Of a snapshot, in rows.
        std::function<void(const store::CopyProgress &)> progress = [](const store::CopyProgress &) {};
    };

    /// All outlive it.
    Synchronizer(store::LocalCopy &copy, SessionKeeper &keeper, HubLink &link, Hooks hooks);

    /// Until both sides have what the other had. What the hub cannot take yet stays and is in `left`.
    Decided<Round> synchronize();
    /// Waits up to `wait` for changes of the hub, and takes them.
    Decided<Round> listen(std::chrono::seconds wait);
    /// Compares the orders by month; months with changes that are not here yet are left out. `repair` fetches those
    /// that differ again, and compares once more.
    Decided<std::vector<MonthCheck>> verify(bool repair);

private:
    Decided<void> begin(Round &round);
    Decided<void> fetchChanges(Round &round, std::chrono::seconds wait = std::chrono::seconds(0));
    Decided<void> takeChanges(Round &round, std::chrono::seconds wait);
    Decided<void> sendWaiting(Round &round);
    Decided<void> awaitConfirmation(Round &round);
    Decided<std::vector<MonthCheck>> compare();

    store::LocalCopy &m_copy;
    remote::HttpClient &m_hub;
    remote::SyncClient m_client;
    Asking m_asking;
    SnapshotFetch m_snapshot;
    int m_batch = 100;
};

} // namespace docket::sync
