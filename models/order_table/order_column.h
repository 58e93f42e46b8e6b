// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_table/order_row.h"
#include "models/text/formats.h"
#include "services/search/expression.h"

#include <QLatin1StringView>

#include <span>

namespace docket::models {

/// The columns of the order table, in the order in which it shows them first.
enum class OrderColumn : quint8 {
    Flags,
    Number,
    Customer,
    Status,
    Placed,
    Required,
    Total,
    Items,
    Lines,
    City,
    Country,
    Tags,
    Carrier,
    Tracking,
    Shipped,
    Source,
    Email,
    Phone
};

/// What is fixed about a column.
struct OrderColumnSpec {
    OrderColumn column = OrderColumn::Number;
    QLatin1StringView key; ///< in settings and saved views; never changes
    std::optional<search::SortField> sort;
    bool isShownFirst = false;
    bool isNumber = false;   ///< right-aligned
    bool isPersonal = false; ///< for those who may see personal data
};

std::span<const OrderColumnSpec> orderColumns();
const OrderColumnSpec &specOf(OrderColumn column);
/// Nothing when no column has that key.
std::optional<OrderColumn> columnOfKey(QStringView key);
/// The column that sorts by a field.
OrderColumn columnOf(search::SortField field);

/// The heading.
QString titleOf(OrderColumn column);

/// What a cell says, for people and for copying. `now` gives relative times and what is overdue.
class OrderCells {
    Q_DECLARE_TR_FUNCTIONS(docket::models::OrderCells)

public:
    OrderCells(const Formats &formats, domain::Instant now) : m_formats(formats), m_now(now) {}

    /// Short, as the table shows it.
    [[nodiscard]] QString text(const OrderRow &row, OrderColumn column) const;
    /// Exact: dates with their time, amounts and dates as spreadsheets read them.
    [[nodiscard]] QString exactText(const OrderRow &row, OrderColumn column) const;
    /// Empty where it would only repeat the text.
    [[nodiscard]] QString toolTip(const OrderRow &row, OrderColumn column) const;
    /// Held, overdue, waiting for stock, with notes: each in words.
    [[nodiscard]] QStringList flags(const OrderRow &row) const;
    [[nodiscard]] QDate today() const { return domain::dayOf(m_now, m_formats.zone()); }

private:
    const Formats &m_formats;
    domain::Instant m_now;
};

} // namespace docket::models
