// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/product.h"
#include "services/hub/store/connection_pool.h"

#include <vector>

namespace docket::hub {

/// A row of a list, and the key by which a page begins behind it.
template <typename T>
struct CatalogueRow {
    T item;
    QString key;
};

/// Lists of customers and products in pages, on the calling thread's connection. A page begins behind a key and not at
/// a number, so that a list that changes meanwhile repeats and skips nothing. `pool` outlives the reader.
class CatalogueReader {
public:
    explicit CatalogueReader(ConnectionPool &pool) : m_pool(pool) {}

    /// By company or name; `after` is empty at the beginning.
    Result<std::vector<CatalogueRow<domain::Customer>>> customers(const QString &text, const QString &after, int limit);
    /// By SKU.
    Result<std::vector<CatalogueRow<domain::Product>>> products(const QString &text, const QString &after, int limit);

private:
    ConnectionPool &m_pool;
};

} // namespace docket::hub
