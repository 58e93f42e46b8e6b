// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_view.h"

#include "services/wire/json_reader.h"
#include "services/wire/json_writer.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

QByteArray toJson(const SavedView &view)
{
    JsonWriter json;
    json.beginObject();
    json.put("name", view.name);
    json.put("query", view.query);
    if (!view.sortColumn.isEmpty()) {
        json.put("sort", view.sortColumn);
        json.put("descending", view.descending);
    }
    if (!view.columns.isEmpty()) {
        json.beginArray("columns");
        for (const QString &column : view.columns)
            json.value(column);
        json.endArray();
    }
    json.endObject();
    return json.take();
}

Decided<SavedView> viewFromJson(QByteArrayView json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader reader(document->root(), {}, errors);
    SavedView view;
    view.name = reader.text("name");
    view.query = reader.text("query");
    view.sortColumn = reader.text("sort");
    view.descending = reader.truth("descending", true);
    view.columns = reader.texts("columns");
    if (errors.isEmpty() && view.name.isEmpty())
        reader.refuse("name", u"A view needs a name."_s);
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return view;
}

} // namespace docket::wire
