// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/sql/connection.h"

#include <optional>

namespace docket::store {

/// The rows of customers and products: documents and words.
class CatalogueRows {
public:
    explicit CatalogueRows(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<domain::Customer>> customer(const QString &id);
    Result<std::optional<domain::Product>> product(const QString &sku);
    /// Inserts or replaces, and gives the position.
    Result<qint64> save(const domain::Customer &customer, qint64 version);
    Result<qint64> save(const domain::Product &product, qint64 version);
    /// The same whatever the version: of a copy, whose first version may be any.
    Result<qint64> put(const domain::Customer &customer, qint64 version);
    Result<qint64> put(const domain::Product &product, qint64 version);
    /// Nothing happens when it is not there.
    Result<void> remove(domain::EntityKind kind, const QString &id);
    /// Words of a row whose words are not there.
    Result<void> insertWords(qint64 position, const domain::Customer &customer);
    Result<void> insertWords(qint64 position, const domain::Product &product);
    /// The version kept with the row; 0 without one.
    Result<qint64> customerVersion(const QString &id);
    Result<qint64> productVersion(const QString &sku);

private:
    Result<qint64> write(const domain::Customer &customer, qint64 version, bool isNew);
    Result<qint64> write(const domain::Product &product, qint64 version, bool isNew);

    sql::Connection &m_connection;
};

Result<domain::Customer> customerFromDocument(QByteArrayView document);
Result<domain::Product> productFromDocument(QByteArrayView document);

} // namespace docket::store
