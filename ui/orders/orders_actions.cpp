// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done on the orders page by key or from the palette, and its views.
#include "models/text/error_text.h"
#include "ui/orders/order_table.h"
#include "ui/orders/orders_page.h"
#include "ui/orders/search_box.h"
#include "ui/orders/view_bar.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::OrderView;
using models::OrderViews;

namespace {

constexpr int viewKeys = 10;

QString viewAction(int row)
{
    return u"orders.view.%1"_s.arg(row);
}

} // namespace

void OrdersPage::registerActions()
{
    const auto group = [] { return tr("Orders"); };
    m_workbench.actions.add({u"orders.search"_s,
                             group,
                             [] { return tr("Search orders"); },
                             {},
                             u"search"_s,
                             {QKeySequence(Qt::CTRL | Qt::Key_F)}},
                            this, [this] { activate(); });
    m_workbench.actions.add({u"orders.clearSearch"_s,
                             group,
                             [] { return tr("Clear the search"); },
                             {},
                             u"search-x"_s,
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}},
                            this, [this] { m_search->setQuery({}); });
    m_workbench.actions.add({u"orders.searchHelp"_s, group, [] { return tr("How to search"); }, {}, u"circle-help"_s},
                            this, [this] { m_search->showHelp(); });
    m_workbench.actions.add({u"orders.refresh"_s,
                             group,
                             [] { return tr("Search again"); },
                             {},
                             u"refresh-cw"_s,
                             {QKeySequence(Qt::Key_F5)}},
                            this, [this] { m_model.ask(); });
    registerMovingActions();
    registerSortingActions();
    registerViewActions();
}

void OrdersPage::registerMovingActions()
{
    const auto group = [] { return tr("Orders"); };
    m_workbench.actions.add({u"orders.next"_s,
                             group,
                             [] { return tr("Next order"); },
                             {},
                             u"arrow-down"_s,
                             {QKeySequence(Qt::ALT | Qt::Key_Down)}},
                            this, [this] { m_table->moveCurrent(1); });
    m_workbench.actions.add({u"orders.previous"_s,
                             group,
                             [] { return tr("Previous order"); },
                             {},
                             u"arrow-up"_s,
                             {QKeySequence(Qt::ALT | Qt::Key_Up)}},
                            this, [this] { m_table->moveCurrent(-1); });
    m_workbench.actions.add({u"orders.table"_s,
                             group,
                             [] { return tr("Go to the table"); },
                             {},
                             u"list"_s,
                             {QKeySequence(Qt::CTRL | Qt::Key_Down)}},
                            this, [this] { m_table->takeFocus(); });
    m_workbench.actions.add({u"orders.details"_s,
                             group,
                             [] { return tr("Go to the details"); },
                             {},
                             u"arrow-right"_s,
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)}},
                            this, [this] { openDetails(); });
    m_workbench.actions.add({u"orders.toggleDetails"_s,
                             group,
                             [] { return tr("Show or hide the details"); },
                             {},
                             u"panel-right"_s,
                             {QKeySequence(Qt::Key_F9)}},
                            this, [this] { setSideShown(m_side->isHidden()); });
    // For the table only: text fields have their own.
    m_workbench.actions.add({u"orders.copy"_s, group, [] { return tr("Copy"); },
                             [] { return tr("Copy the selected orders for a spreadsheet"); }, u"copy"_s,
                             QKeySequence::keyBindings(QKeySequence::Copy), Qt::WidgetShortcut},
                            m_table, [this] { copy(); });
    m_workbench.actions.add({u"orders.selectAll"_s,
                             group,
                             [] { return tr("Select all orders"); },
                             {},
                             u"check-check"_s,
                             {QKeySequence(QKeySequence::SelectAll)},
                             Qt::WidgetShortcut},
                            m_table, [this] { m_table->selectAll(); });
}

void OrdersPage::registerSortingActions()
{
    const auto group = [] { return tr("Orders"); };
    m_workbench.actions.add({u"orders.columns"_s,
                             group,
                             [] { return tr("Choose the columns"); },
                             {},
                             u"columns-3"_s,
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}},
                            this, [this] { showColumnMenu(m_table->mapToGlobal(QPoint(0, 0))); });
    for (const models::OrderColumnSpec &spec : models::orderColumns()) {
        if (!spec.sort)
            continue;
        m_workbench.actions.add({u"orders.sort."_s + spec.key, group,
                                 [column = spec.column] { return tr("Sort by: %1").arg(models::titleOf(column)); },
                                 [] { return tr("Again turns the order around"); }, u"arrow-up-down"_s},
                                this, [this, field = *spec.sort] { m_table->sortBy(field); });
    }
}

void OrdersPage::registerViewActions()
{
    const auto group = [] { return tr("Views"); };
    for (int row = 0; row < viewKeys; ++row) {
        m_workbench.actions.add({viewAction(row),
                                 group,
                                 [this, row] {
                                     return row < m_views.rowCount()
                                                ? tr("View: %1").arg(m_views.nameOf(m_views.at(row)))
                                                : tr("View %1").arg(row);
                                 },
                                 {},
                                 u"bookmark"_s,
                                 {QKeySequence(u"Ctrl+%1"_s.arg(row))}},
                                this, [this, row] {
                                    if (row < m_views.rowCount())
                                        chooseView(m_views.at(row).id);
                                });
    }
    m_workbench.actions.add({u"orders.saveView"_s,
                             group,
                             [] { return tr("Save as a view…"); },
                             {},
                             u"bookmark-plus"_s,
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}},
                            this, [this] { saveView(); });
    m_workbench.actions.add({u"orders.renameView"_s, group, [] { return tr("Rename the view…"); }, {}, u"pencil"_s},
                            this, [this] { emit m_viewBar->renameWanted(m_viewBar->current()); });
    m_workbench.actions.add({u"orders.deleteView"_s, group, [] { return tr("Delete the view"); }, {}, u"trash-2"_s},
                            this, [this] { removeView(m_viewBar->current()); });
    updateViewActions();
}

void OrdersPage::connectViews()
{
    connect(m_viewBar, &ViewBar::chosen, this, &OrdersPage::chooseView);
    connect(m_viewBar, &ViewBar::saveWanted, this, &OrdersPage::saveView);
    connect(m_viewBar, &ViewBar::nameGiven, this, &OrdersPage::takeName);
    connect(m_viewBar, &ViewBar::renameWanted, this, [this](const QString &id) {
        if (const int row = m_views.rowOf(id); row >= 0 && !m_views.at(row).isBuiltIn)
            m_viewBar->askName(id, m_views.at(row).view.name);
    });
    connect(m_viewBar, &ViewBar::updateWanted, this, &OrdersPage::updateView);
    connect(m_viewBar, &ViewBar::removeWanted, this, &OrdersPage::removeView);
    connect(m_viewBar, &ViewBar::nameClosed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(&m_views, &OrderViews::failed, this,
            [this](const Error &error) { m_workbench.notices.problem(models::sentenceOf(error)); });
    for (const auto signal : {&OrderViews::rowsInserted, &OrderViews::rowsRemoved})
        connect(&m_views, signal, this, [this] {
            m_workbench.actions.retranslate(); // some are called like views
            markView();
        });
}

void OrdersPage::updateViewActions()
{
    for (int row = 0; row < viewKeys; ++row) {
        if (QAction *action = m_workbench.actions.find(viewAction(row)))
            action->setEnabled(row < m_views.rowCount());
    }
    const int row = m_views.rowOf(m_viewBar->current());
    const bool isSaved = row >= 0 && !m_views.at(row).isBuiltIn;
    for (const QString &id : {u"orders.renameView"_s, u"orders.deleteView"_s}) {
        if (QAction *action = m_workbench.actions.find(id))
            action->setEnabled(isSaved);
    }
}

void OrdersPage::markView()
{
    // Two views may ask for the same: the one that was chosen stays chosen.
    const QString query = m_search->text().simplified();
    const int chosen = m_views.rowOf(m_viewBar->current());
    if (chosen < 0 || m_views.at(chosen).view.query.simplified() != query) {
        const int row = m_views.rowOfQuery(query);
        m_viewBar->setCurrent(row < 0 ? QString() : m_views.at(row).id);
    }
    updateViewActions();
}

void OrdersPage::chooseView(const QString &id)
{
    const int row = m_views.rowOf(id);
    if (row < 0)
        return;
    const OrderView view = m_views.at(row);
    m_viewBar->setCurrent(id);
    m_search->setQuery(view.view.query);
    m_table->setShownColumns(view.view.columns);
    const auto column = models::columnOfKey(view.view.sortColumn);
    if (column && models::specOf(*column).sort)
        sort({*models::specOf(*column).sort, view.view.descending});
    updateViewActions();
}

wire::SavedView OrdersPage::currentView(const QString &name) const
{
    return {name, m_search->text().simplified(), models::specOf(models::columnOf(m_sort.field)).key, m_sort.descending,
            m_table->shownColumns()};
}

void OrdersPage::saveView()
{
    if (!m_search->errors().isEmpty()) {
        m_workbench.notices.tell(tr("The search has a mistake. Mend it, then save it as a view."));
        m_search->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_viewBar->askName({}, {});
}

void OrdersPage::takeName(const QString &id, const QString &name)
{
    const int row = m_views.rowOfName(name);
    const auto same = row < 0 ? std::nullopt : std::optional(m_views.at(row));
    const bool isTaken = same && same->id != id && (same->isBuiltIn || !id.isEmpty());
    if (isTaken) {
        m_workbench.notices.tell(tr("There is a view “%1” already. Choose another name.").arg(m_views.nameOf(*same)));
        m_viewBar->askName(id, name);
        return;
    }
    if (!id.isEmpty()) {
        m_views.rename(id, name);
        updateViewActions();
        return;
    }
    m_viewBar->setCurrent(m_views.save(currentView(name)));
    // From now on the last word is what it says, as in the view, and not the beginning of one.
    m_search->setQuery(m_search->text());
    if (same)
        m_workbench.notices.offerUndo(tr("View “%1” replaced.").arg(name), [this, same] { m_views.save(same->view); });
    else
        m_workbench.notices.tell(tr("View “%1” saved.").arg(name));
    updateViewActions();
}

void OrdersPage::updateView(const QString &id)
{
    const int row = m_views.rowOf(id);
    if (row < 0)
        return;
    const QString name = m_views.at(row).view.name;
    m_viewBar->setCurrent(m_views.save(currentView(name)));
    m_workbench.notices.tell(tr("View “%1” saved.").arg(name));
}

void OrdersPage::removeView(const QString &id)
{
    const int row = m_views.rowOf(id);
    if (row < 0 || m_views.at(row).isBuiltIn)
        return;
    const OrderView removed = m_views.at(row);
    m_views.remove(id);
    m_workbench.notices.offerUndo(tr("View “%1” deleted.").arg(removed.view.name),
                                  [this, removed] { m_views.restore(removed); });
}

} // namespace docket::ui
