// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/csv_writer.h"

#include "services/wire/formula_guard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

constexpr qsizetype pendingLimit = 64 * 1024;

bool isNumber(const QString &digits)
{
    QStringView rest = digits;
    if (rest.startsWith(u'-'))
        rest = rest.sliced(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !rest.isEmpty() && isDigit(rest.front()) && isDigit(rest.back()) && rest.count(u'.') <= 1 &&
           std::all_of(rest.begin(), rest.end(), [&](QChar c) { return isDigit(c) || c == u'.'; });
}

/// Quoted for any usual delimiter, not only ours, since spreadsheets in other countries split at theirs.
bool needsQuotes(const QByteArray &cell, char delimiter)
{
    if (cell.isEmpty())
        return false;
    const auto splits = [delimiter](char c) {
        return c == delimiter || c == '"' || c == '\n' || c == '\r' || c == ',' || c == ';' || c == '\t' || c == '|';
    };
    return cell.startsWith(' ') || cell.endsWith(' ') || std::any_of(cell.begin(), cell.end(), splits);
}

Error writeError(const QString &path, const QString &reason)
{
    return Error{u"write_failed"_s,
                 {},
                 u"%1 cannot be written: %2. What stood there before is unchanged."_s.arg(path, reason),
                 {path, reason}};
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, const CsvWriteOptions &options) : m_device(device), m_options(options) {}

void CsvWriter::text(const QString &value)
{
    separate();
    cell(neutralised(value).toUtf8());
}

void CsvWriter::number(qint64 value)
{
    separate();
    m_pending.append(QByteArray::number(value));
}

void CsvWriter::number(const QString &digits)
{
    if (!isNumber(digits)) {
        text(digits);
        return;
    }
    separate();
    m_pending.append(digits.toLatin1());
}

void CsvWriter::empty()
{
    separate();
}

void CsvWriter::verbatim(QByteArrayView cells)
{
    separate();
    m_pending.append(cells);
}

void CsvWriter::endRow()
{
    // A row of one empty cell would read as a blank line.
    if (m_cells == 1 && m_pending.size() == m_rowBegin)
        m_pending.append("\"\"");
    m_pending.append(m_options.lineEnd);
    m_cells = 0;
    if (m_pending.size() >= pendingLimit)
        (void)flush();
}

void CsvWriter::row(const QStringList &cells)
{
    for (const QString &value : cells)
        text(value);
    endRow();
}

Result<void> CsvWriter::flush()
{
    m_failed = m_failed || m_device.write(m_pending) != m_pending.size();
    m_pending.clear();
    if (m_failed)
        return docket::fail(u"write_failed"_s, u"The rows cannot be written: %1."_s.arg(m_device.errorString()), {},
                            {m_device.errorString()});
    return {};
}

void CsvWriter::separate()
{
    if (m_cells == 0)
        m_rowBegin = m_pending.size();
    else
        m_pending.append(m_options.delimiter);
    ++m_cells;
}

void CsvWriter::cell(const QByteArray &utf8)
{
    if (!needsQuotes(utf8, m_options.delimiter)) {
        m_pending.append(utf8);
        return;
    }
    m_pending.append('"');
    for (const char c : utf8) {
        if (c == '"')
            m_pending.append('"');
        m_pending.append(c);
    }
    m_pending.append('"');
}

Result<CsvFile> CsvFile::create(const QString &path, const CsvWriteOptions &options)
{
    CsvFile created;
    created.m_file = std::make_unique<QSaveFile>(path);
    QSaveFile &file = *created.m_file;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return tl::make_unexpected(writeError(path, file.errorString()));
    created.m_writer = std::make_unique<CsvWriter>(file, options);
    return created;
}

Result<void> CsvFile::commit()
{
    const Result<void> flushed = m_writer->flush();
    if (!flushed) {
        const QString reason = m_file->errorString();
        cancel();
        return tl::make_unexpected(writeError(m_file->fileName(), reason));
    }
    if (!m_file->commit())
        return tl::make_unexpected(writeError(m_file->fileName(), m_file->errorString()));
    return {};
}

void CsvFile::cancel()
{
    m_file->cancelWriting();
    (void)m_file->commit(); // removes the temporary file
}

} // namespace docket::wire
