// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_list.h"

#include "models/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace docket::ui {

CatalogueList::CatalogueList(Workbench &workbench, models::CatalogueModel &model, const QString &emptyIcon,
                             QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(model)
    , m_find(new QLineEdit(this))
    , m_findIcon(m_find->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_top(new QHBoxLayout)
    , m_failure(new Banner(workbench.theme, Banner::Kind::Error, this))
    , m_again(new QPushButton(this))
    , m_body(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(workbench.theme, emptyIcon, this))
    , m_count(new QLabel(this))
    , m_more(new QPushButton(this))
{
    build(emptyIcon);
    connectModel();
    connect(&workbench.theme, &Theme::changed, this, &CatalogueList::updateLook);
    updateLook();
}

void CatalogueList::build(const QString &)
{
    m_find->setObjectName(u"find"_s);
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_again->setObjectName(u"readAgain"_s);
    m_failure->addWidget(m_again);

    m_table->setObjectName(u"list"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);

    m_count->setProperty("look", u"secondary"_s);
    m_count->setObjectName(u"count"_s);
    m_more->setProperty("look", u"quiet"_s);
    m_more->setObjectName(u"more"_s);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(Theme::panelPadding, 0, Theme::panelPadding, Theme::space);
    bottom->addWidget(m_count);
    bottom->addStretch();
    bottom->addWidget(m_more);
    m_top->setContentsMargins(Theme::panelPadding, Theme::space, Theme::panelPadding, 0);
    m_top->setSpacing(Theme::space);
    m_top->addWidget(m_find, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    column->addLayout(m_top);
    column->addWidget(m_failure);
    column->addWidget(m_body, 1);
    column->addLayout(bottom);
}

void CatalogueList::connectModel()
{
    connect(m_find, &QLineEdit::textChanged, &m_model,
            [this](const QString &text) { m_model.setWords(text.simplified()); });
    connect(m_again, &QPushButton::clicked, &m_model, &models::CatalogueModel::reload);
    connect(m_more, &QPushButton::clicked, &m_model, &models::CatalogueModel::loadMore);
    connect(&m_model, &models::CatalogueModel::modelReset, this, &CatalogueList::restoreChosen);
    connect(&m_model, &models::CatalogueModel::loaded, this, [this] {
        m_failure->setText({});
        updateState();
    });
    connect(&m_model, &models::CatalogueModel::failed, this,
            [this](const Error &error) { m_failure->setText(models::sentenceOf(error)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (m_isRestoring || !row.isValid())
            return;
        m_chosen = m_model.idAt(row.row());
        emit chosen(m_chosen);
    });
}

void CatalogueList::setTexts(const Texts &texts)
{
    m_texts = texts;
    m_find->setPlaceholderText(texts.find);
    m_find->setAccessibleName(texts.find);
    m_table->setAccessibleName(texts.listName);
    m_again->setText(tr("Read again"));
    m_more->setText(tr("Show more"));
    updateState();
}

void CatalogueList::addFilter(QWidget *filter)
{
    m_top->addWidget(filter);
}

void CatalogueList::addFirstStep(QWidget *widget)
{
    m_empty->addWidget(widget);
}

void CatalogueList::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void CatalogueList::setChosen(const QString &id)
{
    m_chosen = id;
    restoreChosen();
}

void CatalogueList::restoreChosen()
{
    m_isRestoring = true;
    const int row = m_chosen.isEmpty() ? -1 : m_model.rowOf(m_chosen);
    if (row < 0) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    } else {
        m_table->setCurrentIndex(m_model.index(row, 0));
    }
    m_isRestoring = false;
}

void CatalogueList::updateState()
{
    const bool isEmpty = m_model.rowCount() == 0 && !m_model.isLoading();
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    const bool isFiltered = !m_model.words().isEmpty() || m_model.isFiltered();
    m_empty->setTexts(isFiltered ? m_texts.nothingFound : m_texts.nothingYet,
                      isFiltered ? m_texts.nothingFoundHint : m_texts.nothingYetHint);
    const models::Formats &formats = m_workbench.formats;
    m_count->setText(m_model.hasMore()
                         ? tr("%1 of %2 shown").arg(formats.number(m_model.rowCount()), formats.number(m_model.total()))
                         : QString());
    m_more->setVisible(m_model.hasMore());
    m_count->setVisible(m_model.hasMore());
    emit countChanged();
}

void CatalogueList::updateLook()
{
    m_findIcon->setIcon(m_workbench.theme.icon(u"search"_s, ColorRole::Secondary));
    m_table->verticalHeader()->setDefaultSectionSize(m_workbench.theme.rowHeight());
    m_table->verticalHeader()->setMinimumSectionSize(m_workbench.theme.rowHeight());
}

void CatalogueList::chooseRow(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        m_table->setCurrentIndex(m_model.index(row, 0));
}

void CatalogueList::showEvent(QShowEvent *event)
{
    if (m_model.rowCount() == 0 && !m_model.isLoading())
        m_model.reload();
    QWidget::showEvent(event);
}

void CatalogueList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model.retranslate();
    QWidget::changeEvent(event);
}

// From the find box the arrows lead into the list, and Enter opens its first row.
bool CatalogueList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        chooseRow(0);
        return true;
    }
    if (key == Qt::Key_Down) {
        if (!m_table->currentIndex().isValid())
            chooseRow(0);
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace docket::ui
