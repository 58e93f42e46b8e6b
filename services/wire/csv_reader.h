// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/wire/csv_record.h"
#include "services/wire/csv_scanner.h"
#include "services/wire/utf16_recoder.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace docket::wire {

struct CsvReadOptions {
    /// Any ASCII character but a quote or a line break; without one it is found from the header row.
    std::optional<char> delimiter = ',';
    CsvLimits limits = {};
    qsizetype chunkBytes = 128 * 1024;
};

/// Reads a CSV file (RFC 4180) record by record in bounded memory: about twice the largest record, at most some
/// multiples of `limits.recordBytes`, whatever the size of the file.
///
/// UTF-8 with or without byte order mark, UTF-16 with one; LF, CRLF or CR; quoted cells with line breaks and doubled
/// quotes. A faulty row is delivered as a refused record (CsvRecord::problem()), never as the end of the file, and no
/// byte goes missing: the raw() of all records, refused and blank ones included, in order are the file without its
/// mark.
///
/// Not thread safe; use from one thread. The device must be open for reading, must block when it is a pipe, and must
/// outlive the reader.
class CsvReader {
public:
    enum class Step { Record, End, Failed };

    explicit CsvReader(QIODevice &device, const CsvReadOptions &options = {});

    /// Moves to the next record. After End or Failed it stays there.
    Step next();
    /// The record next() moved to; valid until the next call.
    CsvRecord &record() { return m_record; }
    const CsvRecord &record() const { return m_record; }
    /// Why next() said Failed: the device, or an encoding that is not read.
    const Error &failure() const { return m_failure; }

    /// The delimiter in use; once next() was called, the one that was found.
    char delimiter() const { return m_delimiter; }
    /// Bytes taken from the device so far, for progress.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    bool start();
    bool fill(qsizetype bytes);
    bool fail(const QString &code, const QString &sentence, const QStringList &args);
    QByteArrayView rest() const { return QByteArrayView(m_buffer).sliced(m_position); }
    void takeRecord();
    void takeOverlongRecord();
    void refuseBrokenText();

    QIODevice &m_device;
    CsvReadOptions m_options;
    char m_delimiter = ',';
    std::optional<CsvScanner> m_scanner;
    std::optional<Utf16Recoder> m_recoder;
    QByteArray m_buffer;
    QByteArray m_chunk;
    qsizetype m_position = 0;
    bool m_atEnd = false;
    bool m_failed = false;
    qint64 m_bytesRead = 0;
    qint64 m_nextLine = 1;
    CsvRecord m_record;
    Error m_failure;
};

} // namespace docket::wire
