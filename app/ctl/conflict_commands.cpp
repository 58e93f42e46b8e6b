// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"
#include "app/ctl/copy_reports.h"
#include "app/ctl/text.h"
#include "services/store/settle_conflict.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

Ran listConflicts(const Invocation &invocation)
{
    auto shop = invocation.session.openForWriting();
    if (!shop)
        return failed(shop);
    store::LocalCopy copy((*shop)->store().connection(), (*shop)->clock());
    if (const auto state = copy.state(); !state)
        return failed(state);
    const auto conflicts = copy.conflicts();
    if (!conflicts)
        return failed(conflicts);
    printConflicts(invocation, *conflicts, (*shop)->settings().timeZone);
    return ExitCode::Done;
}

Ran settle(const Invocation &invocation, store::ConflictChoice choice)
{
    bool isNumber = false;
    const QString word = invocation.arguments.positionals().value(0);
    const qint64 key = word.toLongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(tr("“%1” is no number of a conflict; “docketctl conflicts list” shows them.").arg(word),
                          u"CONFLICT"_s);
    auto shop = invocation.session.openForChanges();
    if (!shop)
        return failed(shop);
    store::LocalCopy copy((*shop)->store().connection(), (*shop)->clock());
    if (const auto state = copy.state(); !state)
        return failed(state);
    const store::ConflictPlace place{copy, (*shop)->desk(), (*shop)->reader(), (*shop)->clock()};
    const auto settled = store::settleConflict(place, key, choice, (*shop)->actor());
    if (!settled)
        return failed(settled);
    invocation.output.line(choice == store::ConflictChoice::Mine
                               ? tr("Yours was set again; the next synchronising sends it.")
                               : tr("What the hub has stands. The decision is kept."));
    return ExitCode::Done;
}

Ran takeBack(const Invocation &invocation)
{
    bool isNumber = false;
    const QString word = invocation.arguments.positionals().value(0);
    const qint64 position = word.toLongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(tr("“%1” is no number of a change; “docketctl pending” shows them.").arg(word), u"CHANGE"_s);
    auto shop = invocation.session.openForChanges();
    if (!shop)
        return failed(shop);
    store::LocalCopy copy((*shop)->store().connection(), (*shop)->clock());
    if (const auto state = copy.state(); !state)
        return failed(state);
    const auto discarded = copy.discard(position, (*shop)->actor().name);
    if (!discarded)
        return failed(discarded);
    invocation.output.line(tr("The change is taken back; the hub never gets it."));
    return ExitCode::Done;
}

} // namespace

CommandList conflictCommands()
{
    const PositionalSpec conflict{u"CONFLICT"_s, PositionalSpec::Kind::Required, tr("Its number in the list.")};
    return {
        {u"conflicts list"_s,
         tr("Show what was done here and could not become of the hub's shop as it was."),
         {{formatOption({u"text"_s, u"json"_s})}, {}},
         u"docketctl conflicts list"_s,
         tr("Fields that others set differently, with what they were before; changes that the hub refused, and why; and\n"
            "shipments that do not fit their order any more, for a person to settle."),
         listConflicts},
        {u"conflicts keep-mine"_s,
         tr("Do it again over what is there now."),
         {{}, {conflict}},
         u"docketctl conflicts keep-mine 3"_s,
         tr("When it does not fit, it is refused with the reason, and the conflict stays."),
         [](const Invocation &invocation) { return settle(invocation, store::ConflictChoice::Mine); }},
        {u"conflicts keep-theirs"_s,
         tr("Leave it as the hub has it."),
         {{}, {conflict}},
         u"docketctl conflicts keep-theirs 3"_s,
         tr("Who decided it, and when, is kept."),
         [](const Invocation &invocation) { return settle(invocation, store::ConflictChoice::Theirs); }},
        {u"conflicts take-back"_s,
         tr("Give a change up that was never sent."),
         {{}, {{u"CHANGE"_s, PositionalSpec::Kind::Required, tr("Its number in “docketctl pending”.")}}},
         u"docketctl conflicts take-back 12"_s,
         tr("One that may have arrived at the hub cannot be taken back. Who gave it up, and when, is kept."),
         takeBack},
    };
}

} // namespace docket::ctl
