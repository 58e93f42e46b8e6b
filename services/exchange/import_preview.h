// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/import_profile.h"
#include "services/wire/imported_row.h"
#include "services/wire/row_problem.h"

#include <QIODevice>

#include <vector>

namespace docket::exchange {

/// What the beginning of a file says about it.
struct FileHead {
    QStringList header;   ///< without the columns of a rejects file
    QStringList firstRow; ///< the cells below; empty when there is none
    char delimiter = ',';

    bool operator==(const FileHead &) const = default;
};

/// Reads the header and the first row. `device` must be open for reading. Without a delimiter it is found. Fails with
/// `empty_file`, `bad_header`, or what the reader has against the file.
Result<FileHead> readHead(QIODevice &device, std::optional<char> delimiter);

/// A cell as its field reads it.
struct PreviewCell {
    QString text; ///< as it stands
    std::optional<wire::ImportedMoment> moment;
    std::optional<wire::Decimal> number;
    std::optional<wire::RowProblem> problem; ///< why its row is refused; none when this cell is not to blame
};

struct PreviewRow {
    qint64 line = 0;
    std::vector<PreviewCell> cells; ///< one a field, in the order of ImportPreview::fields
    wire::RowProblems problems;     ///< all of them, those of the whole row too; none: the row can be read
};

/// The first rows of a file as an import would read them. What needs the shop to be told (is the order here already,
/// has its currency so many decimals) is not looked at.
struct ImportPreview {
    std::vector<wire::ImportField> fields; ///< those that the profile maps
    std::vector<PreviewRow> rows;

    qint64 refused() const;
};

/// Refused as a whole, with the errors of ImportFile::open, when the file does not fit the profile.
Decided<ImportPreview> previewImport(QIODevice &device, const wire::ImportProfile &profile, qsizetype rows);

} // namespace docket::exchange
