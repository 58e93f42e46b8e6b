// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/catalogue_rows.h"

#include "services/search/words.h"
#include "services/store/document_error.h"
#include "services/wire/json_catalogue.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

QByteArray wordsIn(const QStringList &values)
{
    QByteArray words;
    for (const QString &value : values) {
        if (value.isEmpty())
            continue;
        if (!words.isEmpty())
            words.append(' ').append(search::valueSeparator).append(' ');
        search::appendWords(value, words);
    }
    return words;
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
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
    const QByteArray document = wire::toJson(customer);
    sql::Statement &save = m_connection.statement(
        "INSERT INTO customer (id, version, document) VALUES (?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET version = excluded.version, document = excluded.document RETURNING position");
    const auto row = save.bindAll(customer.id, version, document).step();
    if (!row)
        return tl::make_unexpected(row.error());
    const qint64 position = save.int64(0);
    save.reset();
    Result<void> written;
    if (version > 1)
        written = m_connection.statement("DELETE FROM customer_text WHERE rowid = ?").bind(1, position).run();
    if (written)
        written = insertWords(position, customer);
    if (!written)
        return tl::make_unexpected(written.error());
    return position;
}

Result<qint64> CatalogueRows::save(const Product &product, qint64 version)
{
    const QByteArray document = wire::toJson(product);
    sql::Statement &save = m_connection.statement(
        "INSERT INTO product (sku, version, barcode, document) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (sku) DO UPDATE SET version = excluded.version, barcode = excluded.barcode, document = excluded.document "
        "RETURNING position");
    const auto row = save.bindAll(product.sku, version, product.barcode, document).step();
    if (!row)
        return tl::make_unexpected(row.error());
    const qint64 position = save.int64(0);
    save.reset();
    Result<void> written;
    if (version > 1)
        written = m_connection.statement("DELETE FROM product_text WHERE rowid = ?").bind(1, position).run();
    if (written)
        written = insertWords(position, product);
    if (!written)
        return tl::make_unexpected(written.error());
    return position;
}

Result<void> CatalogueRows::insertWords(qint64 position, const Customer &customer)
{
    QStringList places;
    for (const Address &address : customer.addresses)
        places << address.street << address.city << address.region << address.postalCode << address.country;
    return insertColumns(
        m_connection.statement(
            "INSERT INTO customer_text (rowid, name, email, phone, place, other) VALUES (?, ?, ?, ?, ?, ?)"),
        position,
        {wordsIn({customer.name, customer.company}), wordsIn({customer.email}),
         wordsIn({customer.phone, digitsOf(customer.phone)}), wordsIn(places), wordsIn({customer.id})});
}

Result<void> CatalogueRows::insertWords(qint64 position, const Product &product)
{
    return insertColumns(
        m_connection.statement("INSERT INTO product_text (rowid, sku, name, barcode) VALUES (?, ?, ?, ?)"), position,
        {wordsIn({product.sku}), wordsIn({product.name}), wordsIn({product.barcode})});
}

Result<qint64> CatalogueRows::version(sql::Statement &find, const QString &key)
{
    const auto row = find.bind(1, key).step();
    if (!row)
        return tl::make_unexpected(row.error());
    const qint64 version = *row ? find.int64(0) : 0;
    find.reset();
    return version;
}

Result<qint64> CatalogueRows::customerVersion(const QString &id)
{
    return version(m_connection.statement("SELECT version FROM customer WHERE id = ?"), id);
}

Result<qint64> CatalogueRows::productVersion(const QString &sku)
{
    return version(m_connection.statement("SELECT version FROM product WHERE sku = ?"), sku);
}

} // namespace docket::store
