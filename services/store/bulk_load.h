// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/local_store.h"
#include "services/store/prepared_order.h"

namespace docket::store {

/// Writes many finished orders with all their events: the same rows as commands would have made, much faster, because
/// each order's row is written once, commits are few, and nothing is journaled on the way.
///
/// For new data folders only: orders may not be there yet, and no other connection is open. Without a journal a load
/// that is cut short leaves a database that is not whole. A file beside it, `unfinishedMark`, says so until `finish`:
/// whoever opens the folder meanwhile is told. Durable after `finish`.
class BulkLoad {
public:
    /// `store` outlives the load; nothing else writes to it meanwhile.
    static Result<std::unique_ptr<BulkLoad>> begin(LocalStore &store);
    ~BulkLoad();

    /// An order from nothing: `change.before` is empty. See `prepare`.
    Result<void> add(const PreparedOrder &order);
    Result<void> add(const std::vector<domain::Event> &events);
    Result<void> add(const ordering::CommandRecord &record);
    /// The next order made by hand gets the number after this one.
    Result<void> setOrderCounter(qint64 last);
    Result<void> finish();

private:
    struct State;
    explicit BulkLoad(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The file that stands beside the database at `path` while a bulk load is under way.
QString unfinishedMark(const QString &path);

} // namespace docket::store
