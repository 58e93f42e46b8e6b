// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/catalogue_rows.h"

#include "services/search/catalogue_text.h"
#include "services/store/document_error.h"
#include "services/wire/json_catalogue.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

// The first column of the first row; 0 without one.
Result<qint64> firstNumber(sql::Statement &find)
{
    const auto row = find.step();
    if (!row)
        return tl::make_unexpected(row.error());
    const qint64 number = *row ? find.int64(0) : 0;
    find.reset();
    return number;
}

Result<void> insertColumns(sql::Statement &insert, qint64 position, const QList<QByteArray> &columns)
{
    insert.bind(1, position);
    int index = 2;
    for (const QByteArray &column : columns)
        insert.bindUtf8(index++, column, sql::Statement::Lifetime::Borrowed);
    return insert.run();
}

} // namespace

Result<Customer> customerFromDocument(QByteArrayView document)
{
    auto customer = wire::customerFromJson(document);
    if (!customer)
        return damagedDocument(u"A customer"_s, customer.error());
    return std::move(*customer);
}

Result<Product> productFromDocument(QByteArrayView document)
{
    auto product = wire::productFromJson(document);
    if (!product)
        return damagedDocument(u"A product"_s, product.error());
    return std::move(*product);
}

Result<std::optional<Customer>> CatalogueRows::customer(const QString &id)
{
    sql::Statement &find = m_connection.statement("SELECT document FROM customer WHERE id = ?");
    const auto row = find.bind(1, id).step();
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return std::nullopt;
    auto customer = customerFromDocument(find.blob(0));
    find.reset();
    if (!customer)
        return tl::make_unexpected(customer.error());
    return std::move(*customer);
}

Result<std::optional<Product>> CatalogueRows::product(const QString &sku)
{
    sql::Statement &find = m_connection.statement("SELECT document FROM product WHERE sku = ?");
    const auto row = find.bind(1, sku).step();
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return std::nullopt;
    auto product = productFromDocument(find.blob(0));
    find.reset();
    if (!product)
        return tl::make_unexpected(product.error());
    return std::move(*product);
}

Result<qint64> CatalogueRows::save(const Customer &customer, qint64 version)
{
    return write(customer, version, version == 1);
}

Result<qint64> CatalogueRows::put(const Customer &customer, qint64 version)
{
    const auto known = customerVersion(customer.id);
    return known ? write(customer, version, *known == 0) : known;
}

Result<qint64> CatalogueRows::write(const Customer &customer, qint64 version, bool isNew)
{
    const QByteArray document = wire::toJson(customer);
    // Two plain statements rather than an upsert, which would make FTS5 write its words out each time.
    const auto saved = isNew ? m_connection.statement("INSERT INTO customer (version, document, id) VALUES (?, ?, ?)")
                                   .bindAll(version, document, customer.id)
                                   .run()
                             : m_connection.statement("UPDATE customer SET version = ?, document = ? WHERE id = ?")
                                   .bindAll(version, document, customer.id)
                                   .run();
    if (!saved)
        return tl::make_unexpected(saved.error());
    const auto position =
        isNew ? Result<qint64>(m_connection.lastInsertRowId())
              : firstNumber(m_connection.statement("SELECT position FROM customer WHERE id = ?").bind(1, customer.id));
    if (!position)
        return position;
    Result<void> written;
    if (!isNew)
        written = m_connection.statement("DELETE FROM customer_text WHERE rowid = ?").bind(1, *position).run();
    if (written)
        written = insertWords(*position, customer);
    if (!written)
        return tl::make_unexpected(written.error());
    return position;
}

Result<qint64> CatalogueRows::save(const Product &product, qint64 version)
{
    return write(product, version, version == 1);
}

Result<qint64> CatalogueRows::put(const Product &product, qint64 version)
{
    const auto known = productVersion(product.sku);
    return known ? write(product, version, *known == 0) : known;
}

Result<qint64> CatalogueRows::write(const Product &product, qint64 version, bool isNew)
{
    const QByteArray document = wire::toJson(product);
    // Two plain statements rather than an upsert, which would make FTS5 write its words out each time.
    const auto saved =
        isNew ? m_connection.statement("INSERT INTO product (version, barcode, document, sku) VALUES (?, ?, ?, ?)")
                    .bindAll(version, product.barcode, document, product.sku)
                    .run()
              : m_connection.statement("UPDATE product SET version = ?, barcode = ?, document = ? WHERE sku = ?")
                    .bindAll(version, product.barcode, document, product.sku)
                    .run();
    if (!saved)
        return tl::make_unexpected(saved.error());
    const auto position =
        isNew ? Result<qint64>(m_connection.lastInsertRowId())
              : firstNumber(m_connection.statement("SELECT position FROM product WHERE sku = ?").bind(1, product.sku));
    if (!position)
        return position;
    Result<void> written;
    if (!isNew)
        written = m_connection.statement("DELETE FROM product_text WHERE rowid = ?").bind(1, *position).run();
    if (written)
        written = insertWords(*position, product);
    if (!written)
        return tl::make_unexpected(written.error());
    return position;
}

Result<void> CatalogueRows::remove(EntityKind kind, const QString &id)
{
    const bool isCustomer = kind == EntityKind::Customer;
    const auto words =
        m_connection
            .statement(isCustomer
                           ? "DELETE FROM customer_text WHERE rowid IN (SELECT position FROM customer WHERE id = ?)"
                           : "DELETE FROM product_text WHERE rowid IN (SELECT position FROM product WHERE sku = ?)")
            .bindAll(id)
            .run();
    if (!words)
        return words;
    return m_connection
        .statement(isCustomer ? "DELETE FROM customer WHERE id = ?" : "DELETE FROM product WHERE sku = ?")
        .bindAll(id)
        .run();
}

Result<void> CatalogueRows::insertWords(qint64 position, const Customer &customer)
{
    const search::CustomerText text = search::textOf(customer);
    return insertColumns(
        m_connection.statement(
            "INSERT INTO customer_text (rowid, name, email, phone, place, other) VALUES (?, ?, ?, ?, ?, ?)"),
        position, {text.name, text.email, text.phone, text.place, text.other});
}

Result<void> CatalogueRows::insertWords(qint64 position, const Product &product)
{
    const search::ProductText text = search::textOf(product);
    return insertColumns(
        m_connection.statement("INSERT INTO product_text (rowid, sku, name, barcode) VALUES (?, ?, ?, ?)"), position,
        {text.sku, text.name, text.barcode});
}

Result<qint64> CatalogueRows::customerVersion(const QString &id)
{
    return firstNumber(m_connection.statement("SELECT version FROM customer WHERE id = ?").bind(1, id));
}

Result<qint64> CatalogueRows::productVersion(const QString &sku)
{
    return firstNumber(m_connection.statement("SELECT version FROM product WHERE sku = ?").bind(1, sku));
}

} // namespace docket::store
