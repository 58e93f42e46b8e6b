// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/order_list.h"

#include "services/hub/api/order_cursor.h"
#include "services/search/query_parser.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

const QHash<QString, search::SortField> &sortFields()
{
    using search::SortField;
    static const QHash<QString, SortField> fields{
        {u"placed"_s, SortField::Placed},   {u"number"_s, SortField::Number},  {u"customer"_s, SortField::Customer},
        {u"status"_s, SortField::Status},   {u"total"_s, SortField::Total},    {u"required"_s, SortField::Required},
        {u"shipped"_s, SortField::Shipped}, {u"country"_s, SortField::Country}};
    return fields;
}

search::Sort readSort(QueryFields &fields)
{
    const QString text = fields.text(u"sort"_s).value_or(u"-placed"_s);
    const bool descending = text.startsWith(u'-');
    const auto field = sortFields().constFind(descending ? text.sliced(1) : text);
    if (field != sortFields().cend())
        return {*field, descending};
    QStringList names = sortFields().keys();
    names.sort();
    fields.refuse(u"sort"_s,
                  u"Orders can be sorted by %1; a “-” before it begins with the largest."_s.arg(names.join(u", "_s)));
    return {};
}

} // namespace

Decided<OrderListRequest> OrderListRequest::from(const Request &request, domain::Instant now, const QTimeZone &zone)
{
    constexpr int mostOrders = 500;
    QueryFields fields(request);
    OrderListRequest list;
    list.query = fields.text(u"q"_s).value_or(QString());
    list.sort = readSort(fields);
    list.limit = static_cast<int>(fields.number(u"limit"_s, list.limit, 1, mostOrders));
    list.isCounted = fields.truth(u"count"_s, false);
    const auto cursor = fields.text(u"cursor"_s);
    Rejection errors = fields.errors();

    if (const auto expression = search::parseQuery(list.query, {now, zone})) {
        list.expression = *expression;
    } else {
        for (const search::QueryError &error : expression.error()) {
            errors.append({u"invalid_query"_s,
                           u"q"_s,
                           u"%1 (%2 characters from %3 on)"_s.arg(error.sentence).arg(error.length).arg(error.position),
                           {error.code}});
        }
    }
    if (cursor) {
        if (const auto after = pageKeyFrom(*cursor, list.query, list.sort))
            list.after = *after;
        else
            errors.append(after.error());
    }
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return list;
}

} // namespace docket::hub
