// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/folder_commands.h"
#include "app/ctl/interruption.h"
#include "app/ctl/json_reports.h"
#include "app/ctl/text.h"
#include "services/store/rebuild.h"
#include "services/store/salvage.h"
#include "services/store/schema.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

void printSalvaged(Output &output, const store::Salvaged &salvaged, const store::Rebuilt &rebuilt)
{
    output.line(tr("The damaged file is kept, unchanged, in %1.").arg(salvaged.setAside));
    for (const store::SalvagedTable &table : salvaged.tables) {
        QString line = tr("  %1: %2 rows brought over").arg(table.name).arg(table.rows);
        if (table.refused > 0)
            line += tr(", %1 not fit to be kept").arg(table.refused);
        if (!table.complete)
            line += tr(", some were lost");
        output.line(line);
    }
    output.line(tr("Search words, lists and stock levels were made anew from %1 orders, %2 customers and %3 products.")
                    .arg(rebuilt.orders)
                    .arg(rebuilt.customers)
                    .arg(rebuilt.products));
    if (rebuilt.unreadable > 0)
        output.line(tr("%1 documents cannot be read any more.").arg(rebuilt.unreadable));
    output.line(salvaged.isComplete()
                    ? tr("Nothing was lost.")
                    : tr("Some rows were lost. Compare with the last backup; “docketctl verify” says which "
                         "orders are not whole."));
}

Result<store::Rebuilt> rebuild(const store::DataFolder &folder, Output &output)
{
    auto connection = folder.connect();
    if (!connection)
        return tl::make_unexpected(connection.error());
    ProgressLine line(output, tr("Rebuilding"), tr("documents"));
    return store::rebuildDerived(*connection, [&line](qint64 done) { line.update(done, 0, 0); });
}

Ran salvageData(const Invocation &invocation)
{
    auto folder = invocation.session.openFolder(store::DataFolder::Mode::Write);
    if (!folder)
        return failed(folder);
    Result<store::Salvaged> salvaged;
    {
        const Interruption interruption;
        ProgressLine line(invocation.output, tr("Salvaging"), tr("steps"));
        salvaged = store::salvage(*folder, store::migrations(), untilInterrupted(line));
    }
    if (!salvaged)
        return failed(salvaged);
    const auto rebuilt = rebuild(*folder, invocation.output);
    if (!rebuilt)
        return failed(rebuilt);
    if (invocation.wantsJson())
        invocation.output.bytes(toJson(*salvaged) + '\n');
    else
        printSalvaged(invocation.output, *salvaged, *rebuilt);
    return salvaged->isComplete() && rebuilt->unreadable == 0 ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

store::Progress untilInterrupted(ProgressLine &line)
{
    return [&line](qint64 done, qint64 total) {
        line.update(done, done, total);
        return !Interruption::isAsked();
    };
}

CommandSpec salvageCommand()
{
    return {u"salvage"_s,
            tr("Set a damaged database aside and bring over every row that can be read."),
            {{formatOption({u"text"_s, u"json"_s})}, {}},
            u"docketctl salvage"_s,
            tr("Ends with 1 when something was lost."),
            salvageData};
}

} // namespace docket::ctl
