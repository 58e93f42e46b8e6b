// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/preview_model.h"

#include "ui/exchange/field_texts.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

PreviewModel::PreviewModel(const ImportSetup &setup, const models::Formats &formats, const Theme &theme,
                           QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
    , m_theme(theme)
{
    const auto take = [this, &setup] {
        beginResetModel();
        m_preview = setup.preview();
        endResetModel();
    };
    connect(&setup, &ImportSetup::previewed, this, take);
    connect(&setup, &ImportSetup::changed, this, [this, &setup, take] {
        if (!setup.isReady())
            take();
    });
    connect(&theme, &Theme::changed, this, &PreviewModel::retranslate);
}

void PreviewModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + static_cast<int>(m_preview.fields.size());
}

const exchange::PreviewCell *PreviewModel::cellAt(const QModelIndex &index) const
{
    if (index.column() < FirstField)
        return nullptr;
    const exchange::PreviewRow &row = m_preview.rows.at(static_cast<std::size_t>(index.row()));
    return &row.cells.at(static_cast<std::size_t>(index.column() - FirstField));
}

QString PreviewModel::text(const QModelIndex &index) const
{
    const exchange::PreviewRow &row = m_preview.rows.at(static_cast<std::size_t>(index.row()));
    if (index.column() == Line)
        return m_formats.number(row.line);
    if (index.column() == Problem)
        return row.problems.isEmpty() ? tr("can be read") : FieldTexts::reasons(row.problems).join(u"; "_s);
    return FieldTexts::cell(*cellAt(index), m_formats);
}

QString PreviewModel::problem(const QModelIndex &index) const
{
    if (const exchange::PreviewCell *cell = cellAt(index))
        return cell->problem ? FieldTexts::reason(*cell->problem) : QString();
    if (index.column() == Problem)
        return FieldTexts::reasons(m_preview.rows.at(static_cast<std::size_t>(index.row())).problems).join(u'\n');
    return {};
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exchange::PreviewCell *cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return problem(index).isEmpty() ? text(index) : problem(index);
    case ProblemRole:
        return problem(index);
    case Qt::AccessibleTextRole:
        return problem(index).isEmpty() ? text(index) : text(index) + u": "_s + problem(index);
    case Qt::DecorationRole:
        if (!problem(index).isEmpty())
            return m_theme.icon(u"triangle-alert"_s, ColorRole::Error);
        return index.column() == Problem ? m_theme.icon(u"check"_s, ColorRole::Success) : QVariant();
    case Qt::BackgroundRole:
        return problem(index).isEmpty() ? QVariant() : m_theme.tint(ColorRole::Error);
    case Qt::TextAlignmentRole:
        if (index.column() == Line || (cell && cell->number))
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case Qt::FontRole:
        return index.column() == Line || (cell && cell->number) ? m_theme.numberFont() : QVariant();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Line");
    if (section == Problem)
        return tr("Row");
    return FieldTexts::name(m_preview.fields.at(static_cast<std::size_t>(section - FirstField)));
}

} // namespace docket::ui
