// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/import_staging.h"
#include "services/ordering/order_reader.h"

#include <QCache>

namespace docket::exchange {

/// The customers and products that the rows of a file name: known ones are looked up, the others are created once.
/// Keeps some thousand of each in memory. Used by one thread.
class ImportCatalogue {
public:
    ImportCatalogue(ordering::OrderReader &reader, ordering::ImportStaging &staging);

    /// A customer of that id, or nothing when there is none yet.
    Result<std::optional<domain::Customer>> customer(const QString &id);
    Result<bool> hasProduct(const QString &sku);

    /// Says that it is being created; false when it was before.
    Result<bool> add(const domain::Customer &customer);
    Result<bool> add(const domain::Product &product);

private:
    ordering::OrderReader &m_reader;
    ordering::ImportStaging &m_staging;
    QCache<QString, domain::Customer> m_customers;
    QCache<QString, bool> m_products;
};

} // namespace docket::exchange
