// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/backup.h"
#include "services/store/backup_file.h"
#include "services/store/salvage.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace docket::store {
namespace {

/// A backup that has been opened and found whole, lying in the folder under another name.
struct Staged {
    std::unique_ptr<QTemporaryDir> folder; ///< removed with what is left in it
    identity::KeySlots keys;
    sql::Key key;

    [[nodiscard]] QString database() const { return folder->filePath(file_names::database); }
    [[nodiscard]] QString keyFile() const { return folder->filePath(file_names::keys); }
};

Result<void> verify(const QString &database, const sql::Key &key, const QString &file)
{
    const auto damaged = [&file](const QString &problem) {
        return fail(
            u"damaged_backup"_s,
            u"The data in the backup %1 are damaged (%2). Nothing was changed. Use another one."_s.arg(file, problem),
            {}, {file, problem});
    };
    auto connection = sql::Connection::open(database, key, sql::Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error().code == u"wrong_key"_s ? damaged(u"they do not open"_s)
                                                         : tl::make_unexpected(std::move(connection.error()));
    const Result<QStringList> problems = checkHealth(*connection);
    if (!problems)
        return tl::make_unexpected(problems.error());
    return problems->isEmpty() ? Result<void>() : damaged(problems->first());
}

Result<Staged> stage(const QString &file, const QString &path, const Unlock &unlock, const Progress &progress)
{
    const Result<BackupFile> backup = BackupFile::read(file);
    if (!backup)
        return tl::make_unexpected(backup.error());
    Result<identity::KeySlots> keys = identity::KeySlots::fromJson(backup->keySlots);
    if (!keys)
        return tl::make_unexpected(std::move(keys.error()));
    const Result<identity::SecretBytes> secret = unlockKey(*keys, unlock);
    if (!secret)
        return tl::make_unexpected(secret.error());

    Staged staged{std::make_unique<QTemporaryDir>(path + u"/restoring-XXXXXX"_s), std::move(*keys),
                  *sql::Key::fromBytes(secret->bytes())};
    if (!staged.folder->isValid())
        return fail(u"read_only"_s,
                    u"%1 may not be written (%2). Nothing was changed."_s.arg(path, staged.folder->errorString()));
    auto verified = createPrivateFile(staged.database())
                        .and_then([&] { return backup->extract(file, staged.database(), progress); })
                        .and_then([&] { return verify(staged.database(), staged.key, file); })
                        .and_then([&] { return syncFile(staged.database()); })
                        .and_then([&] { return writeFileDurably(staged.keyFile(), staged.keys.toJson()); });
    if (!verified)
        return tl::make_unexpected(std::move(verified.error()));
    return staged;
}

/// What a restore that was killed left behind; under the lock none is at work.
void removeStaleStages(const QString &path)
{
    for (const QString &name : QDir(path).entryList({u"restoring-*"_s}, QDir::Dirs | QDir::NoSymLinks))
        QDir(path + u'/' + name).removeRecursively();
}

/// Moves the data of now out of the way; answers where to, or nothing when there are none.
Result<QString> setAside(const QString &path)
{
    const QString database = path + u'/' + file_names::database;
    const QString keys = path + u'/' + file_names::keys;
    if (!QFile::exists(database) && !QFile::exists(keys))
        return QString();
    Result<QString> target = makeDatedFolder(path, u"before-restore"_s);
    if (!target)
        return target;
    auto moved = moveDatabase(database, *target + u'/' + file_names::database);
    if (moved && QFile::exists(keys))
        moved = renameFile(keys, *target + u'/' + file_names::keys);
    if (!moved)
        return tl::make_unexpected(std::move(moved.error()));
    return target;
}

/// The keychain of this machine may never have seen the key.
QStringList remember(DataFolder &folder, const Unlock &unlock)
{
    const bool wanted = folder.keySlots().hasKeychain() || unlock.recoveryKey;
    if (!wanted || !unlock.keychain)
        return {};
    const auto remembered = folder.rememberInKeychain(*unlock.keychain);
    if (remembered)
        return {};
    return {u"The key could not be put into the system keychain here: %1 "
            "Until it is, the passphrase or the recovery key opens the data."_s.arg(remembered.error().sentence)};
}

} // namespace

Result<Restored> restore(const QString &file, const QString &path, const Unlock &unlock, const Progress &progress)
{
    // Before a folder is made for nothing.
    if (auto backup = BackupFile::read(file); !backup)
        return tl::make_unexpected(std::move(backup.error()));
    const Result<bool> isNew = makePrivateFolder(path);
    if (!isNew)
        return tl::make_unexpected(isNew.error());
    auto removeNewFolder = qScopeGuard([&] {
        if (!*isNew)
            return;
        QFile::remove(path + u"/lock"_s);
        QDir().rmdir(path);
    });
    Result<FolderLock> lock = FolderLock::acquire(path);
    if (!lock)
        return tl::make_unexpected(std::move(lock.error()));
    removeStaleStages(path);
    Result<Staged> staged = stage(file, path, unlock, progress);
    if (!staged)
        return tl::make_unexpected(std::move(staged.error()));

    // From here on there are only renames, within one folder.
    removeNewFolder.dismiss();
    const Result<QString> aside = setAside(path);
    if (!aside)
        return tl::make_unexpected(aside.error());
    auto placed = renameFile(staged->database(), path + u'/' + file_names::database)
                      .and_then([&] { return renameFile(staged->keyFile(), path + u'/' + file_names::keys); })
                      .and_then([&] { return syncFolder(path); });
    if (!placed)
        return tl::make_unexpected(std::move(placed.error()));

    DataFolder folder = DataFolder::fromParts(path, std::move(*lock), std::move(staged->keys), std::move(staged->key));
    QStringList notes = remember(folder, unlock);
    return Restored{std::move(folder), *aside, std::move(notes)};
}

} // namespace docket::store
