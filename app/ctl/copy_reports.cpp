// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/copy_reports.h"

#include "app/ctl/table_printer.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/wire/json_command.h"
#include "services/wire/json_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using wire::JsonWriter;

namespace {

QString stateOf(const store::PendingCommand &pending)
{
    if (pending.appliedVersion)
        return tr("taken by the hub");
    return pending.sent.isEmpty() ? tr("waits") : tr("sent, no answer yet");
}

QString kindText(store::Conflict::Kind kind)
{
    switch (kind) {
    case store::Conflict::Kind::Field:
        return tr("set differently by others");
    case store::Conflict::Kind::Exception:
        return tr("shipped, but does not fit any more");
    case store::Conflict::Kind::Refused:
        break;
    }
    return tr("refused by the hub");
}

QString kindWord(store::Conflict::Kind kind)
{
    return kind == store::Conflict::Kind::Field       ? u"field"_s
           : kind == store::Conflict::Kind::Exception ? u"exception"_s
                                                      : u"refused"_s;
}

} // namespace

void printRound(const Invocation &invocation, const sync::Round &round)
{
    if (invocation.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        json.put("received", round.received);
        json.put("sent", round.sent);
        json.put("refused", round.refused);
        json.put("pending", round.left.pending);
        json.put("conflicts", round.left.conflicts);
        json.endObject();
        invocation.output.bytes(json.take() + '\n');
        return;
    }
    invocation.output.line(tr("%1 received, %2 sent.")
                               .arg(counted(round.received, "row", "rows"), counted(round.sent, "change", "changes")));
    if (round.left.pending > 0)
        invocation.output.say(
            tr("%1 still wait: “docketctl pending” lists them.").arg(counted(round.left.pending, "change", "changes")));
    if (round.left.conflicts > 0)
        invocation.output.say(tr("%1 for you to settle: “docketctl conflicts list” shows what happened.")
                                  .arg(counted(round.left.conflicts, "conflict", "conflicts")));
}

void printPending(const Invocation &invocation, const std::vector<store::PendingCommand> &pending,
                  const QTimeZone &zone)
{
    if (invocation.wantsJson()) {
        JsonWriter json;
        json.beginArray();
        for (const store::PendingCommand &one : pending) {
            json.beginObject();
            json.put("id", one.position);
            json.name("command");
            json.rawValue(wire::toJson(one.command));
            json.put("actor", one.actor);
            json.put("sent", !one.sent.isEmpty());
            json.put("applied", one.appliedVersion.has_value());
            json.endObject();
        }
        json.endArray();
        invocation.output.bytes(json.take() + '\n');
        return;
    }
    TablePrinter table(invocation.output, {{tr("change"), TableColumn::Align::Right},
                                           {tr("given")},
                                           {tr("what")},
                                           {tr("about")},
                                           {tr("by")},
                                           {tr("state"), TableColumn::Align::Left, true}});
    for (const store::PendingCommand &one : pending)
        table.add({QString::number(one.position), timeText(one.command.happenedAt, zone), nameOf(one.command.body),
                   one.entity.id, one.actor, stateOf(one)});
    if (pending.empty())
        invocation.output.say(tr("Nothing waits: the hub has everything."));
}

void printConflicts(const Invocation &invocation, const std::vector<store::Conflict> &conflicts, const QTimeZone &zone)
{
    if (invocation.wantsJson()) {
        JsonWriter json;
        json.beginArray();
        for (const store::Conflict &one : conflicts) {
            json.beginObject();
            json.put("id", one.key);
            json.put("kind", kindWord(one.kind));
            json.put("about", one.entity);
            json.name("command");
            json.rawValue(wire::toJson(one.command));
            json.putSome("field", one.field);
            json.putSome("base", one.base);
            json.putSome("mine", one.mine);
            json.putSome("theirs", one.theirs);
            json.name("errors");
            json.rawValue(wire::toJson(one.errors));
            json.put("arisen_at", one.arisenAt);
            json.endObject();
        }
        json.endArray();
        invocation.output.bytes(json.take() + '\n');
        return;
    }
    for (const store::Conflict &one : conflicts) {
        invocation.output.line(
            tr("%1  %2  %3 of %4: %5")
                .arg(one.key)
                .arg(timeText(one.arisenAt, zone), nameOf(one.command.body), one.entity, kindText(one.kind)));
        if (one.kind == store::Conflict::Kind::Field) {
            invocation.output.line(
                tr("     %1 was “%2”; you set “%3”, the hub has “%4”.").arg(one.field, one.base, one.mine, one.theirs));
        }
        for (const Error &error : one.errors)
            invocation.output.line(u"     %1: %2"_s.arg(error.code, error.sentence));
    }
    if (conflicts.empty())
        invocation.output.say(tr("There is nothing to settle."));
}

bool printChecks(const Invocation &invocation, const std::vector<sync::MonthCheck> &checks)
{
    const bool isEqual = std::ranges::all_of(checks, &sync::MonthCheck::isEqual);
    if (invocation.wantsJson()) {
        JsonWriter json;
        json.beginArray();
        for (const sync::MonthCheck &check : checks) {
            json.beginObject();
            json.put("month", wire::monthText(check.month));
            json.put("hub", check.hub.count);
            json.put("here", check.here.count);
            json.put("equal", check.isEqual());
            json.endObject();
        }
        json.endArray();
        invocation.output.bytes(json.take() + '\n');
        return isEqual;
    }
    for (const sync::MonthCheck &check : checks) {
        invocation.output.line(tr("%1  %2  %3 at the hub, %4 here")
                                   .arg(wire::monthText(check.month), check.isEqual() ? tr("equal  ") : tr("differs"))
                                   .arg(check.hub.count)
                                   .arg(check.here.count));
    }
    invocation.output.say(isEqual ? tr("The copy is equal to the hub.")
                                  : tr("The copy differs from the hub: “docketctl verify --hub --repair” fetches those "
                                       "months again."));
    return isEqual;
}

} // namespace docket::ctl
