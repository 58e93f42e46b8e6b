// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/order_lines_model.h"

using namespace Qt::StringLiterals;

namespace docket::models {

using namespace domain;

namespace {

const QString separator = u" · "_s;

bool isNumber(int column)
{
    return column >= OrderLinesModel::Quantity;
}

} // namespace

OrderLinesModel::OrderLinesModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void OrderLinesModel::setDetails(const OrderDetails &details)
{
    const bool isSameShape = m_details.order.id == details.order.id &&
                             m_details.order.lines.size() == details.order.lines.size() && !details.order.lines.empty();
    if (!isSameShape)
        beginResetModel();
    m_details = {details.order, {}, details.stock};
    if (isSameShape)
        retranslate();
    else
        endResetModel();
}

void OrderLinesModel::clear()
{
    setDetails({});
}

void OrderLinesModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int OrderLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_details.order.lines.size());
}

int OrderLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrderLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderLine &line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return wholeText(line);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    case LineIdRole:
        return line.id;
    case SkuRole:
        return line.sku;
    case PriceTextRole:
        return priceText(line);
    case StateTextRole:
        return stateText(line);
    case IsShortRole:
        return backorderedOf(m_details.order, line) > 0;
    case IsCanceledRole:
        return line.canceled == line.quantity;
    default:
        return {};
    }
}

QVariant OrderLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Product");
    case Sku:
        return tr("SKU");
    case Location:
        return tr("Location");
    case Quantity:
        return tr("Quantity");
    case Open:
        return tr("Open");
    case Shipped:
        return tr("Shipped");
    case Canceled:
        return tr("Canceled");
    case Reserved:
        return tr("Reserved");
    case Backordered:
        return tr("Backordered");
    case UnitPrice:
        return tr("Unit price");
    case Discount:
        return tr("Discount");
    case TaxRate:
        return tr("Tax");
    case Net:
        return tr("Net");
    default:
        return {};
    }
}

const OrderLine &OrderLinesModel::lineAt(int row) const
{
    return m_details.order.lines[static_cast<std::size_t>(row)];
}

QString OrderLinesModel::text(const OrderLine &line, int column) const
{
    // A zero says nothing here; empty cells let the others be seen.
    const auto unlessZero = [this](qint64 value) { return value == 0 ? QString() : m_formats.number(value); };
    switch (column) {
    case Name:
        return line.name.isEmpty() ? line.sku : line.name;
    case Sku:
        return line.sku;
    case Location:
        return line.location == defaultLocation() ? QString() : line.location;
    case Quantity:
        return m_formats.number(line.quantity);
    case Open:
        return unlessZero(line.open());
    case Shipped:
        return unlessZero(line.shipped);
    case Canceled:
        return unlessZero(line.canceled);
    case Reserved:
        return unlessZero(line.reserved);
    case Backordered:
        return unlessZero(backorderedOf(m_details.order, line));
    case UnitPrice:
        return m_formats.money(line.unitPrice);
    case Discount:
        return line.discount.millionths == 0 ? QString() : m_formats.percent(line.discount);
    case TaxRate:
        return line.taxRate.millionths == 0 ? QString() : m_formats.percent(line.taxRate);
    case Net:
        return m_formats.money(totalsOf(line).value_or(LineTotals{}).net, line.unitPrice.currency);
    default:
        return {};
    }
}

QString OrderLinesModel::priceText(const OrderLine &line) const
{
    QStringList parts{m_formats.money(line.unitPrice)};
    if (line.discount.millionths != 0)
        parts.append(tr("%1 off", "a discount in percent").arg(m_formats.percent(line.discount)));
    if (line.taxRate.millionths != 0)
        parts.append(tr("%1 tax", "a tax rate in percent").arg(m_formats.percent(line.taxRate)));
    if (line.location != defaultLocation() && !line.location.isEmpty())
        parts.append(tr("from %1", "a stock location").arg(line.location));
    return parts.join(separator);
}

QString OrderLinesModel::stateText(const OrderLine &line) const
{
    QStringList parts;
    if (line.shipped > 0)
        parts.append(line.shipped == line.quantity ? tr("All shipped")
                                                   : tr("%1 shipped").arg(m_formats.number(line.shipped)));
    if (const qint64 backordered = backorderedOf(m_details.order, line); backordered > 0)
        parts.append(backorderText(line, backordered));
    if (line.canceled > 0)
        parts.append(line.canceled == line.quantity ? tr("All canceled")
                                                    : tr("%1 canceled").arg(m_formats.number(line.canceled)));
    return parts.join(separator);
}

QString OrderLinesModel::backorderText(const OrderLine &line, qint64 backordered) const
{
    const auto level = m_details.stock.find(StockKey{line.sku, line.location});
    if (level == m_details.stock.end())
        return tr("%1 backordered").arg(m_formats.number(backordered));
    return tr("%1 backordered (%2 in stock)")
        .arg(m_formats.number(backordered), m_formats.number(level->second.available()));
}

QString OrderLinesModel::wholeText(const OrderLine &line) const
{
    QStringList parts{tr("%1 × %2", "quantity and product").arg(m_formats.number(line.quantity), text(line, Name)),
                      line.sku, priceText(line)};
    if (const QString state = stateText(line); !state.isEmpty())
        parts.append(state);
    parts.append(tr("Net %1").arg(text(line, Net)));
    return parts.join(separator);
}

} // namespace docket::models
