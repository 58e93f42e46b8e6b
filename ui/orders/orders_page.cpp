// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_page.h"

#include "models/text/error_text.h"
#include "ui/orders/copied_orders.h"
#include "ui/orders/order_table.h"
#include "ui/orders/orders_places.h"
#include "ui/orders/search_box.h"
#include "ui/orders/view_bar.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

using Place = OrdersPlaces::Place;

namespace {

constexpr int sideWidth = 380;
const QString splitterKey = u"orders/splitter"_s;
const QString sideKey = u"orders/details"_s;
const QString columnsKey = u"orders/columns"_s;
const QString sortKey = u"orders/sort"_s;

/// The first widget in there that takes the keyboard.
void focusInto(QWidget *place)
{
    for (QWidget *next = place; next; next = next->nextInFocusChain()) {
        const bool isInside = next == place || place->isAncestorOf(next);
        if (isInside && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        if (next->nextInFocusChain() == place)
            return;
    }
}

} // namespace

OrdersPage::OrdersPage(Workbench &workbench, SideArea *side, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_values(workbench.shop)
    , m_model(workbench.shop, workbench.formats)
    , m_views(workbench.shop, workbench.formats)
    , m_side(side)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"ordersPage"_s);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({leastListWidth * 2, sideWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    connectSearch();
    connectTable();
    connectModel();
    connectViews();
    side->setFocusHome(this, m_table);
    connect(side, &SideArea::opened, this, [this] { setSideShown(true); });
    connect(&workbench.theme, &Theme::changed, this, &OrdersPage::updateIcons);
    registerActions();
    restoreState();
    updateIcons();
    retranslate();
    showPlace();
    find(*search::parseQuery({}, context()));
}

search::ParseContext OrdersPage::context() const
{
    return {m_workbench.shop.clock().now(), m_workbench.shop.facts().timeZone};
}

OrdersPage::~OrdersPage()
{
    // Before the models that they show, and without telling of it.
    for (QObject *part :
         {static_cast<QObject *>(m_table), static_cast<QObject *>(m_search), static_cast<QObject *>(m_viewBar),
          static_cast<QObject *>(m_side), static_cast<QObject *>(&m_views), static_cast<QObject *>(&m_model)})
        part->disconnect(this);
    delete m_splitter;
}

void OrdersPage::retranslate()
{
    m_columnsButton->setText(tr("Columns"));
    m_columnsButton->setAccessibleName(tr("Columns"));
    m_columnsButton->setToolTip(tr("Choose the columns"));
    m_sideButton->setText(tr("Details"));
    m_sideButton->setAccessibleName(tr("Details beside the table"));
    m_sideButton->setToolTip(tr("Show or hide the details (F9)"));
    m_retry->setText(tr("Try again"));
    m_search->retranslate();
    m_views.retranslate();
    m_viewBar->retranslate();
    m_model.retranslate();
    m_table->retranslate();
    m_places->retranslate();
    emit statusTextChanged();
}

void OrdersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrdersPage::updateIcons()
{
    m_columnsButton->setIcon(m_workbench.theme.icon(u"columns-3"_s, ColorRole::Secondary));
    m_sideButton->setIcon(m_workbench.theme.icon(u"panel-right"_s, ColorRole::Secondary));
}

QString OrdersPage::title() const
{
    return tr("Orders");
}

QString OrdersPage::iconName() const
{
    return u"receipt"_s;
}

void OrdersPage::activate()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

QString OrdersPage::statusText() const
{
    if (!m_model.hasAnswer())
        return {};
    const int found = m_model.rowCount();
    const QString count = m_workbench.formats.number(found);
    QString text = m_model.isComplete() ? tr("%1 order(s)", nullptr, found).arg(count)
                                        : tr("The newest %1 order(s), all are being read", nullptr, found).arg(count);
    const auto selected = static_cast<int>(m_table->selectedCount());
    if (selected > 0)
        text += u" · "_s + tr("%1 selected", nullptr, selected).arg(m_workbench.formats.number(selected));
    return text;
}

void OrdersPage::find(const search::Expression &query)
{
    m_query = query;
    m_model.setQuery(m_query, m_sort);
    markView();
}

void OrdersPage::sort(const search::Sort &sort)
{
    m_sort = sort;
    m_model.setQuery(m_query, m_sort);
    m_remembered.set(sortKey, QString(models::specOf(models::columnOf(sort.field)).key) +
                                  (sort.descending ? u":descending"_s : u":ascending"_s));
}

void OrdersPage::showPlace()
{
    const bool asksForAll = m_search->text().trimmed().isEmpty();
    if (m_model.rowCount() > 0)
        m_places->show(Place::Table);
    else if (!m_model.hasAnswer() || !m_model.isComplete())
        m_places->show(Place::Loading);
    else
        m_places->show(asksForAll ? Place::NoOrders : Place::NoneFound);
}

QString OrdersPage::query() const
{
    return m_search->text().simplified();
}

void OrdersPage::showQuery(const QString &query)
{
    m_search->setQuery(query);
}

void OrdersPage::showOrder(const QUuid &id)
{
    const quint64 wanted = ++m_wantedCount;
    m_workbench.shop.read([id](workspace::ReadSession &session) { return session.positionOf(id); })
        .then(this, [this, id, wanted](const Result<qint64> &position) {
            if (wanted != m_wantedCount)
                return;
            if (!position) {
                m_workbench.notices.problem(models::sentenceOf(position.error()));
            } else if (*position == 0) {
                m_workbench.notices.problem(tr("There is no such order here."));
            } else {
                m_wantedPosition = static_cast<quint32>(*position);
                m_currentPosition = m_wantedPosition;
                m_workbench.selection.setPositions({m_wantedPosition});
                m_workbench.selection.setCurrent(id);
                bringWanted();
            }
        });
}

/// A new order may not be among the rows yet: the next answers are waited for.
void OrdersPage::bringWanted()
{
    if (m_wantedPosition == 0)
        return;
    if (const quint32 wanted = m_wantedPosition; m_model.rowOfPosition(wanted) >= 0) {
        m_wantedPosition = 0;
        m_table->selectOrder(wanted);
    } else if (!m_search->text().isEmpty() && !m_model.isBusy()) {
        m_search->setQuery({});
    }
}

void OrdersPage::tellSelection()
{
    QList<quint32> positions = m_table->selectedPositions();
    // Rows changed place around what is selected; the order that is to be shown is still on its way.
    if (positions == std::exchange(m_toldPositions, positions) && m_wantedPosition != 0)
        return;
    if (!positions.isEmpty()) {
        m_currentPosition = m_table->currentPosition();
        m_wantedPosition = 0;
    } else if (m_currentPosition != 0) {
        // It is no longer found, by a change perhaps: who works on it keeps it.
        positions = {m_currentPosition};
    }
    m_workbench.selection.setPositions(positions);
    tellCurrent();
    emit statusTextChanged();
}

void OrdersPage::tellCurrent()
{
    if (m_currentPosition == 0)
        return;
    const models::OrderRow *row = m_model.orderOf(m_currentPosition);
    if (row && row->isReadable)
        m_workbench.selection.setCurrent(row->id);
}

void OrdersPage::copy()
{
    CopyRequest request{{}, {}, m_workbench.formats, m_workbench.shop.clock().now()};
    for (const quint32 position : m_table->selectedPositions())
        request.positions.push_back(position);
    for (const QString &key : m_table->shownColumns())
        request.columns.push_back(*models::columnOfKey(key));
    if (request.positions.empty())
        return;
    const auto count = static_cast<int>(request.positions.size());
    m_workbench.shop
        .read([request = std::move(request)](workspace::ReadSession &session) { return copiedText(session, request); })
        .then(this, [this, count](const Result<QString> &text) {
            if (!text) {
                m_workbench.notices.problem(models::sentenceOf(text.error()));
                return;
            }
            QGuiApplication::clipboard()->setText(*text);
            m_workbench.notices.tell(tr("%1 order(s) copied.", nullptr, count).arg(m_workbench.formats.number(count)));
        });
}

void OrdersPage::setContextMenuFiller(std::function<void(QMenu &)> filler)
{
    m_fillMenu = std::move(filler);
}

void OrdersPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"orderMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_fillMenu)
        m_fillMenu(*menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(m_workbench.actions.find(u"orders.copy"_s));
    menu->addAction(m_workbench.actions.find(u"orders.selectAll"_s));
    menu->popup(globalPosition);
}

void OrdersPage::showColumnMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const models::OrderColumnSpec &spec : models::orderColumns()) {
        if (!m_table->mayShow(spec.column))
            continue;
        QAction *action = menu->addAction(models::titleOf(spec.column));
        action->setCheckable(true);
        action->setChecked(m_table->isShown(spec.column));
        connect(action, &QAction::toggled, this,
                [this, column = spec.column](bool isShown) { m_table->setShown(column, isShown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this] { m_table->resetColumns(); });
    menu->popup(globalPosition);
}

void OrdersPage::openDetails()
{
    setSideShown(true);
    if (QWidget *details = m_side->currentWidget())
        focusInto(details);
    emit detailsOpened();
}

void OrdersPage::setSideShown(bool isShown)
{
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    m_side->setVisible(isShown);
    m_sideButton->setChecked(isShown);
    if (!isShown && hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
    m_remembered.set(sideKey, isShown);
}

void OrdersPage::restoreState()
{
    const QSettings settings;
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_side->setVisible(settings.value(sideKey, true).toBool());
    m_sideButton->setChecked(!m_side->isHidden());
    m_table->restoreColumns(settings.value(columnsKey).toStringList());
    const QString sorted = settings.value(sortKey).toString();
    if (const auto column = models::columnOfKey(sorted.section(u':', 0, 0)); column && models::specOf(*column).sort)
        m_sort = {*models::specOf(*column).sort, sorted.section(u':', 1) != "ascending"_L1};
}

void OrdersPage::saveSplitter()
{
    m_remembered.set(splitterKey, m_splitter->saveState());
}

void OrdersPage::saveColumns()
{
    m_remembered.set(columnsKey, m_table->columnState());
}

} // namespace docket::ui
