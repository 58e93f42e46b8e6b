// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace docket::wire {

/// Why one row of a file was refused. A row may have several.
///
/// `line` is the physical line (1-based, the header is line 1) on which the row starts; `field` the 0-based position of
/// the cell, -1 when the row as a whole is at fault; `column` the header's name for it, empty while no header is known.
/// `code` is stable and snake_case, `reason` one English sentence, `value` the cell as it stood (shortened when long).
struct RowProblem {
    QString code;
    qint64 line = 0;
    qsizetype field = -1;
    QString column;
    QString reason;
    QString value;

    bool operator==(const RowProblem &) const = default;
};

using RowProblems = QList<RowProblem>;

} // namespace docket::wire
