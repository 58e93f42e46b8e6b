// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync_center/outbox_page.h"

#include "models/outbox/event_text.h"
#include "models/outbox/outbox_model.h"
#include "models/text/error_text.h"
#include "ui/sync_center/outbox_figures.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::OutboxModel;

OutboxPage::OutboxPage(Workbench &workbench, workspace::EventPublishing &publishing, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_publishing(publishing)
    , m_model(new OutboxModel(publishing, workbench.formats, workbench.shop.clock(), this))
    , m_title(new QLabel(this))
    , m_phase(new QLabel(this))
    , m_figures(new OutboxFigures(workbench.formats, this))
    , m_trouble(new Banner(workbench.theme, Banner::Kind::Warning, this))
    , m_tryNow(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(workbench.theme, u"upload"_s, this))
    , m_set(new QPushButton(this))
{
    setObjectName(u"outboxPage"_s);
    assemble();
    addActions();
    connect(m_model, &OutboxModel::loaded, this, &OutboxPage::showView);
    connect(m_model, &OutboxModel::failed, this,
            [this](const Error &error) { m_trouble->setText(models::sentenceOf(error)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPage::updateActions);
    connect(m_table, &QTableView::activated, this, &OutboxPage::openOrder);
    connect(m_tryNow, &QPushButton::clicked, this, [this] { m_publishing.tryNow(); });
    connect(m_set, &QPushButton::clicked, this, &OutboxPage::settingsWanted);
    const auto updateLook = [this] {
        m_table->verticalHeader()->setDefaultSectionSize(m_workbench.theme.rowHeight());
        m_table->verticalHeader()->setMinimumSectionSize(m_workbench.theme.rowHeight());
    };
    connect(&workbench.theme, &Theme::changed, this, updateLook);
    updateLook();
    retranslate();
    updateActions();
}

void OutboxPage::assemble()
{
    m_title->setProperty("look", u"title"_s);
    m_phase->setProperty("look", u"secondary"_s);
    m_phase->setObjectName(u"outboxPhase"_s);
    m_trouble->addWidget(m_tryNow);
    m_table->setObjectName(u"outboxTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {150, 150, 140, 110, 80};
    for (int column = 0; column < OutboxModel::Why; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_set->setObjectName(u"outboxSettings"_s);
    m_set->setProperty("look", u"primary"_s);
    m_empty->addWidget(m_set);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_phase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(2 * Theme::space);
    column->addLayout(head);
    column->addWidget(m_figures);
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);
}

void OutboxPage::addActions()
{
    const auto add = [this](const QString &id, std::function<QString()> text, const QString &icon, Qt::Key key,
                            std::function<void()> trigger) {
        QAction *action = m_workbench.actions.add({id,
                                                   [this] { return title(); },
                                                   std::move(text),
                                                   {},
                                                   icon,
                                                   {QKeySequence(Qt::CTRL | Qt::ALT | key)},
                                                   Qt::WidgetWithChildrenShortcut},
                                                  this, std::move(trigger));
        m_table->addAction(action);
        return action;
    };
    m_retry = add(
        u"outbox.retry"_s, [] { return tr("Send again"); }, u"rotate-ccw"_s, Qt::Key_T,
        [this] { decide(store::OutboxAction::Retry); });
    m_discard = add(
        u"outbox.discard"_s, [] { return tr("Discard"); }, u"trash-2"_s, Qt::Key_X,
        [this] { decide(store::OutboxAction::Discard); });
    m_open = add(
        u"outbox.open_order"_s, [] { return tr("Open the order"); }, u"external-link"_s, Qt::Key_G,
        [this] { openOrder(); });
    add(
        u"outbox.try_now"_s, [] { return tr("Try the broker now"); }, u"refresh-cw"_s, Qt::Key_J,
        [this] { m_publishing.tryNow(); });
}

QString OutboxPage::title() const
{
    return tr("Outbox");
}

QString OutboxPage::iconName() const
{
    return u"upload"_s;
}

void OutboxPage::activate()
{
    m_model->reload();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QString OutboxPage::statusText() const
{
    const outbox::Figures &figures = m_model->view().figures;
    return tr("%n events wait", nullptr, static_cast<int>(figures.queued + figures.dead));
}

void OutboxPage::showView()
{
    const workspace::OutboxView &view = m_model->view();
    const outbox::RelayState state = m_publishing.state();
    const bool isSet = view.destination.has_value();
    m_phase->setText(isSet ? models::phaseText(state) : QString());
    m_figures->setVisible(isSet);
    m_figures->show(view.figures, state, m_workbench.shop.clock().now());
    m_trouble->setText(state.trouble ? models::sentenceOf(*state.trouble) : QString());
    m_stack->setCurrentWidget(view.entries.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    showEmptyState();
    updateActions();
    emit statusTextChanged();
}

void OutboxPage::showEmptyState()
{
    const auto &destination = m_model->view().destination;
    m_set->setVisible(!destination || !destination->isEnabled);
    if (!destination) {
        m_empty->setTexts(tr("Nobody is told yet"),
                          tr("Docket can tell the company's other systems what happens here: orders, stock, customers "
                             "and products, through a RabbitMQ broker. Say where it is."));
    } else if (!destination->isEnabled) {
        m_empty->setTexts(tr("Switched off"), tr("Changes are not recorded for other systems at present."));
    } else {
        m_empty->setTexts(
            tr("Everything was delivered"),
            tr("What happens from now on is told to %1 at once; while it cannot be reached, it waits here.")
                .arg(wire::addressOf(destination->broker)));
    }
}

std::vector<qint64> OutboxPage::selectedKeys() const
{
    std::vector<qint64> keys;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        keys.push_back(m_model->entryAt(row.row()).key);
    return keys;
}

void OutboxPage::updateActions()
{
    const QModelIndex current = m_table->currentIndex();
    const bool hasSelection = m_table->selectionModel()->hasSelection();
    m_retry->setEnabled(hasSelection);
    m_discard->setEnabled(hasSelection);
    m_open->setEnabled(hasSelection && current.isValid() && !m_model->entryAt(current.row()).orderNumber.isEmpty());
}

void OutboxPage::decide(store::OutboxAction action)
{
    const std::vector<qint64> keys = selectedKeys();
    if (keys.empty())
        return;
    const int count = static_cast<int>(keys.size());
    const auto carryOut = [&publishing = m_publishing, &notices = m_workbench.notices, keys, action] {
        publishing.decide(keys, action).then(&publishing, [&notices](const Result<qint64> &decided) {
            if (!decided)
                notices.problem(models::sentenceOf(decided.error()));
        });
    };
    if (action == store::OutboxAction::Retry) {
        carryOut();
        m_workbench.notices.tell(tr("%n events are sent again.", nullptr, count));
        return;
    }
    // There is no way back once it is done, so it is held back while it can be undone.
    m_workbench.notices.offerUndo(
        tr("%n events discarded: they will not be published.", nullptr, count), [] {}, carryOut);
}

void OutboxPage::openOrder()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const store::OutboxEntry &entry = m_model->entryAt(current.row());
    if (!entry.orderNumber.isEmpty())
        emit m_workbench.navigation.orderWanted(QUuid::fromString(entry.event.entity.id));
}

void OutboxPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void OutboxPage::retranslate()
{
    m_title->setText(tr("Outbox"));
    m_tryNow->setText(tr("Try now"));
    m_set->setText(tr("Set up events…"));
    m_table->setAccessibleName(tr("Events that wait to be published"));
    m_figures->retranslate();
    m_model->retranslate();
    showView();
}

} // namespace docket::ui
