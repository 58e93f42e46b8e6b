// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/csv_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

/// The header row is looked for within this many bytes when the delimiter is to be found.
constexpr qsizetype sniffBytes = 64 * 1024;

/// The sentence names no column: only whoever knows the header can say which one `field` is.
RowProblem problemOf(CsvFault fault, qint64 line, qsizetype field, const CsvLimits &limits)
{
    const auto problem = [&](const QString &code, const QString &reason) {
        return RowProblem{code, line, field, {}, reason, {}};
    };
    switch (fault) {
    case CsvFault::StrayText:
        return problem(u"stray_text_after_quote"_s,
                       u"The cell has text after its closing quote; a quote inside a quoted cell is written twice."_s);
    case CsvFault::UnclosedQuote:
        return problem(u"unclosed_quote"_s, u"The cell's opening quote is not closed."_s);
    case CsvFault::FieldTooLong:
        return problem(
            u"field_too_long"_s,
            u"The cell is longer than %1 bytes; is a quote or a line break missing?"_s.arg(limits.fieldBytes));
    case CsvFault::RecordTooLong:
        return problem(u"row_too_long"_s, u"The row is longer than %1 bytes; is a quote or a line break missing?"_s.arg(
                                              limits.recordBytes));
    case CsvFault::TooManyFields:
        return problem(u"too_many_fields"_s, u"The row has more than %1 fields."_s.arg(limits.fields));
    }
    return {};
}

} // namespace

CsvReader::CsvReader(QIODevice &device, const CsvReadOptions &options)
    : m_device(device)
    , m_options(options)
    , m_delimiter(options.delimiter.value_or(','))
{
}

CsvReader::Step CsvReader::next()
{
    if (m_failed || (!m_scanner && !start()))
        return Step::Failed;
    for (;;) {
        if (m_atEnd && rest().isEmpty())
            return Step::End;
        switch (m_scanner->scan(rest(), m_atEnd, m_record.m_spans)) {
        case CsvScanner::Outcome::Record:
            takeRecord();
            return Step::Record;
        case CsvScanner::Outcome::TooLong:
            takeOverlongRecord();
            return m_failed ? Step::Failed : Step::Record;
        case CsvScanner::Outcome::NeedMore:
            // At least doubling keeps the repeated scans of a long record linear in its length.
            if (!fill(std::max(m_options.chunkBytes, rest().size())))
                return Step::Failed;
        }
    }
}

bool CsvReader::start()
{
    while (!m_atEnd && m_buffer.size() < 4) {
        if (!fill(m_options.chunkBytes))
            return false;
    }
    if (m_buffer.startsWith(QByteArrayView("\xff\xfe\0\0", 4)) ||
        m_buffer.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return fail(u"unsupported_encoding"_s,
                    u"The file is UTF-32, which is not read. Save it as UTF-8 and import that."_s, {u"UTF-32"_s});
    const bool bigEndian = m_buffer.startsWith("\xfe\xff");
    if (bigEndian || m_buffer.startsWith("\xff\xfe")) {
        m_recoder.emplace(bigEndian);
        const QByteArray head = m_buffer.sliced(2);
        m_buffer.clear();
        m_recoder->append(head, m_buffer);
        if (m_atEnd)
            m_recoder->finish(m_buffer);
    } else if (m_buffer.startsWith("\xef\xbb\xbf")) {
        m_position = 3;
    }
    if (!m_options.delimiter) {
        while (!m_atEnd && rest().size() < sniffBytes) {
            if (!fill(m_options.chunkBytes))
                return false;
        }
        m_delimiter = sniffDelimiter(rest());
    }
    m_scanner.emplace(m_delimiter, m_options.limits);
    return true;
}

bool CsvReader::fill(qsizetype bytes)
{
    if (m_atEnd)
        return true;
    m_buffer.remove(0, m_position);
    m_position = 0;
    m_chunk.resize(bytes);
    const qint64 count = m_device.read(m_chunk.data(), bytes);
    if (count < 0)
        return fail(u"read_failed"_s, u"The file cannot be read: %1."_s.arg(m_device.errorString()),
                    {m_device.errorString()});
    m_bytesRead += count;
    m_atEnd = count == 0;
    if (!m_recoder) {
        m_buffer.append(m_chunk.constData(), count);
        return true;
    }
    m_recoder->append(QByteArrayView(m_chunk).first(count), m_buffer);
    if (m_atEnd)
        m_recoder->finish(m_buffer);
    return true;
}

bool CsvReader::fail(const QString &code, const QString &sentence, const QStringList &args)
{
    m_failed = true;
    m_failure = Error{code, {}, sentence, args};
    return false;
}

void CsvReader::takeRecord()
{
    m_record.assign(rest().first(m_scanner->length()), m_nextLine, m_scanner->lineCount());
    m_position += m_scanner->length();
    m_nextLine += m_scanner->lineCount();
    if (const auto fault = m_scanner->fault())
        m_record.m_problem = problemOf(*fault, m_record.line(), m_scanner->faultField(), m_options.limits);
    else
        refuseBrokenText();
}

void CsvReader::takeOverlongRecord()
{
    m_record.m_kept = rest().first(m_options.limits.recordBytes).toByteArray();
    std::erase_if(m_record.m_spans, [this](const CsvSpan &span) { return span.rawEnd > m_record.m_kept.size(); });
    m_record.assign(m_record.m_kept, m_nextLine++, 1);
    m_record.m_problem = problemOf(m_scanner->fault().value_or(CsvFault::RecordTooLong), m_record.line(),
                                   m_scanner->faultField(), m_options.limits);
    m_position += m_record.m_kept.size();

    for (;;) {
        const QByteArrayView line = rest();
        const auto lineEnd = std::find_if(line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; });
        const bool undecided = lineEnd != line.end() && *lineEnd == '\r' && lineEnd + 1 == line.end() && !m_atEnd;
        qsizetype passed = lineEnd - line.begin();
        if (lineEnd != line.end() && !undecided) {
            passed += *lineEnd == '\r' && lineEnd + 1 != line.end() && lineEnd[1] == '\n' ? 2 : 1;
            m_position += passed;
            m_record.m_dropped += passed;
            return;
        }
        m_position += passed;
        m_record.m_dropped += passed;
        if (m_atEnd || !fill(m_options.chunkBytes))
            return;
    }
}

void CsvReader::refuseBrokenText()
{
    const QByteArrayView raw = m_record.raw();
    const bool hasNul = raw.contains('\0');
    if (!hasNul && raw.isValidUtf8())
        return;
    qsizetype field = 0;
    while (field + 1 < m_record.fieldCount()) {
        const QByteArrayView cell = m_record.field(field);
        if (hasNul ? cell.contains('\0') : !cell.isValidUtf8())
            break;
        ++field;
    }
    m_record.m_problem =
        RowProblem{hasNul ? u"nul_byte"_s : u"invalid_utf8"_s,
                   m_record.line(),
                   field,
                   {},
                   hasNul ? u"The cell holds a zero byte; is the file UTF-16 without a byte order mark?"_s
                          : u"The cell is not valid UTF-8; save the file as UTF-8."_s,
                   {}};
}

} // namespace docket::wire
