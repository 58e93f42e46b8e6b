// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/sync_scope.h"
#include "services/wire/json_sync.h"

namespace docket::hub {

/// A row of a copy and, for its checksum, the digest of its document.
struct DigestedRow {
    wire::SyncRow row;
    quint64 digest = 0;
};

/// Reads what stands in copies of a scope. `connection` and `scope` outlive it.
///
/// Long lists are cut off where they would take too much memory: behind the row with which they came to `enoughBytes`.
class SyncDocuments {
public:
    static constexpr qsizetype enoughBytes = 4 * 1024 * 1024;

    SyncDocuments(Connection &connection, const SyncScope &scope) : m_connection(connection), m_scope(scope) {}

    /// Entities of one kind as they are now: tombstones for those that the scope does not have, nothing for those that
    /// there are none of.
    Result<std::vector<wire::SyncRow>> now(domain::EntityKind kind, const QStringList &ids);

    /// Of the scope, by id, behind the one named `after`; at most `limit`.
    Result<std::vector<DigestedRow>> ordersOf(QDate month, const QString &after, int limit);
    Result<std::vector<DigestedRow>> customers(const QString &after, int limit);
    Result<std::vector<DigestedRow>> products(const QString &after, int limit);
    /// `after` is `sku@location`; in that order.
    Result<std::vector<DigestedRow>> stock(const QString &after, int limit);

    /// The values for `inScope`, in its order.
    [[nodiscard]] QVariantList scopeValues() const;
    /// A condition over the table orders.
    static constexpr char inScope[] = "((? OR locations && string_to_array(?, chr(31))) AND month >= CAST(? AS date))";

private:
    Result<DigestedRow> orderRow(const QSqlQuery &row) const;
    Result<std::vector<DigestedRow>> catalogueRows(domain::EntityKind kind, QByteArrayView sql,
                                                   const QVariantList &values);

    Connection &m_connection;
    const SyncScope &m_scope;
};

} // namespace docket::hub
