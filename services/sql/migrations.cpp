// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/migrations.h"

#include "services/sql/transaction.h"

#include <QScopeGuard>

#include <sqlite3.h>

#include <set>

using namespace Qt::StringLiterals;

namespace docket::sql {
namespace {

using TableNames = std::set<QByteArray>; ///< in small letters

// Refuses to begin or end a transaction, and notes in `touched` (TableNames) what tables something is done to.
int watch(void *touched, int action, const char *first, const char *second, const char *, const char *)
{
    auto &tables = *static_cast<TableNames *>(touched);
    switch (action) {
    case SQLITE_TRANSACTION:
        return SQLITE_DENY;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
    case SQLITE_CREATE_TABLE:
    case SQLITE_DROP_TABLE:
        tables.insert(QByteArray(first).toLower());
        break;
    case SQLITE_ALTER_TABLE: // The first is the database.
        tables.insert(QByteArray(second).toLower());
        break;
    default:
        break;
    }
    return SQLITE_OK;
}

// Tables whose foreign keys may not hold any more: those that were touched, and those that refer to them. Only these
// are looked at, as looking through all rows of a million orders takes minutes.
Result<std::set<QString>> doubtfulTables(Connection &connection, const TableNames &touched)
{
    std::set<QString> doubtful;
    Statement &find = connection.statement(
        "SELECT m.name, coalesce(f.\"table\", '') FROM sqlite_schema AS m LEFT JOIN pragma_foreign_key_list(m.name) AS f "
        "WHERE m.type = 'table'");
    for (;;) {
        const auto row = find.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return doubtful;
        if (touched.contains(find.text(0).toUtf8().toLower()) || touched.contains(find.text(1).toUtf8().toLower()))
            doubtful.insert(find.text(0));
    }
}

Result<void> checkForeignKeys(Connection &connection, const TableNames &touched)
{
    const auto doubtful = doubtfulTables(connection, touched);
    if (!doubtful)
        return tl::make_unexpected(doubtful.error());
    qint64 orphans = 0;
    for (const QString &table : *doubtful) {
        Statement &count = connection.statement("SELECT count(*) FROM pragma_foreign_key_check(?)");
        const auto row = count.bindAll(table).step();
        if (!row)
            return tl::make_unexpected(row.error());
        orphans += count.int64(0);
        count.reset();
    }
    return orphans == 0
               ? Result<void>()
               : fail(u"constraint_foreign_key"_s, u"%1 entries refer to ones that do not exist."_s.arg(orphans));
}

tl::unexpected<Error> failed(const Migration &migration, const Error &cause)
{
    // A full disk or a lock is the surroundings' fault: it keeps its code and advice.
    if (cause.code != u"sql_error"_s && !cause.code.startsWith(u"constraint"_s))
        return tl::make_unexpected(cause);
    return fail(u"migration_failed"_s,
                u"The database could not be brought to the form %1 (%2): %3 It was left as it was before."_s.arg(
                    QString::number(migration.number), migration.name, cause.sentence),
                {}, {QString::number(migration.number), migration.name, cause.sentence});
}

tl::unexpected<Error> newer(int found, int known)
{
    return fail(
        u"newer_schema"_s,
        u"The data were written by a newer version of Docket (form %1; this one knows %2). Nothing was changed. "
        "Update Docket to open them."_s.arg(found)
            .arg(known),
        {}, {QString::number(found), QString::number(known)});
}

Result<void> runSql(Connection &connection, const Migration &migration)
{
    TableNames touched;
    sqlite3_set_authorizer(connection.handle(), watch, &touched);
    Result<void> done = connection.exec(migration.sql);
    sqlite3_set_authorizer(connection.handle(), nullptr, nullptr);
    if (done)
        done = checkForeignKeys(connection, touched);
    if (!done)
        return done;
    return connection.exec("PRAGMA user_version = " + QByteArray::number(migration.number));
}

Result<void> runMigration(Connection &connection, const Migration &migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(migration, transaction.error());
    // Another process may have been quicker.
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return failed(migration, version.error());
    if (*version >= migration.number)
        return {};

    if (auto done = runSql(connection, migration); !done)
        return failed(migration, done.error());
    if (auto committed = transaction->commit(); !committed)
        return failed(migration, committed.error());
    return {};
}

} // namespace

Result<int> schemaVersion(Connection &connection)
{
    return connection.int64("PRAGMA user_version").map([](qint64 version) { return static_cast<int>(version); });
}

Result<int> migrate(Connection &connection, const QList<Migration> &migrations)
{
    const Result<int> found = schemaVersion(connection);
    if (!found)
        return found;
    const int known = migrations.isEmpty() ? 0 : migrations.last().number;
    if (*found > known)
        return newer(*found, known);
    if (*found == known)
        return found;

    // Foreign keys cannot be switched inside a transaction.
    if (auto off = connection.exec("PRAGMA foreign_keys = OFF"); !off)
        return tl::make_unexpected(std::move(off.error()));
    const auto enforceAgain = qScopeGuard([&connection] { (void)connection.exec("PRAGMA foreign_keys = ON"); });

    for (const Migration &migration : migrations) {
        if (migration.number <= *found)
            continue;
        if (auto done = runMigration(connection, migration); !done)
            return tl::make_unexpected(std::move(done.error()));
    }
    return found;
}

} // namespace docket::sql
