// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/term_table.h"

namespace docket::store {

namespace {
// Bounds the memory of an import with millions of customers.
constexpr qsizetype mostKept = 500'000;
} // namespace

Result<qint64> TermTable::idOf(const QString &text)
{
    if (const auto known = m_ids.constFind(text); known != m_ids.constEnd())
        return *known;
    if (m_ids.size() >= mostKept)
        m_ids.clear();
    sql::Statement &find = m_connection.statement("SELECT id FROM term WHERE text = ?");
    const auto row = find.bind(1, text).step();
    if (!row)
        return tl::make_unexpected(row.error());
    qint64 id = 0;
    if (*row) {
        id = find.int64(0);
        find.reset();
    } else {
        const auto inserted = m_connection.statement("INSERT INTO term (text) VALUES (?)").bind(1, text).run();
        if (!inserted)
            return tl::make_unexpected(inserted.error());
        id = m_connection.lastInsertRowId();
    }
    m_ids.insert(text, id);
    return id;
}

} // namespace docket::store
