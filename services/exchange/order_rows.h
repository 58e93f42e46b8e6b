// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/import_file.h"
#include "services/exchange/refused_rows.h"
#include "services/exchange/staged_row.h"

namespace docket::exchange {

/// The most rows an order may have in a file.
inline constexpr std::size_t mostRowsOfOrder = 5'000;

/// Puts the present row of `file` aside with the others of its order, or refuses it when its order cannot be told.
Result<void> stageRow(const ImportFile &file, ordering::ImportStaging &staging, RefusedRows &refused);

/// A row put aside, with its line.
struct GroupedRow {
    qint64 line = 0;
    StagedRow row;
};

/// Reads the rows of one order, put aside in the order of the file: rows that are the same as an earlier one are given
/// to `refused`; the others are counted, unless `file` is a rejects file, which says their positions itself.
Result<std::vector<FileRow>> readGroup(const ImportFile &file, const std::vector<GroupedRow> &group,
                                       RefusedRows &refused);

} // namespace docket::exchange
