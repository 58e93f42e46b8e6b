// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/catalogue_rows.h"

#include "services/hub/store/document.h"
#include "services/hub/store/row_values.h"
#include "services/ordering/unit_of_work.h"
#include "services/search/catalogue_text.h"
#include "services/search/words.h"
#include "services/wire/json_catalogue.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

QByteArray wordsOf(const Customer &customer)
{
    const search::CustomerText text = search::textOf(customer);
    return search::joined({text.name, text.email, text.phone, text.place, text.other});
}

QByteArray wordsOf(const Product &product)
{
    const search::ProductText text = search::textOf(product);
    return search::joined({text.sku, text.name, text.barcode});
}

// Of a row with a version, and whether a later transaction has changed it.
Result<qint64> versionOf(const Result<QSqlQuery *> &rows)
{
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!(*rows)->next())
        return 0;
    if ((*rows)->value(1).toBool())
        return tl::make_unexpected(ordering::writeConflict());
    return (*rows)->value(0).toLongLong();
}

} // namespace

Result<std::optional<Versioned<Customer>>> CatalogueRows::customer(const QString &id)
{
    const auto rows = m_connection.run("SELECT document::text, version FROM customer WHERE id = ?", {id});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    auto customer = customerFromDocument((*rows)->value(0).toString());
    if (!customer)
        return tl::make_unexpected(customer.error());
    return Versioned<Customer>{std::move(*customer), (*rows)->value(1).toLongLong()};
}

Result<std::optional<Versioned<Product>>> CatalogueRows::product(const QString &sku)
{
    const auto rows = m_connection.run("SELECT document::text, version FROM product WHERE sku = ?", {sku});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    auto product = productFromDocument((*rows)->value(0).toString());
    if (!product)
        return tl::make_unexpected(product.error());
    return Versioned<Product>{std::move(*product), (*rows)->value(1).toLongLong()};
}

Result<qint64> CatalogueRows::customerVersion(const QString &id)
{
    return versionOf(m_connection.run(
        "SELECT version, changed_by > pg_current_xact_id_if_assigned() FROM customer WHERE id = ?", {id}));
}

Result<qint64> CatalogueRows::productVersion(const QString &sku)
{
    return versionOf(m_connection.run(
        "SELECT version, changed_by > pg_current_xact_id_if_assigned() FROM product WHERE sku = ?", {sku}));
}

Result<void> CatalogueRows::save(const Customer &customer, qint64 version)
{
    const QByteArray words = wordsOf(customer);
    const auto saved =
        m_connection.run("INSERT INTO customer (id, version, document, name_key, words, lexemes) "
                         "VALUES (?, ?, ?, ?, ?, array_to_tsvector(string_to_array(?, ' '))) "
                         "ON CONFLICT (id) DO UPDATE SET version = excluded.version, document = excluded.document, "
                         "name_key = excluded.name_key, words = excluded.words, lexemes = excluded.lexemes, "
                         "changed_by = excluded.changed_by",
                         {customer.id, version, QString::fromUtf8(wire::toJson(customer)),
                          textKey(customer.company.isEmpty() ? customer.name : customer.company),
                          QString::fromUtf8(words), lexemesOf(words)});
    return saved ? Result<void>() : tl::make_unexpected(saved.error());
}

Result<void> CatalogueRows::save(const Product &product, qint64 version)
{
    const QByteArray words = wordsOf(product);
    const auto saved = m_connection.run(
        "INSERT INTO product (sku, version, document, words, lexemes) "
        "VALUES (?, ?, ?, ?, array_to_tsvector(string_to_array(?, ' '))) "
        "ON CONFLICT (sku) DO UPDATE SET version = excluded.version, "
        "document = excluded.document, words = excluded.words, lexemes = excluded.lexemes, "
        "changed_by = excluded.changed_by",
        {product.sku, version, QString::fromUtf8(wire::toJson(product)), QString::fromUtf8(words), lexemesOf(words)});
    return saved ? Result<void>() : tl::make_unexpected(saved.error());
}

} // namespace docket::hub
