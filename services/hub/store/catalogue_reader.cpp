// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/catalogue_reader.h"

#include "services/hub/store/document.h"
#include "services/hub/store/query_sql.h"

namespace docket::hub {

using namespace domain;

namespace {

template <typename T, typename FromDocument>
Result<CataloguePage<T>> readPage(ConnectionPool &pool, const SqlCondition &select, int limit, FromDocument fromDocument)
{
    const auto connection = pool.connection();
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto rows = (*connection)->runOnce(select.sql, select.values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    CataloguePage<T> page;
    while (rows->next()) {
        auto item = fromDocument(rows->value(0).toString());
        if (!item)
            return tl::make_unexpected(item.error());
        page.items.push_back(std::move(*item));
        if (static_cast<int>(page.items.size()) == limit)
            page.last = {rows->value(1).toString(), rows->value(2).toString()};
    }
    return page;
}

} // namespace

Result<CataloguePage<Customer>> CatalogueReader::customers(const QString &text, const QStringList &after, int limit)
{
    SqlCondition select = wordsCondition(text);
    select.sql = "SELECT document::text, name_key, id FROM customer WHERE " + select.sql;
    if (!after.isEmpty()) {
        select.sql += " AND (name_key, id) > (?, ?)";
        select.values << after.value(0) << after.value(1);
    }
    select.sql += " ORDER BY name_key, id LIMIT ?";
    select.values << limit;
    return readPage<Customer>(m_pool, select, limit, customerFromDocument);
}

Result<CataloguePage<Product>> CatalogueReader::products(const QString &text, const QStringList &after, int limit)
{
    SqlCondition select = wordsCondition(text);
    select.sql = "SELECT document::text, sku, '' FROM product WHERE " + select.sql;
    if (!after.isEmpty()) {
        select.sql += " AND sku > ?";
        select.values << after.value(0);
    }
    select.sql += " ORDER BY sku LIMIT ?";
    select.values << limit;
    return readPage<Product>(m_pool, select, limit, productFromDocument);
}

} // namespace docket::hub
