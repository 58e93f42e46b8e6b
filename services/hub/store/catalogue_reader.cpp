// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/catalogue_reader.h"

#include "services/hub/store/document.h"
#include "services/hub/store/query_sql.h"
#include "services/hub/store/row_values.h"

namespace docket::hub {

using namespace domain;

namespace {

template <typename T, typename FromDocument>
Result<std::vector<CatalogueRow<T>>> read(ConnectionPool &pool, const SqlCondition &select, FromDocument fromDocument)
{
    const auto connection = pool.connection();
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto found = (*connection)->runOnce(select.sql, select.values);
    if (!found)
        return tl::make_unexpected(found.error());
    std::vector<CatalogueRow<T>> rows;
    while (found->next()) {
        auto item = fromDocument(found->value(0).toString());
        if (!item)
            return tl::make_unexpected(item.error());
        rows.push_back({std::move(*item), found->value(1).toString()});
    }
    return rows;
}

} // namespace

Result<std::vector<CatalogueRow<Customer>>> CatalogueReader::customers(const QString &text, const QString &after,
                                                                       int limit)
{
    SqlCondition select = wordsCondition(text);
    select.sql = "SELECT document::text, name_key || chr(31) || id FROM customer WHERE " + select.sql;
    if (!after.isEmpty()) {
        select.sql += " AND (name_key, id) > (?, ?)";
        const qsizetype end = after.lastIndexOf(fieldSeparator);
        select.values << after.left(std::max<qsizetype>(end, 0)) << after.mid(end + 1);
    }
    select.sql += " ORDER BY name_key, id LIMIT ?";
    select.values << limit;
    return read<Customer>(m_pool, select, customerFromDocument);
}

Result<std::vector<CatalogueRow<Product>>> CatalogueReader::products(const QString &text, const QString &after,
                                                                     int limit)
{
    SqlCondition select = wordsCondition(text);
    select.sql = "SELECT document::text, sku FROM product WHERE " + select.sql;
    if (!after.isEmpty()) {
        select.sql += " AND sku > ?";
        select.values << after;
    }
    select.sql += " ORDER BY sku LIMIT ?";
    select.values << limit;
    return read<Product>(m_pool, select, productFromDocument);
}

} // namespace docket::hub
