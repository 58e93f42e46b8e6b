// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/store/files.h"

#include <QByteArray>
#include <QString>

namespace docket::store {

/// The form of a backup file: the encrypted database as SQLite writes it, followed by
///
/// | bytes | content |
/// | --- | --- |
/// | n | the key slots (the JSON of identity::KeySlots) |
/// | 8 | length of the database |
/// | 4 | n |
/// | 32 | BLAKE2b of everything before |
/// | 8 | `DocketB1` |
///
/// Numbers are little endian. The database comes first so that it can be written and verified in place.
struct BackupFile {
    qint64 databaseSize = 0;
    QByteArray keySlots;

    /// Appends the key slots, lengths and checksum to a finished database file.
    static Result<void> seal(const QString &path, const QByteArray &keySlots, const Progress &progress);
    /// Reads the end of the file. Fails with `not_a_backup` when it is something else, or cut off.
    static Result<BackupFile> read(const QString &path);
    /// Copies the database out to `target` while it checks the whole file; `damaged_backup` when it is not what was
    /// written. The target is then incomplete and the caller's to remove.
    Result<void> extract(const QString &path, const QString &target, const Progress &progress) const;
};

} // namespace docket::store
