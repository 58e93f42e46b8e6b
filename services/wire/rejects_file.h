// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/wire/csv_record.h"
#include "services/wire/csv_writer.h"
#include "services/wire/row_problem.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace docket::wire {

/// What a rejects file remembers about a row: its line in the file it came from, and its position among all
/// rows of its order there, which is part of a line's identity.
struct RejectMark {
    std::optional<qint64> line;
    std::optional<qint64> ordinal;

    bool operator==(const RejectMark &) const = default;
};

/// The columns that RejectsFile puts in front (`reject_...`), found again in a file's header. Without any, everything
/// here does nothing, so that an importer treats every file alike.
class RejectColumns {
public:
    static RejectColumns find(const QStringList &header);

    bool isRejectsFile() const { return !m_positions.isEmpty(); }
    /// The header without them.
    QStringList strip(const QStringList &header) const;
    /// Takes them out of a record, raw() included, and gives what they said.
    RejectMark strip(CsvRecord &record, char delimiter) const;

private:
    QList<qsizetype> m_positions;
    std::optional<qsizetype> m_line;
    std::optional<qsizetype> m_ordinal;
};

/// Writes refused rows so that a person can mend them in place and import the very same file again: `reject_line`,
/// `reject_ordinal`, `reject_column` and `reject_reason`, then the row exactly as it stood. Appears when committed,
/// whole or not at all.
class RejectsFile {
public:
    /// `header` is the raw header row of the input (without its line end and without reject columns).
    static Result<RejectsFile> create(const QString &path, QByteArrayView header, char delimiter);

    /// `row` must have lost its reject columns; `mark` is what they said, or where the row stood in the input.
    void add(const RejectMark &mark, const RowProblems &problems, const CsvRecord &row)
    {
        add(mark, problems, row.rawWithoutLineEnd());
    }
    /// `row` without its line end.
    void add(const RejectMark &mark, const RowProblems &problems, QByteArrayView row);
    qint64 count() const { return m_count; }

    Result<void> commit() { return m_file.commit(); }
    void cancel() { m_file.cancel(); }

private:
    explicit RejectsFile(CsvFile file) : m_file(std::move(file)) {}

    CsvFile m_file;
    qint64 m_count = 0;
};

} // namespace docket::wire
