// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/import_staging.h"

#include "services/store/files.h"

#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace docket::store {

namespace {

// Groups are numbered as they are first seen, so that reading by number is the order of first rows.
constexpr auto schema = R"(
    CREATE TABLE row_group (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE staged_row (
        row_group INTEGER NOT NULL, line INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (row_group, line)
    ) WITHOUT ROWID;
    CREATE TABLE refused_row (line INTEGER PRIMARY KEY, content BLOB NOT NULL);
    CREATE TABLE remembered (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
)";

void removeLeftovers(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"import-*.tmp"_s}, QDir::Files))
        removeDatabase(dir.filePath(name));
}

} // namespace

ImportStaging::ImportStaging(sql::Connection connection) : m_connection(std::move(connection)) {}

Result<std::unique_ptr<ImportStaging>> ImportStaging::create(const QString &folder)
{
    removeLeftovers(folder);
    const QString path = QDir(folder).filePath(u"import-%1.tmp"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
    if (const Result<void> created = createPrivateFile(path); !created)
        return tl::make_unexpected(created.error());
    Result<sql::Connection> connection =
        sql::Connection::open(path, sql::Key::generate(), sql::Connection::Mode::Create);
    if (!connection) {
        removeDatabase(path);
        return tl::make_unexpected(connection.error());
    }
    auto staging = std::unique_ptr<ImportStaging>(new ImportStaging(std::move(*connection)));
    if (const Result<void> prepared = staging->prepare(); !prepared)
        return tl::make_unexpected(prepared.error());
    return staging;
}

Result<void> ImportStaging::prepare()
{
    // Nothing is ever rolled back here: one transaction without a journal, which is never committed.
    if (auto set = m_connection.exec("PRAGMA journal_mode = OFF"); !set)
        return set;
    if (auto set = m_connection.setDurability(sql::Connection::Durability::None); !set)
        return set;
    if (auto created = m_connection.exec(schema); !created)
        return created;
    auto transaction = sql::Transaction::begin(m_connection);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    m_transaction.emplace(std::move(*transaction));
    return {};
}

ImportStaging::~ImportStaging()
{
    m_transaction.reset();
    // Unlinked first and closed with the connection: the file has no name any more while it is let go.
    removeDatabase(m_connection.path());
}

Result<qint64> ImportStaging::groupId(const QString &group)
{
    if (m_lastGroupId != 0 && group == m_lastGroup)
        return m_lastGroupId;
    sql::Statement &find = m_connection.statement("SELECT id FROM row_group WHERE name = ?");
    const sql::ScopedReset reset(find);
    const Result<bool> found = find.bindAll(group).step();
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found) {
        m_lastGroupId = find.int64(0);
    } else {
        const Result<void> added =
            m_connection.statement("INSERT INTO row_group (name) VALUES (?)").bindAll(group).run();
        if (!added)
            return tl::make_unexpected(added.error());
        m_lastGroupId = m_connection.lastInsertRowId();
    }
    m_lastGroup = group;
    return m_lastGroupId;
}

Result<void> ImportStaging::addRow(const QString &group, qint64 line, const QByteArray &content)
{
    const Result<qint64> id = groupId(group);
    if (!id)
        return tl::make_unexpected(id.error());
    return m_connection.statement("INSERT INTO staged_row (row_group, line, content) VALUES (?, ?, ?)")
        .bindAll(*id, line, content)
        .run();
}

Result<void> ImportStaging::rows(const RowVisitor &visit)
{
    sql::Statement rows = m_connection.prepare("SELECT g.name, r.line, r.content FROM staged_row r "
                                               "CROSS JOIN row_group g ON g.id = r.row_group "
                                               "ORDER BY r.row_group, r.line");
    for (Result<bool> row = rows.step();; row = rows.step()) {
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return {};
        if (const Result<void> visited = visit(rows.text(0), rows.int64(1), rows.blob(2).toByteArray()); !visited)
            return visited;
    }
}

Result<void> ImportStaging::addRefused(qint64 line, const QByteArray &content)
{
    return m_connection.statement("INSERT OR REPLACE INTO refused_row (line, content) VALUES (?, ?)")
        .bindAll(line, content)
        .run();
}

Result<void> ImportStaging::refused(const RefusedVisitor &visit)
{
    sql::Statement rows = m_connection.prepare("SELECT line, content FROM refused_row ORDER BY line");
    for (Result<bool> row = rows.step();; row = rows.step()) {
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return {};
        if (const Result<void> visited = visit(rows.int64(0), rows.blob(1).toByteArray()); !visited)
            return visited;
    }
}

Result<std::optional<QByteArray>> ImportStaging::remember(const QByteArray &key, const QByteArray &value)
{
    sql::Statement &find = m_connection.statement("SELECT value FROM remembered WHERE key = ?");
    const sql::ScopedReset reset(find);
    const Result<bool> found = find.bindAll(key).step();
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found)
        return find.blob(0).toByteArray();
    const Result<void> kept =
        m_connection.statement("INSERT INTO remembered (key, value) VALUES (?, ?)").bindAll(key, value).run();
    if (!kept)
        return tl::make_unexpected(kept.error());
    return std::nullopt;
}

} // namespace docket::store
