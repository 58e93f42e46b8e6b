// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/import_fields.h"

#include <QString>

#include <vector>

namespace docket::exchange {

/// What is wrong with one field of a row that could be read cell by cell: it goes against another cell, another row, or
/// the order that is already there. `code` is stable, `reason` one English sentence, `value` the value at fault.
struct FieldProblem {
    wire::ImportField field = wire::ImportField::OrderNumber;
    QString code;
    QString reason;
    QString value;

    bool operator==(const FieldProblem &) const = default;
};

using FieldProblems = std::vector<FieldProblem>;

} // namespace docket::exchange
