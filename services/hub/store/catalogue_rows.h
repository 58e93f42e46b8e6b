// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/product.h"
#include "services/hub/store/connection.h"

#include <optional>

namespace docket::hub {

/// A value of the catalogue, and the sequence of its last event.
template <typename T>
struct Versioned {
    T value;
    qint64 version = 0;
};

/// The tables customer and product. `connection` outlives it.
class CatalogueRows {
public:
    explicit CatalogueRows(Connection &connection) : m_connection(connection) {}

    Result<std::optional<Versioned<domain::Customer>>> customer(const QString &id);
    Result<std::optional<Versioned<domain::Product>>> product(const QString &sku);
    /// 0 when there is none; `write_conflict` when a later transaction has changed it: this one would come before it in
    /// the feed.
    Result<qint64> customerVersion(const QString &id);
    Result<qint64> productVersion(const QString &sku);
    Result<void> save(const domain::Customer &customer, qint64 version);
    Result<void> save(const domain::Product &product, qint64 version);

private:
    Connection &m_connection;
};

} // namespace docket::hub
