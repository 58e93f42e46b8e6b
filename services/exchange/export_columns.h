// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/exchange/csv_export.h"
#include "services/wire/csv_writer.h"

namespace docket::exchange {

/// The columns of an export. New ones go to the end of their list: scripts may count them.
QStringList exportHeader(ExportKind kind);

/// Rows with as many cells as the header has names. Moments are days where that is exact, else ISO 8601 in UTC.
void writeOrder(wire::CsvWriter &writer, const domain::Order &order, const QTimeZone &shop);
void writeLines(wire::CsvWriter &writer, const domain::Order &order, const QTimeZone &shop);
void writeEvent(wire::CsvWriter &writer, const domain::Event &event);
void writeCustomer(wire::CsvWriter &writer, const domain::Customer &customer);

} // namespace docket::exchange
