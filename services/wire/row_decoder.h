// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/column_binding.h"
#include "services/wire/csv_record.h"
#include "services/wire/imported_row.h"
#include "services/wire/row_problem.h"

#include <tl/expected.hpp>

namespace docket::wire {

/// A row that cannot be used. `orderNumber` is filled as far as it can be read, so that its order can be marked
/// incomplete; `problems` holds everything that is wrong with the row, never nothing.
struct RefusedRow {
    QString orderNumber;
    RowProblems problems;

    bool operator==(const RefusedRow &) const = default;
};

template <typename Row>
using DecodedRow = tl::expected<Row, RefusedRow>;

/// Turns the records of one file into typed rows. Pure; thread safe once made.
///
/// Only an empty cell means "nothing". Texts lose blanks around them and an apostrophe that guards a formula
/// (see formula_guard.h). A row is refused as a whole, with all its problems; what needs more than the row itself (is
/// the customer known, has the amount too many decimals for its currency) is the importer's business.
class RowDecoder {
public:
    /// `header` is that of the file, without the columns of a rejects file (see RejectColumns).
    static Decided<RowDecoder> create(const ImportProfile &profile, const QStringList &header);

    DecodedRow<ImportedLine> line(const CsvRecord &record) const;
    DecodedRow<ImportedCustomer> customer(const CsvRecord &record) const;
    DecodedRow<ImportedProduct> product(const CsvRecord &record) const;

    const ColumnBinding &columns() const { return m_columns; }

private:
    explicit RowDecoder(ColumnBinding columns) : m_columns(std::move(columns)) {}

    ColumnBinding m_columns;
};

} // namespace docket::wire
