// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection.h"
#include "services/sql/migrations.h"

namespace docket::hub {

/// The schema of the hub's database, step by step: the files of services/hub/migrations/.
QList<sql::Migration> migrations();

/// The number of the last migration this database has been through; 0 for an empty one.
Result<int> schemaVersion(Connection &connection);

/// Brings the schema forward by every migration it has not seen, and returns the version it was found at.
///
/// Each migration and its number become durable in one transaction: one that fails leaves the version before it, and
/// the error `migration_failed` names it. There is no way back: a schema newer than the list fails with `newer_schema`.
/// Of several hubs that migrate at once, one does and the others wait. May take as long as it needs.
Result<int> migrate(Connection &connection, const QList<sql::Migration> &wanted = migrations());

} // namespace docket::hub
