// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/rejects_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

constexpr auto prefix = "reject_"_L1;
constexpr auto lineColumn = "reject_line"_L1;
constexpr auto ordinalColumn = "reject_ordinal"_L1;

std::optional<qint64> numberAt(std::optional<qsizetype> position, const CsvRecord &record, qint64 least)
{
    if (!position || *position >= record.fieldCount())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = record.text(*position).trimmed().toLongLong(&isNumber);
    return isNumber && number >= least ? std::optional(number) : std::nullopt;
}

void writeNumber(CsvWriter &writer, std::optional<qint64> number)
{
    if (number)
        writer.number(*number);
    else
        writer.empty();
}

} // namespace

RejectColumns RejectColumns::find(const QStringList &header)
{
    RejectColumns columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = header[i].trimmed();
        if (!name.startsWith(prefix, Qt::CaseInsensitive))
            continue;
        columns.m_positions.append(i);
        if (name.compare(lineColumn, Qt::CaseInsensitive) == 0)
            columns.m_line = i;
        if (name.compare(ordinalColumn, Qt::CaseInsensitive) == 0)
            columns.m_ordinal = i;
    }
    return columns;
}

QStringList RejectColumns::strip(const QStringList &header) const
{
    QStringList rest;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!m_positions.contains(i))
            rest.append(header[i]);
    }
    return rest;
}

RejectMark RejectColumns::strip(CsvRecord &record, char delimiter) const
{
    const RejectMark mark{numberAt(m_line, record, 1), numberAt(m_ordinal, record, 0)};
    record.removeFields(m_positions, delimiter);
    return mark;
}

Result<RejectsFile> RejectsFile::create(const QString &path, QByteArrayView header, char delimiter)
{
    Result<CsvFile> file = CsvFile::create(path, {delimiter});
    if (!file)
        return tl::make_unexpected(file.error());
    CsvWriter &writer = file->writer();
    for (const auto name : {lineColumn, ordinalColumn, "reject_column"_L1, "reject_reason"_L1})
        writer.text(name);
    writer.verbatim(header);
    writer.endRow();
    return RejectsFile(std::move(*file));
}

void RejectsFile::add(const RejectMark &mark, const RowProblems &problems, QByteArrayView row)
{
    QStringList columns;
    QStringList reasons;
    for (const RowProblem &problem : problems) {
        if (!problem.column.isEmpty() && !columns.contains(problem.column))
            columns.append(problem.column);
        // On one line, so that the cell never splits the row in an editor.
        reasons.append(problem.reason.simplified());
    }
    CsvWriter &writer = m_file.writer();
    writeNumber(writer, mark.line);
    writeNumber(writer, mark.ordinal);
    writer.text(columns.join(u"; "_s).simplified());
    writer.text(reasons.join(u"; "_s));
    writer.verbatim(row);
    writer.endRow();
    ++m_count;
}

} // namespace docket::wire
