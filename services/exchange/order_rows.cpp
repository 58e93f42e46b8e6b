// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/order_rows.h"

#include "services/exchange/order_key.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

std::optional<int> toOrdinal(const std::optional<qint64> &mark)
{
    constexpr qint64 largest = 1'000'000'000;
    return mark && *mark <= largest ? std::optional(static_cast<int>(*mark)) : std::nullopt;
}

/// Reads rows that were put aside as whole CSV rows: the rest of the file is not needed for that.
class RowsAgain {
public:
    RowsAgain(const ImportFile &file, const std::vector<const GroupedRow *> &rows) : m_file(file)
    {
        for (const GroupedRow *grouped : rows) {
            if (grouped->row.problems.isEmpty())
                m_bytes.append(grouped->row.raw).append('\n');
        }
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        wire::CsvReadOptions options;
        options.delimiter = file.delimiter();
        options.chunkBytes = std::max<qsizetype>(m_bytes.size(), 1);
        m_reader = std::make_unique<wire::CsvReader>(m_buffer, options);
    }

    tl::expected<wire::ImportedLine, wire::RowProblems> read(const GroupedRow &grouped)
    {
        if (!grouped.row.problems.isEmpty())
            return tl::make_unexpected(grouped.row.problems);
        m_reader->next();
        auto row = m_file.decoder().line(m_reader->record());
        if (row)
            return std::move(*row);
        for (wire::RowProblem &problem : row.error().problems)
            problem.line = grouped.line;
        return tl::make_unexpected(row.error().problems);
    }

private:
    const ImportFile &m_file;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<wire::CsvReader> m_reader;
};

Result<std::vector<const GroupedRow *>> withoutRepeats(const std::vector<GroupedRow> &group, RefusedRows &refused)
{
    QHash<QByteArray, qint64> seen;
    std::vector<const GroupedRow *> rows;
    for (const GroupedRow &grouped : group) {
        const auto before = seen.constFind(grouped.row.raw);
        if (before == seen.cend()) {
            seen.insert(grouped.row.raw, grouped.line);
            rows.push_back(&grouped);
            continue;
        }
        const wire::RowProblem problem{
            u"duplicate_row"_s, grouped.line, -1, {}, u"The row is the same as line %1."_s.arg(*before), {}};
        if (const Result<void> added = refused.add({grouped.line, {}, grouped.row.raw, {problem}}); !added)
            return tl::make_unexpected(added.error());
    }
    return rows;
}

} // namespace

Result<void> stageRow(const ImportFile &file, ordering::ImportStaging &staging, RefusedRows &refused)
{
    const wire::CsvRecord &record = file.record();
    const OrderKey key = OrderKey::of(file.columns(), record);
    StagedRow row{toOrdinal(file.mark().ordinal), {}, record.rawWithoutLineEnd().toByteArray()};
    if (key.number.isEmpty()) {
        auto decoded = file.decoder().line(record);
        return refused.add(
            {record.line(), row.ordinal, row.raw, decoded ? wire::RowProblems{} : decoded.error().problems});
    }
    if (record.problem()) {
        auto decoded = file.decoder().line(record);
        row.problems = decoded ? wire::RowProblems{*record.problem()} : decoded.error().problems;
    }
    return staging.addRow(key.toGroup(), record.line(), toBytes(row));
}

Result<std::vector<FileRow>> readGroup(const ImportFile &file, const std::vector<GroupedRow> &group,
                                       RefusedRows &refused)
{
    const auto rows = withoutRepeats(group, refused);
    if (!rows)
        return tl::make_unexpected(rows.error());

    RowsAgain again(file, *rows);
    std::vector<FileRow> read;
    read.reserve(rows->size());
    int position = 0;
    bool isRealOrder = false;
    for (const GroupedRow *grouped : *rows) {
        ++position;
        const std::optional<int> ordinal = file.isRejectsFile() ? grouped->row.ordinal : std::optional(position);
        read.push_back({grouped->line, ordinal, grouped->row.raw, again.read(*grouped)});
        const bool hasShape =
            read.back().content || std::ranges::none_of(read.back().content.error(), [](const auto &p) {
                return p.field < 0 || p.code == "field_count"_L1;
            });
        isRealOrder = isRealOrder || hasShape;
    }
    // What stands in the place of the number in rows of the wrong shape only may be anything.
    if (!isRealOrder && !file.isRejectsFile()) {
        for (FileRow &row : read)
            row.ordinal.reset();
    }
    return read;
}

} // namespace docket::exchange
