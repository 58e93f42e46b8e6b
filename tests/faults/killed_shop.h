// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/store/local_store.h"

#include <vector>

namespace docket::test {

/// The day of a small shop as a fixed list of commands: catalogue, stock, then orders that are created, noted, held,
/// released, shipped in two parts and delivered. Every id is fixed, so that doing the list again asks for exactly the
/// same.
std::vector<domain::Command> fixedDay(int orders);

/// Opens the shop's database at `path`, with a key that tests know.
Result<std::unique_ptr<store::LocalStore>> openFixedShop(const QString &path,
                                                         store::LocalStore::CommitObserver observer = {});

/// A connection to it for writing, beside the store's.
Result<sql::Connection> connectFixedShop(const QString &path);

/// Every order as JSON, by number.
QByteArrayList documentsOf(store::LocalStore &store);

} // namespace docket::test
