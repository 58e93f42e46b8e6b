// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/salvage.h"

#include "services/sql/transaction.h"
#include "services/store/salvage_table.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::store {
namespace {

Result<QStringList> texts(sql::Connection &connection, QByteArrayView sql)
{
    QStringList result;
    sql::Statement query = connection.prepare(sql);
    while (true) {
        const Result<bool> row = query.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return result;
        result += query.text(0);
    }
}

bool isDamage(const Error &error)
{
    return error.code == u"damaged"_s || error.code == u"wrong_key"_s;
}

Error beyondSalvage(const QString &why)
{
    return {u"damaged_beyond_salvage"_s, {}, why + u" The file was left as it is. Restore a backup."_s, {}};
}

Error withoutTables(Error error)
{
    return isDamage(error) ? beyondSalvage(u"The database file is damaged where the list of its tables is, so nothing "
                                           "in it can be read."_s)
                           : error;
}

Result<sql::Connection> openDamaged(const DataFolder &folder)
{
    const QString path = folder.databasePath();
    if (QFileInfo(path).exists() && QFileInfo(path).size() == 0 && QFileInfo(path + u"-wal"_s).size() == 0)
        return tl::make_unexpected(beyondSalvage(u"The database file is empty, so there is nothing to salvage."_s));
    // For reading only, so that the file stays as it is.
    return folder.connectDamaged().map_error(withoutTables);
}

/// A new database at the version of the damaged one, so that its rows fit.
Result<sql::Connection> openTarget(const DataFolder &folder, const QString &path, QList<sql::Migration> migrations,
                                   int version)
{
    auto target = createPrivateFile(path).and_then(
        [&] { return sql::Connection::open(path, folder.key(), sql::Connection::Mode::Create); });
    if (!target)
        return target;
    migrations.removeIf([version](const sql::Migration &migration) { return migration.number > version; });
    // Thrown away when anything goes wrong, so it needs no journal. Triggers have done their work already.
    auto prepared = target->exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
                        .and_then([&] { return sql::migrate(*target, migrations); })
                        .and_then([&](int) { return target->exec("PRAGMA foreign_keys = OFF"); });
    sqlite3_db_config(target->handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    if (!prepared)
        return tl::make_unexpected(std::move(prepared.error()));
    return target;
}

Result<QList<SalvagedTable>> copyTables(sql::Connection &damaged, sql::Connection &target, const Progress &progress)
{
    const Result<QStringList> names = texts(target, "SELECT name FROM pragma_table_list WHERE schema = 'main'"
                                                    " AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                                                    " ORDER BY name");
    if (!names)
        return tl::make_unexpected(withoutTables(names.error()));
    if (names->isEmpty())
        return tl::make_unexpected(beyondSalvage(u"The database has no tables, so there is nothing to salvage."_s));
    QList<SalvagedTable> tables;
    for (const QString &name : *names) {
        auto transaction = sql::Transaction::begin(target);
        if (!transaction)
            return tl::make_unexpected(std::move(transaction.error()));
        Result<SalvagedTable> table = TableSalvage(damaged, target, name).run();
        if (!table)
            return tl::make_unexpected(std::move(table.error()));
        if (auto committed = transaction->commit(); !committed)
            return tl::make_unexpected(std::move(committed.error()));
        tables += std::move(*table);
        if (auto reported = report(progress, tables.size(), names->size()); !reported)
            return tl::make_unexpected(std::move(reported.error()));
    }
    return tables;
}

Result<Salvaged> buildNew(const DataFolder &folder, const QString &path, const QList<sql::Migration> &migrations,
                          const Progress &progress)
{
    auto damaged = openDamaged(folder);
    if (!damaged)
        return tl::make_unexpected(std::move(damaged.error()));
    const Result<int> version = sql::schemaVersion(*damaged);
    if (!version)
        return tl::make_unexpected(withoutTables(version.error()));
    auto target = openTarget(folder, path, migrations, *version);
    if (!target)
        return tl::make_unexpected(std::move(target.error()));

    Result<QList<SalvagedTable>> tables = copyTables(*damaged, *target, progress);
    if (!tables)
        return tl::make_unexpected(std::move(tables.error()));
    const Result<qint64> orphans = target->int64("SELECT count(*) FROM pragma_foreign_key_check");
    if (!orphans)
        return tl::make_unexpected(orphans.error());
    if (auto migrated = sql::migrate(*target, migrations); !migrated)
        return tl::make_unexpected(std::move(migrated.error()));
    return Salvaged{{}, std::move(*tables), *orphans};
}

} // namespace

bool Salvaged::isComplete() const
{
    return orphans == 0 && std::all_of(tables.begin(), tables.end(), [](const auto &table) { return table.complete; });
}

Result<QStringList> checkHealth(sql::Connection &connection)
{
    Result<QStringList> problems = texts(connection, "PRAGMA quick_check(20)");
    if (!problems && isDamage(problems.error()))
        return QStringList{problems.error().sentence};
    if (problems && *problems == QStringList{u"ok"_s})
        return QStringList();
    return problems;
}

Result<Salvaged> salvage(const DataFolder &folder, const QList<sql::Migration> &migrations, const Progress &progress)
{
    if (folder.mode() != DataFolder::Mode::Write)
        return fail(u"read_only"_s, u"The data are open for reading only. Nothing was changed."_s);
    const QString fresh = folder.databasePath() + u".salvaged"_s;
    removeDatabase(fresh); // of an attempt that was cut off
    const auto cleanUp = qScopeGuard([&fresh] { removeDatabase(fresh); });

    Result<Salvaged> salvaged = buildNew(folder, fresh, migrations, progress);
    if (!salvaged)
        return salvaged;
    auto replaced = syncFile(fresh)
                        .and_then([&] { return makeDatedFolder(folder.path(), u"damaged"_s); })
                        .and_then([&](const QString &aside) {
                            salvaged->setAside = aside;
                            return moveDatabase(folder.databasePath(), aside + u'/' + file_names::database);
                        })
                        .and_then([&] { return renameFile(fresh, folder.databasePath()); })
                        .and_then([&] { return syncFolder(folder.path()); });
    if (!replaced)
        return tl::make_unexpected(std::move(replaced.error()));
    return salvaged;
}

} // namespace docket::store
