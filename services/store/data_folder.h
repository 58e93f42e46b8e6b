// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/identity/key_slots.h"
#include "services/sql/connection.h"
#include "services/store/folder_lock.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace docket::store {

/// What the caller has to open a data folder with. Tried in this order: the recovery key, the passphrase, the keychain.
/// What was not given is not tried, except that a passphrase given to data that have none falls through to the
/// keychain.
struct Unlock {
    std::optional<QString> recoveryKey;
    std::optional<identity::SecretBytes> passphrase;
    identity::SecretStore *keychain = nullptr; ///< not owned
};

/// A folder with one shop's data: `docket.db` (encrypted), `keys.json` (the ways to its key), `lock` (who writes).
///
/// The folder is for its owner only (0700, its files 0600, whatever the umask); wider permissions found on opening are
/// repaired and noted. Any number of programs may read, one at a time may write.
///
/// Move-only. Everything const may be used from several threads.
class DataFolder {
public:
    enum class Mode { Read, Write };
    struct Created;

    /// Makes the folder, a new random key, its slots and an empty encrypted database. A passphrase in `unlock` becomes
    /// the way to open it, else the keychain does. On failure nothing is left behind. Errors: `already_exists`,
    /// `folder_not_empty`, `keychain_missing` and the like, `disk_full`, `read_only`.
    static Result<Created> create(const QString &path, const Unlock &unlock, identity::PassphraseCost cost = {});

    /// Errors: `not_found`; `keys_missing` when there is a database without its keys; `in_use` naming the writer;
    /// `passphrase_needed` when a passphrase would do and none was given; the errors of KeySlots. Does not open the
    /// database yet: a damaged one still has an openable folder.
    static Result<DataFolder> open(const QString &path, const Unlock &unlock, Mode mode);

    /// A folder, open for writing, from parts that were just put in place under that lock.
    static DataFolder fromParts(const QString &path, FolderLock lock, identity::KeySlots keys, sql::Key key);

    /// A new connection, for reading only unless the folder was opened for writing. `damaged` rather than `wrong_key`
    /// when the file does not open, as the key was already proved; `database_missing` when it is not there.
    [[nodiscard]] Result<sql::Connection> connect() const;
    [[nodiscard]] Result<sql::Connection> connectReadOnly() const;
    /// For salvaging: also when the end of the file is missing.
    [[nodiscard]] Result<sql::Connection> connectDamaged() const;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const sql::Key &key() const { return m_key; }
    [[nodiscard]] const identity::KeySlots &keySlots() const { return m_keys; }
    /// Sentences about what was found and mended on opening, for the log and the user.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

    // Changes to the ways in; each is durable on return, and needs Mode::Write.
    Result<void> setPassphrase(const identity::SecretBytes &passphrase, identity::PassphraseCost cost = {});
    Result<void> rememberInKeychain(identity::SecretStore &keychain);
    /// The new recovery key, to be shown once; the old one opens nothing any more, except older backups.
    Result<QString> renewRecoveryKey();

private:
    DataFolder(QString path, Mode mode, sql::Key key, identity::KeySlots keys, std::optional<FolderLock> lock);
    [[nodiscard]] Result<sql::Connection> connect(sql::Connection::Mode mode) const;
    Result<void> saveKeys(identity::KeySlots keys);
    [[nodiscard]] identity::SecretBytes secretKey() const;

    QString m_path;
    Mode m_mode;
    sql::Key m_key;
    identity::KeySlots m_keys;
    std::optional<FolderLock> m_lock;
    QStringList m_notes;
};

struct DataFolder::Created {
    DataFolder folder;   ///< open for writing
    QString recoveryKey; ///< to be shown once; it is kept nowhere
};

/// The data key by the first way in `unlock` that `keys` has. See Unlock and DataFolder::open.
Result<identity::SecretBytes> unlockKey(const identity::KeySlots &keys, const Unlock &unlock);

namespace file_names {
inline const QString database = QStringLiteral("docket.db");
inline const QString keys = QStringLiteral("keys.json");
} // namespace file_names

} // namespace docket::store
