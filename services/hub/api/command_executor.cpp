// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/command_executor.h"

#include "services/domain/personal_data.h"
#include "services/wire/json_command.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

// A number is said aloud and never given twice: whoever makes one up has to be its device.
Decided<void> checkNumber(const Principal &principal, const Command &command)
{
    const auto *create = std::get_if<CreateOrder>(&command.body);
    if (create == nullptr || create->number.isEmpty() || !create->source.isEmpty())
        return {};
    if (!principal.device.isEmpty() && create->number.startsWith(principal.device + u'-'))
        return {};
    return tl::make_unexpected(
        Rejection{{u"number_of_another_device"_s,
                   u"payload.number"_s,
                   u"The number %1 is not one of this device's. Leave it out, and the hub gives one."_s.arg(
                       create->number.left(60)),
                   {create->number.left(60)}}});
}

QString outcomeOf(const Decided<ordering::Outcome> &outcome)
{
    if (!outcome)
        return outcome.error().constFirst().code;
    return outcome->duplicate ? u"duplicate"_s : u"done"_s;
}

QString subjectOf(const Command &command, const Decided<ordering::Outcome> &outcome)
{
    if (!command.orderId.isNull())
        return command.orderId.toString(QUuid::WithoutBraces);
    if (outcome && outcome->order)
        return outcome->order->id.toString(QUuid::WithoutBraces);
    if (outcome && !outcome->events.empty())
        return outcome->events.front().entity.id;
    return {};
}

} // namespace

Decided<ordering::Outcome> CommandExecutor::execute(const Request &request, const Principal &principal,
                                                    const Command &command)
{
    Decided<ordering::Outcome> outcome = checkNumber(principal, command).and_then([&] {
        // Ids come from a source of its own thread; making one costs less than a statement.
        ordering::OrderDesk desk(m_parts.store, m_parts.clock, IdSource(), wire::digestOf, m_parts.lookups);
        return desk.execute(command, principal.actor);
    });
    putDown(request, principal, command, outcome);
    if (outcome && !principal.may(Permission::PersonalData)) {
        if (outcome->order)
            outcome->order = withoutPersonalData(*std::move(outcome->order));
        for (Event &event : outcome->events)
            event = withoutPersonalData(std::move(event));
    }
    return outcome;
}

void CommandExecutor::putDown(const Request &request, const Principal &principal, const Command &command,
                              const Decided<ordering::Outcome> &outcome)
{
    const QString name = nameOf(command.body);
    const QString result = outcomeOf(outcome);
    m_parts.audit.record(principal, name, subjectOf(command, outcome), result, request.id, request.remoteAddress);
    m_parts.metrics.count("docket_commands_total", "Commands, by what became of them.",
                          {{"type", name.toLatin1()}, {"outcome", result.toLatin1()}});
    m_parts.log.info(telemetry::Area::Command, "executed",
                     {telemetry::code("name", name), telemetry::code("outcome", result),
                      telemetry::id("command", command.id), telemetry::id("order", command.orderId),
                      telemetry::code("request", request.id),
                      telemetry::code("trace", QString::fromLatin1(request.trace.traceId))});
}

} // namespace docket::hub
