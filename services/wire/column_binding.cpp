// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/column_binding.h"

#include "services/wire/formula_guard.h"
#include "services/wire/nearest.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

QList<qsizetype> positionsOf(const QString &column, const QStringList &header)
{
    QList<qsizetype> exact;
    QList<qsizetype> folded;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i] == column.trimmed())
            exact.append(i);
        if (header[i].compare(column.trimmed(), Qt::CaseInsensitive) == 0)
            folded.append(i);
    }
    return exact.isEmpty() ? folded : exact;
}

bool isOptional(ImportField field)
{
    using F = ImportField;
    switch (field) {
    case F::OrderNumber:
    case F::OrderPlacedAt:
    case F::LineSku:
    case F::LineQuantity:
    case F::ProductSku:
    case F::ProductName:
        return false;
    default:
        return true;
    }
}

Error missingColumn(const QString &column, const QString &path, const QStringList &header)
{
    const QString near = nearest(column, header);
    const QString hint = near.isEmpty() ? QString() : u" Did you mean \"%1\"?"_s.arg(near);
    return Error{u"missing_column"_s,
                 path,
                 u"The file has no column \"%1\", which the profile maps to %2.%3"_s.arg(column, path, hint),
                 {column, path, near}};
}

/// Of a built-in profile's columns any may be missing, but not all of a choice.
void requireChoice(const ImportProfile &profile, const QStringList &header, const QList<ImportField> &choice,
                   Rejection &errors)
{
    QStringList columns;
    QString path;
    for (const ImportField field : choice) {
        const auto source = profile.fields.constFind(field);
        if (source == profile.fields.cend())
            continue;
        for (const QString &column : source->columns) {
            if (!positionsOf(column, header).isEmpty())
                return;
        }
        if (source->constant)
            return;
        columns.append(source->columns);
        path = findImportField(profile.kind, field)->path.toString();
    }
    if (!columns.isEmpty())
        errors.append(missingColumn(columns.join(u"\" or \""_s), path, header));
}

} // namespace

Decided<ColumnBinding> ColumnBinding::bind(const ImportProfile &profile, const QStringList &header)
{
    ColumnBinding binding;
    binding.m_profile = profile;
    for (const QString &name : header)
        binding.m_header.append(name.trimmed());

    Rejection errors;
    for (auto mapped = profile.fields.cbegin(); mapped != profile.fields.cend(); ++mapped) {
        const ImportFieldInfo *info = findImportField(profile.kind, mapped.key());
        if (info == nullptr)
            continue;
        const FieldSource &source = mapped.value();
        const QString path = info->path.toString();
        BoundField bound{{}, source.join, source.constant, {}};
        for (const QString &column : source.columns) {
            const QList<qsizetype> positions = positionsOf(column, binding.m_header);
            if (positions.size() > 1)
                errors.append(Error{
                    u"ambiguous_column"_s, path, u"The file has more than one column \"%1\"."_s.arg(column), {column}});
            else if (positions.size() == 1)
                bound.positions.append(positions.first());
            else if (!profile.builtIn || !isOptional(info->field))
                errors.append(missingColumn(column, path, binding.m_header));
        }
        if (!source.format.isEmpty()) {
            const Result<MomentFormat> format = MomentFormat::compile(source.format);
            if (format)
                bound.format = *format;
            else
                errors.append(format.error());
        }
        if (bound.constant || !bound.positions.isEmpty())
            binding.m_fields.at(static_cast<std::size_t>(info->field)) = bound;
    }
    if (profile.builtIn) {
        using F = ImportField;
        const bool lines = profile.kind == ProfileKind::OrderLines;
        requireChoice(profile, binding.m_header, lines ? QList{F::CustomerName, F::CustomerId} : QList{F::CustomerId},
                      errors);
        requireChoice(profile, binding.m_header,
                      lines ? QList{F::LineUnitPrice, F::LineNet} : QList{F::CustomerName, F::CustomerCompany}, errors);
    }
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return binding;
}

QString ColumnBinding::value(ImportField field, const CsvRecord &record) const
{
    const BoundField *bound = find(field);
    if (bound == nullptr)
        return {};
    if (bound->constant)
        return *bound->constant;
    QStringList cells;
    for (const qsizetype position : bound->positions) {
        const QString cell =
            position < record.fieldCount() ? unneutralised(record.text(position)).trimmed() : QString();
        if (!cell.isEmpty())
            cells.append(cell);
    }
    return cells.join(bound->join);
}

QString ColumnBinding::columnName(ImportField field) const
{
    const BoundField *bound = find(field);
    if (bound == nullptr || bound->positions.isEmpty()) {
        const ImportFieldInfo *info = findImportField(m_profile.kind, field);
        return info == nullptr ? QString() : info->path.toString();
    }
    QStringList names;
    for (const qsizetype position : bound->positions)
        names.append(m_header.at(position));
    return names.join(u", "_s);
}

} // namespace docket::wire
