// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/csv_reader.h"
#include "services/wire/import_profile.h"
#include "services/wire/rejects_file.h"
#include "services/wire/row_decoder.h"

#include <memory>

namespace docket::exchange {

/// A file that is being imported: its header bound to a profile, then row after row without blank lines and without the
/// columns of a rejects file. The device must be open and outlive this. Used by one thread.
class ImportFile {
public:
    /// Reads the header. `empty_file`, or what the reader and the profile have against it.
    static Decided<ImportFile> open(QIODevice &device, const wire::ImportProfile &profile);

    /// Moves to the next row; false at the end.
    Result<bool> next();
    const wire::CsvRecord &record() const { return m_reader->record(); }
    const wire::RejectMark &mark() const { return m_mark; }

    bool isRejectsFile() const { return m_rejectColumns.isRejectsFile(); }
    const wire::RowDecoder &decoder() const { return *m_decoder; }
    const wire::ColumnBinding &columns() const { return m_decoder->columns(); }
    /// The header row as it stands, without line end and reject columns.
    const QByteArray &header() const { return m_header; }
    char delimiter() const { return m_reader->delimiter(); }
    qint64 bytesRead() const { return m_reader->bytesRead(); }

private:
    ImportFile() = default;

    std::unique_ptr<wire::CsvReader> m_reader;
    wire::RejectColumns m_rejectColumns;
    std::unique_ptr<wire::RowDecoder> m_decoder;
    wire::RejectMark m_mark;
    QByteArray m_header;
};

} // namespace docket::exchange
