// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_table/order_column.h"
#include "services/workspace/read_session.h"

namespace docket::ui {

/// What is to be copied, for a reading thread.
struct CopyRequest {
    std::vector<quint32> positions; ///< in the order of the rows
    std::vector<models::OrderColumn> columns;
    models::Formats formats;
    domain::Instant now;
};

/// The orders as text for spreadsheets: a line with the headings, then a line for each order, cells separated by tabs.
/// Cells are exact, hold neither tabs nor line breaks, and are no formulas.
Result<QString> copiedText(workspace::ReadSession &session, const CopyRequest &request);

} // namespace docket::ui
