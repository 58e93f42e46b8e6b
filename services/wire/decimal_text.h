// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/cell_fault.h"
#include "services/wire/imported_row.h"

#include <QChar>
#include <QStringView>

namespace docket::wire {

/// Reads a decimal number exactly, up to 18 digits. `decimalSign` is `.` or `,`.
///
/// Digits may be grouped in threes by blanks (also no-break and thin ones) or apostrophes, and by the other of `.` and
/// `,` where a decimal sign or a second group leaves no doubt; "1,234" alone, with decimal sign `.`, is refused.
Cell<Decimal> readDecimal(QStringView text, QChar decimalSign);

/// Reads a whole number of 0 or more; "12.0" is one, "1.5" is not.
Cell<qint64> readCount(QStringView text, QChar decimalSign);

} // namespace docket::wire
