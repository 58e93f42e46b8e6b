// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mapping_model.h"

#include "ui/exchange/field_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using wire::FieldSource;
using wire::ImportField;

MappingModel::MappingModel(ImportSetup &setup, QObject *parent)
    : QAbstractTableModel(parent)
    , m_setup(setup)
    , m_kind(setup.kind())
{
    connect(&setup, &ImportSetup::changed, this, &MappingModel::refresh);
}

QString MappingModel::fixedValue()
{
    return u"\u0001fixed"_s; // no column of a file is called that
}

void MappingModel::refresh()
{
    if (m_setup.kind() != m_kind) {
        beginResetModel();
        m_kind = m_setup.kind();
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MappingModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const wire::ImportFieldInfo &MappingModel::info(int row) const
{
    return wire::importFields(m_kind)[static_cast<std::size_t>(row)];
}

int MappingModel::rowOf(ImportField field) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (info(row).field == field)
            return row;
    }
    return -1;
}

const FieldSource *MappingModel::sourceAt(int row) const
{
    const auto &fields = m_setup.profile().fields;
    const auto found = fields.constFind(info(row).field);
    return found == fields.cend() ? nullptr : &*found;
}

bool MappingModel::isRequired(ImportField field) const
{
    return std::ranges::any_of(wire::requiredImportFields(m_kind),
                               [field](const QList<ImportField> &anyOf) { return anyOf.contains(field); });
}

bool MappingModel::isMissing(ImportField field) const
{
    const auto &fields = m_setup.profile().fields;
    return std::ranges::any_of(wire::requiredImportFields(m_kind), [&](const QList<ImportField> &anyOf) {
        return anyOf.contains(field) &&
               std::ranges::none_of(anyOf, [&fields](ImportField one) { return fields.contains(one); });
    });
}

bool MappingModel::hasDetail(int row) const
{
    const FieldSource *source = sourceAt(row);
    const wire::FieldType type = info(row).type;
    return source && (source->constant || type == wire::FieldType::Moment || type == wire::FieldType::Date);
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(wire::importFields(m_kind).size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::text(int row, int column) const
{
    const FieldSource *source = sourceAt(row);
    switch (column) {
    case Field: {
        const QString name = FieldTexts::name(info(row).field);
        return isRequired(info(row).field) ? tr("%1 (required)").arg(name) : name;
    }
    case Source:
        if (!source)
            return isMissing(info(row).field) ? tr("choose a column") : tr("not read");
        return source->constant ? tr("always the same") : source->columns.join(u" + "_s);
    case Detail:
        if (!source)
            return {};
        if (source->constant)
            return *source->constant;
        return hasDetail(row) && source->format.isEmpty() ? u"yyyy-MM-dd"_s : source->format;
    case Example: {
        if (!source || source->constant)
            return {};
        QStringList cells;
        for (const QString &name : source->columns) {
            const auto &header = m_setup.head().header;
            const auto at = std::ranges::find_if(header, [&](const QString &known) {
                return known.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
            });
            if (at != header.end())
                cells.append(m_setup.head().firstRow.value(at - header.begin()).trimmed());
        }
        cells.removeAll(QString());
        return cells.join(source->join);
    }
    default:
        return {};
    }
}

QString MappingModel::editText(int row, int column) const
{
    const FieldSource *source = sourceAt(row);
    if (!source)
        return {};
    if (column == Source)
        return source->constant ? fixedValue() : source->columns.join(u" + "_s);
    return source->constant ? *source->constant : source->format;
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        return editText(index.row(), index.column());
    case IsMissingRole:
        return isMissing(info(index.row()).field);
    case IsRequiredRole:
        return isRequired(info(index.row()).field);
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Docket’s field");
    case Source:
        return tr("Column of the file");
    case Detail:
        return tr("Date format or value");
    case Example:
        return tr("Example");
    default:
        return {};
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Source || (index.column() == Detail && hasDetail(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    if (text == editText(index.row(), index.column()))
        return true;
    const ImportField field = info(index.row()).field;
    FieldSource source = sourceAt(index.row()) ? *sourceAt(index.row()) : FieldSource{};
    if (index.column() == Detail) {
        if (source.constant)
            source.constant = text;
        else
            source.format = text.trimmed();
    } else if (text == nothing()) {
        m_setup.setSource(field, std::nullopt);
        return true;
    } else if (text == fixedValue()) {
        source = {};
        source.constant = QString();
    } else {
        source.columns = {text};
        source.constant.reset();
    }
    m_setup.setSource(field, source);
    return true;
}

} // namespace docket::ui
