// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/sql/migrations.h"
#include "services/store/data_folder.h"
#include "services/store/files.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace docket::store {

/// Reads the whole database and answers what is wrong with it; empty when nothing is. Every page is decrypted, which
/// proves it unchanged, and the structure is checked; that indexes agree with their tables is not. Takes as long as
/// reading the file.
Result<QStringList> checkHealth(sql::Connection &connection);

/// Row ids that could not be read, both ends included. Not each of them need have been a row.
struct LostRange {
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const LostRange &) const = default;
};

struct SalvagedTable {
    QString name;
    qint64 rows = 0;       ///< brought over
    qint64 refused = 0;    ///< read, but against a rule of the table
    QList<LostRange> lost; ///< in order; the last may reach to the highest possible row id: then the end is unknown
    bool complete = true;  ///< false when anything was lost, also where there are no row ids to name it by

    bool operator==(const SalvagedTable &) const = default;
};

struct Salvaged {
    QString setAside; ///< the folder with the damaged file
    QList<SalvagedTable> tables;
    qint64 orphans = 0; ///< rows that refer to rows which were lost

    [[nodiscard]] bool isComplete() const;
};

/// Replaces a damaged database by a new one with every row of it that can still be read.
///
/// The new database is built beside the damaged one from the migrations, filled table by table and made durable; only
/// then is the damaged file moved, unchanged, into a dated subfolder, and the new one takes its place. On failure
/// everything is as it was. The folder must be open for writing, with no connection to the database open in this
/// process.
///
/// Full-text tables are left empty: **the caller rebuilds them**, and what else follows from other rows, such as orders
/// from their events. Fails with `damaged_beyond_salvage` when not even the list of tables can be read.
Result<Salvaged> salvage(const DataFolder &folder, const QList<sql::Migration> &migrations,
                         const Progress &progress = {});

} // namespace docket::store
