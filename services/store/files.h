// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace docket::store {

/// Told how far long work has come, in a unit of the work's own; answers false to cancel it, which fails with
/// `interrupted` and leaves things as they were. May be empty.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Reports to `progress` if there is one, and turns its refusal into the error `interrupted`.
Result<void> report(const Progress &progress, qint64 done, qint64 total);

/// What the system's `errno` says about `path`: `disk_full`, `read_only`, `not_found` or `io_error`.
Error fileError(const QString &path, int systemError);

/// Replaces the file at once and for good: whole, readable by its owner only, and safe from a power cut on return.
Result<void> writeFileDurably(const QString &path, const QByteArray &content);
Result<QByteArray> readFile(const QString &path);

/// A new empty file for its owner only, whatever the umask; fails with `already_exists`.
Result<void> createPrivateFile(const QString &path);
/// Makes sure of a folder for its owner only, whatever the umask. True when it was not there before.
Result<bool> makePrivateFolder(const QString &path);

/// Makes the file's content safe from a power cut.
Result<void> syncFile(const QString &path);
/// Makes what was created, renamed or removed in the folder safe from a power cut.
Result<void> syncFolder(const QString &path);

/// Replaces `to`. Both must be on one file system.
Result<void> renameFile(const QString &from, const QString &to);

/// Moves a database and what SQLite keeps beside it (-wal, -shm, -journal) as far as they exist.
Result<void> moveDatabase(const QString &from, const QString &to);
void removeDatabase(const QString &path);

/// A new folder named `<prefix>-<UTC time>` inside `parent`, for what is set aside.
Result<QString> makeDatedFolder(const QString &parent, const QString &prefix);

} // namespace docket::store
