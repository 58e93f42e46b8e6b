// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the parts of LocalCopy work with: local_copy.cpp (the session, and what comes from the hub),
// local_copy_outbox.cpp (what goes there, and what comes of it), local_copy_drafts.cpp (what is known for drafts).
#pragma once

#include "services/sql/transaction.h"
#include "services/store/local_copy.h"
#include "services/store/overlay.h"

namespace docket::store {

struct LocalCopy::State {
    State(sql::Connection &opened, const ordering::Clock &time, LocalStore::CommitObserver watching)
        : connection(opened)
        , clock(time)
        , observer(std::move(watching))
    {
    }

    /// Does `work`, commits it durably and tells what is shown differently.
    template <typename Work>
    Result<void> inTransaction(Work work);
    Result<void> takeRows(const std::vector<wire::SyncRow> &rows);
    Result<void> renew(const std::set<EntityKey> &changed)
    {
        const auto renewed = overlay.renew(changed);
        return renewed ? Result<void>() : tl::make_unexpected(renewed.error());
    }
    Result<void> showStock(const std::vector<domain::StockKey> &places);
    Result<CopyState> read();
    [[nodiscard]] CopyLease reachedNow() const { return {clock.now(), clock.now(), {}}; }
    Result<void> settle(const PendingCommand &pending, const CommandAnswer &answer);
    Result<void> giveUp(const PendingCommand &pending, const Rejection &errors);

    sql::Connection &connection;
    const ordering::Clock &clock;
    LocalStore::CommitObserver observer;
    LocalStore::ChangeObserver changeObserver;
    ChangeWriter writer{connection};
    CopyRows copy{connection};
    BaseRows base{connection};
    PendingRows pending{connection};
    ConflictRows conflicts{connection};
    Overlay overlay{connection, writer, clock};
};

/// The failure of another result.
template <typename T>
tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

template <typename Work>
Result<void> LocalCopy::State::inTransaction(Work work)
{
    auto transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return passOn(transaction);
    Result<void> done = work();
    CommittedChanges changes = overlay.takeChanges();
    if (done) {
        if (observer)
            observer(CommitStage::BeforeCommit);
        changes.commit = nextCommit();
        done = transaction->commit();
    }
    if (!done) {
        transaction->rollback();
        writer.forget();
        return done;
    }
    if (observer)
        observer(CommitStage::AfterCommit);
    if (changeObserver)
        changeObserver(changes);
    return done;
}

} // namespace docket::store
