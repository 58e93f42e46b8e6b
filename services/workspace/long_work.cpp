// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/long_work.h"

#include "services/store/import_staging.h"
#include "services/workspace/writer.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace docket::workspace {

namespace {

exchange::ProgressCallback progressTo(JobControl &control)
{
    return [&control](const exchange::Progress &progress) {
        // Reading the file is the smaller half of the work; an export knows no total.
        const bool isReading = progress.rowsDone == 0 && progress.bytesTotal > 0;
        if (isReading)
            control.report(progress.bytes, progress.bytesTotal * 4);
        else if (progress.rowsRead > 0)
            control.report(progress.rowsRead + progress.rowsDone * 3, progress.rowsRead * 4);
        else
            control.report(progress.rowsDone, 0);
        return !control.isCanceled();
    };
}

/// The desk, the reader and the staging of one import.
struct ImportTools {
    std::unique_ptr<Writer> writer;
    std::unique_ptr<sql::Connection> reading;
    std::unique_ptr<store::ImportStaging> staging;
    std::unique_ptr<QFile> file;
};

Decided<ImportTools> openTools(const QString &path, const ImportPlace &place)
{
    const auto refused = [](const Error &error) { return tl::make_unexpected(Rejection{error}); };
    ImportTools tools;
    tools.file = std::make_unique<QFile>(path);
    if (!tools.file->open(QIODevice::ReadOnly))
        return refused({u"file_unreadable"_s,
                        {},
                        u"%1 cannot be read: %2"_s.arg(path, tools.file->errorString()),
                        {path, tools.file->errorString()}});
    auto writer = Writer::open(place.folder, place.clock, place.observer);
    if (!writer)
        return refused(writer.error());
    tools.writer = std::move(*writer);
    auto connection = place.folder.connectReadOnly();
    if (!connection)
        return refused(connection.error());
    tools.reading = std::make_unique<sql::Connection>(std::move(*connection));
    auto staging = store::ImportStaging::create(place.folder.path());
    if (!staging)
        return refused(staging.error());
    tools.staging = std::move(*staging);
    return tools;
}

} // namespace

Decided<exchange::OrderImportSummary> importOrdersFrom(const QString &path, exchange::OrderImportOptions options,
                                                       const ImportPlace &place)
{
    auto tools = openTools(path, place);
    if (!tools)
        return tl::make_unexpected(tools.error());
    options.input = path;
    options.shop = place.facts.timeZone;
    options.actor = place.facts.actor;
    if (!options.fallback)
        options.fallback = place.facts.currency;
    store::LocalReader reader(*tools->reading);
    exchange::OrderImport import(tools->writer->desk(), reader, *tools->staging);
    return import.run(*tools->file, options, progressTo(place.control));
}

Decided<exchange::CatalogueImportSummary>
importCatalogueFrom(const QString &path, exchange::CatalogueImportOptions options, const ImportPlace &place)
{
    auto tools = openTools(path, place);
    if (!tools)
        return tl::make_unexpected(tools.error());
    options.input = path;
    options.actor = place.facts.actor;
    if (!options.fallback)
        options.fallback = place.facts.currency;
    store::LocalReader reader(*tools->reading);
    exchange::CatalogueImport import(tools->writer->desk(), reader, *tools->staging);
    return import.run(*tools->file, options, progressTo(place.control));
}

Result<exchange::ExportSummary> exportTo(const QString &path, exchange::ExportOptions options,
                                         const store::DataFolder &folder, const ShopFacts &facts, JobControl &control)
{
    auto connection = folder.connectReadOnly();
    if (!connection)
        return tl::make_unexpected(connection.error());
    store::LocalReader reader(*connection);
    options.shop = facts.timeZone;
    options.actor = facts.actor;
    return exchange::exportCsv(reader, path, options, progressTo(control));
}

} // namespace docket::workspace
