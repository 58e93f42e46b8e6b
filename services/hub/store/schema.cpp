// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/schema.h"

#include "services/hub/store/order_digests.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

tl::unexpected<Error> failed(const sql::Migration &migration, const Error &cause)
{
    // A full disk or a broken connection is the surroundings' fault: it keeps its code and advice.
    if (cause.code != u"sql_error"_s && cause.code != u"constraint"_s && cause.code != u"write_conflict"_s)
        return tl::make_unexpected(cause);
    return fail(u"migration_failed"_s,
                u"The database could not be brought to the form %1 (%2): %3 It was left as it was before."_s.arg(
                    QString::number(migration.number), migration.name, cause.sentence),
                {}, {QString::number(migration.number), migration.name, cause.sentence});
}

Result<void> runMigration(Connection &connection, const sql::Migration &migration)
{
    auto done = connection.begin();
    if (done)
        done = connection.exec(QString::fromUtf8(migration.sql));
    if (done)
        done = connection.exec(u"INSERT INTO schema_step (number) VALUES (%1)"_s.arg(migration.number));
    if (done)
        return connection.commit();
    connection.rollback();
    return done;
}

Result<int> migrateLocked(Connection &connection, const QList<sql::Migration> &wanted)
{
    const auto found = schemaVersion(connection);
    if (!found)
        return found;
    const int known = wanted.isEmpty() ? 0 : wanted.last().number;
    if (*found > known) {
        return fail(u"newer_schema"_s,
                    u"The data were written by a newer version of Docket (form %1; this one knows %2). Nothing was "
                    "changed. Update Docket to open them."_s.arg(*found)
                        .arg(known),
                    {}, {QString::number(*found), QString::number(known)});
    }
    if (*found == 0) {
        const auto made = connection.exec(u"CREATE TABLE IF NOT EXISTS schema_step (number integer PRIMARY KEY, "
                                          "done_at timestamptz NOT NULL DEFAULT now())"_s);
        if (!made)
            return tl::make_unexpected(made.error());
    }
    for (const sql::Migration &migration : wanted) {
        if (migration.number <= *found)
            continue;
        if (const auto done = runMigration(connection, migration); !done)
            return failed(migration, done.error());
    }
    return found;
}

} // namespace

Result<int> schemaVersion(Connection &connection)
{
    const auto exists = connection.value("SELECT to_regclass('schema_step') IS NOT NULL");
    if (!exists)
        return tl::make_unexpected(exists.error());
    if (!(*exists)->toBool())
        return 0;
    const auto number = connection.value("SELECT coalesce(max(number), 0) FROM schema_step");
    if (!number)
        return tl::make_unexpected(number.error());
    return (*number)->toInt();
}

Result<int> migrate(Connection &connection, const QList<sql::Migration> &wanted)
{
    // "docket" in ASCII, so that nobody else takes the same lock by chance.
    if (auto waited = connection.exec(u"SET statement_timeout = 0; SET lock_timeout = 0; "
                                      "SELECT pg_advisory_lock(110386840822132)"_s);
        !waited)
        return tl::make_unexpected(std::move(waited.error()));
    const auto release = qScopeGuard([&connection] {
        (void)connection.exec(u"SELECT pg_advisory_unlock(110386840822132); RESET statement_timeout; "
                              "RESET lock_timeout"_s);
    });
    auto found = migrateLocked(connection, wanted);
    if (!found)
        return found;
    const auto hasDigests = connection.value("SELECT to_regclass('orders_without_digest') IS NOT NULL");
    if (!hasDigests)
        return tl::make_unexpected(hasDigests.error());
    if ((*hasDigests)->toBool()) {
        if (const auto filled = fillOrderDigests(connection); !filled)
            return tl::make_unexpected(filled.error());
    }
    return found;
}

} // namespace docket::hub
