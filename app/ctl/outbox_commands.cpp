// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"
#include "app/ctl/event_reports.h"
#include "app/ctl/event_sending.h"
#include "app/ctl/table_printer.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using store::OutboxAction;

namespace {

constexpr int usualLimit = 50;
constexpr qint64 mostLimit = 1'000'000;

QString stateText(store::OutboxEntry::State state)
{
    switch (state) {
    case store::OutboxEntry::State::Queued:
        return tr("queued");
    case store::OutboxEntry::State::HeldBack:
        return tr("held back");
    case store::OutboxEntry::State::Waiting:
        return tr("waiting");
    case store::OutboxEntry::State::Dead:
        break;
    }
    return tr("dead");
}

OrFailure<int> limitOf(const Invocation &invocation)
{
    const auto limit = invocation.arguments.integer(u"limit"_s, 1, mostLimit);
    if (!limit)
        return failed(limit);
    return static_cast<int>(limit->value_or(invocation.wantsJson() ? mostLimit : usualLimit));
}

Ran listOutbox(const Invocation &invocation)
{
    const auto limit = limitOf(invocation);
    if (!limit)
        return failed(limit);
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const auto destination = destinationOf((*shop)->readConnection());
    if (!destination)
        return failed(destination);
    const auto entries = store::OutboxRows((*shop)->readConnection()).list(destination->id, *limit);
    if (!entries)
        return failed(entries);
    if (invocation.wantsJson()) {
        invocation.output.bytes(toJson(*entries) + '\n');
        return ExitCode::Done;
    }
    const QTimeZone &zone = (*shop)->settings().timeZone;
    TablePrinter table(invocation.output, {{tr("event")},
                                           {tr("state")},
                                           {tr("type")},
                                           {tr("about")},
                                           {tr("recorded")},
                                           {tr("attempts"), TableColumn::Align::Right},
                                           {tr("why"), TableColumn::Align::Left, true}});
    for (const store::OutboxEntry &entry : *entries) {
        table.add({entry.event.id.toString(QUuid::WithoutBraces), stateText(entry.state), entry.event.type,
                   entry.orderNumber.isEmpty() ? entry.event.entity.id : entry.orderNumber,
                   timeText(entry.event.recordedAt, zone), QString::number(entry.attempts), entry.reason});
    }
    if (entries->empty())
        invocation.output.say(tr("Nothing waits to be published."));
    return ExitCode::Done;
}

OrFailure<std::vector<qint64>> keysOf(const Invocation &invocation, store::OutboxRows &rows, qint64 destination)
{
    const QStringList &words = invocation.arguments.positionals();
    const bool isAllDead = invocation.arguments.has(u"all-dead"_s);
    if (words.isEmpty() != isAllDead)
        return wrongUsage(tr("Say which events, or --all-dead."), u"EVENT"_s);
    if (isAllDead) {
        const auto keys = rows.deadKeys(destination);
        return keys ? OrFailure<std::vector<qint64>>(*keys) : failed(keys);
    }
    std::vector<QUuid> ids;
    for (const QString &word : words) {
        ids.push_back(QUuid::fromString(word));
        if (ids.back().isNull())
            return wrongUsage(tr("“%1” is no UUID of an event; “docketctl outbox list” shows them.").arg(word),
                              u"EVENT"_s);
    }
    const auto keys = rows.keysOf(destination, ids);
    return keys ? OrFailure<std::vector<qint64>>(*keys) : failed(keys);
}

Ran decide(const Invocation &invocation, OutboxAction action)
{
    auto shop = invocation.session.openForWriting();
    if (!shop)
        return failed(shop);
    sql::Connection &connection = (*shop)->store().connection();
    const auto destination = destinationOf(connection);
    if (!destination)
        return failed(destination);
    store::OutboxRows rows(connection);
    const auto keys = keysOf(invocation, rows, destination->id);
    if (!keys)
        return failed(keys);
    const auto decided = rows.decide(destination->id, *keys, action, (*shop)->actor().name, (*shop)->clock().now());
    if (!decided)
        return failed(decided);
    invocation.session.log().info(telemetry::Area::Command,
                                  action == OutboxAction::Retry ? telemetry::Literal("events retried")
                                                                : telemetry::Literal("events discarded"),
                                  {telemetry::count("events", *decided)});
    invocation.output.say(action == OutboxAction::Retry
                              ? tr("%1 will be sent again.").arg(*decided)
                              : tr("%1 taken out; they will not be published. The decision is kept.").arg(*decided));
    return ExitCode::Done;
}

Ran listDecisions(const Invocation &invocation)
{
    const auto limit = limitOf(invocation);
    if (!limit)
        return failed(limit);
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const auto decisions = store::OutboxRows((*shop)->readConnection()).decisions(*limit);
    if (!decisions)
        return failed(decisions);
    if (invocation.wantsJson()) {
        invocation.output.bytes(toJson(*decisions) + '\n');
        return ExitCode::Done;
    }
    for (const store::OutboxDecision &decision : *decisions) {
        invocation.output.line(u"%1  %2  %3  %4  %5"_s.arg(
            timeText(decision.at, (*shop)->settings().timeZone),
            decision.action == OutboxAction::Retry ? tr("retried") : tr("discarded"), decision.actor,
            decision.eventId.toString(QUuid::WithoutBraces), decision.eventType));
        if (!decision.reason.isEmpty())
            invocation.output.line(u"     "_s + decision.reason);
    }
    if (decisions->empty())
        invocation.output.say(tr("Nothing was ever retried or discarded."));
    return ExitCode::Done;
}

} // namespace

CommandList outboxCommands()
{
    const OptionSpec allDead{u"all-dead"_s, {}, tr("All that can never be delivered as they are.")};
    const PositionalSpec events{u"EVENT"_s, PositionalSpec::Kind::Many, tr("Ids of events.")};
    const OptionSpec limit = limitOption(tr("At most so many; 50 when not given."));
    return {
        {u"outbox list"_s,
         tr("List what waits to be published, what needs a person first, and why."),
         {{limit, formatOption({u"text"_s, u"json"_s})}, {}},
         u"docketctl outbox list"_s,
         tr("Dead: it can never be delivered as it is. Waiting: it was refused and is tried again. Held back: one before "
            "it of the same order waits or is dead."),
         listOutbox},
        {u"outbox retry"_s,
         tr("Send events again at once, dead ones too."),
         {{allDead}, {events}},
         u"docketctl outbox retry --all-dead"_s,
         tr("Who decided it, and when, is kept."),
         [](const Invocation &invocation) { return decide(invocation, OutboxAction::Retry); }},
        {u"outbox discard"_s,
         tr("Take events out for good: they will not be published."),
         {{allDead}, {events}},
         u"docketctl outbox discard 01970000-0000-7000-8000-000000000001"_s,
         tr("The events themselves stay in their order's history. Who decided it, and when, is kept."),
         [](const Invocation &invocation) { return decide(invocation, OutboxAction::Discard); }},
        {u"outbox decisions"_s,
         tr("Show who retried or discarded what, the newest first."),
         {{limit, formatOption({u"text"_s, u"json"_s})}, {}},
         u"docketctl outbox decisions"_s,
         {},
         listDecisions},
    };
}

} // namespace docket::ctl
