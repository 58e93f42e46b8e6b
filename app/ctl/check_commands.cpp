// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"
#include "app/ctl/copy_reports.h"
#include "app/ctl/hub_session.h"
#include "app/ctl/interruption.h"
#include "app/ctl/json_reports.h"
#include "app/ctl/progress_line.h"
#include "app/ctl/table_printer.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/store/local_copy.h"
#include "services/store/verify.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

void printInvariants(Output &output, const std::vector<store::CheckedInvariant> &checked)
{
    for (const store::CheckedInvariant &invariant : checked) {
        const QString verdict =
            invariant.violationCount == 0 ? tr("ok") : tr("%1 violated").arg(invariant.violationCount);
        output.line(tr("%1  %2 (%3 checked)").arg(verdict.leftJustified(4), invariant.what).arg(invariant.checked));
        for (const QString &violation : invariant.violations)
            output.line(u"      "_s + violation);
        if (invariant.violationCount > invariant.violations.size())
            output.line(tr("      and %1 more").arg(invariant.violationCount - invariant.violations.size()));
    }
}

Ran verifyAgainstHub(const Invocation &invocation)
{
    const Interruption interruption;
    auto hub = HubSession::open(invocation);
    if (!hub)
        return failed(hub);
    const auto checks = (*hub)->synchronizer().verify(invocation.arguments.has(u"repair"_s));
    if (!checks)
        return failed(checks);
    return printChecks(invocation, *checks) ? ExitCode::Done : ExitCode::Refused;
}

Ran verifyAll(const Invocation &invocation)
{
    if (invocation.arguments.has(u"hub"_s))
        return verifyAgainstHub(invocation);
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const auto copy = store::readCopyState((*shop)->readConnection());
    if (!copy)
        return failed(copy);
    if (*copy) {
        return refused(u"is_copy"_s, tr("These data are a copy of %1, which keeps the history that this check adds up. "
                                        "“docketctl verify --hub” compares the two.")
                                         .arg((*copy)->address));
    }
    Result<std::vector<store::CheckedInvariant>> checked;
    {
        ProgressLine progress(invocation.output, tr("Verifying"), tr("rows"));
        checked = store::verify((*shop)->readConnection(),
                                [&](qint64 done, qint64 total) { progress.update(done, done, total); });
    }
    if (!checked)
        return tl::make_unexpected(explained(checked.error()));
    if (invocation.wantsJson())
        invocation.output.bytes(toJson(*checked) + '\n');
    else
        printInvariants(invocation.output, *checked);

    const bool holds =
        std::ranges::all_of(*checked, [](const store::CheckedInvariant &one) { return one.violationCount == 0; });
    invocation.output.say(
        holds ? tr("All invariants hold.")
              : tr("Some invariants do not hold. An order that lost events before a salvage is as it was last "
                   "saved and can be worked with; anything else is damage: keep the folder as it is "
                   "and compare with a backup."));
    return holds ? ExitCode::Done : ExitCode::Refused;
}

Ran listRefused(const Invocation &invocation)
{
    const auto limit = invocation.arguments.integer(u"limit"_s, 1);
    if (!limit)
        return failed(limit);
    constexpr qint64 usualLimit = 50;
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const QTimeZone &zone = (*shop)->settings().timeZone;
    bool isFirst = true;
    qint64 shown = 0;
    if (invocation.wantsJson())
        invocation.output.bytes("[");
    const auto read =
        (*shop)->reader().refusedCommands(limit->value_or(usualLimit), [&](const store::RefusedCommand &refused) {
            ++shown;
            if (invocation.wantsJson()) {
                invocation.output.bytes((isFirst ? "\n" : ",\n") + ("{\"command\":" + refused.command) +
                                        ",\"errors\":" + refused.errors + '}');
                isFirst = false;
                return true;
            }
            invocation.output.line(tr("%1  %2 by %3").arg(timeText(refused.at, zone), refused.name, refused.actor));
            const QJsonArray errors = QJsonDocument::fromJson(refused.errors).array();
            for (const QJsonValue &error : errors)
                invocation.output.line(
                    u"     %1: %2"_s.arg(error[u"code"_s].toString(), error[u"message"_s].toString()));
            return true;
        });
    if (!read)
        return failed(read);
    if (invocation.wantsJson())
        invocation.output.bytes("\n]\n");
    else if (shown == 0)
        invocation.output.say(tr("No command was ever refused."));
    return ExitCode::Done;
}

Ran listLost(const Invocation &invocation)
{
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    qint64 shown = 0;
    const auto read = (*shop)->reader().lostEvents([&](const QByteArray &event) {
        invocation.output.bytes(event + '\n');
        ++shown;
        return true;
    });
    if (!read)
        return failed(read);
    if (shown == 0)
        invocation.output.say(tr("Nothing was ever lost in a salvage."));
    return ExitCode::Done;
}

} // namespace

CommandList checkCommands()
{
    return {
        {u"verify"_s,
         tr("Prove over the whole database that events, orders, totals and stock agree."),
         {{{u"hub"_s, {}, tr("Compare a copy with its hub instead, month by month.")},
           {u"repair"_s, {}, tr("With --hub: fetch the months that differ again.")},
           formatOption({u"text"_s, u"json"_s})},
          {}},
         u"docketctl verify\ndocketctl verify --hub"_s,
         tr("Ends with 1 when an invariant is violated, or a month differs."),
         verifyAll},
        {u"refused"_s,
         tr("List the commands that were refused, the newest first, and why."),
         {{limitOption(tr("At most so many; 50 when not given.")), formatOption({u"text"_s, u"json"_s})}, {}},
         u"docketctl refused --limit 10"_s,
         {},
         listRefused},
        {u"lost"_s,
         tr("Show the events that a salvage could not make an order, customer or product of again."),
         {{}, {}},
         u"docketctl lost"_s,
         tr("One JSON object a line."),
         listLost},
    };
}

} // namespace docket::ctl
