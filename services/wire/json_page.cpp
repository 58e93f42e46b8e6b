// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_page.h"

#include "services/wire/json_writer.h"

namespace docket::wire {

QByteArray pageToJson(const QByteArrayList &items, const QString &next)
{
    JsonWriter json;
    json.beginObject();
    json.beginArray("items");
    for (const QByteArray &item : items)
        json.rawValue(item);
    json.endArray();
    json.put("next", next.isEmpty() ? std::nullopt : std::optional(next));
    json.endObject();
    return json.take();
}

} // namespace docket::wire
