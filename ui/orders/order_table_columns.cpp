// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of the order table: which are shown, where, how wide, and how that is remembered.
#include "ui/orders/order_table.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::OrderColumn;

namespace {

constexpr int leastCustomerWidth = 140;

int firstWidth(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Flags:
        return 44;
    case OrderColumn::Number:
        return 100;
    case OrderColumn::Required:
        return 108; // room for its name in other languages too
    case OrderColumn::Total:
        return 116;
    case OrderColumn::Customer:
    case OrderColumn::Email:
        return 200;
    case OrderColumn::Status:
        return 160; // room for the longest status in other languages too
    case OrderColumn::Placed:
    case OrderColumn::Shipped:
        return 136;
    case OrderColumn::Items:
    case OrderColumn::Lines:
        return 64;
    case OrderColumn::Country:
        return 80;
    case OrderColumn::Tracking:
    case OrderColumn::Tags:
        return 140;
    default:
        return 112;
    }
}

} // namespace

bool OrderTable::mayShow(OrderColumn column) const
{
    return m_maySeePersonalData || !models::specOf(column).isPersonal;
}

void OrderTable::setMaySeePersonalData(bool may)
{
    m_maySeePersonalData = may;
    for (const models::OrderColumnSpec &spec : models::orderColumns()) {
        if (!mayShow(spec.column))
            setColumnHidden(static_cast<int>(spec.column), true);
    }
}

bool OrderTable::isShown(OrderColumn column) const
{
    return !isColumnHidden(static_cast<int>(column));
}

void OrderTable::setShown(OrderColumn column, bool isToBeShown)
{
    // A table without columns would have no header to bring them back with.
    if (!isToBeShown && shownColumns().size() <= 1)
        return;
    setColumnHidden(static_cast<int>(column), !isToBeShown || !mayShow(column));
    fitColumns();
    emit columnsChanged();
}

QStringList OrderTable::shownColumns() const
{
    QStringList keys;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            keys.append(models::specOf(static_cast<OrderColumn>(logical)).key);
    }
    return keys;
}

void OrderTable::setShownColumns(const QStringList &keys)
{
    QList<OrderColumn> wanted;
    for (const QString &key : keys) {
        if (const auto column = models::columnOfKey(key); column && mayShow(*column) && !wanted.contains(*column))
            wanted.append(*column);
    }
    if (wanted.isEmpty())
        return;
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < wanted.size(); ++i)
        header->moveSection(header->visualIndex(static_cast<int>(wanted.at(i))), i);
    for (const models::OrderColumnSpec &spec : models::orderColumns())
        setColumnHidden(static_cast<int>(spec.column), !wanted.contains(spec.column));
    fitColumns();
}

void OrderTable::resetColumns()
{
    QStringList keys;
    for (const models::OrderColumnSpec &spec : models::orderColumns()) {
        setColumnWidth(static_cast<int>(spec.column), firstWidth(spec.column));
        if (spec.isShownFirst)
            keys.append(spec.key);
    }
    setShownColumns(keys);
    emit columnsChanged();
}

/// The customer's column takes what room is left.
void OrderTable::fitColumns()
{
    if (!isShown(OrderColumn::Customer))
        return;
    const int customer = static_cast<int>(OrderColumn::Customer);
    const int others = horizontalHeader()->length() - columnWidth(customer);
    m_isFitting = true;
    setColumnWidth(customer, std::max(leastCustomerWidth, viewport()->width() - others));
    m_isFitting = false;
}

QStringList OrderTable::columnState() const
{
    QStringList columns;
    for (const QString &key : shownColumns()) {
        const auto column = models::columnOfKey(key);
        columns.append(key + u':' + QString::number(columnWidth(static_cast<int>(*column))));
    }
    return columns;
}

void OrderTable::restoreColumns(const QStringList &state)
{
    QStringList keys;
    for (const QString &each : state) {
        const QString key = each.section(u':', 0, 0);
        const int width = each.section(u':', 1).toInt();
        const auto column = models::columnOfKey(key);
        if (!column)
            continue;
        keys.append(key);
        constexpr int widest = 2000;
        if (width >= horizontalHeader()->minimumSectionSize() && width < widest)
            setColumnWidth(static_cast<int>(*column), width);
    }
    setShownColumns(keys);
}

} // namespace docket::ui
