// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/workspace.h"

namespace docket::workspace {

/// What an import works with. All outlive it.
struct ImportPlace {
    const store::DataFolder &folder;
    const ordering::Clock &clock;
    const ShopFacts &facts;
    JobControl &control;
    store::LocalStore::ChangeObserver observer;
};

/// Each opens the file and connections of its own, works, and returns when it is done; for a thread of its own. The
/// shop's time zone, actor and currency are put into the options where they say none.
Decided<exchange::OrderImportSummary> importOrdersFrom(const QString &path, exchange::OrderImportOptions options,
                                                       const ImportPlace &place);
Decided<exchange::CatalogueImportSummary>
importCatalogueFrom(const QString &path, exchange::CatalogueImportOptions options, const ImportPlace &place);
Result<exchange::ExportSummary> exportTo(const QString &path, exchange::ExportOptions options,
                                         const store::DataFolder &folder, const ShopFacts &facts, JobControl &control);

} // namespace docket::workspace
