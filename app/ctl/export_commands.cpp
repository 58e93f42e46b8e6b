// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"
#include "app/ctl/interruption.h"
#include "app/ctl/progress_line.h"
#include "app/ctl/query.h"
#include "app/ctl/text.h"
#include "services/exchange/csv_export.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using exchange::ExportKind;

namespace {

OrFailure<void> checkTarget(const Arguments &arguments, const QString &path)
{
    if (path == "-"_L1 || arguments.has(u"force"_s) || !QFileInfo::exists(path))
        return {};
    return refused(u"file_exists"_s,
                   tr("%1 is there already and was left as it is. Name another file, or say --force.").arg(path),
                   u"FILE"_s, {path});
}

Result<exchange::ExportSummary> write(ordering::OrderReader &reader, const QString &path,
                                      const exchange::ExportOptions &options,
                                      const exchange::ProgressCallback &progress)
{
    if (path != "-"_L1)
        return exchange::exportCsv(reader, path, options, progress);
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return fail(u"io_error"_s, tr("Standard output cannot be written: %1").arg(output.errorString()));
    return exchange::exportCsv(reader, output, options, progress);
}

Ran exportAs(const Invocation &invocation, ExportKind kind)
{
    const QString path = invocation.arguments.positional(0);
    const QStringList words = invocation.arguments.positionals().sliced(1);
    if (const auto target = checkTarget(invocation.arguments, path); !target)
        return failed(target);
    exchange::ExportOptions options;
    options.kind = kind;
    options.replace = invocation.arguments.has(u"force"_s);
    const auto sort = readSort(invocation.arguments.value(u"sort"_s));
    if (!sort)
        return failed(sort);
    options.sort = *sort;
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    if (kind == ExportKind::Customers) {
        options.customerWords = words.join(u' ');
    } else {
        auto query = readQuery(words, **shop, invocation.output);
        if (!query)
            return failed(query);
        options.query = std::move(*query);
    }
    options.shop = (*shop)->settings().timeZone;
    options.actor = (*shop)->actor();

    const Interruption interruption;
    Result<exchange::ExportSummary> summary;
    {
        ProgressLine line(invocation.output, tr("Exporting"), tr("rows"));
        summary = write((*shop)->reader(), path, options, [&line](const exchange::Progress &progress) {
            line.update(progress.rowsDone, 0, 0);
            return !Interruption::isAsked();
        });
    }
    if (!summary)
        return failed(summary);
    using namespace telemetry;
    invocation.session.log().info(Area::Exchange, "exported", {count("rows", summary->rows)});
    if (summary->canceled) {
        if (path == "-"_L1)
            return ExitCode::Refused;
        invocation.output.say(tr("Stopped: no file was written, and what stood at %1 is as it was.").arg(path));
        return ExitCode::Refused;
    }
    if (path != "-"_L1)
        invocation.output.say(tr("%1 rows are in %2.").arg(QString::number(summary->rows), path));
    return ExitCode::Done;
}

CommandSpec exportCommand(const QString &what, const QString &summary, const QString &queryHelp, ExportKind kind,
                          const QString &example)
{
    std::vector<OptionSpec> options;
    if (kind == ExportKind::Orders || kind == ExportKind::Lines)
        options.push_back({u"sort"_s, u"FIELD[:desc]"_s, tr("As for “docketctl orders”.")});
    options.push_back({u"force"_s, {}, tr("Overwrite the file if it is there.")});
    return {u"export "_s + what,
            summary,
            {options,
             {{u"FILE.csv"_s, PositionalSpec::Kind::Required,
               tr("The file; it appears when it is whole. - is standard output.")},
              {u"QUERY"_s, PositionalSpec::Kind::Many, queryHelp}}},
            example,
            tr("Texts that a spreadsheet would take for formulas get an apostrophe in front."),
            [kind](const Invocation &invocation) { return exportAs(invocation, kind); }};
}

} // namespace

CommandList exportCommands()
{
    const QString orders = tr("Which orders, as for “docketctl orders”; all without it.");
    return {
        exportCommand(u"orders"_s, tr("Write orders to a CSV file, a row each."), orders, ExportKind::Orders,
                      u"docketctl export orders march.csv placed:2026-03"_s),
        exportCommand(u"lines"_s, tr("Write order lines to a CSV file."), orders, ExportKind::Lines,
                      u"docketctl export lines open.csv status:open"_s),
        exportCommand(u"events"_s, tr("Write the events of orders to a CSV file."), orders, ExportKind::Events,
                      u"docketctl export events story.csv number:K3F-00042"_s),
        exportCommand(u"customers"_s, tr("Write customers to a CSV file."), tr("Words that they have; all without it."),
                      ExportKind::Customers, u"docketctl export customers addresses.csv"_s),
    };
}

} // namespace docket::ctl
