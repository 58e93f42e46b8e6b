// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/kept_documents.h"

namespace docket::store {

Result<void> KeptDocuments::keep(const KeptDocument &document)
{
    return m_connection
        .statement("INSERT OR REPLACE INTO kept_document (kind, id, document, kept_at) VALUES (?, ?, ?, ?)")
        .bindAll(document.kind, document.id, document.document, domain::toMilliseconds(document.keptAt))
        .run();
}

Result<void> KeptDocuments::forget(const QString &kind, const QString &id)
{
    return m_connection.statement("DELETE FROM kept_document WHERE kind = ? AND id = ?").bindAll(kind, id).run();
}

Result<std::vector<KeptDocument>> KeptDocuments::all(const QString &kind)
{
    std::vector<KeptDocument> documents;
    sql::Statement &find =
        m_connection.statement("SELECT id, document, kept_at FROM kept_document WHERE kind = ? ORDER BY id");
    find.bind(1, kind);
    for (;;) {
        const auto row = find.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return documents;
        documents.push_back({kind, find.text(0), find.blob(1).toByteArray(), domain::fromMilliseconds(find.int64(2))});
    }
}

} // namespace docket::store
