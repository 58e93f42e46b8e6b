// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_table/order_table_model.h"
#include "models/order_table/order_views.h"
#include "models/order_table/query_values.h"
#include "services/search/query_parser.h"
#include "ui/orders/remembered_settings.h"
#include "ui/workbench/page.h"
#include "ui/workbench/side_area.h"
#include "ui/workbench/workbench.h"

#include <functional>

class QMenu;
class QPushButton;
class QSplitter;
class QToolButton;

namespace docket::ui {

class Banner;
class OrdersPlaces;
class OrderTable;
class SearchBox;
class ViewBar;

/// The orders: search, views, table, and beside them the side area with an order's details and tasks. Says in
/// Workbench::selection what is selected. Columns, sorting and sizes are remembered on this machine, saved views in the
/// shop. UI thread.
class OrdersPage final : public Page {
    Q_OBJECT

public:
    /// Takes ownership of `side`. What `workbench` refers to outlives the page.
    OrdersPage(Workbench &workbench, SideArea *side, QWidget *parent = nullptr);
    ~OrdersPage() override;
    Q_DISABLE_COPY_MOVE(OrdersPage)

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void activate() override;
    [[nodiscard]] QString statusText() const override;

    /// Searches for this; the box shows it.
    void showQuery(const QString &query);
    /// What the search box says; empty: every order.
    [[nodiscard]] QString query() const;
    /// Selects the order and scrolls to it. When the search does not find it, the search is cleared first.
    void showOrder(const QUuid &id);

    /// Fills the context menu of the selected orders, before what the page puts into it.
    void setContextMenuFiller(std::function<void(QMenu &)> filler);

signals:
    /// Enter or a double click on an order: its details have the keyboard now.
    void detailsOpened();

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int leastListWidth = 420;

    // Assembling.
    QWidget *makeList();
    QLayout *makeSearchRow();
    void connectSearch();
    void connectTable();
    void connectModel();
    void connectViews();
    void registerActions();
    void registerMovingActions();
    void registerSortingActions();
    void registerViewActions();
    void retranslate();
    void updateIcons();

    // Searching and sorting.
    [[nodiscard]] search::ParseContext context() const;
    void find(const search::Expression &query);
    void sort(const search::Sort &sort);
    void showPlace();
    void markView();

    // Views.
    void chooseView(const QString &id);
    void saveView();
    void takeName(const QString &id, const QString &name);
    void updateView(const QString &id);
    void removeView(const QString &id);
    void updateViewActions();
    [[nodiscard]] wire::SavedView currentView(const QString &name) const;

    // Selection.
    void tellSelection();
    void tellCurrent();
    void bringWanted();
    void copy();
    void showMenu(const QPoint &globalPosition);
    void showColumnMenu(const QPoint &globalPosition);
    void openDetails();
    void setSideShown(bool isShown);

    void restoreState();
    void saveColumns();
    void saveSplitter();

    Workbench &m_workbench;
    models::QueryValues m_values;
    models::OrderTableModel m_model;
    models::OrderViews m_views;
    std::function<void(QMenu &)> m_fillMenu;

    RememberedSettings m_remembered;

    SideArea *m_side;
    QSplitter *m_splitter;
    SearchBox *m_search;
    QToolButton *m_columnsButton;
    QToolButton *m_sideButton;
    ViewBar *m_viewBar;
    Banner *m_banner;
    QPushButton *m_retry;
    OrderTable *m_table;
    OrdersPlaces *m_places;

    search::Expression m_query;
    search::Sort m_sort;
    quint32 m_currentPosition = 0;  ///< of the order that the details show, also when it is no longer found
    quint32 m_wantedPosition = 0;   ///< to be shown as soon as it is found
    QList<quint32> m_toldPositions; ///< selected in the table when it last told
    quint64 m_wantedCount = 0;
    bool m_takesFirst = false; ///< the table was gone to while orders were looked for
};

} // namespace docket::ui
