// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/column_binding.h"

namespace docket::exchange {

/// What tells the orders of a file apart: the number, and the source where rows name their own.
struct OrderKey {
    QString number;
    QString source;

    static OrderKey of(const wire::ColumnBinding &columns, const wire::CsvRecord &record)
    {
        return {columns.value(wire::ImportField::OrderNumber, record),
                columns.value(wire::ImportField::OrderSource, record)};
    }

    /// As one text, by which the rows of a file are grouped.
    QString toGroup() const { return source.isEmpty() ? number : number + separator + source; }
    static OrderKey fromGroup(const QString &group)
    {
        const qsizetype end = group.indexOf(separator);
        return end < 0 ? OrderKey{group, {}} : OrderKey{group.first(end), group.sliced(end + 1)};
    }

    bool operator==(const OrderKey &) const = default;

private:
    static constexpr QChar separator = u'\x1f';
};

} // namespace docket::exchange
