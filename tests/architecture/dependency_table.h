// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QHash>

namespace docket::architecture {

/// cmake/dependencies.txt: who may depend on whom.
class DependencyTable {
public:
    /// Reads the rows of the table. Refuses a line that is no row, a folder named twice, and a name on a right side
    /// that is no folder's.
    static Result<DependencyTable> parse(const QString &text);

    /// The folder of the table that a path from the project root belongs to: the longest one it lies in. Empty when
    /// the table knows none.
    QString folderOf(const QString &path) const;

    /// Whether a folder's row names `what`: another folder by its short name, a Qt module, or SQL.
    bool mayUse(const QString &folder, const QString &what) const { return m_rows.value(folder).contains(what); }

    /// The right side of a folder's row, for messages.
    QStringList allowedFor(const QString &folder) const { return m_rows.value(folder); }

    /// Folders that reach themselves by way of others; empty when all dependencies run one way.
    QStringList foldersInACycle() const;

private:
    bool reaches(const QString &from, const QString &to) const;

    QHash<QString, QStringList> m_rows;
};

/// What the right side of a row calls a folder: its path, less services/.
QString shortName(const QString &folder);

} // namespace docket::architecture
