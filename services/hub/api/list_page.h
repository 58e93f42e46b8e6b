// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/query_fields.h"
#include "services/wire/json_page.h"

namespace docket::hub {

/// A page of a list in the order of a unique key: where it begins, and how long it may be. In the address `cursor`, as
/// the page before told it, and `limit` (1 to 500; 100 without).
struct ListPage {
    QString list;  ///< keeps a cursor from being used with another list
    QString after; ///< the last key of the page before; empty at the beginning
    int limit = 0;

    /// What is wrong is noted in `fields`: `invalid_parameter`.
    static ListPage from(QueryFields &fields, const QString &list);

    [[nodiscard]] QString cursorBehind(const QString &key) const;

    /// How many rows to read: one more than is shown tells whether there is a page behind.
    [[nodiscard]] int toRead() const { return limit + 1; }
    /// The body. `keyOf` gives the key of a row, `toJson` its JSON.
    template <typename Row, typename KeyOf, typename ToJson>
    [[nodiscard]] QByteArray body(const std::vector<Row> &rows, KeyOf keyOf, ToJson toJson) const
    {
        QByteArrayList items;
        for (const Row &row : rows) {
            if (items.size() == limit)
                return wire::pageToJson(items, cursorBehind(keyOf(rows[static_cast<std::size_t>(limit - 1)])));
            items << toJson(row);
        }
        return wire::pageToJson(items, {});
    }
};

} // namespace docket::hub
