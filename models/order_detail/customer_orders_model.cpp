// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/customer_orders_model.h"

using namespace Qt::StringLiterals;

namespace docket::models {

using namespace domain;

CustomerOrdersModel::CustomerOrdersModel(const Formats &formats, QObject *parent)
    : QAbstractListModel(parent)
    , m_formats(formats)
{
}

void CustomerOrdersModel::setOrders(const std::vector<Order> &orders, const QUuid &shown, Instant now)
{
    std::vector<Order> wanted;
    for (const Order &order : orders) {
        if (order.id != shown && wanted.size() < most)
            wanted.push_back(order);
    }
    m_now = now;
    if (wanted == m_orders) {
        retranslate(); // the times
        return;
    }
    beginResetModel();
    m_orders = std::move(wanted);
    endResetModel();
}

void CustomerOrdersModel::retranslate()
{
    if (!m_orders.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int CustomerOrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

QVariant CustomerOrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Order &order = m_orders[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return order.number;
    case Qt::AccessibleTextRole:
        return wholeText(order);
    case Qt::ToolTipRole:
        return m_formats.dateTime(order.placedAt);
    case OrderIdRole:
        return order.id;
    case StatusRole:
        return static_cast<int>(statusOf(order));
    case IsHeldRole:
        return order.hold.has_value();
    case TotalRole:
        return total(order);
    case WhenRole:
        return m_formats.relative(order.placedAt, m_now);
    case IsOpenRole:
        return hasOpen(order);
    default:
        return {};
    }
}

QString CustomerOrdersModel::total(const Order &order) const
{
    return m_formats.money(totalsOf(order).value_or(Totals{}).total, order.currency);
}

QString CustomerOrdersModel::wholeText(const Order &order) const
{
    QStringList parts{order.number, Formats::status(statusOf(order))};
    if (order.hold)
        parts.append(tr("on hold"));
    parts << m_formats.dateTime(order.placedAt) << total(order);
    return parts.join(u", "_s);
}

} // namespace docket::models
