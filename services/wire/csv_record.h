// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/csv_scanner.h"
#include "services/wire/row_problem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace docket::wire {

/// One record of a CSV file, or the refused bytes of one. Owned by the CsvReader that made it.
///
/// Views are into the reader's buffer: they are valid until the reader's next step. A refused record keeps the fields
/// that stood before the fault, so that its order can still be named.
class CsvRecord {
public:
    /// Physical line on which the record starts; the file's first line is 1.
    qint64 line() const { return m_line; }
    /// Physical lines the record takes; more than one when a quoted cell holds line breaks.
    int lineCount() const { return m_lineCount; }

    qsizetype fieldCount() const { return static_cast<qsizetype>(m_spans.size()); }
    /// The cell's bytes, quotes undone. `index` must be in range.
    QByteArrayView field(qsizetype index) const;
    QString text(qsizetype index) const { return QString::fromUtf8(field(index)); }
    QStringList texts() const;
    bool isQuoted(qsizetype index) const { return m_spans.at(static_cast<std::size_t>(index)).quoted; }

    /// The record exactly as it stood, line end included (recoded to UTF-8 when the file is UTF-16).
    QByteArrayView raw() const { return m_raw; }
    QByteArrayView rawWithoutLineEnd() const;
    /// Bytes of an overlong line that raw() leaves out; 0 for every record within the limits.
    qint64 droppedBytes() const { return m_dropped; }

    /// An empty line. Not a row; whoever imports passes over it.
    bool isBlank() const;
    /// Set when the record is refused.
    const std::optional<RowProblem> &problem() const { return m_problem; }

    /// Takes the fields at `positions` (ascending) out of the fields and out of raw().
    void removeFields(const QList<qsizetype> &positions, char delimiter);

private:
    friend class CsvReader; // the only maker of records

    void assign(QByteArrayView raw, qint64 line, int lineCount);

    std::vector<CsvSpan> m_spans;
    QByteArrayView m_raw;
    const char *m_base = nullptr;
    QByteArray m_undoubled;
    QByteArray m_kept;
    QByteArray m_rebuilt;
    qint64 m_line = 0;
    int m_lineCount = 0;
    qint64 m_dropped = 0;
    std::optional<RowProblem> m_problem;
};

} // namespace docket::wire
