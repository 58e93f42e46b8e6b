// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_places.h"

#include "ui/widgets/empty_state.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace docket::ui {

OrdersPlaces::OrdersPlaces(const Theme &theme, QWidget *table, QWidget *parent)
    : QStackedWidget(parent)
    , m_loading(new EmptyState(theme, u"clock"_s, this))
    , m_noOrders(new EmptyState(theme, u"inbox"_s, this))
    , m_noneFound(new EmptyState(theme, u"search-x"_s, this))
    , m_newOrder(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(u"ordersPlaces"_s);
    m_loading->setObjectName(u"ordersLoading"_s);
    m_noOrders->setObjectName(u"noOrders"_s);
    m_noneFound->setObjectName(u"noneFound"_s);
    m_newOrder->setObjectName(u"firstOrder"_s);
    m_newOrder->setProperty("look", u"primary"_s);
    m_import->setObjectName(u"firstImport"_s);
    m_clear->setObjectName(u"clearSearch"_s);
    m_noOrders->addWidget(m_newOrder);
    m_noOrders->addWidget(m_import);
    m_noneFound->addWidget(m_clear);
    // In the order of Place.
    for (QWidget *widget : {table, static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_noOrders),
                            static_cast<QWidget *>(m_noneFound)})
        addWidget(widget);
    connect(m_newOrder, &QPushButton::clicked, this, &OrdersPlaces::newOrderWanted);
    connect(m_import, &QPushButton::clicked, this, &OrdersPlaces::importWanted);
    connect(m_clear, &QPushButton::clicked, this, &OrdersPlaces::clearWanted);
    retranslate();
}

void OrdersPlaces::show(Place place)
{
    m_place = place;
    setCurrentIndex(static_cast<int>(place));
}

void OrdersPlaces::setMayCreate(bool may)
{
    m_newOrder->setVisible(may);
    m_import->setVisible(may);
}

void OrdersPlaces::retranslate()
{
    m_loading->setTexts(tr("Loading the orders"), tr("The list of all orders is being read. This takes a moment."));
    m_noOrders->setTexts(tr("No orders yet"), tr("Orders that are taken or imported appear here, the newest on top."));
    m_newOrder->setText(tr("New order"));
    m_import->setText(tr("Import orders…"));
    m_noneFound->setTexts(tr("No order found"), tr("No order matches the search. Take a word away, or begin anew."));
    m_clear->setText(tr("Clear the search"));
}

} // namespace docket::ui
