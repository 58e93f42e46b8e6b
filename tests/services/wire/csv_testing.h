// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/csv_reader.h"

#include <QBuffer>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace docket::wire::testing {

/// A record as the tests compare it, no longer tied to its reader.
struct ReadRow {
    QStringList texts;
    QByteArray raw;
    qint64 line = 0;
    int lineCount = 0;
    qint64 dropped = 0;
    QString code;
    qsizetype faultField = -1;
    bool blank = false;

    bool operator==(const ReadRow &) const = default;
};

inline QList<ReadRow> readAll(const QByteArray &bytes, const CsvReadOptions &options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, options);
    QList<ReadRow> rows;
    while (reader.next() == CsvReader::Step::Record) {
        const CsvRecord &record = reader.record();
        rows.append({record.texts(), record.raw().toByteArray(), record.line(), record.lineCount(),
                     record.droppedBytes(), record.problem() ? record.problem()->code : QString(),
                     record.problem() ? record.problem()->field : -1, record.isBlank()});
    }
    return rows;
}

inline QList<ReadRow> readInChunks(const QByteArray &bytes, qsizetype chunk, CsvReadOptions options = {})
{
    options.chunkBytes = chunk;
    return readAll(bytes, options);
}

inline QByteArray rawOf(const QList<ReadRow> &rows)
{
    QByteArray all;
    for (const ReadRow &row : rows)
        all += row.raw;
    return all;
}

inline QList<QStringList> textsOf(const QList<ReadRow> &rows)
{
    QList<QStringList> all;
    for (const ReadRow &row : rows)
        all.append(row.texts);
    return all;
}

} // namespace docket::wire::testing
