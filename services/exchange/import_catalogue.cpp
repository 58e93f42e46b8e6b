// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/import_catalogue.h"

namespace docket::exchange {

namespace {
constexpr int kept = 5000;
}

ImportCatalogue::ImportCatalogue(ordering::OrderReader &reader, ordering::ImportStaging &staging)
    : m_reader(reader)
    , m_staging(staging)
    , m_customers(kept)
    , m_products(kept)
{
}

Result<std::optional<domain::Customer>> ImportCatalogue::customer(const QString &id)
{
    if (const domain::Customer *known = m_customers.object(id))
        return *known;
    Result<std::optional<domain::Customer>> found = m_reader.customer(id);
    if (found && *found)
        m_customers.insert(id, new domain::Customer(**found));
    return found;
}

Result<bool> ImportCatalogue::hasProduct(const QString &sku)
{
    if (m_products.contains(sku))
        return true;
    const Result<std::optional<domain::Product>> found = m_reader.product(sku);
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found)
        m_products.insert(sku, new bool(true));
    return found->has_value();
}

Result<bool> ImportCatalogue::add(const domain::Customer &customer)
{
    const auto before = m_staging.remember("customer\n" + customer.id.toUtf8(), {});
    if (!before)
        return tl::make_unexpected(before.error());
    m_customers.insert(customer.id, new domain::Customer(customer));
    return !before->has_value();
}

Result<bool> ImportCatalogue::add(const domain::Product &product)
{
    const auto before = m_staging.remember("product\n" + product.sku.toUtf8(), {});
    if (!before)
        return tl::make_unexpected(before.error());
    m_products.insert(product.sku, new bool(true));
    return !before->has_value();
}

} // namespace docket::exchange
