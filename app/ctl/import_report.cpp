// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/import_report.h"

#include "app/ctl/text.h"
#include "app/ctl/wording.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace exchange;

namespace {

constexpr qsizetype nameWidth = 20;

void printCount(Output &output, const QString &name, qint64 number, const QString &explanation = {})
{
    output.line(name.leftJustified(nameWidth) + QString::number(number) +
                (explanation.isEmpty() ? QString() : u"  "_s + explanation));
}

void printRefused(Output &output, const RefusedReport &refused)
{
    constexpr std::size_t mostShown = 20;
    if (refused.rows == 0)
        return;
    printCount(output, tr("refused rows"), refused.rows);
    std::size_t shown = 0;
    for (const RefusedFileRow &row : refused.first) {
        if (shown++ == mostShown) {
            output.line(tr("  … and %1 more").arg(refused.rows - static_cast<qint64>(mostShown)));
            break;
        }
        for (const wire::RowProblem &problem : row.problems) {
            const QString column = problem.column.isEmpty() ? tr("the row") : problem.column;
            output.line(
                tr("  line %1, %2: %3 (%4)").arg(QString::number(row.line), column, problem.reason, problem.code));
        }
    }
    if (refused.notWritten)
        output.line(tr("They could not be written to a file: %1").arg(refused.notWritten->sentence));
    if (!refused.rejectsPath.isEmpty())
        output.line(tr("They are in %1: mend them there and import that file.").arg(refused.rejectsPath));
}

void printDiffering(Output &output, const OrderImportSummary &summary)
{
    constexpr std::size_t mostShown = 10;
    if (summary.ordersDiffering == 0)
        return;
    printCount(output, tr("orders that differ"), summary.ordersDiffering,
               tr("(left as they are: an import does not edit; use “order edit”)"));
    for (std::size_t i = 0; i < std::min(mostShown, summary.differing.size()); ++i)
        output.line(tr("  %1: %2").arg(summary.differing[i].number, summary.differing[i].columns.join(u", "_s)));
    const qint64 more = summary.ordersDiffering - static_cast<qint64>(mostShown);
    if (more > 0)
        output.line(tr("  … and %1 more").arg(more));
}

bool isAllHere(const OrderImportSummary &summary)
{
    return summary.refused.rows == 0 && summary.ordersDiffering == 0;
}

bool isAllHere(const CatalogueImportSummary &summary)
{
    return summary.refused.rows == 0;
}

template <typename Summary>
void printEnding(Output &output, const Summary &summary)
{
    if (summary.failure)
        output.line(
            tr("The import ended half-way. What is told here came in and is kept; importing the file again goes on."));
    else if (summary.canceled)
        output.line(tr("Stopped. What came in before is kept; importing the file again goes on."));
    else if (summary.rows == 0)
        output.line(tr("The file has no rows: nothing changed."));
    else if (summary.changedNothing() && isAllHere(summary))
        output.line(tr("Nothing changed: everything in the file is here already."));
    else if (summary.changedNothing())
        output.line(tr("Nothing changed."));
    if (summary.dryRun)
        output.line(tr("This was a dry run: nothing was changed."));
}

} // namespace

void printImport(Output &output, const OrderImportSummary &summary)
{
    printCount(output, tr("rows"), summary.rows);
    printCount(output, tr("orders"), summary.orders(),
               tr("(%1 new, %2 completed, %3 unchanged)")
                   .arg(summary.ordersCreated)
                   .arg(summary.ordersCompleted)
                   .arg(summary.ordersUnchanged));
    printCount(output, tr("lines"), summary.lines, tr("(%1 new)").arg(summary.linesAdded));
    printCount(output, tr("quantity"), summary.quantity);
    for (const auto &[currency, net] : summary.nets)
        output.line(tr("line nets").leftJustified(nameWidth) + moneyText(net));
    using domain::OrderStatus;
    qint64 open = 0;
    qint64 shipped = 0;
    for (const auto &[status, number] : summary.statuses) {
        if (status == OrderStatus::Placed || status == OrderStatus::PartiallyShipped)
            open += number;
        else if (status != OrderStatus::Canceled)
            shipped += number;
    }
    printCount(output, tr("shipped"), shipped);
    printCount(output, tr("open"), open);
    for (const auto &[status, number] : summary.statuses) {
        if (status != OrderStatus::Placed && status != OrderStatus::Shipped)
            printCount(output, u"  "_s + statusText(status), number);
    }
    if (summary.ordersIncomplete > 0)
        printCount(output, tr("incomplete"), summary.ordersIncomplete, tr("(on hold until their refused rows are in)"));
    if (summary.customersCreated > 0)
        printCount(output, tr("new customers"), summary.customersCreated);
    if (summary.productsCreated > 0)
        printCount(output, tr("new products"), summary.productsCreated);
    printDiffering(output, summary);
    printRefused(output, summary.refused);
    printEnding(output, summary);
}

void printImport(Output &output, const CatalogueImportSummary &summary)
{
    printCount(output, tr("rows"), summary.rows);
    printCount(output, tr("new"), summary.created);
    printCount(output, tr("updated"), summary.updated);
    printCount(output, tr("unchanged"), summary.unchanged);
    if (summary.stockCounted > 0)
        printCount(output, tr("stock counted"), summary.stockCounted, tr("(opening stock)"));
    if (summary.stockLeftAlone > 0)
        printCount(output, tr("stock kept"), summary.stockLeftAlone,
                   tr("(counted here before; the file's figure was not taken)"));
    printRefused(output, summary.refused);
    printEnding(output, summary);
}

} // namespace docket::ctl
