// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/import_report.h"
#include "services/ordering/import_staging.h"
#include "services/ordering/order_desk.h"
#include "services/ordering/order_reader.h"
#include "services/wire/import_profile.h"

#include <QIODevice>

namespace docket::exchange {

struct CatalogueImportOptions {
    wire::ImportProfile profile;
    std::optional<domain::Currency> currency; ///< of the products' prices, instead of what the file says
    std::optional<domain::Currency> fallback; ///< where nothing says any
    bool dryRun = false;                      ///< everything but the writing; the rejects file is written
    QString input;                            ///< as in OrderImportOptions
    QString rejects;
    domain::Actor actor;
    int rowsPerTransaction = 500;
};

/// Imports a file of customers or of products, as the profile's kind says, row by row through the ordering desk.
///
/// A row creates its customer or product, or brings it up to date: a cell that is filled replaces what is here, an
/// empty one leaves it. `stock.on_hand` is an opening stock: it is counted where nothing was ever counted, otherwise
/// what is here stays. A second row of the same id is refused: `duplicate_row`, or `contradicts` when it says something
/// else.
///
/// Threads, refusals and failures as in OrderImport.
class CatalogueImport {
public:
    CatalogueImport(ordering::OrderDesk &desk, ordering::OrderReader &reader, ordering::ImportStaging &staging);

    Decided<CatalogueImportSummary> run(QIODevice &input, const CatalogueImportOptions &options,
                                        const ProgressCallback &progress = {});

private:
    ordering::OrderDesk &m_desk;
    ordering::OrderReader &m_reader;
    ordering::ImportStaging &m_staging;
};

} // namespace docket::exchange
