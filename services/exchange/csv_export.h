// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/permissions.h"
#include "services/exchange/import_report.h"
#include "services/ordering/order_reader.h"

#include <QTimeZone>

namespace docket::exchange {

enum class ExportKind : quint8 {
    Orders,    ///< a row an order, with its totals
    Lines,     ///< a row an order line, in the columns that the import profile `docket` reads, and more behind them
    Events,    ///< a row an event of the orders, its payload as JSON
    Customers, ///< in the columns that the import profile `docket` for customers reads
};

struct ExportOptions {
    ExportKind kind = ExportKind::Orders;
    search::Expression query; ///< of orders; every order by default
    search::Sort sort;
    std::vector<QUuid> orders; ///< these, in this order, instead of `query`; none: as the query says
    QString customerWords;     ///< of customers; empty: all
    bool replace = false;      ///< a file that is there; else `file_exists`
    QTimeZone shop = QTimeZone::utc();
    domain::Actor actor;
};

struct ExportSummary {
    qint64 rows = 0;
    bool canceled = false; ///< then no file was written
};

/// Whether a file with this header is an export of order lines.
bool isLineExport(const QStringList &header);

/// Writes what a reader finds as a CSV file, row by row: memory does not grow with the file. The file appears when it
/// is whole, until then what stood at `path` stays. Texts that a spreadsheet would take for formulas are neutralised;
/// amounts are plain decimals in the currency of their row. Needs the permission to export (`not_permitted`). A file
/// that is there is left as it is (`file_exists`) unless the options say otherwise.
Result<ExportSummary> exportCsv(ordering::OrderReader &reader, const QString &path, const ExportOptions &options,
                                const ProgressCallback &progress = {});

/// The same to a device that is open for writing. What was written before it is stopped or fails is out.
Result<ExportSummary> exportCsv(ordering::OrderReader &reader, QIODevice &device, const ExportOptions &options,
                                const ProgressCallback &progress = {});

} // namespace docket::exchange
