// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sample/sample_shop.h"
#include "services/store/local_store.h"

#include <functional>

namespace docket::workspace {

/// Fills an empty store with a sample shop: it is made on a thread of its own, and written here through the store's
/// bulk path; a bounded queue between them keeps memory flat. All or nothing: until this returns the store is as it
/// was.
///
/// `progress` is called in this thread with the number of orders written; false stops with `canceled`.
Result<void> loadSample(store::LocalStore &store, const sample::SampleOptions &options,
                        const std::function<bool(qint64 orders)> &progress);

} // namespace docket::workspace
