// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"
#include "services/exchange/file_row.h"

#include <QMap>

#include <functional>
#include <map>

namespace docket::exchange {

/// How far an import or export has come. Bytes are those of the input (0 of 0 for exports); rows are read first, then
/// brought in.
struct Progress {
    qint64 bytes = 0;
    qint64 bytesTotal = 0;
    qint64 rowsRead = 0;
    qint64 rowsDone = 0;
};

/// Called now and then on the thread that does the work. Return false to stop it.
using ProgressCallback = std::function<bool(const Progress &)>;

/// The rows of a file that did not come in.
struct RefusedReport {
    static constexpr qsizetype mostShown = 200;

    qint64 rows = 0;
    QMap<QString, qint64> byCode;      ///< a row counts under its first problem
    std::vector<RefusedFileRow> first; ///< by line, at most `mostShown`
    QString rejectsPath;               ///< empty when no file was written
    std::optional<Error> notWritten;   ///< why it was not, although one was wanted
};

/// An order that is there, of which the file says other than what came in and is here.
struct DifferingOrder {
    QString number;
    QStringList columns;

    bool operator==(const DifferingOrder &) const = default;
};

/// What an import of order lines did, or would do in a dry run. Orders, lines and sums are of all rows that were not
/// refused, so that they are the same when a file is imported again.
struct OrderImportSummary {
    qint64 rows = 0;
    qint64 ordersCreated = 0;
    qint64 ordersCompleted = 0; ///< were there, and got lines, shipments or deliveries
    qint64 ordersUnchanged = 0;
    qint64 ordersIncomplete = 0; ///< of all these, held because rows are missing
    qint64 lines = 0;
    qint64 linesAdded = 0;
    qint64 quantity = 0;
    std::map<domain::Currency, domain::Money> nets; ///< Σ of line nets
    std::map<domain::OrderStatus, qint64> statuses; ///< the orders as they are afterwards
    qint64 ordersDiffering = 0;                     ///< left as they are: an import does not edit
    std::vector<DifferingOrder> differing;          ///< at most RefusedReport::mostShown of them
    qint64 customersCreated = 0;
    qint64 productsCreated = 0;
    RefusedReport refused;
    bool dryRun = false;
    bool canceled = false; ///< what came in before stays; importing the file again goes on
    /// Why the import ended half-way; as with `canceled`, what came in before stays.
    std::optional<Error> failure;

    qint64 orders() const { return ordersCreated + ordersCompleted + ordersUnchanged; }
    bool changedNothing() const { return ordersCreated == 0 && ordersCompleted == 0; }
};

/// What an import of customers or products did, or would do.
struct CatalogueImportSummary {
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 stockCounted = 0;   ///< places that got their opening stock
    qint64 stockLeftAlone = 0; ///< places where the file has another figure than is there
    RefusedReport refused;
    bool dryRun = false;
    bool canceled = false;
    std::optional<Error> failure; ///< as in OrderImportSummary

    bool changedNothing() const { return created == 0 && updated == 0 && stockCounted == 0; }
};

} // namespace docket::exchange
