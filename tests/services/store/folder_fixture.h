// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/migrations.h"
#include "services/store/data_folder.h"
#include "tests/services/identity/fake_secret_store.h"
#include "tests/services/sql/sql_fixture.h"

#include <QDir>
#include <QTemporaryDir>

#include <sodium.h>

namespace docket::test {

/// The least that Argon2id takes, so that tests need not wait.
inline constexpr identity::PassphraseCost cheap{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};

inline store::Unlock withPassphrase(QByteArrayView passphrase)
{
    store::Unlock unlock;
    unlock.passphrase = identity::SecretBytes::copyOf(passphrase);
    return unlock;
}

inline store::Unlock withRecoveryKey(const QString &recoveryKey)
{
    store::Unlock unlock;
    unlock.recoveryKey = recoveryKey;
    return unlock;
}

inline store::Unlock withKeychain(identity::SecretStore &keychain)
{
    store::Unlock unlock;
    unlock.keychain = &keychain;
    return unlock;
}

/// A schema small enough to read at a glance, with what salvage has to cope with.
inline QList<sql::Migration> smallSchema()
{
    return {{1, QStringLiteral("orders"),
             "CREATE TABLE orders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note BLOB);"
             "CREATE TABLE lines (id INTEGER PRIMARY KEY, order_id INT NOT NULL REFERENCES orders (id), sku TEXT);"
             "CREATE INDEX lines_of_order ON lines (order_id);"
             "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
             "INSERT INTO settings VALUES ('device', 'none');"
             "CREATE VIRTUAL TABLE words USING fts5 (name, content='');"},
            {2, QStringLiteral("tags"), "ALTER TABLE orders ADD COLUMN tag TEXT NOT NULL DEFAULT 'none';"}};
}

/// Everything in a folder, as text, to tell whether anything was changed.
inline QByteArray snapshotOf(const QString &path)
{
    QByteArray snapshot;
    QDir folder(path);
    for (const QFileInfo &info :
         folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        snapshot += info.fileName().toUtf8() + '\n';
        snapshot += info.isDir() ? snapshotOf(info.filePath()) : contentOf(info.filePath());
    }
    return snapshot;
}

inline QStringList namesIn(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace docket::test
