// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/import_file.h"
#include "services/exchange/import_report.h"
#include "services/ordering/import_staging.h"

namespace docket::exchange {

/// The rows that an import refuses, put aside as they are found and written at its end, by line.
class RefusedRows {
public:
    /// `path` is where the rejects file goes; with an empty one none is written.
    RefusedRows(ordering::ImportStaging &staging, QString path);

    Result<void> add(const RefusedFileRow &row);
    bool isEmpty() const { return m_report.rows == 0; }

    /// Writes the rejects file, if there is anything in it, and tells what was refused, also when the file could not be
    /// written after all.
    Result<RefusedReport> finish(const ImportFile &file);

private:
    ordering::ImportStaging &m_staging;
    QString m_path;
    RefusedReport m_report;
};

/// Where the rejects of `input` go by default: beside it, `orders.csv.rejects.csv`, or with a number the first of
/// `orders.csv.rejects.2.csv`, … that is not there yet.
QString defaultRejectsPath(const QString &input);

/// Where the rejects of `input` go when nobody says: beside it, or in the folder `rejects` of `dataFolder` where that
/// cannot be. Tries to write.
QString rejectsPathFor(const QString &input, const QString &dataFolder);

/// Refuses, before anything is imported, rejects that would go over the input (`rejects_over_input`) or that cannot be
/// written where they are to go (`cannot_write`).
Result<void> checkRejectsPath(const QString &input, const QString &rejects);

} // namespace docket::exchange
