// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json_reports.h"

#include "services/wire/json_writer.h"

namespace docket::ctl {

using wire::JsonWriter;

namespace {

void writeRefused(JsonWriter &json, const exchange::RefusedReport &refused)
{
    json.beginObject("refused");
    json.put("rows", refused.rows);
    json.beginObject("by_code");
    for (auto it = refused.byCode.cbegin(); it != refused.byCode.cend(); ++it)
        json.put(it.key().toUtf8().constData(), it.value());
    json.endObject();
    json.putSome("rejects_file", refused.rejectsPath);
    if (refused.notWritten)
        json.put("rejects_not_written", refused.notWritten->sentence);
    json.beginArray("first");
    for (const exchange::RefusedFileRow &row : refused.first) {
        for (const wire::RowProblem &problem : row.problems) {
            json.beginObject();
            json.put("line", problem.line > 0 ? problem.line : row.line);
            json.putSome("column", problem.column);
            json.put("code", problem.code);
            json.put("reason", problem.reason);
            json.endObject();
        }
    }
    json.endArray();
    json.endObject();
}

void writeInvariant(JsonWriter &json, const store::CheckedInvariant &invariant)
{
    json.beginObject();
    json.put("code", invariant.code);
    json.put("what", invariant.what);
    json.put("checked", invariant.checked);
    json.put("violations", invariant.violationCount);
    json.beginArray("first");
    for (const QString &violation : invariant.violations)
        json.value(violation);
    json.endArray();
    json.endObject();
}

} // namespace

QByteArray toJson(const exchange::OrderImportSummary &summary)
{
    JsonWriter json;
    json.beginObject();
    json.put("rows", summary.rows);
    json.put("orders", summary.orders());
    json.put("orders_created", summary.ordersCreated);
    json.put("orders_completed", summary.ordersCompleted);
    json.put("orders_unchanged", summary.ordersUnchanged);
    json.put("orders_incomplete", summary.ordersIncomplete);
    json.put("orders_differing", summary.ordersDiffering);
    json.beginArray("differing");
    for (const exchange::DifferingOrder &order : summary.differing) {
        json.beginObject();
        json.put("number", order.number);
        json.beginArray("columns");
        for (const QString &column : order.columns)
            json.value(column);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.put("lines", summary.lines);
    json.put("lines_added", summary.linesAdded);
    json.put("quantity", summary.quantity);
    json.beginArray("nets");
    for (const auto &[currency, net] : summary.nets)
        json.value(net);
    json.endArray();
    json.beginObject("statuses");
    for (const auto &[status, count] : summary.statuses)
        json.put(domain::toString(status).toUtf8().constData(), count);
    json.endObject();
    json.put("customers_created", summary.customersCreated);
    json.put("products_created", summary.productsCreated);
    writeRefused(json, summary.refused);
    json.put("changed_nothing", summary.changedNothing());
    json.put("dry_run", summary.dryRun);
    json.put("canceled", summary.canceled);
    if (summary.failure)
        json.put("failure", summary.failure->code);
    json.endObject();
    return json.take();
}

QByteArray toJson(const exchange::CatalogueImportSummary &summary)
{
    JsonWriter json;
    json.beginObject();
    json.put("rows", summary.rows);
    json.put("created", summary.created);
    json.put("updated", summary.updated);
    json.put("unchanged", summary.unchanged);
    json.put("stock_counted", summary.stockCounted);
    json.put("stock_left_alone", summary.stockLeftAlone);
    writeRefused(json, summary.refused);
    json.put("changed_nothing", summary.changedNothing());
    json.put("dry_run", summary.dryRun);
    json.put("canceled", summary.canceled);
    if (summary.failure)
        json.put("failure", summary.failure->code);
    json.endObject();
    return json.take();
}

QByteArray toJson(const std::vector<store::CheckedInvariant> &checked)
{
    JsonWriter json;
    json.beginArray();
    for (const store::CheckedInvariant &invariant : checked)
        writeInvariant(json, invariant);
    json.endArray();
    return json.take();
}

QByteArray toJson(const store::Settings &settings, const QString &folder)
{
    JsonWriter json;
    json.beginObject();
    json.put("folder", folder);
    json.put("device", settings.device);
    json.put("time_zone", QString::fromLatin1(settings.timeZone.id()));
    json.put("currency", settings.currency);
    json.endObject();
    return json.take();
}

QByteArray toJson(const store::Salvaged &salvaged, const store::Mended &mended)
{
    JsonWriter json;
    json.beginObject();
    json.put("set_aside", salvaged.setAside);
    json.put("complete", salvaged.isComplete());
    json.put("orphans", salvaged.orphans);
    json.put("orders_replayed", mended.ordersReplayed);
    json.put("catalogue_restored", mended.catalogueRestored);
    json.put("stock_corrected", mended.stockCorrected);
    json.put("events_moved_out", mended.eventsMovedOut);
    json.put("orders_without_history", mended.ordersWithoutHistory);
    json.beginArray("without_history");
    for (const QString &number : mended.withoutHistory)
        json.value(number);
    json.endArray();
    json.putSome("new_device", mended.newDevice);
    json.beginArray("tables");
    for (const store::SalvagedTable &table : salvaged.tables) {
        json.beginObject();
        json.put("name", table.name);
        json.put("rows", table.rows);
        json.put("refused", table.refused);
        json.put("complete", table.complete);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

QByteArray toJson(const FolderReport &report)
{
    JsonWriter json;
    json.beginObject();
    json.put("folder", report.folder);
    json.putSome("device", report.device);
    json.putSome("recovery_key", report.recoveryKey);
    json.putSome("set_aside", report.setAside);
    json.putSome("file", report.file);
    json.putSome("orders", report.orders);
    json.endObject();
    return json.take();
}

} // namespace docket::ctl
