// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/json_reader.h"

#include <QByteArrayList>

namespace docket::wire {

/// A part of a list, and the cursor of the part behind it: empty when there is none.
template <typename T>
struct Page {
    std::vector<T> items;
    QString next;

    bool operator==(const Page &) const = default;
};

/// `{"items": […], "next": "…" | null}`; `items` are JSON already.
QByteArray pageToJson(const QByteArrayList &items, const QString &next);

/// `read` makes a value of an item's ObjectReader.
template <typename T, typename Read>
Decided<Page<T>> pageFromJson(QByteArrayView json, Read read)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader reader(document->root(), {}, errors);
    Page<T> page;
    reader.objects("items", [&](ObjectReader &item) { page.items.push_back(read(item)); });
    page.next = reader.text("next");
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return page;
}

} // namespace docket::wire
