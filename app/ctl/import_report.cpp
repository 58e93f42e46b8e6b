// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/import_report.h"

#include "app/ctl/text.h"
#include "app/ctl/wording.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace exchange;

namespace {

void printCount(Output &output, const QString &name, qint64 number, const QString &explanation = {})
{
    constexpr qsizetype width = 14;
    output.line(name.leftJustified(width) + QString::number(number) +
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
    if (!refused.rejectsPath.isEmpty())
        output.line(tr("They are in %1: mend them there and import that file.").arg(refused.rejectsPath));
}

template <typename Summary>
void printEnding(Output &output, const Summary &summary)
{
    if (summary.canceled)
        output.line(tr("Stopped. What came in before is kept; importing the file again goes on."));
    else if (summary.changedNothing() && summary.refused.rows == 0)
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
        output.line(tr("line nets").leftJustified(14) + moneyText(net));
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
