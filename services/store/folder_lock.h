// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QString>

namespace docket::store {

/// The right to write to a data folder: one program at a time has it, until this object is destroyed.
///
/// It is a lock of the system on the file `lock`, so it ends with its process, however that ends: there is nothing
/// stale to clean up. The file's text only says who holds it.
class FolderLock {
public:
    /// Fails with `in_use` when another has it: args are its program, process id, user, host and since when.
    static Result<FolderLock> acquire(const QString &folder);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock();

private:
    explicit FolderLock(int file) : m_file(file) {}

    int m_file = -1;
};

} // namespace docket::store
