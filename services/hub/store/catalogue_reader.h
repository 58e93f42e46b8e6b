// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/product.h"
#include "services/hub/store/connection_pool.h"

#include <QStringList>

namespace docket::hub {

/// A page of a list. `last` is the key of its last row when more may follow, else empty.
template <typename T>
struct CataloguePage {
    std::vector<T> items;
    QStringList last;
};

/// Lists of customers and products in pages, on the calling thread's connection. A page begins behind a key and not at a
/// number, so that a list that changes meanwhile repeats and skips nothing. `pool` outlives the reader.
class CatalogueReader {
public:
    explicit CatalogueReader(ConnectionPool &pool) : m_pool(pool) {}

    /// By company or name. A key has two parts; empty: from the beginning. `limit` is at least 1.
    Result<CataloguePage<domain::Customer>> customers(const QString &text, const QStringList &after, int limit);
    /// By SKU, which is the key.
    Result<CataloguePage<domain::Product>> products(const QString &text, const QStringList &after, int limit);

private:
    ConnectionPool &m_pool;
};

} // namespace docket::hub
