// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/sync_documents.h"

#include "services/domain/personal_data.h"
#include "services/domain/product.h"
#include "services/hub/store/document.h"
#include "services/hub/store/row_values.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_order.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

// Read at once, so that even huge documents are few in memory.
constexpr int rowsAtOnce = 100;

template <typename T>
tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

QByteArray orderSql(const char *where)
{
    return QByteArray("SELECT id::text, version, document::text, digest, digest_impersonal, ") +
           SyncDocuments::inScope + " FROM orders WHERE " + where;
}

constexpr char customerColumns[] = "SELECT id, version, document::text FROM customer WHERE ";
constexpr char productColumns[] = "SELECT sku, version, document::text FROM product WHERE ";
constexpr char stockColumns[] =
    "SELECT sku || '@' || location, revision, sku, location, on_hand, reserved, held FROM stock WHERE ";

QByteArray stockDocument(const QSqlQuery &row)
{
    const StockLevel level{{row.value(2).toString(), row.value(3).toString()},
                           row.value(4).toLongLong(),
                           row.value(5).toLongLong(),
                           row.value(6).toLongLong(),
                           true};
    return wire::toJson(level);
}

// Reads `limit` rows in steps, until they are all there are or enough to fill an answer.
template <typename ReadSome>
Result<std::vector<DigestedRow>> inSteps(QString after, int limit, ReadSome readSome)
{
    std::vector<DigestedRow> rows;
    qsizetype bytes = 0;
    while (limit > 0 && bytes < SyncDocuments::enoughBytes) {
        const int step = std::min(limit, rowsAtOnce);
        auto some = readSome(after, step);
        if (!some)
            return some;
        limit = std::ssize(*some) < step ? 0 : limit - step;
        for (DigestedRow &row : *some) {
            bytes += row.row.document.size();
            rows.push_back(std::move(row));
        }
        if (!rows.empty())
            after = rows.back().row.entity.id;
    }
    return rows;
}

} // namespace

QVariantList SyncDocuments::scopeValues() const
{
    return {m_scope.locations.isEmpty(), m_scope.locations.join(fieldSeparator),
            m_scope.firstMonth ? m_scope.firstMonth->toString(Qt::ISODate) : u"-infinity"_s};
}

Result<DigestedRow> SyncDocuments::orderRow(const QSqlQuery &row) const
{
    DigestedRow found{{{EntityKind::Order, row.value(0).toString()}, row.value(1).toLongLong(), {}}, 0};
    if (!row.value(5).toBool())
        return found;
    if (m_scope.personalData) {
        found.row.document = row.value(2).toString().toUtf8();
        found.digest = std::bit_cast<quint64>(row.value(3).toLongLong());
        return found;
    }
    auto order = orderFromDocument(row.value(2).toString());
    if (!order)
        return passOn(order);
    found.row.document = wire::toJson(withoutPersonalData(std::move(*order)), wire::OrderForm::Stored);
    found.digest = std::bit_cast<quint64>(row.value(4).toLongLong());
    return found;
}

Result<std::vector<DigestedRow>> SyncDocuments::catalogueRows(EntityKind kind, QByteArrayView sql,
                                                              const QVariantList &values)
{
    const auto rows = m_connection.run(sql, values);
    if (!rows)
        return passOn(rows);
    std::vector<DigestedRow> found;
    while ((*rows)->next()) {
        DigestedRow row;
        row.row.entity = {kind, (*rows)->value(0).toString()};
        row.row.version = (*rows)->value(1).toLongLong();
        row.row.document = kind == EntityKind::Stock ? stockDocument(**rows) : (*rows)->value(2).toString().toUtf8();
        row.digest = wire::contentDigest(row.row.document).value_or(0);
        found.push_back(std::move(row));
    }
    return found;
}

Result<std::vector<wire::SyncRow>> SyncDocuments::now(EntityKind kind, const QStringList &ids)
{
    static const QByteArray orders = orderSql("id = ANY (CAST(string_to_array(?, chr(31)) AS uuid[]))");
    static const QByteArray customers = QByteArray(customerColumns) + "id = ANY (string_to_array(?, chr(31)))";
    static const QByteArray products = QByteArray(productColumns) + "sku = ANY (string_to_array(?, chr(31)))";
    static const QByteArray stock =
        QByteArray(stockColumns) + "sku || '@' || location = ANY (string_to_array(?, chr(31)))";
    std::vector<wire::SyncRow> found;
    if (ids.isEmpty())
        return found;
    const QString joined = ids.join(fieldSeparator);
    if (kind == EntityKind::Order) {
        const auto rows = m_connection.run(orders, scopeValues() + QVariantList{joined});
        if (!rows)
            return passOn(rows);
        while ((*rows)->next()) {
            auto row = orderRow(**rows);
            if (!row)
                return passOn(row);
            found.push_back(std::move(row->row));
        }
        return found;
    }
    auto rows = catalogueRows(kind,
                              kind == EntityKind::Customer  ? customers
                              : kind == EntityKind::Product ? products
                                                            : stock,
                              {joined});
    if (!rows)
        return passOn(rows);
    for (DigestedRow &row : *rows)
        found.push_back(std::move(row.row));
    return found;
}

Result<std::vector<DigestedRow>> SyncDocuments::ordersOf(QDate month, const QString &first, int limit)
{
    static const QByteArray sql =
        orderSql("month = ? AND id > CAST(? AS uuid) AND ") + inScope + " ORDER BY orders.id LIMIT ?";
    const QString nobody = idText(QUuid());
    return inSteps(first.isEmpty() ? nobody : first, limit, [&](const QString &after, int step) {
        std::vector<DigestedRow> found;
        const auto rows =
            m_connection.run(sql, scopeValues() + QVariantList{month, after} + scopeValues() + QVariantList{step});
        if (!rows)
            return Result<std::vector<DigestedRow>>(passOn(rows));
        while ((*rows)->next()) {
            auto row = orderRow(**rows);
            if (!row)
                return Result<std::vector<DigestedRow>>(passOn(row));
            found.push_back(std::move(*row));
        }
        return Result<std::vector<DigestedRow>>(std::move(found));
    });
}

Result<std::vector<DigestedRow>> SyncDocuments::customers(const QString &first, int limit)
{
    static const QByteArray sql = QByteArray(customerColumns) + "id > ? ORDER BY id LIMIT ?";
    return inSteps(first, limit, [&](const QString &after, int step) {
        return catalogueRows(EntityKind::Customer, sql, {after, step});
    });
}

Result<std::vector<DigestedRow>> SyncDocuments::products(const QString &first, int limit)
{
    static const QByteArray sql = QByteArray(productColumns) + "sku > ? ORDER BY sku LIMIT ?";
    return inSteps(first, limit, [&](const QString &after, int step) {
        return catalogueRows(EntityKind::Product, sql, {after, step});
    });
}

Result<std::vector<DigestedRow>> SyncDocuments::stock(const QString &first, int limit)
{
    static const QByteArray sql = QByteArray(stockColumns) +
                                  "sku || '@' || location > ? AND (? OR location = ANY (string_to_array(?, chr(31)))) "
                                  "ORDER BY sku || '@' || location LIMIT ?";
    return inSteps(first, limit, [&](const QString &after, int step) {
        return catalogueRows(EntityKind::Stock, sql,
                             {after, m_scope.locations.isEmpty(), m_scope.locations.join(fieldSeparator), step});
    });
}

} // namespace docket::hub
