// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/data_folder.h"
#include "services/store/local_store.h"
#include "services/workspace/job_control.h"

#include <functional>

namespace docket::workspace {

/// A shop that is to be made.
struct NewShop {
    QString path;
    store::Settings settings;
    qint64 sampleOrders = 0; ///< 0: it begins empty
    quint64 sampleSeed = 1;
    domain::Instant sampleEnd; ///< nothing of the sample happens at or after this moment
    /// Called with a connection when the settings are there; what it refuses undoes the whole.
    std::function<Result<void>(sql::Connection)> connect;
};

/// A shop as a fresh installation proposes it: a random device code, the system's time zone and its currency (EUR where
/// there is none), a sample that ends with yesterday.
NewShop proposedShop(const QString &path, domain::Instant now);

/// Makes the data folder, saves its settings and fills it with the sample. All or nothing: when it fails or is
/// canceled, the folder is gone again. Blocks, with a sample for seconds; for a thread of its own. Errors: those of
/// DataFolder::create, of the store, and `canceled`.
///
/// `progress` is called in this thread with the number of sample orders written; false cancels.
Result<store::DataFolder::Created> createShop(const NewShop &shop, const store::Unlock &unlock,
                                              const std::function<bool(qint64 orders)> &progress);
/// The same, with progress and the wish to stop in `control`.
Result<store::DataFolder::Created> createShop(const NewShop &shop, const store::Unlock &unlock, JobControl &control);

} // namespace docket::workspace
