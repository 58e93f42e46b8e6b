// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/connection.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace docket::sql {

/// One step of a schema's history: the text of `NNNN_name.sql` (cmake/EmbedSql.cmake compiles such files in).
/// Its statements run inside a transaction of the runner, so they may not begin or end one themselves.
struct Migration {
    int number = 0; ///< 1, 2, 3 … without gaps
    QString name;
    QByteArray sql;

    bool operator==(const Migration &) const = default;
};

/// The number of the last migration this database has been through; 0 for a new one.
Result<int> schemaVersion(Connection &connection);

/// Brings the schema forward by every migration it has not seen, and returns the version it was found at.
///
/// Each migration and its version number become durable in one transaction: one that fails leaves the version before
/// it, and the error `migration_failed` names it. While one runs foreign keys are not enforced, so that tables can be
/// rebuilt, but a violation left at its end in what it touched, or in what refers to that, fails it. There is no way
/// back: a schema newer than the list fails with `newer_schema` and nothing is touched. Safe when two processes do it
/// at once.
Result<int> migrate(Connection &connection, const QList<Migration> &migrations);

} // namespace docket::sql
