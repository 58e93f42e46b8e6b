// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_table/order_column.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::models {

using search::SortField;

namespace {

constexpr std::array columns{
    OrderColumnSpec{OrderColumn::Flags, "flags"_L1, {}, true},
    OrderColumnSpec{OrderColumn::Number, "number"_L1, SortField::Number, true},
    OrderColumnSpec{OrderColumn::Customer, "customer"_L1, SortField::Customer, true},
    OrderColumnSpec{OrderColumn::Status, "status"_L1, SortField::Status, true},
    OrderColumnSpec{OrderColumn::Placed, "placed"_L1, SortField::Placed, true},
    OrderColumnSpec{OrderColumn::Required, "required"_L1, SortField::Required, true},
    OrderColumnSpec{OrderColumn::Total, "total"_L1, SortField::Total, true, true},
    OrderColumnSpec{OrderColumn::Items, "items"_L1, {}, false, true},
    OrderColumnSpec{OrderColumn::Lines, "lines"_L1, {}, false, true},
    OrderColumnSpec{OrderColumn::City, "city"_L1, {}},
    OrderColumnSpec{OrderColumn::Country, "country"_L1, SortField::Country},
    OrderColumnSpec{OrderColumn::Tags, "tags"_L1, {}},
    OrderColumnSpec{OrderColumn::Carrier, "carrier"_L1, {}},
    OrderColumnSpec{OrderColumn::Tracking, "tracking"_L1, {}},
    OrderColumnSpec{OrderColumn::Shipped, "shipped"_L1, SortField::Shipped},
    OrderColumnSpec{OrderColumn::Source, "source"_L1, {}},
    OrderColumnSpec{OrderColumn::Email, "email"_L1, {}, false, false, true},
    OrderColumnSpec{OrderColumn::Phone, "phone"_L1, {}, false, false, true},
};

QString isoMoment(domain::Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(domain::toMilliseconds(instant), zone).toString(u"yyyy-MM-dd HH:mm");
}

} // namespace

std::span<const OrderColumnSpec> orderColumns()
{
    return columns;
}

const OrderColumnSpec &specOf(OrderColumn column)
{
    return columns.at(static_cast<std::size_t>(column));
}

std::optional<OrderColumn> columnOfKey(QStringView key)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [key](const OrderColumnSpec &spec) { return spec.key == key; });
    return found == columns.end() ? std::nullopt : std::optional(found->column);
}

OrderColumn columnOf(SortField field)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [field](const OrderColumnSpec &spec) { return spec.sort == field; });
    return found == columns.end() ? OrderColumn::Placed : found->column;
}

QString titleOf(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Flags:
        return QCoreApplication::translate("docket::models::OrderColumn", "Marks");
    case OrderColumn::Number:
        return QCoreApplication::translate("docket::models::OrderColumn", "Number");
    case OrderColumn::Customer:
        return QCoreApplication::translate("docket::models::OrderColumn", "Customer");
    case OrderColumn::Status:
        return QCoreApplication::translate("docket::models::OrderColumn", "Status");
    case OrderColumn::Placed:
        return QCoreApplication::translate("docket::models::OrderColumn", "Placed");
    case OrderColumn::Required:
        return QCoreApplication::translate("docket::models::OrderColumn", "Required");
    case OrderColumn::Total:
        return QCoreApplication::translate("docket::models::OrderColumn", "Total");
    case OrderColumn::Items:
        return QCoreApplication::translate("docket::models::OrderColumn", "Items");
    case OrderColumn::Lines:
        return QCoreApplication::translate("docket::models::OrderColumn", "Lines");
    case OrderColumn::City:
        return QCoreApplication::translate("docket::models::OrderColumn", "City");
    case OrderColumn::Country:
        return QCoreApplication::translate("docket::models::OrderColumn", "Country");
    case OrderColumn::Tags:
        return QCoreApplication::translate("docket::models::OrderColumn", "Tags");
    case OrderColumn::Carrier:
        return QCoreApplication::translate("docket::models::OrderColumn", "Carrier");
    case OrderColumn::Tracking:
        return QCoreApplication::translate("docket::models::OrderColumn", "Tracking");
    case OrderColumn::Shipped:
        return QCoreApplication::translate("docket::models::OrderColumn", "Shipped");
    case OrderColumn::Source:
        return QCoreApplication::translate("docket::models::OrderColumn", "Source");
    case OrderColumn::Email:
        return QCoreApplication::translate("docket::models::OrderColumn", "E-mail");
    case OrderColumn::Phone:
        return QCoreApplication::translate("docket::models::OrderColumn", "Phone");
    }
    return {};
}

QStringList OrderCells::flags(const OrderRow &row) const
{
    QStringList words;
    if (row.hasConflict)
        words << tr("Changed here and at the hub: see the sync center");
    if (row.isPending)
        words << tr("Waits to be sent to the hub");
    if (row.holdReason)
        words << (row.holdReason->isEmpty() ? tr("On hold") : tr("On hold: %1").arg(*row.holdReason));
    if (isOverdue(row, today()))
        words << tr("Overdue since %1").arg(m_formats.date(*row.requiredOn));
    if (row.backordered > 0)
        words << tr("%n piece(s) wait for stock", nullptr, static_cast<int>(row.backordered));
    if (row.notes > 0)
        words << tr("%n note(s)", nullptr, static_cast<int>(row.notes));
    return words;
}

QString OrderCells::text(const OrderRow &row, OrderColumn column) const
{
    if (!row.isReadable)
        return column == OrderColumn::Customer ? tr("This order could not be read") : QString();
    switch (column) {
    case OrderColumn::Flags:
        return flags(row).join(u"; "_s);
    case OrderColumn::Number:
        return row.number;
    case OrderColumn::Customer:
        return row.customer;
    case OrderColumn::Status:
        return Formats::status(row.status);
    case OrderColumn::Placed:
        return m_formats.relative(row.placedAt, m_now);
    case OrderColumn::Required:
        return row.requiredOn ? m_formats.date(*row.requiredOn) : QString();
    case OrderColumn::Total:
        return m_formats.money(row.total);
    case OrderColumn::Items:
        return m_formats.number(row.items);
    case OrderColumn::Lines:
        return m_formats.number(row.lines);
    case OrderColumn::City:
        return row.city;
    case OrderColumn::Country:
        return row.country;
    case OrderColumn::Tags:
        return row.tags.join(u", "_s);
    case OrderColumn::Carrier:
        return row.carriers.join(u", "_s);
    case OrderColumn::Tracking:
        return row.tracking.join(u", "_s);
    case OrderColumn::Shipped:
        return row.shippedAt ? m_formats.relative(*row.shippedAt, m_now) : QString();
    case OrderColumn::Source:
        return row.source;
    case OrderColumn::Email:
        return row.email;
    case OrderColumn::Phone:
        return row.phone;
    }
    return {};
}

QString OrderCells::exactText(const OrderRow &row, OrderColumn column) const
{
    if (!row.isReadable)
        return text(row, column);
    switch (column) {
    case OrderColumn::Placed:
        return isoMoment(row.placedAt, m_formats.zone());
    case OrderColumn::Shipped:
        return row.shippedAt ? isoMoment(*row.shippedAt, m_formats.zone()) : QString();
    case OrderColumn::Required:
        return row.requiredOn ? row.requiredOn->toString(Qt::ISODate) : QString();
    case OrderColumn::Total:
        return m_formats.amount(row.total.minor, row.total.currency) + u' ' + row.total.currency.code();
    case OrderColumn::Items:
        return QString::number(row.items);
    case OrderColumn::Lines:
        return QString::number(row.lines);
    default:
        return text(row, column);
    }
}

QString OrderCells::toolTip(const OrderRow &row, OrderColumn column) const
{
    if (!row.isReadable)
        return tr("Its document in the database cannot be read. Other orders are not touched by this. Check the data "
                  "with “docketctl verify”.");
    switch (column) {
    case OrderColumn::Placed:
        return m_formats.dateTime(row.placedAt);
    case OrderColumn::Shipped:
        return row.shippedAt ? m_formats.dateTime(*row.shippedAt) : QString();
    case OrderColumn::Required:
        return isOverdue(row, today()) ? tr("Overdue: was required by %1").arg(m_formats.date(*row.requiredOn))
                                       : QString();
    case OrderColumn::Flags:
        return flags(row).join(u'\n');
    case OrderColumn::Status:
        return row.holdReason ? flags(row).first() : QString();
    default:
        return {};
    }
}

} // namespace docket::models
