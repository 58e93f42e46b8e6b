// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/order_desk.h"
#include "services/store/data_folder.h"
#include "services/store/local_store.h"

namespace docket::workspace {

/// A connection that writes, and the desk over it. Belongs to one thread at a time.
class Writer {
public:
    /// `clock` outlives the writer; `observer` is called in the writer's thread after each commit.
    static Result<std::unique_ptr<Writer>> open(const store::DataFolder &folder, const ordering::Clock &clock,
                                                store::LocalStore::ChangeObserver observer);

    [[nodiscard]] store::LocalStore &store() { return *m_store; }
    [[nodiscard]] ordering::OrderDesk &desk() { return m_desk; }

private:
    Writer(std::unique_ptr<store::LocalStore> store, const ordering::Clock &clock);

    std::unique_ptr<store::LocalStore> m_store;
    ordering::OrderDesk m_desk;
};

} // namespace docket::workspace
