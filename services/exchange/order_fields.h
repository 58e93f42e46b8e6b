// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/field_problem.h"
#include "services/wire/imported_row.h"

#include <QMap>

namespace docket::exchange {

/// What the rows of one order say about the order itself. Each field is taken from the first row that has it; a later
/// row may leave it empty, or say the same.
class OrderFields {
public:
    /// `firstRowOnly`: the fields of an order, its dates of shipping and delivery among them, stand on its first row
    /// and hold for all rows.
    explicit OrderFields(bool firstRowOnly) : m_firstRowOnly(firstRowOnly) {}

    /// Takes what the row on `line` says, or answers what it contradicts (`contradicts`) and takes nothing.
    FieldProblems take(const wire::ImportedLine &row, qint64 line);

    /// The row with the fields that it inherits from the order's first row.
    wire::ImportedLine completed(wire::ImportedLine row) const;

    /// The order's fields; those of the line (SKU, price, …) are empty.
    const wire::ImportedLine &order() const { return m_order; }

private:
    FieldProblems contradictions(const wire::ImportedLine &row) const;
    void adopt(const wire::ImportedLine &row, qint64 line);

    bool m_firstRowOnly;
    wire::ImportedLine m_order;
    QMap<wire::ImportField, qint64> m_lines; ///< where each field was taken from
};

} // namespace docket::exchange
