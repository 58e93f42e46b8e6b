// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mapping_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

/// A list of the file's columns in the Source column; a sign at what is missing.
class MappingDelegate final : public QStyledItemDelegate {
public:
    MappingDelegate(const ImportSetup &setup, const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_setup(setup)
        , m_theme(theme)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != MappingModel::Source)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        box->setObjectName(u"mappingEditor"_s);
        box->setAccessibleName(index.siblingAtColumn(MappingModel::Field).data().toString());
        box->addItem(MappingModel::tr("not read"), MappingModel::nothing());
        box->addItem(MappingModel::tr("always the same"), MappingModel::fixedValue());
        const QString present = index.data(Qt::EditRole).toString();
        if (present.contains(u" + "_s))
            box->addItem(present, present);
        for (const QString &column : m_setup.head().header)
            box->addItem(column, column);
        // One choice is the answer: it need not be confirmed again.
        auto *self = const_cast<MappingDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        if (!box) {
            QStyledItemDelegate::setEditorData(editor, index);
            return;
        }
        const QString present = index.data(Qt::EditRole).toString();
        int row = box->findData(present, Qt::UserRole, Qt::MatchFixedString);
        box->setCurrentIndex(std::max(row, 0));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isMissing = index.data(MappingModel::IsMissingRole).toBool();
        if (index.column() == MappingModel::Field && index.data(MappingModel::IsRequiredRole).toBool())
            option->font.setWeight(QFont::DemiBold);
        if (index.column() == MappingModel::Source && isMissing) {
            option->icon = m_theme.icon(u"triangle-alert"_s, ColorRole::Error);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(14, 14);
            option->palette.setColor(QPalette::Text, m_theme.color(ColorRole::Error));
        } else if (index.column() == MappingModel::Example ||
                   (index.column() == MappingModel::Source && index.data(Qt::EditRole).toString().isEmpty())) {
            option->palette.setColor(QPalette::Text, m_theme.color(ColorRole::Secondary));
        }
    }

private:
    const ImportSetup &m_setup;
    const Theme &m_theme;
};

} // namespace

MappingView::MappingView(ImportSetup &setup, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new MappingModel(setup, this))
{
    setObjectName(u"mapping"_s);
    setModel(m_model);
    setItemDelegate(new MappingDelegate(setup, theme, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {230, 180, 180};
    for (int column = 0; column < MappingModel::Example; ++column)
        horizontalHeader()->resizeSection(column, widths[column]);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            edit(index);
    });
    connect(&theme, &Theme::changed, this, &MappingView::updateLook);
    updateLook();
}

void MappingView::updateLook()
{
    verticalHeader()->setMinimumSectionSize(m_theme.rowHeight());
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
}

void MappingView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    QTableView::changeEvent(event);
}

} // namespace docket::ui
