// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "services/exchange/import_report.h"

namespace docket::ctl {

/// Prints what an import did, for a person.
void printImport(Output &output, const exchange::OrderImportSummary &summary);
void printImport(Output &output, const exchange::CatalogueImportSummary &summary);

} // namespace docket::ctl
