// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/import_report.h"
#include "services/ordering/import_staging.h"
#include "services/ordering/order_desk.h"
#include "services/ordering/order_reader.h"
#include "services/wire/import_profile.h"

#include <QIODevice>
#include <QTimeZone>

namespace docket::exchange {

struct OrderImportOptions {
    wire::ImportProfile profile;
    std::optional<domain::Currency> currency; ///< instead of what the profile and the file say
    std::optional<domain::Currency> fallback; ///< where neither says anything
    bool applyStock = false;
    bool dryRun = false; ///< everything but the writing; the rejects file is written
    QString input;       ///< the path of the file, so that the rejects do not overwrite it; may be empty
    QString rejects;     ///< where refused rows go, see defaultRejectsPath; empty: nowhere
    QTimeZone shop = QTimeZone::utc();
    domain::Actor actor;
    int ordersPerTransaction = 250;
};

/// Imports a file of order lines: first the rows are put aside by order, then each order is planned (see OrderPlanner)
/// and carried out through the ordering desk, some hundred orders a transaction. Memory does not grow with the file.
///
/// Importing a file again changes nothing; importing mended rejects completes the orders that lack them. Used on the
/// thread that owns the desk; `reader` must see what the desk has committed.
class OrderImport {
public:
    OrderImport(ordering::OrderDesk &desk, ordering::OrderReader &reader, ordering::ImportStaging &staging);

    /// `input` must be open for reading. Refused as a whole, with nothing imported: a file that does not fit the
    /// profile, `column_not_read`, `currency_missing`, `not_permitted`, `rejects_over_input`, rejects that cannot be
    /// written. When the store fails half-way, what came in before stays and the same import can be run again: then the
    /// summary says so in `failure`.
    Decided<OrderImportSummary> run(QIODevice &input, const OrderImportOptions &options,
                                    const ProgressCallback &progress = {});

private:
    ordering::OrderDesk &m_desk;
    ordering::OrderReader &m_reader;
    ordering::ImportStaging &m_staging;
};

} // namespace docket::exchange
