// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/row_decoder.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace docket::exchange {

/// A row of a file of order lines. `ordinal` is its position among the rows of its order, from 1, when it is known;
/// `raw` is the row as it stands in the file, without line end and without the columns of a rejects file.
struct FileRow {
    qint64 line = 0;
    std::optional<int> ordinal;
    QByteArray raw;
    tl::expected<wire::ImportedLine, wire::RowProblems> content;
};

/// A row that does not come in, and why. `ordinal` is nothing also for a repeated row, which its order does not miss.
struct RefusedFileRow {
    qint64 line = 0;
    std::optional<int> ordinal;
    QByteArray raw;
    wire::RowProblems problems;

    bool operator==(const RefusedFileRow &) const = default;
};

} // namespace docket::exchange
