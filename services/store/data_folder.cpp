// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/data_folder.h"

#include "services/store/bulk_load.h"

#include "services/store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace docket::store {
namespace {

constexpr mode_t othersMayAccess = S_IRWXG | S_IRWXO;
const QString howToGiveAPassphrase =
    u"Give a passphrase in DOCKET_PASSPHRASE or with --passphrase-file FILE, or open the data with the recovery key."_s;

QString inFolder(const QString &path, const QString &name)
{
    return path + u'/' + name;
}

tl::unexpected<Error> withAdvice(Error error, const QString &advice)
{
    error.sentence += u' ' + advice;
    return tl::make_unexpected(std::move(error));
}

Result<identity::SecretBytes> unlockWithoutSecret(const identity::KeySlots &keys, const Unlock &unlock)
{
    if (keys.hasKeychain() && unlock.keychain) {
        Result<identity::SecretBytes> key = keys.unlockWithKeychain(*unlock.keychain);
        if (key || !keys.hasPassphrase())
            return key ? std::move(key) : withAdvice(std::move(key.error()), howToGiveAPassphrase);
    }
    if (keys.hasPassphrase())
        return fail(u"passphrase_needed"_s, u"These data are protected by a passphrase. "_s + howToGiveAPassphrase);
    return fail(u"keychain_missing"_s,
                u"The key of these data is in the system keychain, which is not at hand here. "
                "Run Docket in the desktop session where it was set up, or open the data with the recovery key."_s);
}

/// What others may read or write although it is the owner's alone, and is mended.
QStringList repairPermissions(const QString &folder)
{
    QStringList paths{folder};
    for (const QString &name : {file_names::database, file_names::database + u"-wal"_s,
                                file_names::database + u"-shm"_s, file_names::keys, u"lock"_s})
        paths += inFolder(folder, name);

    QStringList notes;
    for (const QString &path : paths) {
        struct stat status {};
        const QByteArray name = QFile::encodeName(path);
        if (stat(name.constData(), &status) != 0 || (status.st_mode & othersMayAccess) == 0)
            continue;
        const mode_t wanted = status.st_mode & static_cast<mode_t>(~othersMayAccess) & ALLPERMS;
        if (chmod(name.constData(), wanted) == 0)
            notes += u"Others could access %1; now only its owner can."_s.arg(path);
        else
            notes += u"Others can access %1, and its permissions could not be changed."_s.arg(path);
    }
    return notes;
}

/// Existing data are never written over, and a folder of other things is not taken.
Result<void> refuseExistingContent(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (!info.isDir())
        return tl::make_unexpected(fileError(path, EEXIST));
    for (const QString &name : {file_names::database, file_names::keys}) {
        if (QFile::exists(inFolder(path, name)))
            return fail(u"already_exists"_s, u"There are data in %1 already. They were left as they are."_s.arg(path),
                        {}, {path});
    }
    QStringList others = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    others.removeOne(u"lock"_s);
    others.removeOne(u"logs"_s);
    if (!others.isEmpty())
        return fail(u"folder_not_empty"_s,
                    u"%1 has other files in it. Nothing was changed. Name a new or an empty folder."_s.arg(path), {},
                    {path});
    return {};
}

Result<void> addFirstSlot(identity::KeySlots &keys, const identity::SecretBytes &key, const Unlock &unlock,
                          identity::PassphraseCost cost)
{
    if (unlock.passphrase)
        return keys.setPassphrase(key, *unlock.passphrase, cost);
    if (!unlock.keychain)
        return fail(u"passphrase_needed"_s, u"A passphrase is needed to protect the data. "
                                            "Give one in DOCKET_PASSPHRASE or with --passphrase-file FILE."_s);
    Result<void> set = keys.setKeychain(key, *unlock.keychain);
    if (!set)
        return withAdvice(std::move(set.error()), u"Nothing was made. To protect the data by a passphrase instead, "
                                                  "give one in DOCKET_PASSPHRASE or with --passphrase-file FILE."_s);
    return {};
}

tl::unexpected<Error> noDataIn(const QString &path)
{
    if (QFile::exists(inFolder(path, file_names::database))) {
        return fail(
            u"keys_missing"_s,
            u"There is a database in %1, but keys.json is missing, without which nothing opens it. Put the file "
            "back, or restore a backup: it has the keys too."_s.arg(path),
            {}, {path});
    }
    return fail(u"not_found"_s, u"There are no Docket data in %1."_s.arg(path), {}, {path});
}

// An empty file would pass for a new database.
Result<void> requireContent(const QString &database)
{
    const QFileInfo file(database);
    if (!file.exists()) {
        return fail(u"database_missing"_s,
                    u"The database %1 is not there, though its keys are. Put the file back, or restore a backup."_s.arg(
                        database),
                    {}, {database});
    }
    if (file.size() == 0 && QFileInfo(database + u"-wal"_s).size() == 0)
        return fail(u"damaged"_s,
                    u"The database file is empty: what was in it is lost. The file was left as it is. Restore a "
                    "backup."_s);
    return {};
}

} // namespace

Result<identity::SecretBytes> unlockKey(const identity::KeySlots &keys, const Unlock &unlock)
{
    if (unlock.recoveryKey)
        return keys.unlockWithRecovery(*unlock.recoveryKey);
    if (unlock.passphrase && (keys.hasPassphrase() || !keys.hasKeychain()))
        return keys.unlockWithPassphrase(*unlock.passphrase);
    return unlockWithoutSecret(keys, unlock);
}

DataFolder::DataFolder(QString path, Mode mode, sql::Key key, identity::KeySlots keys, std::optional<FolderLock> lock)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_key(std::move(key))
    , m_keys(std::move(keys))
    , m_lock(std::move(lock))
{
}

DataFolder DataFolder::fromParts(const QString &path, FolderLock lock, identity::KeySlots keys, sql::Key key)
{
    return {path, Mode::Write, std::move(key), std::move(keys), std::move(lock)};
}

Result<DataFolder::Created> DataFolder::create(const QString &path, const Unlock &unlock, identity::PassphraseCost cost)
{
    if (auto free = refuseExistingContent(path); !free)
        return tl::make_unexpected(std::move(free.error()));
    const Result<bool> isNew = makePrivateFolder(path);
    if (!isNew)
        return tl::make_unexpected(isNew.error());
    auto cleanUp = qScopeGuard([&path, &isNew] {
        removeDatabase(inFolder(path, file_names::database));
        QFile::remove(inFolder(path, file_names::keys));
        if (*isNew) {
            QFile::remove(inFolder(path, u"lock"_s));
            QDir().rmdir(path);
        }
    });
    Result<FolderLock> lock = FolderLock::acquire(path);
    if (!lock) {
        cleanUp.dismiss(); // it is someone else's
        return tl::make_unexpected(std::move(lock.error()));
    }

    const identity::SecretBytes secret = identity::KeySlots::generateDataKey();
    identity::KeySlots keys = identity::KeySlots::create(secret);
    if (auto added = addFirstSlot(keys, secret, unlock, cost); !added)
        return tl::make_unexpected(std::move(added.error()));
    QString recoveryKey = keys.renewRecovery(secret).toText();

    DataFolder folder = fromParts(path, std::move(*lock), std::move(keys), *sql::Key::fromBytes(secret.bytes()));
    auto made = createPrivateFile(folder.databasePath())
                    .and_then([&] { return folder.connect(sql::Connection::Mode::Create); })
                    .and_then([&](const sql::Connection &) { return folder.saveKeys(folder.m_keys); });
    if (!made)
        return tl::make_unexpected(std::move(made.error()));
    cleanUp.dismiss();
    return Created{std::move(folder), std::move(recoveryKey)};
}

Result<DataFolder> DataFolder::open(const QString &path, const Unlock &unlock, Mode mode)
{
    if (!QFile::exists(inFolder(path, file_names::keys)))
        return noDataIn(path);
    QStringList notes = repairPermissions(path);
    std::optional<FolderLock> lock;
    if (mode == Mode::Write) {
        Result<FolderLock> acquired = FolderLock::acquire(path);
        if (!acquired)
            return tl::make_unexpected(std::move(acquired.error()));
        lock.emplace(std::move(*acquired));
    }
    auto keys = readFile(inFolder(path, file_names::keys)).and_then(&identity::KeySlots::fromJson);
    if (!keys)
        return tl::make_unexpected(std::move(keys.error()));
    const auto secret = unlockKey(*keys, unlock);
    if (!secret)
        return tl::make_unexpected(secret.error());

    DataFolder folder(path, mode, *sql::Key::fromBytes(secret->bytes()), std::move(*keys), std::move(lock));
    folder.m_notes = std::move(notes);
    return folder;
}

QString DataFolder::databasePath() const
{
    return inFolder(m_path, file_names::database);
}

Result<sql::Connection> DataFolder::connect() const
{
    return connect(m_mode == Mode::Write ? sql::Connection::Mode::ReadWrite : sql::Connection::Mode::ReadOnly);
}

Result<sql::Connection> DataFolder::connectReadOnly() const
{
    return connect(sql::Connection::Mode::ReadOnly);
}

Result<sql::Connection> DataFolder::connectDamaged() const
{
    return connect(sql::Connection::Mode::ReadDamaged);
}

Result<sql::Connection> DataFolder::connect(sql::Connection::Mode mode) const
{
    if (mode != sql::Connection::Mode::Create) {
        if (const auto there = requireContent(databasePath()); !there)
            return tl::make_unexpected(there.error());
    }
    if (QFile::exists(unfinishedMark(databasePath()))) {
        return fail(u"unfinished_load"_s,
                    u"Filling this data folder with orders was cut short, so it is not whole: %1. Nothing of anybody's "
                    "work is in it. Remove the folder and make it again."_s.arg(m_path),
                    {}, {m_path});
    }
    return sql::Connection::open(databasePath(), m_key, mode).map_error([](Error error) {
        if (error.code != u"wrong_key"_s)
            return error;
        return Error{u"damaged"_s,
                     {},
                     u"The beginning of the database file is damaged: the key is right, and yet it does not open. "
                     "The file was left as it is. Salvage what is readable, or restore a backup."_s,
                     {}};
    });
}

identity::SecretBytes DataFolder::secretKey() const
{
    return identity::SecretBytes::copyOf(m_key.bytes());
}

Result<void> DataFolder::saveKeys(identity::KeySlots keys)
{
    if (m_mode != Mode::Write)
        return fail(u"read_only"_s, u"The data are open for reading only. Nothing was changed."_s);
    if (auto saved = writeFileDurably(inFolder(m_path, file_names::keys), keys.toJson()); !saved)
        return saved;
    m_keys = std::move(keys);
    return {};
}

Result<void> DataFolder::setPassphrase(const identity::SecretBytes &passphrase, identity::PassphraseCost cost)
{
    identity::KeySlots keys = m_keys;
    if (auto set = keys.setPassphrase(secretKey(), passphrase, cost); !set)
        return set;
    return saveKeys(std::move(keys));
}

Result<void> DataFolder::rememberInKeychain(identity::SecretStore &keychain)
{
    identity::KeySlots keys = m_keys;
    if (auto set = keys.setKeychain(secretKey(), keychain); !set)
        return set;
    return keys == m_keys ? Result<void>() : saveKeys(std::move(keys));
}

Result<QString> DataFolder::renewRecoveryKey()
{
    identity::KeySlots keys = m_keys;
    const QString text = keys.renewRecovery(secretKey()).toText();
    return saveKeys(std::move(keys)).map([&] { return text; });
}

} // namespace docket::store
