// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/store/data_folder.h"
#include "services/store/files.h"

#include <QString>
#include <QStringList>

namespace docket::store {

/// Writes everything in the folder's database, as of one moment, into one file that is as well encrypted as the data
/// themselves. It can be taken while the data are in use, by this program or another, and does not hold them up.
///
/// The file carries the key slots, so that the passphrase or the recovery key opens it on any machine. It is written
/// beside `file`, read back and checked, and only then takes its name. A file of that name is replaced if it is a
/// backup too; anything else fails with `already_exists`. Blocks; progress counts the work in an arbitrary unit.
Result<void> backup(const DataFolder &folder, const QString &file, const Progress &progress = {});

/// What restore() did.
struct Restored {
    DataFolder folder; ///< open for writing
    QString setAside;  ///< where the data are that were in the folder before; empty when there were none
    QStringList notes; ///< sentences for the user: what could not be done on this machine
};

/// Replaces the data in the folder at `path`, which need not exist, by those of a backup.
///
/// The backup is copied into the folder and verified as a whole before anything else is touched; on failure the folder
/// is as it was. Data that were there are moved to a dated subfolder, never deleted. The key goes into this machine's
/// keychain when the data had it there, or when they were opened by the recovery key.
///
/// Orders made after the backup may exist elsewhere under the numbers this copy would give next, so **the caller must
/// give the restored data a new device code** before it writes anything else; until then nobody can, as the folder
/// comes back locked. Errors: `not_a_backup`, `damaged_backup`, `in_use`, those of DataFolder::open and of files.
Result<Restored> restore(const QString &file, const QString &path, const Unlock &unlock, const Progress &progress = {});

} // namespace docket::store
