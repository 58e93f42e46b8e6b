// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <memory>

namespace docket::wire {

struct CsvWriteOptions {
    char delimiter = ',';
    /// Also CRLF or CR.
    QByteArray lineEnd = QByteArrayLiteral("\n");
};

/// Writes CSV cell by cell in bounded memory, quoting only where a reader needs it.
///
/// text() neutralises what a spreadsheet would take for a formula (see formula_guard.h); numbers go through number(),
/// which leaves -12.50 a number. After a write error the writer swallows everything; flush() reports it.
/// Not thread safe. The device must be open for writing and outlive the writer.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice &device, const CsvWriteOptions &options = {});

    void text(const QString &value);
    void number(qint64 value);
    /// A decimal number already in digits, such as "-12.50"; anything else is written as text.
    void number(const QString &digits);
    void empty();
    /// Bytes that are cells already, delimiters and quotes included.
    void verbatim(QByteArrayView cells);
    void endRow();
    /// A whole row of text cells.
    void row(const QStringList &cells);

    /// Hands everything to the device and tells whether all of it was taken.
    Result<void> flush();
    char delimiter() const { return m_options.delimiter; }

private:
    void separate();
    void cell(const QByteArray &utf8);

    QIODevice &m_device;
    CsvWriteOptions m_options;
    QByteArray m_pending;
    qsizetype m_rowBegin = 0;
    int m_cells = 0;
    bool m_failed = false;
};

/// A CSV file that appears whole or not at all: written beside its target, put in place by commit(). Readable and
/// writable by its owner only (0600), because it may hold personal data. Destroyed without commit(), it leaves whatever
/// stood at the target before untouched.
class CsvFile {
public:
    static Result<CsvFile> create(const QString &path, const CsvWriteOptions &options = {});

    CsvWriter &writer() { return *m_writer; }
    /// Puts the file in place; on an error (a full disk, say) the former file is kept. Call at most once.
    Result<void> commit();
    void cancel();

private:
    CsvFile() = default;

    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace docket::wire
