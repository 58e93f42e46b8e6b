// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/dependency_table.h"

#include <QDir>

namespace docket::architecture {

/// Which module a header of Qt belongs to ("QtWidgets" for QLabel and qlabel.h), read from the folders of an installed
/// Qt.
class QtHeaders {
public:
    /// `includeFolder` is the one that holds QtCore, QtGui and so on.
    explicit QtHeaders(const QDir &includeFolder);

    /// The module of what stands between the angle brackets; empty when it is none of Qt's.
    QString moduleOf(const QString &header) const;

private:
    QHash<QString, QString> m_modules;
};

/// A place in the source that goes against the table.
struct Violation {
    /// From the project root.
    QString file;
    /// From 1; 0 when the whole file or folder is meant.
    int line = 0;
    /// What is wrong and what would be right.
    QString sentence;

    QString text() const;
    bool operator==(const Violation &) const = default;
};

/// Reads every C++ and SQL file of services, models, ui and app below `root` and tells what goes against the table:
/// includes of folders or Qt modules that the row does not name, includes not written from the project root, folders
/// without a row, and SQL in a folder whose row does not say SQL. Ordered by file and line.
QList<Violation> scan(const QDir &root, const DependencyTable &table, const QtHeaders &qtHeaders);

} // namespace docket::architecture
