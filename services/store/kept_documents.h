// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/sql/connection.h"

#include <vector>

namespace docket::store {

/// Something that a person wants to find again: a draft, a saved view, an import profile.
struct KeptDocument {
    QString kind;
    QString id;          ///< unique within its kind
    QByteArray document; ///< JSON
    domain::Instant keptAt;

    bool operator==(const KeptDocument &) const = default;
};

/// The documents kept in the encrypted database. Each change is durable on return. Belongs to the connection's thread.
class KeptDocuments {
public:
    /// `connection` outlives the object; to keep and forget it must be open for writing.
    explicit KeptDocuments(sql::Connection &connection) : m_connection(connection) {}

    /// Adds the document, or replaces the one of its kind and id.
    Result<void> keep(const KeptDocument &document);
    Result<void> forget(const QString &kind, const QString &id);
    /// All of a kind, by id.
    Result<std::vector<KeptDocument>> all(const QString &kind);

private:
    sql::Connection &m_connection;
};

} // namespace docket::store
