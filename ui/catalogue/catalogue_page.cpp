// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_page.h"

#include "models/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_list.h"
#include "ui/catalogue/record_pane.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr int listWidth = 640;
constexpr int paneWidth = 520;
} // namespace

CataloguePage::CataloguePage(Workbench &workbench, QWidget *parent) : Page(parent), m_workbench(workbench) {}

void CataloguePage::assemble(models::CatalogueModel *model, RecordPane *pane, const QString &name)
{
    m_model = model;
    m_pane = pane;
    m_list = new CatalogueList(m_workbench, *model, iconName(), this);
    m_nothingChosen = new EmptyState(m_workbench.theme, iconName(), this);
    m_side = new QStackedWidget(this);
    auto *frame = new QFrame(this);
    frame->setProperty("look", u"panel"_s);
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(0, 0, 0, 0);
    inFrame->addWidget(m_side);
    m_side->addWidget(m_nothingChosen);
    m_side->addWidget(pane);

    m_new = new QPushButton(this);
    m_new->setObjectName(u"new"_s);
    m_firstNew = new QPushButton(this);
    m_firstNew->setObjectName(u"firstNew"_s);
    for (QPushButton *button : {m_new, m_firstNew}) {
        button->setVisible(pane->mayChange());
        connect(button, &QPushButton::clicked, this, &CataloguePage::createNew);
    }
    m_list->addFilter(m_new);
    m_list->addFirstStep(m_firstNew);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(name + u"Splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(frame);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({listWidth, paneWidth});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);

    addAction(
        name + u".new"_s, [this] { return newText(); }, u"plus"_s, QKeySequence(u"Ctrl+Alt+N"_s),
        [this] { createNew(); });
    addAction(
        name + u".save"_s, [] { return CataloguePage::tr("Save"); }, u"save"_s, QKeySequence::Save,
        [this] { m_pane->save(); });
    addAction(
        name + u".discard"_s, [] { return CataloguePage::tr("Discard changes"); }, u"undo-2"_s,
        QKeySequence(u"Ctrl+Alt+Z"_s), [this] { m_pane->discard(); });
    addAction(
        name + u".find"_s, [] { return CataloguePage::tr("Find in the list"); }, u"search"_s, QKeySequence::Find,
        [this] {
            bringToFront();
            m_list->focusFind();
        });
    connectParts();
    updateIcons();
    retranslate();
}

void CataloguePage::connectParts()
{
    connect(m_list, &CatalogueList::chosen, m_pane, &RecordPane::open);
    connect(m_list, &CatalogueList::countChanged, this, &Page::statusTextChanged);
    connect(m_pane, &RecordPane::opened, this, [this](const QString &id) {
        m_list->setChosen(id);
        updateSide();
    });
    connect(m_pane, &RecordPane::saved, m_list, &CatalogueList::setChosen);
    connect(m_pane, &RecordPane::stayed, this, [this] { m_list->setChosen(m_pane->id()); });
    connect(m_pane, &RecordPane::stateChanged, this, &CataloguePage::updateSide);
    connect(&m_workbench.theme, &Theme::changed, this, &CataloguePage::updateIcons);
}

void CataloguePage::addAction(const QString &id, std::function<QString()> text, const QString &icon,
                              const QKeySequence &keys, std::function<void()> trigger)
{
    m_workbench.actions.add({id,
                             [this] { return title(); },
                             std::move(text),
                             {},
                             icon,
                             keys.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{keys},
                             Qt::WidgetWithChildrenShortcut},
                            this, std::move(trigger));
}

void CataloguePage::activate()
{
    m_list->focusFind();
}

QString CataloguePage::statusText() const
{
    return countText(m_model->total());
}

void CataloguePage::createNew()
{
    bringToFront();
    m_pane->openNew();
}

void CataloguePage::showRecord(const QString &id)
{
    if (id.isEmpty())
        return;
    m_list->setChosen(id);
    m_pane->open(id);
}

void CataloguePage::updateSide()
{
    m_side->setCurrentWidget(m_pane->isOpen() ? static_cast<QWidget *>(m_pane) : m_nothingChosen);
}

void CataloguePage::updateIcons()
{
    m_new->setIcon(m_workbench.theme.icon(u"plus"_s));
    m_firstNew->setIcon(m_workbench.theme.icon(u"plus"_s));
}

void CataloguePage::retranslate()
{
    m_new->setText(newText());
    m_firstNew->setText(newText());
    m_nothingChosen->setTexts(chooseText(), chooseHint());
    setListTexts(*m_list);
    emit statusTextChanged();
}

void CataloguePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_list)
        retranslate();
    Page::changeEvent(event);
}

} // namespace docket::ui
