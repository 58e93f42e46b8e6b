// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/backup.h"

#include "services/sql/sql_error.h"
#include "services/sql/transaction.h"
#include "services/store/backup_file.h"
#include "services/store/salvage.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <sqlite3.h>

#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace docket::store {
namespace {

constexpr int pagesAtATime = 1024;

struct FinishBackup {
    void operator()(sqlite3_backup *running) const { sqlite3_backup_finish(running); }
};

Result<void> copyPages(sql::Connection &source, sql::Connection &target, const Progress &progress)
{
    // One read transaction around all steps: writers go on meanwhile, and the copy shows one moment.
    auto moment = sql::Transaction::begin(source, sql::Transaction::Kind::Deferred);
    if (!moment)
        return tl::make_unexpected(std::move(moment.error()));
    if (auto started = source.int64("SELECT count(*) FROM sqlite_master"); !started)
        return tl::make_unexpected(std::move(started.error()));

    std::unique_ptr<sqlite3_backup, FinishBackup> running(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"));
    if (!running)
        return tl::make_unexpected(sql::errorFrom(target.handle(), sqlite3_extended_errcode(target.handle())));
    while (true) {
        const int code = sqlite3_backup_step(running.get(), pagesAtATime);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK) {
            running.reset(); // only now does the connection know the system's reason
            return tl::make_unexpected(sql::errorFrom(target.handle(), code));
        }
        const int total = sqlite3_backup_pagecount(running.get());
        // Copying is about half of the work; reading it back is the rest.
        if (auto reported = report(progress, total - sqlite3_backup_remaining(running.get()), 2LL * total); !reported)
            return reported;
    }
}

Result<void> copyDatabase(const DataFolder &folder, const QString &target, const Progress &progress)
{
    auto source = folder.connectReadOnly();
    if (!source)
        return tl::make_unexpected(std::move(source.error()));
    auto copy = sql::Connection::open(target, folder.key(), sql::Connection::Mode::Create);
    if (!copy)
        return tl::make_unexpected(std::move(copy.error()));
    // A copy that fails is thrown away, so it needs no journal.
    return copy->exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF").and_then([&] {
        return copyPages(*source, *copy, progress);
    });
}

/// Reads the copy back as a whole, and leaves it in one file.
Result<void> verifyCopy(const DataFolder &folder, const QString &target)
{
    auto copy = sql::Connection::open(target, folder.key(), sql::Connection::Mode::ReadWrite);
    if (!copy)
        return tl::make_unexpected(std::move(copy.error()));
    const Result<QStringList> problems = checkHealth(*copy);
    if (!problems)
        return tl::make_unexpected(problems.error());
    if (!problems->isEmpty())
        return fail(u"damaged"_s,
                    u"The data are damaged, so no backup was made (%1). Earlier backups are kept. "
                    "Salvage what is readable, or restore one of them."_s.arg(problems->first()),
                    {}, {problems->first()});
    return copy->exec("PRAGMA journal_mode = DELETE");
}

Result<void> refuseToReplaceOtherFiles(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() || (info.isFile() && (info.size() == 0 || BackupFile::read(file))))
        return {};
    return fail(u"already_exists"_s,
                u"%1 is there already and is not a backup. It was left as it is. Name another file."_s.arg(file), {},
                {file});
}

} // namespace

Result<void> backup(const DataFolder &folder, const QString &file, const Progress &progress)
{
    if (auto free = refuseToReplaceOtherFiles(file); !free)
        return free;
    const QString parent = QFileInfo(file).absolutePath();
    if (!QFileInfo(parent).isDir())
        return fail(u"not_found"_s, u"The folder %1 is not there. No backup was made."_s.arg(parent), {}, {parent});
    const QString partial =
        u"%1/.%2.%3.part"_s.arg(parent, QFileInfo(file).fileName(), QUuid::createUuid().toString(QUuid::Id128).left(8));
    if (auto created = createPrivateFile(partial); !created)
        return created;
    const auto cleanUp = qScopeGuard([&partial] { removeDatabase(partial); });

    const Progress sealing = [&progress](qint64 done, qint64 total) {
        return !progress || progress(total + done, 2 * total);
    };
    return copyDatabase(folder, partial, progress)
        .and_then([&] { return verifyCopy(folder, partial); })
        .and_then([&] { return BackupFile::seal(partial, folder.keySlots().toJson(), sealing); })
        .and_then([&] { return syncFile(partial); })
        .and_then([&] { return renameFile(partial, file); })
        .and_then([&] { return syncFolder(parent); });
}

} // namespace docket::store
