// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/folder_commands.h"
#include "app/ctl/interruption.h"
#include "app/ctl/json_reports.h"
#include "app/ctl/text.h"
#include "services/store/mend.h"
#include "services/store/rebuild.h"
#include "services/store/salvage.h"
#include "services/store/schema.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

// What was lost and made again, or could not be.
void printMended(Output &output, const store::Mended &mended)
{
    if (mended.ordersReplayed > 0)
        output.line(tr("%1 made again from their events.")
                        .arg(counted(mended.ordersReplayed, "lost order was", "lost orders were")));
    if (mended.catalogueRestored > 0)
        output.line(tr("%1 made again from their last event.")
                        .arg(counted(mended.catalogueRestored, "lost customer or product was",
                                     "lost customers and products were")));
    if (mended.stockCorrected > 0)
        output.line(tr("%1 corrected, as movements were lost: count what is there.")
                        .arg(counted(mended.stockCorrected, "place of stock was", "places of stock were")));
    if (mended.eventsMovedOut > 0)
        output.line(tr("%1 to orders, customers or products that cannot be made again; “docketctl lost” "
                       "shows them. Enter those orders anew, or take them from a backup.")
                        .arg(counted(mended.eventsMovedOut, "event belongs", "events belong")));
    if (mended.ordersWithoutHistory > 0)
        output.line(
            tr("%1 here as last saved, but not all of their history is; “docketctl verify” goes on naming them: "
               "%2%3")
                .arg(counted(mended.ordersWithoutHistory, "order is", "orders are"),
                     mended.withoutHistory.join(u", "_s),
                     mended.ordersWithoutHistory > mended.withoutHistory.size() ? u" …"_s : QString()));
    if (!mended.newDevice.isEmpty())
        output.line(tr("The device code or its last number was lost. The new code is %1, so that no number is given "
                       "twice: the next order is %1-…. Look at “docketctl settings” for the currency and time zone.")
                        .arg(mended.newDevice));
}

void printSalvaged(Output &output, const store::Salvaged &salvaged, const store::Mended &mended,
                   const store::Rebuilt &rebuilt)
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
    printMended(output, mended);
    output.line(tr("Search words, lists and stock levels were made anew from %1 orders, %2 customers and %3 products.")
                    .arg(rebuilt.orders)
                    .arg(rebuilt.customers)
                    .arg(rebuilt.products));
    if (rebuilt.unreadable > 0)
        output.line(tr("%1 documents cannot be read any more.").arg(rebuilt.unreadable));
    output.line(salvaged.isComplete() ? tr("Nothing was lost.")
                                      : tr("Some rows were lost. Compare with the last backup, restored into another "
                                           "folder."));
}

// Makes what was brought over fit together, and everything that follows from it.
Result<std::pair<store::Mended, store::Rebuilt>> rebuild(const store::DataFolder &folder, Output &output)
{
    auto connection = folder.connect();
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto mended = store::mend(*connection);
    if (!mended)
        return tl::make_unexpected(mended.error());
    ProgressLine line(output, tr("Rebuilding"), tr("documents"));
    auto rebuilt = store::rebuildDerived(*connection, [&line](qint64 done) { line.update(done, 0, 0); });
    if (!rebuilt)
        return tl::make_unexpected(rebuilt.error());
    return std::pair(std::move(*mended), *rebuilt);
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
        return tl::make_unexpected(explained(salvaged.error()));
    const auto rebuilt = rebuild(*folder, invocation.output);
    if (!rebuilt)
        return failed(rebuilt);
    if (invocation.wantsJson())
        invocation.output.bytes(toJson(*salvaged, rebuilt->first) + '\n');
    else
        printSalvaged(invocation.output, *salvaged, rebuilt->first, rebuilt->second);
    return salvaged->isComplete() && rebuilt->second.unreadable == 0 ? ExitCode::Done : ExitCode::Refused;
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
