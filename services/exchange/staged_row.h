// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/file_row.h"

namespace docket::exchange {

/// A row of a file while it is put aside: not yet read further than its order's number. A row that is no whole CSV row
/// has problems already.
struct StagedRow {
    std::optional<int> ordinal;
    wire::RowProblems problems;
    QByteArray raw;
};

/// Bytes for ordering::ImportStaging, read back by the same program in the same run.
QByteArray toBytes(const StagedRow &row);
StagedRow stagedRowFrom(const QByteArray &bytes);

QByteArray toBytes(const RefusedFileRow &row);
RefusedFileRow refusedRowFrom(const QByteArray &bytes);

} // namespace docket::exchange
