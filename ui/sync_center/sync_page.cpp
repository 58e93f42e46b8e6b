// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync_center/sync_page.h"

#include "models/hub/conflict_model.h"
#include "models/hub/hub_overview.h"
#include "models/hub/waiting_model.h"
#include "models/text/error_text.h"
#include "ui/sync_center/merge_pane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::ConflictModel;
using models::HubText;
using models::WaitingModel;
using workspace::HubConnection;
using Phase = workspace::HubState::Phase;

SyncPage::SyncPage(Workbench &workbench, HubConnection &connection, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_connection(connection)
    , m_overview(new models::HubOverview(connection, this))
    , m_conflicts(new ConflictModel(workbench.formats, workbench.shop.clock(), this))
    , m_waiting(new WaitingModel(workbench.formats, workbench.shop.clock(), this))
    , m_title(new QLabel(this))
    , m_phase(new QLabel(this))
    , m_story(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_offline(new QPushButton(this))
    , m_tryNow(new QPushButton(this))
    , m_trouble(new Banner(workbench.theme, Banner::Kind::Warning, this))
    , m_stack(new QStackedWidget(this))
    , m_lists(new QWidget(this))
    , m_empty(new EmptyState(workbench.theme, u"cloud"_s, this))
{
    setObjectName(u"syncPage"_s);
    m_conflictBox = makeConflicts();
    m_waitingBox = makeWaiting();
    assemble();
    addActions();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible())
            showState();
    });
    m_second.start();
    connect(&connection, &HubConnection::changed, this, &SyncPage::showState);
    connect(&connection, &HubConnection::offlineChanged, this, &SyncPage::showState);
    connect(m_overview, &models::HubOverview::loaded, this, &SyncPage::showView);
    connect(m_overview, &models::HubOverview::failed, this,
            [this](const Error &error) { m_trouble->setText(models::sentenceOf(error)); });
    connect(m_offline, &QPushButton::clicked, this, [this](bool isWished) { m_connection.workOffline(isWished); });
    connect(m_tryNow, &QPushButton::clicked, this, [this] { m_connection.tryNow(); });
    const auto updateLook = [this] {
        for (QTableView *table : {m_conflictTable, m_waitingTable}) {
            table->verticalHeader()->setMinimumSectionSize(m_workbench.theme.rowHeight());
            table->verticalHeader()->setDefaultSectionSize(m_workbench.theme.rowHeight());
        }
    };
    connect(&workbench.theme, &Theme::changed, this, updateLook);
    updateLook();
    retranslate();
    updateActions();
}

void SyncPage::prepareTable(QTableView *table, const QString &name)
{
    table->setObjectName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SyncPage::updateActions);
    connect(table, &QTableView::activated, this, [this, table] { openOrder(table); });
}

QWidget *SyncPage::makeConflicts()
{
    auto *box = new QWidget(m_lists);
    m_conflictTitle = new QLabel(box);
    m_conflictTitle->setProperty("look", u"heading"_s);
    m_conflictTable = new QTableView(box);
    m_conflictTable->setModel(m_conflicts);
    m_conflictTable->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTable(m_conflictTable, u"conflictTable"_s);
    constexpr int widths[] = {130, 150, 220};
    for (int column = 0; column < ConflictModel::Arisen; ++column)
        m_conflictTable->setColumnWidth(column, widths[column]);
    m_merge = new MergePane(m_workbench, box);
    connect(m_conflictTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SyncPage::showConflict);
    connect(m_merge, &MergePane::mineWanted, this, [this](qint64 key) { settle(key, HubConnection::Choice::Mine); });
    connect(m_merge, &MergePane::theirsWanted, this,
            [this](qint64 key) { settle(key, HubConnection::Choice::Theirs); });
    connect(m_merge, &MergePane::orderWanted, &m_workbench.navigation, &Navigation::orderWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::space);
    row->addWidget(m_conflictTable, 3);
    row->addWidget(m_merge, 2);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_conflictTitle);
    column->addLayout(row, 1);
    return box;
}

QWidget *SyncPage::makeWaiting()
{
    auto *box = new QWidget(m_lists);
    m_waitingTitle = new QLabel(box);
    m_waitingTitle->setProperty("look", u"heading"_s);
    m_waitingTable = new QTableView(box);
    m_waitingTable->setModel(m_waiting);
    prepareTable(m_waitingTable, u"waitingTable"_s);
    constexpr int widths[] = {220, 150, 130, 170};
    for (int column = 0; column < WaitingModel::State; ++column)
        m_waitingTable->setColumnWidth(column, widths[column]);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_waitingTitle);
    column->addWidget(m_waitingTable, 1);
    return box;
}

void SyncPage::assemble()
{
    m_title->setProperty("look", u"title"_s);
    m_phase->setObjectName(u"syncPhase"_s);
    m_phase->setProperty("look", u"heading"_s);
    m_story->setObjectName(u"syncStory"_s);
    m_story->setProperty("look", u"secondary"_s);
    m_story->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setProperty("look", u"thin"_s);
    m_offline->setObjectName(u"workOffline"_s);
    m_offline->setCheckable(true);
    m_offline->setChecked(m_connection.isOffline());
    m_tryNow->setObjectName(u"syncTryNow"_s);
    m_trouble->setObjectName(u"syncTrouble"_s);
    m_trouble->addWidget(m_tryNow);
    auto *lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(2 * Theme::space);
    lists->addWidget(m_conflictBox, 1);
    lists->addWidget(m_waitingBox, 1);
    m_stack->addWidget(m_lists);
    m_stack->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_offline);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(Theme::space);
    column->addLayout(head);
    column->addWidget(m_phase);
    column->addWidget(m_story);
    column->addWidget(m_progress);
    column->addWidget(m_trouble);
    column->addSpacing(Theme::space);
    column->addWidget(m_stack, 1);
}

void SyncPage::addActions()
{
    const auto add = [this](const QString &id, std::function<QString()> text, const QString &icon, Qt::Key key,
                            Qt::ShortcutContext context, std::function<void()> trigger) {
        return m_workbench.actions.add({id,
                                        [this] { return title(); },
                                        std::move(text),
                                        {},
                                        icon,
                                        {QKeySequence(Qt::CTRL | Qt::ALT | key)},
                                        context},
                                       this, std::move(trigger));
    };
    constexpr auto here = Qt::WidgetWithChildrenShortcut;
    m_open = add(
        u"sync.open_order"_s, [] { return tr("Open the order"); }, u"external-link"_s, Qt::Key_G, here,
        [this] { openOrder(m_waitingTable->hasFocus() ? m_waitingTable : m_conflictTable); });
    m_discard = add(
        u"sync.discard"_s, [] { return tr("Take back what was not sent"); }, u"trash-2"_s, Qt::Key_X, here,
        [this] { discard(); });
    add(
        u"sync.theirs"_s, [] { return tr("Keep theirs"); }, u"check"_s, Qt::Key_T, here,
        [this] {
            if (const int row = m_conflictTable->currentIndex().row(); row >= 0)
                settle(m_conflicts->at(row).conflict.key, HubConnection::Choice::Theirs);
        });
    add(
        u"sync.mine"_s, [] { return tr("Set mine again"); }, u"rotate-ccw"_s, Qt::Key_M, here,
        [this] {
            if (const int row = m_conflictTable->currentIndex().row(); row >= 0)
                settle(m_conflicts->at(row).conflict.key, HubConnection::Choice::Mine);
        });
    add(
        u"sync.try_now"_s, [] { return tr("Synchronise now"); }, u"refresh-cw"_s, Qt::Key_Y, Qt::WindowShortcut,
        [this] { m_connection.tryNow(); });
    add(
        u"sync.offline"_s, [] { return tr("Work offline, or online again"); }, u"wifi-off"_s, Qt::Key_O,
        Qt::WindowShortcut, [this] { m_connection.workOffline(!m_connection.isOffline()); });
    m_conflictTable->addAction(m_open);
    m_waitingTable->addActions({m_open, m_discard});
}

QString SyncPage::title() const
{
    return tr("Sync");
}

QString SyncPage::iconName() const
{
    return u"cloud"_s;
}

qint64 SyncPage::toSettle() const
{
    return m_conflicts->rowCount();
}

qint64 SyncPage::waiting() const
{
    return m_waiting->rowCount();
}

void SyncPage::activate()
{
    m_overview->reload();
    if (m_conflicts->rowCount() > 0)
        m_conflictTable->setFocus(Qt::OtherFocusReason);
    else if (m_waiting->rowCount() > 0)
        m_waitingTable->setFocus(Qt::OtherFocusReason);
    else
        m_offline->setFocus(Qt::OtherFocusReason);
}

QString SyncPage::statusText() const
{
    const QString waits = tr("%n change(s) wait", nullptr, static_cast<int>(waiting()));
    if (toSettle() > 0 && waiting() == 0)
        return tr("%n to settle", nullptr, static_cast<int>(toSettle()));
    return toSettle() == 0 ? waits : tr("%n to settle", nullptr, static_cast<int>(toSettle())) + u" · "_s + waits;
}

void SyncPage::showState()
{
    const workspace::HubState state = m_connection.state();
    const domain::Instant now = m_workbench.shop.clock().now();
    QStringList phase{HubText::phase(state)};
    for (const QString &part :
         {HubText::age(state, m_workbench.formats, now), HubText::retry(state, now), HubText::services(state)}) {
        if (!part.isEmpty())
            phase << part;
    }
    m_phase->setText(phase.join(u" · "_s));
    const auto &copy = m_workbench.shop.facts().copy;
    m_story->setText(copy ? tr("%1 at %2").arg(copy->name, copy->address) : QString());
    const bool isFetching = state.phase == Phase::Fetching;
    m_progress->setVisible(isFetching);
    // A range of nothing shows that something is going on.
    m_progress->setRange(0, static_cast<int>(state.progress.count));
    m_progress->setValue(static_cast<int>(state.progress.fetched));
    m_progress->setAccessibleName(tr("Fetching the hub's orders"));
    const bool isTrouble = state.phase == Phase::Waiting && state.trouble;
    m_trouble->setText(isTrouble ? models::sentenceOf(*state.trouble) + u' ' +
                                       tr("What you do is kept here, and is sent when the hub can be reached.")
                                 : QString());
    const bool isOffline = m_connection.isOffline();
    m_offline->setChecked(isOffline);
    m_offline->setText(isOffline ? tr("Work online again") : tr("Work offline"));
    emit statusTextChanged();
}

void SyncPage::showView()
{
    const workspace::HubView &view = m_overview->view();
    const bool hadConflicts = m_conflicts->rowCount() > 0;
    m_conflicts->show(view.conflicts);
    m_waiting->show(view.waiting);
    m_conflictBox->setVisible(!view.conflicts.empty());
    m_waitingBox->setVisible(!view.waiting.empty());
    m_conflictTitle->setText(tr("%n to settle", nullptr, static_cast<int>(view.conflicts.size())));
    m_waitingTitle->setText(tr("%n change(s) wait for the hub", nullptr, static_cast<int>(view.waiting.size())));
    const bool isEmpty = view.conflicts.empty() && view.waiting.empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_lists);
    if (!view.conflicts.empty() && (!hadConflicts || !m_conflictTable->currentIndex().isValid()))
        m_conflictTable->selectRow(0);
    showConflict();
    showState();
    updateActions();
}

void SyncPage::showConflict()
{
    const int row = m_conflictTable->currentIndex().row();
    m_merge->show(row >= 0 && row < m_conflicts->rowCount() ? &m_conflicts->at(row) : nullptr);
}

void SyncPage::settle(qint64 key, HubConnection::Choice choice)
{
    m_merge->setBusy(true);
    m_connection.settle(key, choice).then(this, [this, choice](const Decided<void> &settled) {
        if (!settled) {
            m_merge->setError(settled.error());
            return;
        }
        m_merge->setBusy(false);
        m_workbench.notices.tell(choice == HubConnection::Choice::Mine
                                     ? tr("Yours is set again, and on its way to the hub.")
                                     : tr("What the hub has stands."));
        m_overview->reload();
    });
}

void SyncPage::discard()
{
    const int row = m_waitingTable->currentIndex().row();
    if (row < 0)
        return;
    const workspace::WaitingCommand &waiting = m_waiting->at(row);
    const QString about = HubText::about(waiting.orderNumber, waiting.pending.entity.id);
    const auto carryOut = [this, position = waiting.pending.position] {
        m_connection.discard(position).then(&m_connection, [this](const Result<void> &done) {
            if (!done)
                m_workbench.notices.problem(models::sentenceOf(done.error()));
            m_overview->reload();
        });
    };
    // There is no way back once it is done, so it is held back while it can be undone.
    m_workbench.notices.offerUndo(
        tr("%1 of %2 is taken back.").arg(HubText::command(waiting.pending.command.body), about), [] {}, carryOut);
}

QUuid SyncPage::orderAt(const QTableView *table) const
{
    const int row = table->currentIndex().row();
    if (row < 0)
        return {};
    if (table == m_conflictTable)
        return m_conflicts->at(row).orderNumber.isEmpty() ? QUuid() : m_conflicts->at(row).conflict.command.orderId;
    return m_waiting->at(row).orderNumber.isEmpty() ? QUuid() : m_waiting->at(row).pending.command.orderId;
}

void SyncPage::openOrder(QTableView *table)
{
    if (const QUuid id = orderAt(table); !id.isNull())
        emit m_workbench.navigation.orderWanted(id);
}

void SyncPage::updateActions()
{
    if (!m_open)
        return;
    m_open->setEnabled(!orderAt(m_conflictTable).isNull() || !orderAt(m_waitingTable).isNull());
    const int row = m_waitingTable->currentIndex().row();
    m_discard->setEnabled(row >= 0 && row < m_waiting->rowCount() && m_waiting->at(row).pending.sent.isEmpty());
}

void SyncPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SyncPage::retranslate()
{
    m_title->setText(title());
    m_offline->setToolTip(tr("Nothing is sent or fetched until you switch it off; what you do is kept."));
    m_tryNow->setText(tr("Try now"));
    m_conflictTable->setAccessibleName(tr("What is to be settled"));
    m_waitingTable->setAccessibleName(tr("Changes that wait for the hub"));
    m_empty->setTexts(tr("Here and at the hub everything is the same"),
                      tr("What you do without a network waits here until the hub has it. When somebody else changes "
                         "the same thing at the same time, you settle it here."));
    m_merge->retranslate();
    m_conflicts->retranslate();
    m_waiting->retranslate();
    showView();
}

} // namespace docket::ui
