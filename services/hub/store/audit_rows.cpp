// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/audit_rows.h"

#include "services/hub/store/column_values.h"
#include "services/hub/store/row_values.h"

namespace docket::hub {

using namespace domain;

namespace {

constexpr const char *columns = "e.pos, e.recorded_at, e.actor, e.account, e.device, e.address, e.action, e.subject, "
                                "e.outcome, e.request, e.detail";

// `first` is the column of pos.
AuditEntry entryFrom(const QSqlQuery &row, int first = 0)
{
    const auto value = [&](int column) { return row.value(first + column); };
    return {value(0).toLongLong(), fromMilliseconds(value(1).toLongLong()),
            value(2).toString(),   value(3).toUuid(),
            value(4).toString(),   value(5).toString(),
            value(6).toString(),   value(7).toString(),
            value(8).toString(),   value(9).toString(),
            value(10).toString()};
}

Result<std::vector<AuditEntry>> entriesOf(const Result<QSqlQuery *> &rows)
{
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<AuditEntry> entries;
    while ((*rows)->next())
        entries.push_back(entryFrom(**rows));
    return entries;
}

Result<qint64> numberOf(const Result<std::optional<QVariant>> &found)
{
    if (!found)
        return tl::make_unexpected(found.error());
    return (*found)->toLongLong();
}

} // namespace

Result<void> AuditRows::add(const AuditEntry &entry)
{
    return doneOr(m_connection.run(
        "WITH added AS (INSERT INTO audit_entry (recorded_at, actor, account, device, address, action, subject, "
        "outcome, request, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING pos) "
        "INSERT INTO audit_pending (entry) SELECT pos FROM added",
        {toMilliseconds(entry.at), entry.actor, idOrNull(entry.account), entry.device, entry.address, entry.action,
         entry.subject, entry.outcome, entry.request, entry.detail}));
}

Result<std::vector<AuditEntry>> AuditRows::before(qint64 pos, const AuditFilter &filter, int limit)
{
    QByteArray sql = QByteArray("SELECT ") + columns + " FROM audit_entry e WHERE e.pos < ?";
    QVariantList values{pos};
    if (!filter.actor.isEmpty()) {
        sql += " AND e.actor = ?";
        values << filter.actor;
    }
    if (filter.since) {
        sql += " AND e.recorded_at >= ?";
        values << toMilliseconds(*filter.since);
    }
    if (filter.until) {
        sql += " AND e.recorded_at < ?";
        values << toMilliseconds(*filter.until);
    }
    return entriesOf(m_connection.run(sql + " ORDER BY e.pos DESC LIMIT ?", values << limit));
}

Result<bool> AuditRows::electChainWriter()
{
    // "audit" in ASCII.
    const auto elected = m_connection.value("SELECT pg_try_advisory_xact_lock(418581342580)");
    if (!elected)
        return tl::make_unexpected(elected.error());
    return (*elected)->toBool();
}

Result<std::vector<AuditEntry>> AuditRows::pending(int limit)
{
    return entriesOf(m_connection.run(QByteArray("SELECT ") + columns +
                                          " FROM audit_pending p JOIN audit_entry e ON e.pos = p.entry "
                                          "ORDER BY p.entry LIMIT ?",
                                      {limit}));
}

Result<AuditLink> AuditRows::lastLink()
{
    const auto rows = m_connection.run("SELECT link, entry, hash FROM audit_link ORDER BY link DESC LIMIT 1");
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!(*rows)->next())
        return AuditLink{};
    return AuditLink{(*rows)->value(0).toLongLong(), (*rows)->value(1).toLongLong(), (*rows)->value(2).toByteArray()};
}

Result<void> AuditRows::add(const AuditLink &link)
{
    return doneOr(m_connection.run("WITH done AS (DELETE FROM audit_pending WHERE entry = ?) "
                                   "INSERT INTO audit_link (link, entry, hash) VALUES (?, ?, ?)",
                                   {link.entry, link.link, link.entry, link.hash}));
}

Result<std::vector<AuditRows::Linked>> AuditRows::linksAfter(qint64 link, int limit)
{
    const auto rows = m_connection.run(QByteArray("SELECT l.link, l.entry, l.hash, ") + columns +
                                           " FROM audit_link l LEFT JOIN audit_entry e ON e.pos = l.entry "
                                           "WHERE l.link > ? ORDER BY l.link LIMIT ?",
                                       {link, limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<Linked> links;
    while ((*rows)->next()) {
        constexpr int entryColumn = 3;
        Linked linked{{(*rows)->value(0).toLongLong(), (*rows)->value(1).toLongLong(), (*rows)->value(2).toByteArray()},
                      {}};
        if (!(*rows)->value(entryColumn).isNull())
            linked.entry = entryFrom(**rows, entryColumn);
        links.push_back(std::move(linked));
    }
    return links;
}

Result<qint64> AuditRows::pendingCount()
{
    return numberOf(m_connection.value("SELECT count(*) FROM audit_pending"));
}

Result<qint64> AuditRows::strayCount()
{
    return numberOf(m_connection.value("SELECT count(*) FROM audit_entry e WHERE "
                                       "NOT EXISTS (SELECT FROM audit_link l WHERE l.entry = e.pos) AND "
                                       "NOT EXISTS (SELECT FROM audit_pending p WHERE p.entry = e.pos)"));
}

} // namespace docket::hub
