// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/staged_row.h"

#include <QDataStream>
#include <QIODevice>

namespace docket::exchange {

namespace {

void write(QDataStream &stream, const std::optional<int> &ordinal)
{
    stream << static_cast<qint32>(ordinal.value_or(-1));
}

void write(QDataStream &stream, const wire::RowProblems &problems)
{
    stream << static_cast<qint32>(problems.size());
    for (const wire::RowProblem &p : problems)
        stream << p.code << p.line << static_cast<qint64>(p.field) << p.column << p.reason << p.value;
}

std::optional<int> readOrdinal(QDataStream &stream)
{
    qint32 ordinal = -1;
    stream >> ordinal;
    return ordinal < 0 ? std::nullopt : std::optional<int>(ordinal);
}

wire::RowProblems readProblems(QDataStream &stream)
{
    qint32 count = 0;
    stream >> count;
    wire::RowProblems problems;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        wire::RowProblem p;
        qint64 field = -1;
        stream >> p.code >> p.line >> field >> p.column >> p.reason >> p.value;
        p.field = static_cast<qsizetype>(field);
        problems.append(p);
    }
    return problems;
}

} // namespace

QByteArray toBytes(const StagedRow &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    write(stream, row.ordinal);
    write(stream, row.problems);
    stream << row.raw;
    return bytes;
}

StagedRow stagedRowFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    StagedRow row;
    row.ordinal = readOrdinal(stream);
    row.problems = readProblems(stream);
    stream >> row.raw;
    return row;
}

QByteArray toBytes(const RefusedFileRow &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << row.line;
    write(stream, row.ordinal);
    write(stream, row.problems);
    stream << row.raw;
    return bytes;
}

RefusedFileRow refusedRowFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    RefusedFileRow row;
    stream >> row.line;
    row.ordinal = readOrdinal(stream);
    row.problems = readProblems(stream);
    stream >> row.raw;
    return row;
}

} // namespace docket::exchange
