// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/import_preview.h"

#include "services/exchange/import_file.h"
#include "services/wire/decimal_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

/// Everything wrong with a row, whatever its kind.
wire::RowProblems problemsOf(const ImportFile &file, wire::ProfileKind kind)
{
    const wire::CsvRecord &record = file.record();
    if (record.problem())
        return {*record.problem()};
    const auto of = [](const auto &decoded) { return decoded ? wire::RowProblems() : decoded.error().problems; };
    switch (kind) {
    case wire::ProfileKind::OrderLines:
        return of(file.decoder().line(record));
    case wire::ProfileKind::Customers:
        return of(file.decoder().customer(record));
    case wire::ProfileKind::Products:
        return of(file.decoder().product(record));
    }
    return {};
}

PreviewCell cellOf(const ImportFile &file, const wire::ImportFieldInfo &info)
{
    PreviewCell cell;
    cell.text = file.columns().value(info.field, file.record());
    if (cell.text.isEmpty())
        return cell;
    const wire::BoundField &bound = *file.columns().find(info.field);
    switch (info.type) {
    case wire::FieldType::Moment:
    case wire::FieldType::Date:
        if (const auto moment = bound.format.read(cell.text))
            cell.moment = *moment;
        return cell;
    case wire::FieldType::Amount:
    case wire::FieldType::Fraction:
    case wire::FieldType::Quantity:
    case wire::FieldType::Count:
        if (const auto number = wire::readDecimal(cell.text, file.columns().profile().decimal))
            cell.number = *number;
        return cell;
    case wire::FieldType::Text:
    case wire::FieldType::Currency:
    case wire::FieldType::Flag:
        return cell;
    }
    return cell;
}

PreviewRow rowOf(const ImportFile &file, const std::vector<const wire::ImportFieldInfo *> &fields)
{
    PreviewRow row;
    row.line = file.record().line();
    row.problems = problemsOf(file, file.columns().profile().kind);
    for (const wire::ImportFieldInfo *info : fields) {
        PreviewCell cell = cellOf(file, *info);
        const QList<qsizetype> &positions = file.columns().find(info->field)->positions;
        for (const wire::RowProblem &problem : row.problems) {
            if (problem.field >= 0 && positions.contains(problem.field))
                cell.problem = problem;
        }
        row.cells.push_back(std::move(cell));
    }
    return row;
}

} // namespace

Result<FileHead> readHead(QIODevice &device, std::optional<char> delimiter)
{
    wire::CsvReadOptions options;
    options.delimiter = delimiter;
    wire::CsvReader reader(device, options);
    FileHead head;
    wire::RejectColumns rejectColumns;
    for (;;) {
        switch (reader.next()) {
        case wire::CsvReader::Step::Failed:
            return tl::make_unexpected(reader.failure());
        case wire::CsvReader::Step::End:
            if (head.header.isEmpty())
                return fail(u"empty_file"_s, u"The file is empty: it has no header row."_s);
            return head;
        case wire::CsvReader::Step::Record:
            break;
        }
        wire::CsvRecord &record = reader.record();
        if (record.isBlank())
            continue;
        if (!head.header.isEmpty()) {
            rejectColumns.strip(record, reader.delimiter());
            head.firstRow = record.texts();
            return head;
        }
        if (record.problem())
            return fail(u"bad_header"_s, u"The header row cannot be read: %1"_s.arg(record.problem()->reason), {},
                        {record.problem()->reason});
        rejectColumns = wire::RejectColumns::find(record.texts());
        head.header = rejectColumns.strip(record.texts());
        head.delimiter = reader.delimiter();
    }
}

qint64 ImportPreview::refused() const
{
    return std::ranges::count_if(rows, [](const PreviewRow &row) { return !row.problems.isEmpty(); });
}

Decided<ImportPreview> previewImport(QIODevice &device, const wire::ImportProfile &profile, qsizetype rows)
{
    auto file = ImportFile::open(device, profile);
    if (!file)
        return tl::make_unexpected(file.error());
    ImportPreview preview;
    std::vector<const wire::ImportFieldInfo *> fields;
    for (const wire::ImportFieldInfo &info : wire::importFields(profile.kind)) {
        if (file->columns().isMapped(info.field)) {
            fields.push_back(&info);
            preview.fields.push_back(info.field);
        }
    }
    while (std::ssize(preview.rows) < rows) {
        const Result<bool> next = file->next();
        if (!next)
            return tl::make_unexpected(Rejection{next.error()});
        if (!*next)
            break;
        preview.rows.push_back(rowOf(*file, fields));
    }
    return preview;
}

} // namespace docket::exchange
