// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/unit_of_work.h"
#include "services/store/local_store.h"

namespace docket::store {

/// Writes many finished orders with all their events: the same rows as commands would have made, much faster, because
/// each order's row is written once and commits are few.
///
/// For new data folders: orders may not be there yet, and rows are committed in batches on the way, so a load that
/// fails leaves a part behind. Whoever began it then removes the folder. Durable after `finish`.
class BulkLoad {
public:
    /// `store` outlives the load; nothing else writes to it meanwhile.
    static Result<std::unique_ptr<BulkLoad>> begin(LocalStore &store);
    ~BulkLoad();

    /// An order from nothing: `change.before` is empty.
    Result<void> add(const ordering::OrderChange &change);
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

} // namespace docket::store
