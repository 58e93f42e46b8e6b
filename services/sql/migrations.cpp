// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/migrations.h"

#include "services/sql/transaction.h"

#include <QScopeGuard>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace docket::sql {
namespace {

int refuseTransactionControl(void *, int action, const char *, const char *, const char *, const char *)
{
    return action == SQLITE_TRANSACTION ? SQLITE_DENY : SQLITE_OK;
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
    sqlite3_set_authorizer(connection.handle(), refuseTransactionControl, nullptr);
    Result<void> done = connection.exec(migration.sql);
    sqlite3_set_authorizer(connection.handle(), nullptr, nullptr);
    if (!done)
        return done;

    const Result<qint64> orphans = connection.int64("SELECT count(*) FROM pragma_foreign_key_check");
    if (!orphans)
        return tl::make_unexpected(orphans.error());
    if (*orphans > 0)
        return fail(u"constraint_foreign_key"_s, u"%1 entries refer to ones that do not exist."_s.arg(*orphans));
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
