// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the orders page consists of, and what is told to whom.
#include "models/text/error_text.h"
#include "ui/orders/order_table.h"
#include "ui/orders/orders_page.h"
#include "ui/orders/orders_places.h"
#include "ui/orders/search_box.h"
#include "ui/orders/view_bar.h"
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::OrderTableModel;
using Place = OrdersPlaces::Place;

QLayout *OrdersPage::makeSearchRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space / 2);
    m_search = new SearchBox(
        m_workbench.theme, [this] { return context(); },
        [this](const search::Field &field, QStringView typed) { return m_values.beginningWith(field, typed); }, this);
    m_columnsButton = new QToolButton(this);
    m_columnsButton->setObjectName(u"columnsButton"_s);
    m_sideButton = new QToolButton(this);
    m_sideButton->setObjectName(u"sideButton"_s);
    m_sideButton->setCheckable(true);
    row->addWidget(m_search, 1);
    row->addWidget(m_columnsButton);
    row->addWidget(m_sideButton);
    return row;
}

QWidget *OrdersPage::makeList()
{
    auto *list = new QFrame(this);
    list->setProperty("look", u"panel"_s);
    list->setMinimumWidth(leastListWidth);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, Theme::space, 0, 0);
    column->setSpacing(Theme::space / 2);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Theme::panelPadding, 0, Theme::space, 0);
    top->setSpacing(Theme::space / 2);
    top->addLayout(makeSearchRow());
    m_viewBar = new ViewBar(m_views, m_workbench.formats, m_workbench.theme, list);
    top->addWidget(m_viewBar);
    m_banner = new Banner(m_workbench.theme, Banner::Kind::Error, list);
    m_banner->setObjectName(u"ordersBanner"_s);
    m_retry = new QPushButton(m_banner);
    m_retry->setObjectName(u"ordersRetry"_s);
    m_banner->addWidget(m_retry);
    top->addWidget(m_banner);
    column->addLayout(top);
    m_table = new OrderTable(m_model, m_workbench.shop, m_workbench.formats, m_workbench.theme, list);
    m_table->setMaySeePersonalData(m_workbench.may(domain::Permission::PersonalData));
    m_places = new OrdersPlaces(m_workbench.theme, m_table, list);
    m_places->setMayCreate(m_workbench.may(domain::Permission::Create));
    column->addWidget(m_places, 1);
    return list;
}

void OrdersPage::connectSearch()
{
    connect(m_search, &SearchBox::queryChanged, this, &OrdersPage::find);
    connect(m_search, &SearchBox::understood, this, &OrdersPage::markView);
    connect(m_search, &SearchBox::leaveWanted, this, [this] {
        if (m_places->place() == Place::Table)
            m_table->takeFocus();
        // Who types faster than orders are found means those that are found then.
        m_takesFirst = m_model.isBusy();
    });
    connect(m_places, &OrdersPlaces::clearWanted, this, [this] {
        m_search->setQuery({});
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_places, &OrdersPlaces::newOrderWanted, this, [this] { emit m_workbench.navigation.newOrderWanted({}); });
    connect(m_places, &OrdersPlaces::importWanted, &m_workbench.navigation, &Navigation::importWanted);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_banner->setText({});
        m_model.ask();
    });
}

void OrdersPage::connectTable()
{
    connect(m_table, &OrderTable::sortWanted, this, &OrdersPage::sort);
    connect(m_table, &OrderTable::selectionMoved, this, &OrdersPage::tellSelection);
    connect(m_table, &OrderTable::openWanted, this, &OrdersPage::openDetails);
    connect(m_table, &OrderTable::menuWanted, this, &OrdersPage::showMenu);
    connect(m_table, &OrderTable::columnMenuWanted, this, &OrdersPage::showColumnMenu);
    connect(m_table, &OrderTable::columnsChanged, this, &OrdersPage::saveColumns);
    connect(m_table, &OrderTable::selectionLimited, this, [this] {
        m_workbench.notices.tell(tr("The first %1 orders are selected: no more can be changed at once. All are %2.")
                                     .arg(m_workbench.formats.number(OrderTable::selectionLimit),
                                          m_workbench.formats.number(m_model.rowCount())));
    });
    connect(m_columnsButton, &QToolButton::clicked, this,
            [this] { showColumnMenu(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height()))); });
    connect(m_sideButton, &QToolButton::clicked, this, &OrdersPage::setSideShown);
    connect(m_splitter, &QSplitter::splitterMoved, this, &OrdersPage::saveSplitter);
}

void OrdersPage::connectModel()
{
    connect(&m_model, &OrderTableModel::answered, this, [this] {
        m_banner->setText({});
        showPlace();
        if (std::exchange(m_takesFirst, false) && m_places->place() == Place::Table && !m_side->openPanel())
            m_table->takeFocus();
        bringWanted();
        emit statusTextChanged();
    });
    connect(&m_model, &OrderTableModel::loaded, this, &OrdersPage::tellCurrent);
    connect(&m_model, &OrderTableModel::failed, this,
            [this](const Error &error) { m_banner->setText(models::sentenceOf(error)); });
    connect(&m_workbench.shop, &workspace::Workspace::indexFailed, this, [this](const Error &error) {
        m_banner->setText(tr("Only the newest orders are listed, because the list of all could not be read: %1")
                              .arg(models::sentenceOf(error)));
    });
}

} // namespace docket::ui
