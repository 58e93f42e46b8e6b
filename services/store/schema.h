// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/migrations.h"

namespace docket::store {

/// The schema of the local database, step by step: the files of migrations/.
QList<sql::Migration> migrations();

} // namespace docket::store
